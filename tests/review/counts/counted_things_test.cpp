#include "review/counts/counted_things.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <string>

using namespace redovisa;

namespace {

const std::string people[]{"barn", "brukare", "elever", "gymnasieelever", "låntagare"};
const std::string pieces[]{"placeringar",     "barnplatser", "besök",     "lån",     "biljetter",
                           "va-anslutningar", "bygglov",     "tillsyner", "ärenden", "bygglovsärenden"};
const std::string others[]{"kronor", "ramen", "mål", "tkr", "elevhälsan", "lånade", ""};

}  // namespace

BOOST_AUTO_TEST_SUITE(counted_things)

BOOST_DATA_TEST_CASE(people_of_every_field_are_counted, boost::unit_test::data::make(people), word) {
  const CountedThing* thing = counted_thing(word);
  BOOST_REQUIRE(thing != nullptr);
  BOOST_TEST((thing->kind == ThingKind::people));
}

BOOST_DATA_TEST_CASE(so_are_the_things_of_every_field, boost::unit_test::data::make(pieces), word) {
  const CountedThing* thing = counted_thing(word);
  BOOST_REQUIRE(thing != nullptr);
  BOOST_TEST((thing->kind == ThingKind::pieces));
}

BOOST_DATA_TEST_CASE(other_words_count_nothing, boost::unit_test::data::make(others), word) {
  BOOST_TEST((counted_thing(word) == nullptr));
}

BOOST_AUTO_TEST_CASE(those_who_are_served_are_not_the_employees) {
  BOOST_TEST(is_served("gymnasieelever"));
  BOOST_TEST(is_served("brukare"));
  BOOST_TEST(!is_served("lärare"));
  BOOST_TEST(!is_served("besökare"));
}

BOOST_AUTO_TEST_SUITE_END()
