#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/change_tables.hpp"
#include "view/difference_number.hpp"
#include "view/reason_json.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_on_terminal = 160;

std::string shown(const CellValue& value) {
  return std::holds_alternative<std::monostate>(value) ? std::string{nothing_reported} : text_of(value);
}

/// " (+1,5 procentenheter)"; nothing for what has no difference.
std::string difference_text(const Change& change) {
  const Cell cell = difference_cell(change);
  const auto* number = std::get_if<Number>(&cell.value);
  return number == nullptr ? std::string{} : fmt::format(" ({})", signed_text(*number));
}

/// "från 62 % till 68 % (+6 procentenheter)". What has come or gone has only one end.
std::string ends_text(const Change& change, const ToldChanges& told) {
  const auto before = from_cell(change, told).value, now = to_cell(change, told).value;
  if (std::holds_alternative<std::monostate>(before)) return fmt::format("{}, saknades förut", shown(now));
  if (std::holds_alternative<std::monostate>(now)) return fmt::format("saknas, var {}", shown(before));
  return fmt::format("från {} till {}{}", shown(before), shown(now), difference_text(change));
}

void add_place(std::string_view what, const SourcePosition& position, std::string& text) {
  if (position.source) text += fmt::format("    {}: {}\n", what, to_string(position));
}

std::string text_lines(const Change& change, const ToldChanges& told) {
  const auto pair = from_where_they_part(text_of(from_cell(change, told).value),
                                         text_of(to_cell(change, told).value), most_on_terminal);
  const bool is_new = std::holds_alternative<std::monostate>(change.from.value),
             is_gone = std::holds_alternative<std::monostate>(change.to.value);
  std::string text = fmt::format("{}: {} {}\n", name_of(change), folded(word_of_part(change)),
                                 is_new    ? "tillkommer"
                                 : is_gone ? "utgår"
                                           : "ändras");
  if (!is_new) text += fmt::format("    − {}\n", pair.from);
  if (!is_gone) text += fmt::format("    + {}\n", pair.to);
  return text;
}

std::string line_of(const Change& change, const ToldChanges& told) {
  if (change.part == ChangedPart::presence)
    return fmt::format("{} {}: {}\n", word_of(change.thing), name_of(change), folded(word_of_part(change)));
  const bool economy = change.thing >= ChangedThing::operating;
  return fmt::format("{}{}: {} {}\n", economy ? fmt::format("{}: ", word_of(change.thing)) : std::string{},
                     name_of(change), folded(word_of_part(change)), ends_text(change, told));
}

std::string entry_of(const Change& change, const ToldChanges& told) {
  std::string text =
      group_of(change) == ChangeGroup::texts ? text_lines(change, told) : line_of(change, told);
  add_place("stod i", change.from.position, text);
  add_place("står i", change.to.position, text);
  return text;
}

Json end_json(const Cell& cell) {
  Json json{{"värde", nullptr}};
  if (const auto* number = std::get_if<Number>(&cell.value)) {
    json["värde"] = number_json(number->value);
    if (!number->unit.empty()) json["enhet"] = number->unit;
  } else if (const auto* mark = std::get_if<Mark>(&cell.value)) {
    json["värde"] = folded(mark->word);
  } else if (const auto* date = std::get_if<Date>(&cell.value)) {
    json["värde"] = to_iso(*date);
  } else if (!std::holds_alternative<std::monostate>(cell.value)) {
    json["värde"] = text_of(cell.value);
  }
  json["plats"] = place(cell.source);
  return json;
}

std::string_view word_of(Turn turn) {
  switch (turn) {
    case Turn::worse:
      return "sämre";
    case Turn::new_at_worst:
      return "ny på lägsta nivån";
    case Turn::better:
      return "bättre";
    case Turn::neither:
      break;
  }
  return {};
}

Json json_of(const Change& change, const ToldChanges& told) {
  Json json{{"grupp", heading_of(group_of(change))},
            {"slag", folded(word_of(change.thing))},
            {"id", change.id},
            {"namn", change.name},
            {"uppgift", folded(word_of_part(change))}};
  if (change.turn != Turn::neither) json["riktning"] = word_of(change.turn);
  json["från"] = end_json(from_cell(change, told));
  json["till"] = end_json(to_cell(change, told));
  if (change.difference) json["skillnad"] = number_json(*change.difference);
  return json;
}

Json report_json(const SourceMaterial& m) {
  return {{"kommun", m.report.municipality}, {"nämnd", m.report.committee}, {"period", to_key(m.period)}};
}

}  // namespace

std::string changes_text(const ToldChanges& told) {
  std::string text;
  for (std::size_t i = 0; i < change_groups; ++i) {
    const auto group = static_cast<ChangeGroup>(i);
    const auto count = std::ranges::count(told.changes, group, group_of);
    if (count == 0) continue;
    text += fmt::format("\n{} ({})\n\n", heading_of(group), count);
    for (const Change& change : told.changes)
      if (group_of(change) == group) text += entry_of(change, told);
  }
  return text;
}

std::string changes_json(const ToldChanges& told) {
  Json json{
      {"från", report_json(told.from)}, {"till", report_json(told.to)}, {"förändringar", Json::array()}};
  for (const Change& change : told.changes) json["förändringar"].push_back(json_of(change, told));
  return text_of_json(json);
}

}  // namespace redovisa
