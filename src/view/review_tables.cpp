#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/places.hpp"
#include "view/review_list.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

using ItemColumns = std::vector<ColumnOver<ReviewItem>>;

/// Dark on light, so that print and every eye can tell them apart by word and symbol too.
Mark mark_of(Severity severity) {
  const std::string word = with_capital(word_of(severity));
  switch (severity) {
    case Severity::error:
      return {word, "✖", "8A1C12", "FBE3E0", true};
    case Severity::warning:
      return {word, "▲", "6B4A00", "FFF1CC", false};
    case Severity::info:
      return {word, "•", "1F3F66", "E4EEF8", false};
  }
  return {};
}

Cell severity_cell(const ReviewItem& item) { return {mark_of(item.severity)}; }

Cell first_place(const ReviewItem& item) {
  return item.places.empty() ? text_cell({}) : place_cell(item.places.front());
}

Cell other_places(const ReviewItem& item) {
  constexpr std::size_t most = 4;
  if (item.places.empty()) return text_cell({});
  auto others = places_in_words({item.places.begin() + 1, item.places.end()}, place_in_report);
  std::erase(others, place_in_report(item.places.front()));
  if (others.size() > most) {
    others.resize(most);
    others.emplace_back("…");
  }
  return text_cell(fmt::format("{}", fmt::join(others, ", ")));
}

ColumnOver<ReviewItem> code_column() {
  return {{"Kod", Align::left, 18}, [](const ReviewItem& i) { return text_cell(std::string{i.code}); }};
}

ItemColumns common_columns() {
  return {{{"Gäller", Align::left, 14}, [](const ReviewItem& i) { return text_cell(i.subject); }},
          {{"Vad", Align::left, 46}, [](const ReviewItem& i) { return text_cell(i.text); }},
          {{"Råd", Align::left, 28}, [](const ReviewItem& i) { return text_cell(i.advice); }},
          {{"Plats", Align::left, 20}, first_place}};
}

/// An exception needs the code too.
ItemColumns list_columns() {
  ItemColumns columns = common_columns();
  columns.push_back(code_column());
  return columns;
}

ItemColumns workbook_columns() {
  ItemColumns columns = common_columns();
  columns.insert(columns.begin(),
                 {{{"Allvar", Align::left, 12}, severity_cell},
                  {{"Område", Align::left, 16}, [](const ReviewItem& i) { return text_cell(i.area); }},
                  {{"Fynd", Align::left, 18}, [](const ReviewItem& i) { return text_cell(i.title); }}});
  columns.push_back({{"Se även", Align::left, 20}, other_places});
  columns.push_back(code_column());
  return columns;
}

Table titled(std::string id, std::string caption, std::string description) {
  Table table;
  table.id = std::move(id);
  table.caption = std::move(caption);
  table.description = std::move(description);
  table.small = true;
  return table;
}

template <class Is>
std::vector<const ReviewItem*> chosen(const ReviewItems& items, const Is& is) {
  std::vector<const ReviewItem*> result;
  for (const ReviewItem& item : items)
    if (is(item)) result.push_back(&item);
  return result;
}

std::string caption_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "Fel att rätta före publicering";
    case Severity::warning:
      return "Varningar att ta ställning till";
    case Severity::info:
      return "Upplysningar";
  }
  return {};
}

}  // namespace

std::vector<Mark> severity_marks() {
  return {mark_of(Severity::error), mark_of(Severity::warning), mark_of(Severity::info)};
}

Table review_table(const ReviewItems& items) {
  const auto open = chosen(items, [](const ReviewItem& i) { return !i.accepted; });
  return tabulate(titled("granskning", "Vad granskningen av underlaget fann",
                         "Fynd med allvar, plats och råd, de allvarligaste först."),
                  workbook_columns(), open);
}

Table review_table(const ReviewItems& items, Severity severity) {
  const auto open = chosen(items, [&](const ReviewItem& i) { return i.severity == severity && !i.accepted; });
  return tabulate_grouped<ReviewItem>(
      titled(fmt::format("granskning-{}", word_of(severity)), caption_of(severity),
             "Vad som står, vad det säger emot, råd och plats i underlaget."),
      list_columns(), open, [](const ReviewItem& item) { return item.area; });
}

Table accepted_table(const ReviewItems& items) {
  const auto accepted = chosen(items, [](const ReviewItem& i) { return i.accepted.has_value(); });
  ItemColumns columns{
      {{"Gäller", Align::left, 14}, [](const ReviewItem& i) { return text_cell(i.subject); }},
      {{"Vad granskningen säger", Align::left, 40}, [](const ReviewItem& i) { return text_cell(i.text); }},
      {{"Varför det står kvar", Align::left, 34},
       [](const ReviewItem& i) { return text_cell(i.accepted->reason); }},
      {{"Vem", Align::left, 14},
       [](const ReviewItem& i) { return i.accepted->by.empty() ? Cell{} : text_cell(i.accepted->by); },
       true},
      {{"När", Align::left, 12},
       [](const ReviewItem& i) { return i.accepted->date ? Cell{*i.accepted->date} : Cell{}; },
       true}};
  return tabulate(titled("undantag", "Fynd som en person har godtagit",
                         "Vad granskningen av underlaget säger, och varför det har fått stå kvar."),
                  needed_columns(columns, accepted), accepted);
}

}  // namespace redovisa
