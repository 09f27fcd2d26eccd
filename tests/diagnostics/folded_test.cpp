#include "diagnostics/folded.hpp"

#include <array>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <ostream>
#include <string>
#include <utf8proc.h>

using namespace redovisa;

namespace {

struct FoldedCase {
  std::string text, folded, trimmed;
};

std::ostream& operator<<(std::ostream& out, const FoldedCase& c) { return out << '"' << c.text << '"'; }

const FoldedCase cases[] = {
    {"", "", ""},
    {" \t\r\n", "", ""},
    {"Mål", "mål", "Mål"},
    {"MÅL ÄR ÖVER", "mål är över", "MÅL ÄR ÖVER"},
    {"Ma\u030Al", "mål", "Ma\u030Al"},
    {"  Kommentar\n datum ", "kommentar datum", "Kommentar\n datum"},
    {"a\u00A0\u2009\u202F b", "a b", "a\u00A0\u2009\u202F b"},
    {"\u3000a\u2007", "a", "a"},
    {"\uFEFFId", "id", "Id"},
    {"\u200BId\u200B", "id", "Id"},
    {"À-PRISER", "à-priser", "À-PRISER"},
    {"a\xFFz", "a\uFFFDz", "a\xFFz"},
    {"a\xC3", "a\uFFFD", "a\xC3"},
    {"STRASSE ẞ", "strasse ß", "STRASSE ẞ"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(folded_test)

BOOST_DATA_TEST_CASE(names_are_compared_without_case_form_and_kind_of_space, cases, c) {
  BOOST_TEST(folded(c.text) == c.folded);
}

BOOST_DATA_TEST_CASE(folding_twice_changes_nothing, cases, c) { BOOST_TEST(folded(c.folded) == c.folded); }

BOOST_AUTO_TEST_CASE(letters_of_latin_1_are_folded_as_those_of_every_other_script) {
  for (utf8proc_int32_t point = 0x21; point < 0x100; ++point) {
    if (point >= 0x7F && point <= 0xA0) continue;  // controls, and the space that does not break
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto encoded = [&](utf8proc_int32_t one) {
      const auto size = utf8proc_encode_char(one, bytes.data());
      return std::string(bytes.begin(), bytes.begin() + size);
    };
    const std::string written = encoded(point), small = encoded(utf8proc_tolower(point));
    BOOST_TEST(folded("x " + written) == "x " + small);
    BOOST_TEST(folded(written + "ω") == small + "ω");  // the slower way, for what is not Latin
  }
}

BOOST_DATA_TEST_CASE(trimming_takes_spaces_of_every_kind_from_the_ends_only, cases, c) {
  BOOST_TEST(trimmed_text(c.text) == c.trimmed);
}

BOOST_AUTO_TEST_CASE(composing_joins_letters_with_their_marks_and_keeps_the_rest) {
  BOOST_TEST(composed("MA\u030AL  är") == "MÅL  är");
  BOOST_TEST(composed("\u212B") == "Å");
  BOOST_TEST(composed("a\xFF") == "a\xFF");
}

std::string composed_by_library(const std::string& text) {
  utf8proc_uint8_t* result = utf8proc_NFC(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
  std::string copy{reinterpret_cast<const char*>(result)};
  std::free(result);
  return copy;
}

BOOST_AUTO_TEST_CASE(every_character_is_composed_as_the_library_does_beside_letters_marks_and_itself) {
  std::array<utf8proc_uint8_t, 4> bytes{};
  std::size_t wrong = 0;
  for (utf8proc_int32_t point = 0x80; point < 0x11000; ++point) {
    if (point >= 0xD800 && point < 0xE000) continue;
    const auto size = utf8proc_encode_char(point, bytes.data());
    const std::string one(bytes.begin(), bytes.begin() + size);
    for (const std::string& text : {"a" + one, one + "\u0301", "\u1100" + one, one + one})
      if (composed(text) != composed_by_library(text)) ++wrong;
  }
  BOOST_TEST(wrong == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
