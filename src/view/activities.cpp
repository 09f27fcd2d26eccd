#include "view/activities.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "view/prose_text.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

namespace {

/// "Utbilda personalen (Enhetschef, våren). Påbörjad: halva gruppen är klar"
std::string activity_sentence(const Activity& a) {
  std::vector<std::string> who_and_when, result;
  for (const auto& text : {a.responsible, a.when})
    if (!text.empty()) who_and_when.push_back(text);
  for (const auto& text : {a.status, a.result})
    if (!text.empty()) result.push_back(text);
  std::string sentence = a.text;
  if (!who_and_when.empty()) sentence += fmt::format(" ({})", fmt::join(who_and_when, ", "));
  if (result.empty()) return sentence;
  const std::string_view point = sentence.ends_with('.') ? "" : ".";
  return fmt::format("{}{} {}", sentence, point, fmt::join(result, ": "));
}

std::vector<ColumnOver<Activity>> activity_columns() {
  const auto text = [](std::string heading, double share, std::string Activity::*field) {
    return ColumnOver<Activity>{{std::move(heading), Align::left, share}, [field](const Activity& a) {
                                  return Cell{a.*field, a.position};
                                }};
  };
  return {text("Tillhör", 8, &Activity::belongs_to), text("Typ", 16, &Activity::kind),
          text("Aktivitet", 40, &Activity::text),    text("Ansvarig", 18, &Activity::responsible),
          text("När", 12, &Activity::when),          text("Status", 12, &Activity::status),
          text("Resultat", 30, &Activity::result)};
}

bool is_filled(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text == nullptr || !text->empty();
}

}  // namespace

std::vector<const Activity*> activities_of(const PlanView& view, std::string_view belongs_to) {
  std::vector<const Activity*> result;
  for (const auto& activity : view.material.activities)
    if (activity.belongs_to == belongs_to) result.push_back(&activity);
  return result;
}

std::string activity_texts(const PlanView& view, std::string_view belongs_to) {
  std::string texts;
  for (const Activity* activity : activities_of(view, belongs_to))
    texts += (texts.empty() ? "" : texts.ends_with('.') ? " " : ". ") + activity->text;
  return texts;
}

Prose activity_list(const std::vector<const Activity*>& activities) {
  std::string markdown;
  for (const Activity* activity : activities)
    markdown += fmt::format("- {}\n", as_plain_prose(activity_sentence(*activity)));
  return {markdown, activities.empty() ? SourcePosition{} : activities.front()->position};
}

Table all_activities(const PlanView& view) {
  Table table;
  table.id = "aktiviteter";
  table.caption = "Aktiviteter, förbättringar och effekter";
  table.description = "Allt som ska göras eller nås under mål, indikatorer och uppdrag.";
  std::vector<const Activity*> activities;
  for (const auto& activity : view.material.activities) activities.push_back(&activity);
  auto columns = activity_columns();
  std::erase_if(columns, [&](const auto& column) {
    return std::ranges::none_of(activities, [&](const Activity* a) { return is_filled(column.cell(*a)); });
  });
  return tabulate(std::move(table), columns, activities);
}

}  // namespace redovisa
