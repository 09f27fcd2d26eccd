#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/convention.hpp"
#include "model/date.hpp"
#include "model/economy.hpp"
#include "model/key_figure.hpp"
#include "model/personnel.hpp"
#include "model/plan.hpp"
#include "model/printed_table.hpp"
#include "model/review_exception.hpp"

namespace redovisa {

enum class ReportStatus : std::uint8_t { draft, final };

/// The sheet Rapport: what the report is about, and who answers for it.
struct ReportInfo {
  std::string municipality;  // "Norrtälje kommun"
  std::string committee;     // "Socialnämnden"
  int year = 0;
  std::string convention;
  SourcePosition convention_position;
  std::string case_number;  // diarienummer
  std::optional<Date> decision_date;
  std::string author;
  std::string remark;  // shown on the workbook's first sheet: "Utfallen är påhittade för exemplet."
  ReportStatus status = ReportStatus::draft;
  SourcedText word_template;      // the municipality's own Word file, its path from the underlag; empty: none
  SourcedText account_rules;      // that the ledger is read with; empty: the convention's, or the usual ones
  SourcedText units;              // the committee's part of the ledger: "51, 5200–5299"; empty: the whole
  SourcedText municipality_code;  // "0188"; empty: found by the municipality's name
  SourcedText comparison_group;   // the group in Kolada to compare with, its id or name; empty: all there are
};

/// Running text of one section of the report, CommonMark. Several rows of a section follow each other.
struct RunningText {
  std::string section;  // "sammanfattning.ekonomi"
  std::string text;
  SourcePosition position;
};

/// What a ledger file holds and what it was reconciled with, as the user is told: "SIE 4 typ 3, …".
struct LedgerNote {
  SourcePosition position;  // the file
  std::string text;
};

/// Everything that was read from a committee's folder for one period, and the convention that applies.
struct SourceMaterial {
  ReportInfo report;
  Period period;            // the report's: from January to the month it ends, "per augusti"
  bool followed_up = true;  // is there anything reported for the period, or is there a plan alone?
  Convention convention;
  std::vector<Goal> goals;
  std::vector<Indicator> indicators;
  std::vector<Assignment> assignments;
  std::vector<Activity> activities;
  std::vector<RunningText> texts;
  Economy economy;
  Economy of_ledger;  // the same tables by the ledger alone; `economy` has what the sheets lack of them
  std::vector<LedgerNote> ledger_notes;  // of each ledger file
  Personnel personnel;
  std::vector<KeyFigure> key_figures;       // of Kolada, by the indicators' Kolada-id, in the plan's order
  std::vector<PrintedTable> printed;        // the tables as they were typed, for the review alone
  std::vector<ReviewException> exceptions;  // findings of the review that a person has accepted
};

}  // namespace redovisa
