#include "review/text/named_bodies.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "review/figures/told_body.hpp"

using namespace redovisa;

namespace {

struct BodyCase {
  const char* word;
  Body body;
};

std::ostream& operator<<(std::ostream& out, const BodyCase& c) { return out << c.word; }

const BodyCase words[] = {
    {"nämndens", Body::own},
    {"socialnämnden", Body::own},
    {"socialförvaltningens", Body::own},
    {"förvaltningen", Body::own},
    {"verksamhetsplanens", Body::own},
    {"äldrenämnden", Body::other},
    {"länsstyrelsens", Body::other},
    {"skolförvaltningen", Body::other},
    {"kommunen", Body::other},
    {"nämnderna", Body::other},
    {"rikssnittet", Body::other},
    {"bolagets", Body::other},
    {"kommunfullmäktige", Body::none},
    {"kommunfullmäktiges", Body::other},
    {"verksamheten", Body::none},
    {"och", Body::none},
};

bool told_of_other(const std::string& text) {
  const auto of_text = words_of(text);
  return ToldBodies{of_text, NamedBodies{"Socialnämnden"}}.tell_other({of_text.size() / 2, of_text.size()});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(named_bodies)

BOOST_DATA_TEST_CASE(a_word_tells_whose_something_is, boost::unit_test::data::make(words), c) {
  const NamedBodies bodies{"Socialnämnden"};
  BOOST_TEST((bodies.body_of(c.word) == c.body));
}

BOOST_AUTO_TEST_CASE(a_clause_is_of_the_body_that_is_named_last_unless_it_is_compared_with) {
  BOOST_TEST(told_of_other("I kommunen som helhet är sjukfrånvaron 6 %"));
  BOOST_TEST(!told_of_other("Jämfört med kommunen är nämndens sjukfrånvaro låg"));
  BOOST_TEST(!told_of_other("Lägre än kommunen, och nu är den 6 %"));
  BOOST_TEST(!told_of_other(""));
}

BOOST_AUTO_TEST_SUITE_END()
