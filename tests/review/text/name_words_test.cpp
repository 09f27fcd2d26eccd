#include "review/text/name_words.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace redovisa;

namespace {

struct Forms {
  const char *one, *other;
};

std::ostream& operator<<(std::ostream& out, const Forms& forms) {
  return out << forms.one << " och " << forms.other;
}

const Forms same[] = {
    {"försörjningsstöd", "försörjningsstödet"},
    {"placeringskostnader", "placeringskostnaderna"},
    {"intäkter", "intäkternas"},
    {"sjukfrånvaro", "sjukfrånvaron"},
    {"skyddade", "skyddat"},
    {"boenden", "boende"},
    {"externt", "externa"},
    {"ekonomiskt", "ekonomiska"},
    {"socialsekreterare", "socialsekreterarna"},
    {"avd", "avdelningen"},
    {"arvoderad", "arvoderade"},
    {"insatser", "insatsernas"},
};

const Forms different[] = {
    {"försörjning", "försörjningsstöd"}, {"konsult", "konsulent"},     {"intern", "extern"},
    {"kostnader", "kapitalkostnader"},   {"sjukfrånvaro", "frånvaro"}, {"barn", "barnhem"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(name_words)

BOOST_DATA_TEST_CASE(the_forms_of_a_word_have_one_stem, boost::unit_test::data::make(same), forms) {
  BOOST_TEST(stem_of(forms.one) == stem_of(forms.other));
}

BOOST_DATA_TEST_CASE(different_words_have_different_stems, boost::unit_test::data::make(different), forms) {
  BOOST_TEST(stem_of(forms.one) != stem_of(forms.other));
}

BOOST_AUTO_TEST_CASE(words_know_where_they_stand) {
  const auto words = words_of("Barn- och ÄLDREvård\u00A0(12)");
  BOOST_REQUIRE(words.size() == 4U);
  BOOST_TEST(words[2].word == "äldrevård");
  BOOST_TEST(words[3].word == "12");
  BOOST_TEST(words[0].begin == 0U);
  BOOST_TEST(words[1].begin == 6U);
}

BOOST_AUTO_TEST_CASE(a_letter_and_its_mark_are_the_same_as_the_composed_letter) {
  const auto words = words_of("Ma\u030Al");
  BOOST_REQUIRE(words.size() == 1U);
  BOOST_TEST(words[0].word == "mål");
  BOOST_TEST(words[0].end == 5U);
}

BOOST_AUTO_TEST_CASE(signs_are_no_words) {
  BOOST_TEST(words_of("€ – ≥ § … m²").size() == 1U);
  BOOST_REQUIRE(written_words_of("(HVB) är").size() == 2U);
  BOOST_TEST(written_words_of("(HVB) är")[0].text == "HVB");
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_text_give_no_words_and_no_harm) {
  BOOST_TEST(words_of("\xFF\xC3").size() <= 1U);
  BOOST_TEST(words_of("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
