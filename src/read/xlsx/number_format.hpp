#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// What a number shown with a format is meant to be.
enum class NumberMeaning : std::uint8_t { number, date, time, duration };

/// What a spreadsheet's number format code says about its numbers, e.g. "yyyy-mm-dd", "[h]:mm", "#,##0\"
/// tkr\"".
class NumberFormat {
 public:
  explicit NumberFormat(std::string code);

  /// The code as the file writes it; empty for General.
  const std::string& code() const { return code_; }

  /// By the section that the value falls in, with its condition: "[=0]?;[hh]:mm" shows a duration unless it
  /// is 0.
  NumberMeaning meaning_of(double value) const;

  /// Whether no value at all is a date, time or duration in this format; then the value need not be known.
  bool only_numbers() const { return only_numbers_; }

 private:
  struct Section {
    NumberMeaning meaning = NumberMeaning::number;
    std::string comparison;  // "", "<", "<=", "=", ">", ">=", "<>"
    double limit = 0;

    bool accepts(double value) const;
  };

  static Section section_of(std::string_view text);
  const Section& section_for(double value) const;

  std::string code_;
  std::vector<Section> sections_;  // never empty
  bool only_numbers_ = true;
};

/// Whether numbers are shown as percent: 0.125 is 12,5 %. A % that is quoted or escaped does not count.
bool is_percent_format(std::string_view code);

/// The code of one of Excel's built-in formats, dates as Swedish Excel shows them; empty for General and
/// unknown ids.
std::string_view builtin_format_code(unsigned id);

}  // namespace redovisa
