#include "import/plan_collector.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The length of "1.1", "5:2", "1.2.3" at the beginning; 0 when there is none of so many parts.
std::size_t length_of_number(std::string_view text, std::size_t least_parts = 2) {
  std::size_t at = 0, parts = 0;
  while (at < text.size() && is_digit(text[at])) {
    const std::size_t start = at;
    while (at < text.size() && is_digit(text[at])) ++at;
    if (at - start > 2) return 0;  // a year or an amount
    ++parts;
    if (at + 1 >= text.size() || (text[at] != '.' && text[at] != ':') || !is_digit(text[at + 1])) break;
    ++at;
  }
  if (parts < least_parts) return 0;
  return at == text.size() || text[at] == ' ' || text[at] == '.' || text[at] == ':' || text[at] == '\n' ? at
                                                                                                        : 0;
}

std::string_view without_marks(std::string_view text) {
  for (bool any = true; any;) {
    any = false;
    text = trimmed_text(text);
    for (const std::string_view mark : {"–", "—", "-", ":", "."})
      if (text.starts_with(mark)) text.remove_prefix(mark.size()), any = true;
  }
  return text;
}

/// Whether the words after "Mål" begin with a goal's number: "2: En öppen fritid", "1 Fler barn", but not
/// "25 %" or "25".
bool begins_with_goal_number(std::string_view text) {
  const auto length = length_of_number(text, 1);
  if (length == 0) return false;
  if (length_of_number(text) > 0) return true;
  const auto name = without_marks(text.substr(length));
  return !name.empty() && !is_digit(name[0]) && name[0] != '%';
}

/// Names are alike whatever their case and whether they end with a full stop.
std::string name_key(std::string_view name) {
  std::string key = folded(name);
  while (key.ends_with('.') || key.ends_with(':')) key.pop_back();
  return key;
}

}  // namespace

std::pair<std::string, std::string> number_and_name(std::string_view words) {
  words = trimmed_text(words);
  std::size_t least_parts = 2;
  if (const auto space = words.find(' ');
      space != std::string_view::npos && !words.empty() && !is_digit(words[0])) {
    const std::string first = folded(words.substr(0, space));
    const auto rest = trimmed_text(words.substr(space + 1));
    if (first.ends_with("mål") && begins_with_goal_number(rest)) words = rest, least_parts = 1;
  }
  const auto length = length_of_number(words, least_parts);
  return {std::string{words.substr(0, length)}, std::string{without_marks(words.substr(length))}};
}

bool is_level_heading(std::string_view heading, const Convention& convention) {
  return std::ranges::any_of(convention.scale.levels,
                             [&](const ScaleLevel& level) { return with_capital(level.key) == heading; });
}

std::string value_in(const ImportedRow& row, const std::string& heading) {
  const auto found = row.find(heading);
  return found == row.end() ? std::string{} : found->second.text;
}

void PlanCollector::set(ImportedRow& row, const std::string& heading, std::string text,
                        const std::string& origin, std::string remark) {
  if (trimmed_text(text).empty()) return;
  const auto [known, is_new] = row.try_emplace(heading, ImportedValue{text, origin, std::move(remark)});
  if (!is_new && name_key(known->second.text) != name_key(text))
    list(origin, text,
         fmt::format("{} har redan ”{}” ({})", heading, known->second.text, known->second.origin));
}

bool PlanCollector::has_goal(const std::string& number) const {
  const auto book = plan_.rows.find(ImportedBook::plan);
  if (book == plan_.rows.end()) return false;
  const auto goals = book->second.find(SheetKind::goals);
  return goals != book->second.end() && std::ranges::any_of(goals->second, [&](const ImportedRow& row) {
           return value_in(row, "Nummer") == number;
         });
}

std::string PlanCollector::free_number() {
  for (int number = 1;; ++number)
    if (!has_goal(std::to_string(number))) return std::to_string(number);
}

