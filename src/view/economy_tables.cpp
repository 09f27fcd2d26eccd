#include "view/economy_tables.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "model/committee_rows.hpp"
#include "view/amount_table.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

struct PeriodHeadings {
  std::string to_date, to_date_last_year, year, last_year;
};

PeriodHeadings headings_of(const Period& period) {
  const Period last{period.year - 1, period.first_month, period.last_month};
  return {heading_text(period), heading_text(last), std::to_string(period.year),
          std::to_string(period.year - 1)};
}

bool outcome_first(VarianceSign sign) { return sign == VarianceSign::outcome_minus_budget; }

Difference variance(VarianceSign sign, std::size_t outcome, std::size_t budget) {
  return outcome_first(sign) ? Difference{outcome, budget} : Difference{budget, outcome};
}

std::string variance_heading(VarianceSign sign, std::string_view outcome) {
  return outcome_first(sign) ? fmt::format("Avvikelse {}–budget", outcome)
                             : fmt::format("Avvikelse budget–{}", outcome);
}

AmountColumns<OperatingRow> operating_columns(const SourceMaterial& m) {
  const auto h = headings_of(m.period);
  const VarianceSign sign = m.convention.variance_signs.operating;
  return {{"budget-perioden", "Budget " + h.to_date, &OperatingRow::budget_to_date},
          {"utfall-perioden", "Utfall " + h.to_date, &OperatingRow::outcome_to_date},
          {"avvikelse-perioden", "Avvikelse " + h.to_date, nullptr, variance(sign, 2, 1)},
          {"utfall-föregående", "Utfall " + h.to_date_last_year, &OperatingRow::outcome_to_date_last_year},
          {"budget-helår", "Budget " + h.year, &OperatingRow::budget_year},
          {"prognos", "Prognos " + h.year, &OperatingRow::forecast_year},
          {"avvikelse-prognos", variance_heading(sign, "prognos"), nullptr, variance(sign, 6, 5)}};
}

RowRole role_of(const OperatingRow& row) {
  return row.kind == EconomyRowKind::of_which ? RowRole::of_which : RowRole::item;
}

/// A ledger has no forecast, which is the last of the columns.
constexpr std::size_t ledger_columns = 5;

/// Income is positive and costs negative, so more than budgeted is better however it is counted.
std::string operating_note(VarianceSign sign) {
  return fmt::format("Tkr. Intäkter är positiva och kostnader negativa; en {} avvikelse är bättre än budget.",
                     outcome_first(sign) ? "positiv" : "negativ");
}

bool ends_group(const std::vector<OperatingRow>& rows, std::size_t i) {
  return !rows[i].group.empty() && (i + 1 == rows.size() || rows[i + 1].group != rows[i].group);
}

/// Each group of more than one row gets its sum below it.
void add_in_groups(const std::vector<OperatingRow>& rows, AmountTable<OperatingRow>& amounts) {
  std::size_t first_of_group = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i > 0 && rows[i].group != rows[i - 1].group) first_of_group = amounts.items();
    amounts.add(rows[i].name, rows[i], role_of(rows[i]));
    const bool more_than_one = amounts.items() - first_of_group > 1;
    if (ends_group(rows, i) && more_than_one)
      amounts.add_sum(rows[i].group, RowRole::subtotal, first_of_group);
  }
}

}  // namespace

NamedTable operating_table(const SourceMaterial& m) {
  Table table;
  table.id = "driftredovisning";
  table.caption = fmt::format("Driftredovisning {}, tkr", heading_text(m.period));
  table.description =
      "Intäkter och kostnader: budget, utfall och avvikelse för perioden, föregående år, helårets budget och "
      "prognos.";
  table.small = true;
  table.notes = {operating_note(m.convention.variance_signs.operating)};
  AmountTable<OperatingRow> amounts{{"driftredovisning", "tkr", {}, std::move(table)},
                                    "Post",
                                    22,
                                    operating_columns(m),
                                    sum_rule(m.economy.operating)};
  add_in_groups(m.economy.operating, amounts);
  return amounts.finish(true, "Summa");
}

