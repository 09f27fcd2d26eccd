#include "review/form/abbreviations.hpp"

#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<42> known{"SKL", "IVO", "LSS", "LVU",  "LVM",  "SCB",   "GDPR", "NPF", "SFI",
                             "BUP", "HSL", "LPT", "RKR",  "LKBR", "SOSFS", "HSLF", "SFS", "KPI",
                             "LAS", "MBL", "OSL", "LOU",  "LOV",  "BRÅ",   "CSN",  "SMS", "PDF",
                             "USA", "ISO", "WHO", "ADHD", "HBTQ", "HBTQI", "VVS",  "VAB", "KKIK",
                             "SIP", "MSB", "ROT", "RUT",  "OBS",  "NATO"};

bool is_roman(std::string_view word) { return word.find_first_not_of("IVX") == std::string_view::npos; }

bool is_capital_at(std::string_view text, std::size_t at) {
  const auto c = static_cast<unsigned char>(text[at]);
  return (c >= 'A' && c <= 'Z') ||
         (c == 0xC3 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) <= 0x9E);
}

bool starts_with_any_of(std::string_view text, std::initializer_list<std::string_view> starts) {
  return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

bool begins_block(std::string_view before) {
  const auto last = before.find_last_not_of(" *-_#•");
  return last == std::string_view::npos || before[last] == '\n';
}

}  // namespace

bool is_all_capitals(std::string_view word) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    if (!is_capital_at(word, at)) return false;
    at += word[at] == '\xC3' ? 2 : 1;
  }
  return letters >= 3;
}

bool is_unusual_abbreviation(std::string_view word) {
  return is_all_capitals(word) && !is_roman(word) && !is_any(word, known);
}

bool explains_abbreviation(std::string_view text, std::size_t begin, std::size_t end) {
  const std::string_view before = text.substr(0, begin), after = text.substr(end);
  if (before.ends_with('(') && after.starts_with(')')) return true;
  if (before.ends_with(", ") && (after.empty() || starts_with_any_of(after, {",", ".", ")"}))) return true;
  if (starts_with_any_of(after,
                         {" (", ", som står för", " står för", " betyder", " är en förkortning", " = "}))
    return true;
  return begins_block(before) && starts_with_any_of(after, {":", "**:", " –", "** –", ":**"});
}

}  // namespace redovisa
