#include "read/sie/ledger_units.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr std::string_view en_dash = "–";

bool is_code(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// "5200–5299" and "5200-5299" are ranges; a dash in a name is part of it.
UnitChoice choice_of(std::string_view text) {
  for (const std::string_view dash : {en_dash, std::string_view{"-"}}) {
    const auto at = text.find(dash);
    if (at == std::string_view::npos) continue;
    const auto first = trimmed_text(text.substr(0, at)), last = trimmed_text(text.substr(at + dash.size()));
    if (is_code(first) && is_code(last)) return {std::string{first}, std::string{last}};
  }
  if (text.ends_with('*')) text.remove_suffix(1);
  return {std::string{text}, std::string{text}};
}

}  // namespace

std::vector<UnitChoice> parse_unit_choices(std::string_view text) {
  std::vector<UnitChoice> choices;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(",;"), text.size());
    if (const auto item = trimmed_text(text.substr(0, end)); !item.empty())
      choices.push_back(choice_of(item));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return choices;
}

bool is_chosen(const std::vector<UnitChoice>& choices, const LedgerObject& unit) {
  return std::ranges::any_of(choices, [&](const UnitChoice& choice) {
    const auto beginning = [&](const std::string& end) { return unit.id.substr(0, end.size()); };
    const bool in_range = beginning(choice.first) >= choice.first && beginning(choice.last) <= choice.last;
    return in_range || (!unit.name.empty() && folded(unit.name) == folded(choice.first));
  });
}

}  // namespace redovisa
