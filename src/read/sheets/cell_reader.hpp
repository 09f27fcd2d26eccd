#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"
#include "model/convention.hpp"
#include "model/criterion.hpp"
#include "model/plan.hpp"
#include "read/grid.hpp"

namespace redovisa {

/// What the readers of sheets need to know besides the sheet.
struct ReadContext {
  const Convention* convention;  // null while the Rapport sheet is read
  Period report_period;          // from January to the month that the report is about
  Diagnostics* diagnostics;
};

/// A word that may stand in a cell, and what it means.
template <class T>
struct Word {
  std::string_view word;
  T meaning;
};

/// One cell that holds something, to be read as what its column wants. What cannot be understood is told and
/// gives nothing; the caller goes on with the next cell.
class CellReader {
 public:
  CellReader(const Grid& grid, const GridCell& cell, std::optional<Period> column_period,
             const ReadContext& context)
      : grid_{grid}, cell_{cell}, column_period_{column_period}, context_{context} {}

  const ReadContext& context() const { return context_; }
  SourcePosition position() const { return position_of(grid_, cell_); }
  /// The period in the column's heading, as in "Utfall 2024"; only for periodic headings.
  Period column_period() const { return column_period_.value(); }

  /// As it was written, without spaces at the ends; numbers and dates as a person reads them.
  std::string text() const;
  SourcedText sourced_text() const { return {text(), position()}; }

  /// A number with the decimals that the cell shows, percent on the scale 0–100; or the reason why there is
  /// none.
  Reported reported() const;
  /// As `reported`, but with all decimals that the cell holds: for amounts that are summed before they are
  /// rounded. In the table's unit also when the sheet says that its amounts are in another. A text that names
  /// another unit of money than they are in ("3,4 mnkr" among tkr) is told.
  Reported amount(std::string_view table_unit) const;
  /// As the cell shows it: with its decimals, and in the unit that the sheet says.
  Reported amount_as_shown(std::string_view table_unit) const;
  /// An outcome, forecast or baseline of an indicator with this unit: as `reported`, and also "ja", "plats
  /// 59", "79 % (75 av 95)", "73 (2024)", "Nov 68". What is written in another unit is turned into this one.
  Reported figure(std::string_view unit) const;
  /// A target or a level's limits for an indicator with this unit; several when each names its year. None,
  /// and told, when it cannot be understood; one that demands nothing when a word for missing stands there.
  std::vector<Criterion> criteria(std::string_view unit) const;
  std::optional<Date> date() const;
  std::optional<Period> period() const;
  std::optional<int> year() const;
  /// A word of a scale: nullopt when it is none (told); a choice without level when it is "not evaluated".
  std::optional<Decision::Choice> choice(const Scale& scale) const;

  template <class T>
  std::optional<T> word(std::span<const Word<T>> words) const;

  /// Puts a value in a field that no other row has given another value.
  void set(std::string& field, std::string value) const;

  void tell(Code code, std::string expected, std::string advice = {}) const;

 private:
  Reported amount_as_it_stands(std::string_view table_unit, bool as_shown) const;
  Reported number_in_cell(bool as_shown) const;
  Reported number_in_text() const;
  Reported figure_in_text(std::string_view unit) const;
  bool is_in_other_unit(std::string_view table_unit) const;
  void tell_error_value(std::string expected) const;
  std::optional<std::size_t> index_of_word(std::span<const std::string_view> words) const;

  const Grid& grid_;
  const GridCell& cell_;
  std::optional<Period> column_period_;
  const ReadContext& context_;
};

template <class T>
std::optional<T> CellReader::word(std::span<const Word<T>> words) const {
  std::vector<std::string_view> known;
  for (const auto& w : words) known.push_back(w.word);
  const auto index = index_of_word(known);
  return index ? std::optional<T>{words[*index].meaning} : std::nullopt;
}

}  // namespace redovisa