std::string PlanCollector::goal(const std::string& number, const std::string& name,
                                const std::string& origin) {
  auto& goals = rows(ImportedBook::plan, SheetKind::goals);
  const auto known = std::ranges::find_if(goals, [&](const ImportedRow& row) {
    if (!number.empty()) return value_in(row, "Nummer") == number;
    return name_key(value_in(row, "Mål")) == name_key(name);
  });
  if (known != goals.end()) {
    if (!name.empty() && value_in(*known, "Mål").empty()) set(*known, "Mål", name, origin);
    return value_in(*known, "Nummer");
  }
  const std::string own = number.empty() ? free_number() : number;
  auto& row = goals.emplace_back();
  set(row, "Nummer", own, origin, number.empty() ? "numret är nytt: dokumentet har inget" : "");
  set(row, "Mål", name, origin);
  return own;
}

std::string PlanCollector::goal_named(const std::string& words, const std::string& origin,
                                      const std::string& level) {
  const auto [number, name] = number_and_name(words);
  const std::string own = goal(number, name, origin);
  for (auto& row : rows(ImportedBook::plan, SheetKind::goals))
    if (value_in(row, "Nummer") == own && !level.empty() && value_in(row, "Nivå").empty())
      set(row, "Nivå", level, origin, "nivån är härledd ur rubriken");
  return own;
}

void PlanCollector::set_parent(const std::string& goal, const std::string& parent,
                               const std::string& origin) {
  for (auto& row : rows(ImportedBook::plan, SheetKind::goals))
    if (value_in(row, "Nummer") == goal && goal != parent) set(row, "Överordnat mål", parent, origin);
}

ImportedRow& PlanCollector::indicator(const std::string& name, const std::string& goal,
                                      const std::string& origin) {
  auto& indicators = rows(ImportedBook::plan, SheetKind::indicators);
  for (auto& row : indicators) {
    if (name_key(value_in(row, "Indikator")) != name_key(name)) continue;
    const std::string known = value_in(row, "Mål");
    if (known.empty() || goal.empty() || known == goal) {
      set(row, "Mål", goal, origin);
      return row;
    }
  }
  auto& row = indicators.emplace_back();
  set(row, "Id", fmt::format("I{:02}", indicators.size()), origin, "id:t är nytt");
  set(row, "Indikator", name, origin);
  set(row, "Mål", goal, origin);
  return row;
}

ImportedRow& PlanCollector::follow_up_of(SheetKind kind, std::string_view key, const std::string& id) {
  auto& found = rows(ImportedBook::follow_up, kind);
  for (auto& row : found)
    if (value_in(row, std::string{key}) == id && !row.contains("Period")) return row;
  auto& row = found.emplace_back();
  row.emplace(std::string{key}, ImportedValue{id, "", ""});
  return row;
}

ImportedRow& PlanCollector::outcome_of(const ImportedRow& indicator, const std::string& period) {
  const std::string id = value_in(indicator, "Id");
  if (period.empty()) return follow_up_of(SheetKind::outcomes, "Indikator", id);
  auto& outcomes = rows(ImportedBook::follow_up, SheetKind::outcomes);
  for (auto& row : outcomes)
    if (value_in(row, "Indikator") == id && value_in(row, "Period") == period) return row;
  auto& row = outcomes.emplace_back();
  row.emplace("Indikator", ImportedValue{id, "", ""});
  row.emplace("Period", ImportedValue{period, "", ""});
  return row;
}

ImportedRow& PlanCollector::assignment(const std::string& name, const std::string& goal,
                                       const std::string& kind, const std::string& origin) {
  auto& assignments = rows(ImportedBook::plan, SheetKind::assignments);
  for (auto& row : assignments)
    if (name_key(value_in(row, "Uppdrag")) == name_key(name)) return row;
  auto& row = assignments.emplace_back();
  set(row, "Id", fmt::format("U{:02}", assignments.size()), origin, "id:t är nytt");
  set(row, "Uppdrag", name, origin);
  set(row, "Mål", goal, origin);
  set(row, "Typ", kind, origin);
  return row;
}

ImportedRow* PlanCollector::follow_up_named(const std::string& name) {
  for (const auto& row : rows(ImportedBook::plan, SheetKind::indicators))
    if (name_key(value_in(row, "Indikator")) == name_key(name)) return &outcome_of(row);
  for (const auto& row : rows(ImportedBook::plan, SheetKind::assignments))
    if (name_key(value_in(row, "Uppdrag")) == name_key(name))
      return &follow_up_of(SheetKind::assignments, "Id", value_in(row, "Id"));
  return nullptr;
}

}  // namespace redovisa
