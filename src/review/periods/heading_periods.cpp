#include "review/periods/heading_periods.hpp"

#include <algorithm>
#include <array>

#include "review/periods/period_mentions.hpp"

namespace redovisa {

namespace {

bool is_reports(const std::optional<Period>& period, const Period& report) {
  return period && ends_together(*period, report);
}

/// A part of the report's year that is not the report's part.
bool is_other_part(const Period& period, const Period& report) {
  return period.year == report.year && !is_whole_year(period) && period.last_month != report.last_month;
}

/// Does the column say what has been up to now?
bool is_to_date(PrintedFigure figure) {
  return figure == PrintedFigure::budget || figure == PrintedFigure::outcome ||
         figure == PrintedFigure::variance;
}

class HeadingCheck {
 public:
  /// `has_rows_of_report`: the table's rows name their periods, and some name the report's.
  HeadingCheck(const PrintedTable& table, const SourceMaterial& material, bool has_rows_of_report,
               Findings& findings)
      : table_{table},
        report_{material.period},
        calendar_{material.convention.calendar},
        has_rows_of_report_{has_rows_of_report},
        findings_{findings} {}

  void run() {
    check_columns();
    check_caption();
  }

 private:
  void check_columns() {
    std::vector<const PrintedColumn*> others;
    for (const auto& column : table_.columns)
      if (is_of_other_period(column)) others.push_back(&column);
    if (others.empty()) return;
    Finding finding = finding_of(others.front()->heading, !is_confirmed(others));
    for (const auto* column : others) finding.places.push_back(column->position);
    findings_.push_back(std::move(finding));
  }

  bool is_of_other_period(const PrintedColumn& column) const {
    if (!column.period || column.all_years) return false;
    const bool other_part = is_to_date(column.figure) && is_other_part(*column.period, report_);
    const bool old_plan =
        column.period->year == report_.year - 1 &&
        (column.figure == PrintedFigure::budget || column.figure == PrintedFigure::forecast);
    if (!other_part && !old_plan) return false;
    // beside a column of the right period, or of none, it is a comparison
    return std::ranges::none_of(table_.columns, [&](const PrintedColumn& c) {
      if (&c == &column || c.figure != column.figure || c.all_years) return false;
      if (!c.period) return true;
      return other_part ? is_reports(c.period, report_) : c.period->year >= report_.year;
    });
  }

  /// Does anything else in the table show that it is of the report's period?
  bool is_confirmed(const std::vector<const PrintedColumn*>& others) const {
    const auto names_reports = [&](const PrintedColumn& c) {
      return !is_whole_year(report_) && is_reports(c.period, report_);
    };
    if (std::ranges::any_of(table_.columns, names_reports)) return true;
    return std::ranges::any_of(others, [&](const auto* column) { return is_share_of_year(*column); });
  }

  /// Is the column's budget the report's share of the year's, and not its heading's?
  bool is_share_of_year(const PrintedColumn& column) const {
    if (column.figure != PrintedFigure::budget || !is_other_part(*column.period, report_)) return false;
    const auto year = std::ranges::find_if(table_.columns, [&](const PrintedColumn& c) {
      return &c != &column && c.figure == PrintedFigure::budget && !c.all_years &&
             (!c.period || is_whole_year(*c.period));
    });
    if (year == table_.columns.end()) return false;
    const auto [part, whole] = sums_of(static_cast<std::size_t>(&column - table_.columns.data()),
                                       static_cast<std::size_t>(std::distance(table_.columns.begin(), year)));
    const auto distance_to = [part = part, whole = whole](unsigned months) {
      return absolute(part * Decimal{12} - whole * decimal_of(months));
    };
    return distance_to(report_.last_month) * Decimal{10} < absolute(whole) * Decimal{12} &&
           distance_to(report_.last_month) * Decimal{4} < distance_to(column.period->last_month);
  }

  /// Of the sizes of both columns' entries, where both have a figure.
  std::pair<Decimal, Decimal> sums_of(std::size_t a, std::size_t b) const {
    std::pair<Decimal, Decimal> sums;
    for (const auto& row : table_.rows) {
      if (row.kind != PrintedRowKind::entry || a >= row.cells.size() || b >= row.cells.size()) continue;
      if (!row.cells[a].number || !row.cells[b].number) continue;
      sums.first = sums.first + absolute(*row.cells[a].number);
      sums.second = sums.second + absolute(*row.cells[b].number);
    }
    return sums;
  }

  void check_caption() {
    if (table_.caption.empty()) return;
    bool other = false;
    for (const auto& mention : period_mentions(text_tokens_of(table_.caption), calendar_)) {
      const int year = mention.year.value_or(report_.year);
      const unsigned month = mention.last_month.value_or(report_.last_month);
      if (year == report_.year && month == report_.last_month) return;
      other = other || (year == report_.year && month != 12) || (year == report_.year - 1 && mention.year);
    }
    if (!other) return;
    const bool confirmed =
        has_rows_of_report_ || std::ranges::any_of(table_.columns, [&](const PrintedColumn& c) {
          return is_reports(c.period, report_);
        });
    Finding finding = finding_of(table_.caption, !confirmed);
    finding.places.push_back(table_.caption_position);
    findings_.push_back(std::move(finding));
  }

  Finding finding_of(const std::string& heading, bool unsure) const {
    return {.code = FindingCode::heading_of_other_period,
            .places = {},
            .subject = table_.name,
            .facts = {{"rubrik", heading}, {"tabell", table_.name}, {"period", report_}},
            .unsure = unsure};
  }

  const PrintedTable& table_;
  const Period& report_;
  const std::vector<CalendarPeriod>& calendar_;
  bool has_rows_of_report_;
  Findings& findings_;
};

/// Rows of the report's year, none of which is of the report's period.
void check_turnover(const SourceMaterial& material, Findings& findings) {
  const TurnoverRow* other = nullptr;
  for (const auto& row : material.personnel.turnover) {
    if (ends_together(row.period, material.period)) return;
    const bool has_figure = row.external.number || row.internal.number;
    if (has_figure && is_other_part(row.period, material.period)) other = &row;
  }
  if (other == nullptr) return;
  findings.push_back(
      {.code = FindingCode::heading_of_other_period,
       .places = {other->position},
       .subject = "Personalomsättning",
       .facts = {{"gäller", other->period}, {"grupp", other->group}, {"period", material.period}},
       .unsure = true});
}

}  // namespace

void check_heading_periods(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  const bool has_turnover = std::ranges::any_of(
      m.personnel.turnover, [&](const TurnoverRow& row) { return ends_together(row.period, m.period); });
  for (const auto& table : m.printed)
    HeadingCheck{table, m, table.kind == PrintedKind::turnover && has_turnover, findings}.run();
  check_turnover(m, findings);
}

}  // namespace redovisa