NamedTable unit_table(const SourceMaterial& m) {
  Table table;
  table.id = "drift-per-ansvar";
  table.caption = fmt::format("Driftredovisning per ansvar {}, tkr", heading_text(m.period));
  table.description =
      "Nettokostnad per ansvar enligt bokföringen: budget, utfall och avvikelse för perioden, föregående år "
      "och helårets budget.";
  table.small = true;
  table.notes = {operating_note(m.convention.variance_signs.operating)};
  auto columns = operating_columns(m);
  columns.resize(ledger_columns);
  AmountTable<OperatingRow> amounts{{"ansvar", "tkr", {}, std::move(table)}, "Ansvar", 26, columns};
  for (const auto& row : m.economy.by_unit) amounts.add(row.name, row, role_of(row));
  return amounts.finish(true, "Summa");
}

NamedTable activity_table(const SourceMaterial& m) {
  Table table;
  table.id = "drift-per-verksamhet";
  table.caption = fmt::format("Driftredovisning per verksamhet {}, tkr", heading_text(m.period));
  table.description =
      "Nettokostnad per verksamhet: budget, utfall och avvikelse för perioden, föregående år, helårets "
      "budget "
      "och prognos.";
  table.small = true;
  table.notes = {operating_note(m.convention.variance_signs.operating)};
  AmountTable<OperatingRow> amounts{{"verksamhet", "tkr", {}, std::move(table)},
                                    "Verksamhet",
                                    26,
                                    operating_columns(m),
                                    SumRule::told_rows};
  add_in_groups(m.economy.by_activity, amounts);
  return amounts.finish(true, "Summa");
}

namespace {

/// The outcome of a part of the year has a column when somebody has told any.
AmountColumns<InvestmentRow> investment_columns(const SourceMaterial& m) {
  const VarianceSign sign = m.convention.variance_signs.investments;
  const bool ended = m.followed_up && is_whole_year(m.period);
  const bool has_outcome = !ended && std::ranges::any_of(m.economy.investments, [](const InvestmentRow& row) {
    return row.outcome_to_date.number.has_value();
  });
  AmountColumns<InvestmentRow> columns{
      {"budget-året", fmt::format("Budget {}", m.period.year), &InvestmentRow::budget_year}};
  if (has_outcome)
    columns.push_back(
        {"utfall-perioden", "Utfall " + heading_text(m.period), &InvestmentRow::outcome_to_date});
  const std::size_t year = columns.size() + 1, whole = year + 3;
  columns.insert(
      columns.end(),
      {{"prognos-året", fmt::format("{} {}", ended ? "Utfall" : "Prognos", m.period.year),
        &InvestmentRow::forecast_year},
       {"avvikelse-året", fmt::format("Avvikelse {}", m.period.year), nullptr, variance(sign, year, 1)},
       {"budget-totalt", "Total budget", &InvestmentRow::budget_total},
       {"prognos-totalt", "Total prognos", &InvestmentRow::forecast_total},
       {"avvikelse-totalt", "Total avvikelse", nullptr, variance(sign, whole, whole - 1)}});
  return columns;
}

}  // namespace

NamedTable investment_table(const SourceMaterial& m) {
  const VarianceSign sign = m.convention.variance_signs.investments;
  Table table;
  table.id = "investeringar";
  table.caption = "Investeringar, tkr";
  table.description =
      "Investeringsprojekt med budget, prognos och avvikelse för året och för hela projektet.";
  table.notes = {
      fmt::format("Tkr. Utgifter är negativa; en {} avvikelse betyder att mindre än budgeten förbrukas.",
                  outcome_first(sign) ? "positiv" : "negativ")};
  AmountTable<InvestmentRow> amounts{{"investeringar", "tkr", {}, std::move(table)},
                                     "Investering",
                                     34,
                                     investment_columns(m),
                                     sum_rule(m.economy.operating)};
  for (const auto& row : m.economy.investments) amounts.add(row.name, row, RowRole::item);
  return amounts.finish(true, "Summa");
}

