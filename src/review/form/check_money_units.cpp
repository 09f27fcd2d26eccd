// Amounts of one text in tkr and in mnkr.
#include "review/form/form_parts.hpp"
#include "review/text/money_words.hpp"

namespace redovisa {

namespace {

bool is_number(const TextWord& word) {
  return !word.word.empty() && word.word.find_first_not_of("0123456789") == std::string::npos;
}

/// Where the amount begins whose unit is the word: "10 000 tkr", "1,2 mnkr". The word itself: there is none.
std::size_t begin_of_amount(std::string_view text, const std::vector<TextWord>& words, std::size_t unit) {
  std::size_t first = unit;
  while (first > 0 && is_number(words[first - 1])) {
    const auto between = words[first].begin - words[first - 1].end;
    const bool is_joined = between <= std::string_view{"\u00A0"}.size();
    if (!is_joined || text[words[first - 1].end] == '.') break;
    --first;
  }
  return words[first].begin;
}

/// "miljoner kronor" is money, "miljoner invånare" is not.
bool is_of_money(const std::vector<TextWord>& words, std::size_t unit) {
  const std::string& word = words[unit].word;
  if (!is_any(word, million_words) && word != "tusental") return true;
  return unit + 1 < words.size() && is_any(words[unit + 1].word, kronor_words);
}

struct MoneyUnits {
  std::string_view in_thousands, in_millions;  // the first of each

  void add(std::string_view text, const std::vector<TextWord>& words, std::size_t unit) {
    const std::string& word = words[unit].word;
    const bool is_thousands = is_any(word, tkr_words) || word == "tusental";
    if (!is_thousands && !is_any(word, mnkr_words) && !is_any(word, million_words)) return;
    const auto begin = begin_of_amount(text, words, unit);
    auto& amount = is_thousands ? in_thousands : in_millions;
    if (!amount.empty() || begin == words[unit].begin || !is_of_money(words, unit)) return;
    amount = text.substr(begin, words[unit].end - begin);
  }
};

bool are_in_one_paragraph(const MoneyUnits& units) {
  const bool in_order = units.in_thousands.data() < units.in_millions.data();
  const std::string_view first = in_order ? units.in_thousands : units.in_millions;
  const std::string_view second = in_order ? units.in_millions : units.in_thousands;
  const std::string_view between{first.data(), static_cast<std::size_t>(second.data() - first.data())};
  return between.find('\n') == std::string_view::npos;
}

}  // namespace

void check_money_units(const Reviewed& reviewed, const PassageWords& words, Findings& findings) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Passage& passage = reviewed.passages[i];
    MoneyUnits units;
    for (std::size_t at = 1; at < words[i].size(); ++at) units.add(passage.text, words[i], at);
    if (units.in_thousands.empty() || units.in_millions.empty()) continue;
    Finding finding{FindingCode::mixed_units,
                    {passage.position},
                    passage.subject,
                    {{"om", passage.subject},
                     {"ett", std::string{units.in_thousands}},
                     {"annat", std::string{units.in_millions}}}};
    finding.unsure = !are_in_one_paragraph(units);
    findings.push_back(std::move(finding));
  }
}

}  // namespace redovisa
