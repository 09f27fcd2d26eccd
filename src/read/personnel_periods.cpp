#include "read/personnel_periods.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "diagnostics/folded.hpp"
#include "read/sheets/sheet_forms.hpp"

namespace redovisa {

namespace {

/// A figure of a group as a sheet has it.
struct PersonnelFigure {
  std::string name;  // of the measure and the group
  std::string key;   // the same, folded
  Period period;
  SourcePosition position;
  bool shown = false;
};

bool is_month(const Period& period) { return period.first_month == period.last_month; }

bool is_recent(const Period& period, const Period& report) {
  return period.year == report.year || period.year == report.year - 1;
}

/// The report's own months, of its year or another.
bool is_span_of(const Period& report, const Period& period) {
  return period.first_month == report.first_month && period.last_month == report.last_month;
}

std::string total_of(const SickLeaveRow& row) { return row.measure.empty() ? "Sjukfrånvaro" : row.measure; }

/// The group that the report shows month by month: the first that has months.
std::string monthly_group(const std::vector<SickLeaveRow>& rows) {
  const auto first = std::ranges::find_if(rows, [](const SickLeaveRow& row) {
    return is_month(row.period) && folded(total_of(row)) == "sjukfrånvaro";
  });
  return first == rows.end() ? std::string{} : first->group;
}

std::vector<PersonnelFigure> sick_leave_figures(const SourceMaterial& m) {
  const std::string monthly = monthly_group(m.personnel.sick_leave);
  std::vector<PersonnelFigure> figures;
  for (const auto& row : m.personnel.sick_leave) {
    if (!row.share.number || row.basis) continue;
    const std::string name = fmt::format("{} {}", total_of(row), row.group);
    const bool of_months =
        is_month(row.period) && row.group == monthly && folded(total_of(row)) == "sjukfrånvaro";
    const bool shown = of_months || (is_span_of(m.period, row.period) && !is_month(row.period));
    figures.push_back({name, folded(name), row.period, row.position, shown});
  }
  return figures;
}

std::vector<PersonnelFigure> turnover_figures(const SourceMaterial& m) {
  std::vector<PersonnelFigure> figures;
  for (const auto& row : m.personnel.turnover) {
    if (!row.external.number && !row.internal.number) continue;
    const std::string name =
        row.group.empty() ? "Personalomsättning" : fmt::format("Personalomsättning {}", row.group);
    const SourcePosition& place = row.position.source
                                      ? row.position
                                      : (row.external.position.source ? row.external : row.internal).position;
    figures.push_back({name, folded(name), row.period, place, is_span_of(m.period, row.period)});
  }
  return figures;
}

std::string words_of(const Period& period) {
  return is_month(period) ? fmt::format("{} {}", short_month_name(period.last_month), period.year)
                          : name_in_heading(period);
}

void tell(const std::vector<PersonnelFigure>& figures, const Period& report, Diagnostics& diagnostics) {
  std::map<std::pair<std::string, int>, std::size_t> told;  // the message of a group and year
  for (const auto& figure : figures) {
    if (figure.shown || !is_recent(figure.period, report)) continue;
    const auto has_shown = [&](const PersonnelFigure& other) {
      return other.shown && other.key == figure.key && other.period.year == figure.period.year;
    };
    if (std::ranges::any_of(figures, has_shown)) continue;
    const auto [first, is_new] = told.try_emplace({figure.key, figure.period.year}, diagnostics.size());
    if (!is_new) {
      diagnostics[first->second].others.push_back(figure.position);
      continue;
    }
    const Period wanted{figure.period.year, report.first_month, report.last_month};
    diagnostics.push_back({Code::column_of_other_period, figure.position,
                           fmt::format("{}, {}", figure.name, words_of(figure.period)),
                           name_in_heading(wanted),
                           "Rapporten visar gruppen utan värde. Skriv raden för rapportens period, eller ta "
                           "bort den."});
  }
}

}  // namespace

void check_personnel_periods(const SourceMaterial& material, Diagnostics& diagnostics) {
  tell(sick_leave_figures(material), material.period, diagnostics);
  tell(turnover_figures(material), material.period, diagnostics);
}

}  // namespace redovisa
