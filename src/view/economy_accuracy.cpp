#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/economy_tables.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"
#include "view/year_tables.hpp"

namespace redovisa {

namespace {

/// The driftredovisning of a report and the name of the column that is held against the others'.
struct ReportAmounts {
  Period period;
  NamedTable operating;

  /// The exact amount of the row with this name, or of the whole when it is the whole that is asked for.
  std::optional<Decimal> of(const Row& row, std::string_view column) const {
    const Row* own = row.role == RowRole::total ? row_of_whole(operating.table) : row_named(row);
    if (own == nullptr) return std::nullopt;
    return operating
        .exact[static_cast<std::size_t>(own - operating.table.rows.data())][column_named(operating, column)];
  }

  bool has_forecast() const {
    const std::size_t column = column_named(operating, "prognos");
    return std::ranges::any_of(operating.table.rows, [&](const Row& row) {
      return std::holds_alternative<Number>(row.cells[column].value);
    });
  }

 private:
  const Row* row_named(const Row& wanted) const {
    const std::string name = folded(text_of(wanted.cells.front().value));
    const auto found = std::ranges::find_if(operating.table.rows, [&](const Row& row) {
      return folded(text_of(row.cells.front().value)) == name;
    });
    return found == operating.table.rows.end() ? nullptr : &*found;
  }
};

std::vector<ReportAmounts> reports_with_forecast(const YearHistory& history) {
  std::vector<ReportAmounts> reports;
  for (auto then = history.earlier.rbegin(); then != history.earlier.rend(); ++then)
    if (ReportAmounts amounts{then->period, operating_table(*then)}; amounts.has_forecast())
      reports.push_back(std::move(amounts));
  return reports;
}

std::optional<Decimal> share_of(const std::optional<Decimal>& difference,
                                const std::optional<Decimal>& base) {
  if (!difference || !base) return std::nullopt;
  return quotient(*difference * decimal_of(100), absolute(*base), 1);
}

}  // namespace

Table economy_accuracy_table(const PlanView& view, const YearHistory& history) {
  const SourceMaterial& m = view.material;
  Table table;
  table.id = "prognostraff-ekonomi";
  table.caption = fmt::format("Ekonomins prognoser mot utfallet {}, tkr", m.period.year);
  table.description =
      "Budget, vad varje tidigare rapport väntade, årets utfall och skillnaden mot den senaste "
      "prognosen.";
  table.small = true;
  if (!is_year_end(m) || !m.followed_up) return table;
  const auto reports = reports_with_forecast(history);
  const NamedTable now = operating_table(m);
  if (reports.empty() || now.table.rows.empty()) return table;
  table.columns = {{"Post", Align::left, 24}, {fmt::format("Budget {}", m.period.year), Align::right, 11}};
  for (const auto& report : reports)
    table.columns.push_back(
        {fmt::format("Prognos per {}", month_name(report.period.last_month)), Align::right, 11});
  const std::size_t last = table.columns.size() - 1;
  table.columns.push_back({fmt::format("Utfall {}", m.period.year), Align::right, 11});
  table.columns.push_back({"Utfall mot senaste prognos", Align::right, 12, Difference{last + 1, last}});
  table.columns.push_back({"Avvikelse i procent av prognosen", Align::right, 12});
  const ReportAmounts year{m.period, now};
  for (const Row& source : now.table.rows) {
    Row row{{source.cells.front()}, source.role};
    row.cells.push_back(source.cells[column_named(now, "budget-helår")]);
    std::optional<Decimal> forecast;
    for (const auto& report : reports)
      row.cells.push_back(cell_of(forecast = report.of(source, "prognos"), 0));
    const auto outcome = year.of(source, "utfall-perioden");
    const auto difference = outcome && forecast ? std::optional{*outcome - *forecast} : std::nullopt;
    row.cells.push_back(cell_of(outcome, 0));
    row.cells.push_back(cell_of(difference, 0));
    const auto share = share_of(difference, forecast);
    row.cells.push_back(share ? Cell{Number{*share, "%"}} : Cell{});
    row.adds = source.adds;
    table.rows.push_back(std::move(row));
  }
  table.notes = {"En positiv avvikelse betyder ett bättre utfall än prognosen."};
  return table;
}

}  // namespace redovisa
