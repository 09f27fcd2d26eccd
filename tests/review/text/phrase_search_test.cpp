#include "review/text/phrase_search.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "review/text/text_tokens.hpp"

using namespace redovisa;

namespace {

constexpr WordList<3> forms{"skriv här", "skriv", "åååå"};
constexpr WordList<1> more{"xx"};

}  // namespace

BOOST_AUTO_TEST_SUITE(phrase_search)

BOOST_AUTO_TEST_CASE(the_first_place_is_found_and_the_first_phrase_that_stands_there) {
  static constexpr PhraseSearch search{forms, more};
  const std::string text = "här skrivs xx: skriv här";
  BOOST_TEST(search.find(text) == text.find("skrivs"));
  BOOST_TEST(search.find(text, text.find("xx")) == text.find("xx"));
  BOOST_TEST(search.phrase_at(text, text.find("skriv här")) == "skriv här");
  BOOST_TEST(search.phrase_at(text, text.find("skrivs")) == "skriv");
  BOOST_TEST(search.find_where(text, 0, [&](std::size_t at) { return at > 12; }) == text.find("skriv här"));
}

BOOST_AUTO_TEST_CASE(parts_of_phrases_and_ends_of_texts_are_none) {
  static constexpr PhraseSearch search{forms, more};
  for (const std::string text : {"", "s", "x", "skri", "ååå", "sk rx x"})
    BOOST_TEST(!search.is_in(text), text);
  BOOST_TEST(search.phrase_at("skriv", 4).empty());
  BOOST_TEST(search.phrase_at("skriv", 5).empty());
}

BOOST_AUTO_TEST_CASE(a_list_holds_its_words_and_no_others) {
  static const std::string long_word(70, 'a'), other_long_word(80, 'a');
  const WordList words{"mål", "uppdrag", std::string_view{long_word}};
  for (const std::string_view word : words) BOOST_TEST(is_any(word, words), word);
  for (const std::string_view word : {"", "m", "måla", "mut", "upprop", "å"})
    BOOST_TEST(!is_any(word, words), word);
  BOOST_TEST(!is_any(other_long_word, words));
  BOOST_TEST(begins_with_any("uppdraget", words));
  BOOST_TEST(!begins_with_any("uppdra", words));
  BOOST_TEST(!begins_with_any("", words));
}

BOOST_AUTO_TEST_CASE(capitals_become_small_wherever_they_stand_and_nothing_else_changes) {
  const std::string text = "@AZ[`az{ ÅÄÖ×ÞÿÀ É ABCDEFGHIJKLM\u2013ß";
  BOOST_TEST(lower_of_same_length(text) == "@az[`az{ åäö×þÿà é abcdefghijklm\u2013ß");
  for (std::size_t from = 0; from < 9; ++from)
    BOOST_TEST(lower_of_same_length(text.substr(from, 8)) == lower_of_same_length(text).substr(from, 8));
}

BOOST_AUTO_TEST_CASE(tokens_can_be_copied_and_moved) {
  Tokens first = text_tokens_of("Mål 1.2");
  const Tokens copy = first;
  const Tokens moved = std::move(first);
  for (const Tokens* tokens : {&copy, &moved}) {
    BOOST_TEST(tokens->word(0) == "mål");
    BOOST_TEST(tokens->word(1) == "1.2");
    BOOST_TEST(tokens->word(2).empty());
  }
}

BOOST_AUTO_TEST_SUITE_END()
