#pragma once

#include <string>
#include <vector>

namespace redovisa {

/// Whose figures a table lacks, column by column, for the note below it on why a sum is not told.
class MissingFigures {
 public:
  /// The rows that lack the figure of the column with this heading; none: nothing is added.
  void add(const std::string& heading, std::vector<std::string> names);

  bool empty() const { return columns_.empty(); }

  /// "Summan räknas inte fram där en uppgift saknas. Saknas: Socialnämnden; Prognos 2025: Omsorgsnämnden."
  /// What every column lacks is named without heading.
  std::string note(const std::string& sum = "Summan") const;

  /// "Där en rad saknar uppgift om förra året är summan av de andra raderna. Saknas: …": what may be blank.
  std::string note_of_others() const;

 private:
  struct Column {
    std::string heading;
    std::vector<std::string> names;
  };

  /// "Socialnämnden; Prognos 2025: Omsorgsnämnden."
  std::string names_by_column() const;

  /// The names that every column has, in order; none when there is one column only.
  std::vector<std::string> everywhere() const;

  std::vector<Column> columns_;
  bool some_column_is_whole_ = false;
};

}  // namespace redovisa
