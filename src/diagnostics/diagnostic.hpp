#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/source_position.hpp"

namespace redovisa {

enum class Severity : std::uint8_t { info, warning, error };

/// Every kind of fault that the program can tell of; `traits_of` holds the words. Adding one costs an
/// enumerator, a row in diagnostic.cpp and a case in tests/errors.
enum class Code : std::uint8_t {
  // files
  file_unreadable,
  file_not_understood,
  file_encrypted,
  file_damaged,
  file_over_limit,
  file_old_format,
  // xml
  xml_malformed,
  xml_element_unknown,
  xml_element_missing,
  xml_attribute_unknown,
  xml_attribute_missing,
  json_malformed,
  // sheets and columns
  sheet_unknown,
  sheet_misspelt,
  sheet_hidden,
  sheet_missing,
  sheet_without_headings,
  sheet_empty,
  sheet_by_headings,
  column_missing,
  column_unknown,
  column_duplicate,
  column_of_other_period,
  heading_without_period,
  amounts_converted,
  signs_turned,
  rows_of_other_body,
  table_of_other_body,
  // cells
  cell_empty,
  cell_not_a_number,
  cell_not_a_criterion,
  cell_not_a_period,
  cell_not_a_date,
  cell_not_a_known_word,
  cell_error_value,
  cell_uncomputed,
  cell_odd,
  // the plan as a whole
  report_key_missing,
  report_key_unknown,
  duplicate_id,
  conflicting_value,
  unknown_goal,
  unknown_indicator,
  unknown_assignment,
  target_without_direction,
  required_text_missing,
  missing_figure_stops,
  period_not_in_calendar,
  override_without_reason,
  convention_unknown,
  convention_invalid,
  period_without_data,
  // the ledger
  account_rules_unknown,
  account_rules_invalid,
  account_unmatched,
  account_type_differs,
  ledger_line_unreadable,
  ledger_line_odd,
  ledger_truncated,
  ledger_checksum_wrong,
  ledger_voucher_unbalanced,
  ledger_meaning_unknown,
  ledger_not_reconciled,
  ledger_incomplete,
  ledger_told,
  // files of a payroll system (PAXml)
  payroll_value_odd,
  payroll_row_unread,
  payroll_rows_repeated,
  payroll_incomplete,
  payroll_group_small,
  // files of Kolada
  kolada_value_odd,
  kolada_pages_missing,
  kolada_municipality_unknown,
  kolada_without_data,
  kolada_few_municipalities,
  // templates and texts
  placeholder_unknown,
  template_invalid,
  look_invalid,
  own_file_unused,
  text_unused,
  text_simplified,
  // csv
  csv_malformed,
  csv_guessed,
};

/// One thing wrong with the input, kept as data and worded only by `to_string`.
struct Diagnostic {
  Code code;
  SourcePosition position;
  std::string found;                        // what stands there, as it was written; empty: nothing
  std::string expected;                     // what would have been accepted, in Swedish
  std::string advice = {};                  // what to do; empty: the code's own advice
  std::vector<SourcePosition> others = {};  // other places involved, e.g. the first of two duplicates
};

using Diagnostics = std::vector<Diagnostic>;

struct CodeTraits {
  Code code;
  std::string_view name;  // stable, Swedish, shown in brackets and used in JSON
  Severity severity;
  std::string_view what;    // what is wrong, as a Swedish clause
  std::string_view advice;  // what usually helps
};

const CodeTraits& traits_of(Code code);

/// All codes in the order of the enumeration; for documentation and tests.
const std::vector<CodeTraits>& all_codes();

bool has_errors(const Diagnostics& diagnostics);

/// "fel", "varning" or "upplysning".
std::string_view word_of(Severity severity);

/// The message that a user sees: position, severity, what, found, expected, advice; several lines.
std::string to_string(const Diagnostic& diagnostic);

/// Sorts by severity, then file, sheet, row and column, so that the same input gives the same messages.
void sort_for_reading(Diagnostics& diagnostics);

}  // namespace redovisa