NamedTable volume_table(const SourceMaterial& m) {
  const auto h = headings_of(m.period);
  const VarianceSign sign = m.convention.variance_signs.volumes;
  Table table;
  table.id = "volymer";
  table.caption = fmt::format("Volymer {}, antal dygn eller dagar", h.to_date);
  table.description =
      "Antal dygn eller dagar per insats: utfall, budget och avvikelse för perioden och helåret.";
  table.notes = {outcome_first(sign) ? "En positiv avvikelse betyder fler dygn än budgeterat."
                                     : "En negativ avvikelse betyder fler dygn än budgeterat."};
  AmountTable<VolumeRow> amounts{
      {"volymer", "", {}, std::move(table)},
      "Insats",
      30,
      {{"utfall-perioden", "Utfall " + h.to_date, &VolumeRow::outcome_to_date},
       {"budget-perioden", "Periodiserad budget " + h.to_date, &VolumeRow::budget_to_date},
       {"avvikelse-perioden", variance_heading(sign, "utfall"), nullptr, variance(sign, 1, 2)},
       {"budget-helår", "Budget " + h.year, &VolumeRow::budget_year},
       {"prognos", "Prognos " + h.year, &VolumeRow::forecast_year},
       {"avvikelse-prognos", variance_heading(sign, "prognos"), nullptr, variance(sign, 5, 4)},
       {"utfall-föregående", "Utfall " + h.last_year, &VolumeRow::outcome_last_year}}};
  for (const auto& row : m.economy.volumes) amounts.add(row.name, row, RowRole::item);
  return amounts.finish(true, "Totalt");
}

NamedTable unit_price_table(const SourceMaterial& m) {
  const auto h = headings_of(m.period);
  const VarianceSign sign = m.convention.variance_signs.unit_prices;
  Table table;
  table.id = "priser";
  table.caption = fmt::format("À-priser {}, kronor per dygn eller dag", h.to_date);
  table.description =
      "Kostnad per dygn eller dag för varje insats: utfall, budget, prognos och föregående år.";
  table.notes = {outcome_first(sign) ? "En positiv avvikelse betyder högre pris än budgeterat."
                                     : "En negativ avvikelse betyder högre pris än budgeterat."};
  AmountTable<UnitPriceRow> amounts{
      {"priser", "kr", {}, std::move(table)},
      "Insats",
      30,
      {{"utfall-perioden", "Utfall " + h.to_date, &UnitPriceRow::outcome_to_date},
       {"budget-helår", "Budget " + h.year, &UnitPriceRow::budget_year},
       {"avvikelse-perioden", variance_heading(sign, "utfall"), nullptr, variance(sign, 1, 2)},
       {"prognos", "Prognos " + h.year, &UnitPriceRow::forecast_year},
       {"avvikelse-prognos", variance_heading(sign, "prognos"), nullptr, variance(sign, 4, 2)},
       {"utfall-föregående", "Utfall " + h.last_year, &UnitPriceRow::outcome_last_year}}};
  for (const auto& row : m.economy.unit_prices) amounts.add(row.name, row, RowRole::item);
  return amounts.finish(false, {});
}

NamedTable measure_table(const SourceMaterial& m) {
  Table table;
  table.id = "atgarder";
  table.caption = "Åtgärder för en ekonomi i balans, tkr";
  table.description = "Beslutade åtgärder med förväntad och realiserad effekt under året.";
  AmountTable<MeasureRow> amounts{
      {"åtgärder", "tkr", {}, std::move(table)},
      "Åtgärd",
      64,
      {{"förväntad-effekt",
        fmt::format("Förväntad effekt {}", m.period.year),
        &MeasureRow::expected_effect,
        {},
        18},
       {"realiserad-effekt", "Realiserad effekt", &MeasureRow::realised_effect, {}, 18}}};
  bool any_effect = false;
  for (const auto& row : m.economy.measures) {
    amounts.add(row.description, row, RowRole::item);
    any_effect = any_effect || row.expected_effect.number || row.realised_effect.number;
  }
  return amounts.finish(any_effect, "Summa");
}

EconomyTables economy_tables(const SourceMaterial& m) {
  return {operating_table(m), unit_table(m),       activity_table(m), investment_table(m),
          volume_table(m),    unit_price_table(m), measure_table(m)};
}

const NamedTable& table_named(const EconomyTables& tables, std::string_view name) {
  return *std::ranges::find(tables, name, &NamedTable::name);
}

std::size_t column_named(const NamedTable& table, std::string_view name) {
  return static_cast<std::size_t>(std::ranges::find(table.column_names, name) - table.column_names.begin());
}

const Row* row_of_whole(const Table& table) {
  const auto is_counted = [](const Row& row) { return row.role != RowRole::of_which; };
  const auto last = std::find_if(table.rows.rbegin(), table.rows.rend(), is_counted);
  if (last == table.rows.rend()) return nullptr;
  const bool is_whole = last->role == RowRole::total || std::ranges::count_if(table.rows, is_counted) == 1;
  return is_whole ? &*last : nullptr;
}

}  // namespace redovisa
