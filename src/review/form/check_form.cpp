#include "review/checks.hpp"
#include "review/form/form_parts.hpp"

namespace redovisa {

void check_form(const Reviewed& reviewed, Findings& findings) {
  const auto names = names_in(reviewed.material);
  check_two_names(names, findings);
  check_twin_tables(reviewed.material, findings);
  PassageWords words;
  for (const Passage& passage : reviewed.passages) words.push_back(words_of(passage.text));
  check_names_in_texts(names, reviewed, words, findings);
  check_spellings(names, reviewed, words, findings);
  check_joined_pairs(names, reviewed, words, findings);
  check_goal_names(reviewed, findings);
  check_decimals(reviewed, findings);
  check_text_decimals(reviewed, findings);
  check_scale(reviewed, findings);
  check_money_units(reviewed, words, findings);
  check_abbreviations(reviewed, words, findings);
  check_doubled_words(reviewed, findings);
}

}  // namespace redovisa
