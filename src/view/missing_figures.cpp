#include "view/missing_figures.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "view/rule_words.hpp"

namespace redovisa {

void MissingFigures::add(const std::string& heading, std::vector<std::string> names) {
  const bool known = std::ranges::find(columns_, heading, &Column::heading) != columns_.end();
  if (names.empty())
    some_column_is_whole_ = true;
  else if (!known)
    columns_.push_back({heading, std::move(names)});
}

std::vector<std::string> MissingFigures::everywhere() const {
  if (some_column_is_whole_ || columns_.size() < 2) return {};
  std::vector<std::string> names = columns_.front().names;
  std::erase_if(names, [&](const std::string& name) {
    return !std::ranges::all_of(columns_, [&](const Column& column) {
      return std::ranges::find(column.names, name) != column.names.end();
    });
  });
  return names;
}

std::string MissingFigures::names_by_column() const {
  const auto all = everywhere();
  std::string text = listed(all);
  for (const auto& column : columns_) {
    std::vector<std::string> names = column.names;
    std::erase_if(names, [&](const std::string& name) { return std::ranges::find(all, name) != all.end(); });
    if (names.empty()) continue;
    text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", column.heading, listed(names));
  }
  return text;
}

std::string MissingFigures::note(const std::string& sum) const {
  return fmt::format("{} räknas inte fram där en uppgift saknas. Saknas: {}.", sum, names_by_column());
}

std::string MissingFigures::note_of_others() const {
  return fmt::format("Där en rad saknar uppgift om förra året är summan av de andra raderna. Saknas: {}.",
                     names_by_column());
}

}  // namespace redovisa
