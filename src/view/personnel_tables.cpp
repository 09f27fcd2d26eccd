#include "view/personnel_tables.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <numeric>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/sick_leave_notes.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::string_view total_measure = "sjukfrånvaro";

/// Fewer are no development: no chart is drawn of them, and the table has them alone.
constexpr std::size_t fewest_months = 3;

bool is_month(const Period& p) { return p.first_month == p.last_month; }

bool is_measure(const SickLeaveRow& row, std::string_view measure) {
  return folded(row.measure.empty() ? total_measure : std::string_view{row.measure}) == folded(measure);
}

/// The monthly figures of one group, by year and month.
struct MonthlySeries {
  std::string group;
  std::map<int, std::array<Reported, 12>> years;
  std::vector<std::string> remarks;
};

void add_once(const std::string& remark, std::vector<std::string>& remarks) {
  if (!remark.empty() && std::ranges::find(remarks, remark) == remarks.end()) remarks.push_back(remark);
}

/// The first group that has monthly figures, for the report's year and the year before.
MonthlySeries monthly_series(const SourceMaterial& m) {
  MonthlySeries series;
  for (const auto& row : m.personnel.sick_leave) {
    if (!is_month(row.period) || !is_measure(row, total_measure)) continue;
    if (series.group.empty()) series.group = row.group;
    const bool recent = row.period.year == m.period.year || row.period.year == m.period.year - 1;
    const bool future = row.period.year == m.period.year && row.period.last_month > m.period.last_month;
    if (row.group != series.group || !recent || future) continue;
    series.years[row.period.year].at(row.period.last_month - 1) = row.share;
    add_once(row.remark, series.remarks);
  }
  return series;
}

const Reported* share_of(const SourceMaterial& m, const std::string& measure, const std::string& group,
                         int year) {
  const Period wanted{year, m.period.first_month, m.period.last_month};
  for (const auto& row : m.personnel.sick_leave)
    if (row.period == wanted && row.group == group && is_measure(row, measure)) return &row.share;
  return nullptr;
}

std::vector<std::string> groups_with(const SourceMaterial& m, const std::string& measure) {
  std::vector<std::string> groups;
  for (const auto& row : m.personnel.sick_leave)
    if (!is_month(row.period) && is_measure(row, measure) &&
        std::ranges::find(groups, row.group) == groups.end())
      groups.push_back(row.group);
  return groups;
}

std::vector<unsigned> every_month() {
  std::vector<unsigned> months(12);
  std::iota(months.begin(), months.end(), 1U);
  return months;
}

/// The months of any year that have a figure, 1–12.
std::vector<unsigned> known_months(const MonthlySeries& series) {
  std::vector<unsigned> months;
  for (unsigned month = 1; month <= 12; ++month)
    if (std::ranges::any_of(series.years,
                            [&](const auto& year) { return year.second.at(month - 1).number.has_value(); }))
      months.push_back(month);
  return months;
}

Cell optional_cell(const Reported* reported) {
  return reported == nullptr ? Cell{} : cell_of(*reported, "%");
}

std::optional<Decimal> number_of(const Reported* reported) {
  return reported == nullptr ? std::nullopt : reported->number;
}

/// "augusti 2025: 6,5", for a chart's story.
std::string point(const Series& series, std::size_t i) {
  return fmt::format("{} {}: {}", month_name(static_cast<unsigned>(i + 1)), series.name,
                     text_of(*series.values[i]));
}

std::string story_of(const Series& series) {
  std::vector<std::size_t> known;
  for (std::size_t i = 0; i < series.values.size(); ++i)
    if (series.values[i]) known.push_back(i);
  if (known.empty()) return {};
  return fmt::format("{}, {}. ", point(series, known.front()), point(series, known.back()));
}

}  // namespace

