#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "assess/verdict.hpp"
#include "view/table.hpp"

namespace redovisa {

/// What a sentence about a reason needs besides the reason.
struct ReasonContext {
  const Convention& convention;
  std::string unit = {};                    // of the indicator's figures
  std::optional<Direction> direction = {};  // of the indicator
  bool year_end = false;                    // the words of the scale are those of the whole year
};

/// The reason as a Swedish sentence with its figures: "Prognosen 450 når målvärdet 480; lägre är bättre."
std::string sentence_of(const Reason& reason, const ReasonContext& context);

/// All reasons of a verdict, one sentence after the other.
std::string sentences_of(const std::vector<Reason>& reasons, const ReasonContext& context);

/// The Swedish name of a fact: "prognos", "målvärde".
std::string_view word_of(FactName name);

/// As of its name, and of a limit also what it is a limit of: "övre gräns", "sämsta placering i procent av
/// gruppen".
std::string word_of(const Fact& fact);

/// A fact's value as a cell holds it: a number where it is one, a date, or a word.
CellValue value_of(const Fact& fact, const std::string& unit);

/// A fact's value as text: "450", "5,6 %", "2025-08-31", "påbörjad".
std::string text_of(const Fact& fact, const std::string& unit);

/// "Påbörjad", as in tables.
std::string_view word_of(AssignmentStatus status);

/// "ej mätt", "ny indikator".
std::string_view word_of(Missing missing);

/// "Enligt plan", "Avvikelse från plan", or a dash.
std::string_view word_of_plan(std::optional<bool> on_plan);

/// Why an assignment does or does not follow its plan; where a person says otherwise than the dates, both are
/// told.
std::string plan_sentences_of(const AssessedAssignment& assignment, const ReasonContext& context);

/// A figure as it is shown: a number with its unit, "Ja" or "Nej", or a date.
CellValue figure_value(const Decimal& value, const std::string& unit);

/// A figure with its unit where it is shown with it ("%"), else the number alone.
Number number_with_unit(const Decimal& value, const std::string& unit);

}  // namespace redovisa