Table monthly_sick_leave_table(const SourceMaterial& m) {
  const MonthlySeries series = monthly_series(m);
  Table table;
  table.id = "sjukfranvaro-per-manad";
  table.caption = fmt::format("Sjukfrånvaro per månad, {}, procent", series.group);
  table.description = "Sjukfrånvaron månad för månad, en rad för varje år.";
  table.small = true;
  table.notes = series.remarks;
  table.columns.push_back({"År", Align::left, 9});
  const auto known = known_months(series);
  const auto shown = known.size() < fewest_months ? known : every_month();
  for (const unsigned month : shown)
    table.columns.push_back({std::string{short_month_name(month)}, Align::right, 7});
  if (known.empty()) return table;
  for (const auto& [year, months] : series.years) {
    Row row{{text_cell(std::to_string(year))}};
    for (const unsigned month : shown) row.cells.push_back(cell_of(months.at(month - 1)));
    table.rows.push_back(std::move(row));
  }
  add_monthly_counting_notes(m, series.group, table.notes);
  return table;
}

std::optional<Chart> monthly_sick_leave_chart(const SourceMaterial& m) {
  const MonthlySeries monthly = monthly_series(m);
  if (known_months(monthly).size() < fewest_months) return std::nullopt;
  Chart chart;
  chart.id = "sjukfranvaro";
  chart.caption = fmt::format("Sjukfrånvaro per månad, {}, procent", monthly.group);
  chart.kind = ChartKind::line;
  chart.unit = "Procent";
  chart.decimals = 1;
  chart.data_table_id = "sjukfranvaro-per-manad";
  for (unsigned month = 1; month <= 12; ++month) chart.categories.emplace_back(short_month_name(month));
  for (const auto& [year, months] : monthly.years) {
    Series series{std::to_string(year), {}, year == m.period.year};
    for (const auto& share : months) series.values.push_back(share.number);
    chart.description += story_of(series);
    chart.series.push_back(std::move(series));
  }
  chart.description =
      fmt::format("Linjediagram över sjukfrånvaron i procent per månad. {}", trimmed_text(chart.description));
  return chart;
}

Table sick_leave_by_group_table(const SourceMaterial& m, const std::string& measure) {
  const Period last{m.period.year - 1, m.period.first_month, m.period.last_month};
  Table table;
  table.id = folded(measure).starts_with("lång") ? "langtidssjukfranvaro" : "sjukfranvaro-per-grupp";
  table.caption = fmt::format("{} per grupp, procent", measure);
  table.description =
      fmt::format("{} i procent per grupp, perioden jämförd med samma period föregående år.", measure);
  table.columns = {{"Grupp", Align::left, 40},
                   {heading_text(m.period), Align::right, 20},
                   {heading_text(last), Align::right, 20},
                   {"Förändring, procentenheter", Align::right, 20, Difference{1, 2}}};
  bool any = false;
  for (const auto& group : groups_with(m, measure)) {
    const Reported *now = share_of(m, measure, group, m.period.year),
                   *before = share_of(m, measure, group, last.year);
    const auto a = number_of(now), b = number_of(before);
    any = any || a || b;
    Cell change = a && b ? Cell{Number{*a - *b}} : Cell{};
    table.rows.push_back({{text_cell(group), optional_cell(now), optional_cell(before), std::move(change)}});
  }
  if (!any) table.rows.clear();
  add_counting_notes(m, measure, table.notes);
  return table;
}

Table turnover_table(const SourceMaterial& m) {
  Table table;
  table.id = "personalomsattning";
  table.caption = fmt::format("Personalomsättning {}–{}, procent", short_month_name(m.period.first_month),
                              short_month_name(m.period.last_month));
  table.description = "Personalomsättning i procent per år, uppdelad på externa och interna avgångar.";
  table.columns = {{"Grupp och år", Align::left, 40},
                   {"Extern", Align::right, 20},
                   {"Intern", Align::right, 20},
                   {"Totalt", Align::right, 20, ColumnSum{{1, 2}}}};
  for (const auto& row : m.personnel.turnover) {
    const Period same_span{row.period.year, m.period.first_month, m.period.last_month};
    if (row.period != same_span || row.period.year > m.period.year) continue;
    const std::string name = row.group.empty() ? std::to_string(row.period.year)
                                               : fmt::format("{} {}", row.group, row.period.year);
    const auto &external = row.external.number, &internal = row.internal.number;
    Cell sum = external && internal ? Cell{Number{*external + *internal, "%"}} : Cell{};
    table.rows.push_back(
        {{text_cell(name), cell_of(row.external, "%"), cell_of(row.internal, "%"), std::move(sum)}});
  }
  return table;
}

}  // namespace redovisa
