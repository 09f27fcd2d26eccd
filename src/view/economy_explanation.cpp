#include "view/economy_explanation.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/places.hpp"
#include "view/reason_json.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_accounts = 30;  // that the text lists; JSON has them all

/// A table of the economy whose rows can be asked for.
struct EconomyTable {
  std::string_view name;
  std::vector<OperatingRow> Economy::*rows;
};
constexpr std::array economy_tables{EconomyTable{"Driftredovisning", &Economy::operating},
                                    EconomyTable{"Drift per ansvar", &Economy::by_unit},
                                    EconomyTable{"Drift per verksamhet", &Economy::by_activity}};

/// A figure of a row, and what it is called.
struct EconomyFigure {
  std::string name;
  Reported OperatingRow::*field;
};

std::vector<EconomyFigure> figures_of(const Period& period) {
  const std::string now = heading_text(period),
                    then = heading_text({period.year - 1, period.first_month, period.last_month}),
                    year = heading_text(whole_year(period.year));
  return {{"Budget " + now, &OperatingRow::budget_to_date},
          {"Utfall " + now, &OperatingRow::outcome_to_date},
          {"Utfall " + then, &OperatingRow::outcome_to_date_last_year},
          {"Budget " + year, &OperatingRow::budget_year},
          {"Prognos " + year, &OperatingRow::forecast_year}};
}

std::string amount_in_tkr(const Decimal& amount, std::uint8_t decimals) {
  return text_of(CellValue{Number{with_decimals(amount, decimals)}});
}

const FigureAccounts* accounts_of(const std::vector<FigureAccounts>& all, Reported OperatingRow::*field) {
  const auto found =
      std::ranges::find_if(all, [field](const FigureAccounts& figure) { return figure.field == field; });
  return found == all.end() || found->accounts.empty() ? nullptr : &*found;
}

void add_accounts(const FigureAccounts& figure, const Reported& shown, std::vector<std::string>& lines) {
  if (figure.accounts.front().position.source == shown.position.source && shown.position.column > 0)
    lines.push_back(fmt::format("  summan av {} rader på bladet:", figure.accounts.size()));
  else
    lines.push_back(
        fmt::format("  bokföringen har {} tkr på {} {}{}", amount_in_tkr(figure.tkr, 1),
                    figure.accounts.size(), figure.accounts.size() == 1 ? "konto" : "konton",
                    shown.number && *shown.number != figure.tkr ? "; här gäller bladets siffra:" : ":"));
  for (std::size_t i = 0; i < std::min(figure.accounts.size(), most_accounts); ++i) {
    const AccountShare& account = figure.accounts[i];
    lines.push_back(fmt::format("    {} {}: {} tkr  ← {}", account.number, account.name,
                                amount_in_tkr(account.tkr, 1), to_string(account.position)));
  }
  if (figure.accounts.size() > most_accounts)
    lines.push_back(fmt::format("    … och {} konton till (alla visas med --format json)",
                                figure.accounts.size() - most_accounts));
}

std::vector<const OperatingRow*> rows_called(const std::vector<OperatingRow>& rows, const std::string& name) {
  std::vector<const OperatingRow*> found;
  for (const auto& row : rows)
    if (!row.name.empty() && folded(row.name) == folded(name)) found.push_back(&row);
  return found;
}

Explanation explanation_of(const OperatingRow& row, const EconomyTable& table, const Period& period,
                           const std::vector<FigureAccounts>& accounts) {
  Explanation e{fmt::format("{} ({}, tkr)", row.name, table.name), {}, {}};
  const bool has_accounts = table.rows == &Economy::operating;
  for (const auto& figure : figures_of(period)) {
    const Reported& value = row.*figure.field;
    if (!value.number) continue;
    e.lines.push_back(
        fmt::format("{}: {}  ← {}", figure.name, amount_in_tkr(*value.number, 0), to_string(value.position)));
    const FigureAccounts* own = has_accounts ? accounts_of(accounts, figure.field) : nullptr;
    if (own != nullptr) add_accounts(*own, value, e.lines);
  }
  if (e.lines.empty()) e.lines.emplace_back("Raden har inga belopp.");
  return e;
}

Json accounts_json(const FigureAccounts& figure) {
  Json json = Json::array();
  for (const auto& account : figure.accounts)
    json.push_back({{"konto", account.number},
                    {"namn", account.name},
                    {"tkr", number_json(account.tkr)},
                    {"källa", place(account.position)}});
  return json;
}

}  // namespace

std::vector<Explanation> explain_economy(const SourceMaterial& m, const std::string& row,
                                         const std::vector<FigureAccounts>& accounts) {
  std::vector<Explanation> result;
  for (const auto& table : economy_tables)
    for (const OperatingRow* found : rows_called(m.economy.*table.rows, row))
      result.push_back(explanation_of(*found, table, m.period, accounts));
  return result;
}

std::string economy_explanation_json(const SourceMaterial& m, const std::string& row,
                                     const std::vector<FigureAccounts>& accounts) {
  Json json{{"kommun", m.report.municipality},
            {"nämnd", m.report.committee},
            {"period", to_key(m.period)},
            {"rader", Json::array()}};
  for (const auto& table : economy_tables)
    for (const OperatingRow* found : rows_called(m.economy.*table.rows, row)) {
      Json figures = Json::array();
      for (const auto& figure : figures_of(m.period)) {
        const Reported& value = found->*figure.field;
        if (!value.number) continue;
        Json one{
            {"siffra", figure.name}, {"tkr", number_json(*value.number)}, {"källa", place(value.position)}};
        const bool has_accounts = table.rows == &Economy::operating;
        if (const FigureAccounts* own = has_accounts ? accounts_of(accounts, figure.field) : nullptr)
          one["konton"] = accounts_json(*own);
        figures.push_back(std::move(one));
      }
      json["rader"].push_back(
          {{"rad", found->name}, {"tabell", table.name}, {"siffror", std::move(figures)}});
    }
  return text_of_json(json);
}

Table ledger_figures_table(const SourceMaterial& m) {
  Table table;
  table.id = "bokforingens-belopp";
  table.caption = "Belopp ur bokföringen, tkr";
  table.description = "Varje belopp som bokföringen ger, med filen och raden där det börjar.";
  table.columns = {{"Tabell", Align::left, 20}, {"Post", Align::left, 26}, {"Siffra", Align::left, 20},
                   {"Tkr", Align::right, 12},   {"Fil", Align::left, 22},  {"Börjar på", Align::left, 10}};
  for (const auto& economy_table : economy_tables)
    for (const auto& row : m.of_ledger.*economy_table.rows)
      for (const auto& figure : figures_of(m.period)) {
        const Reported& value = row.*figure.field;
        if (!value.number || !value.position.source) continue;
        const PlaceParts place = parts_of_place(value.position);
        table.rows.push_back(
            {{text_cell(std::string{economy_table.name}), text_cell(row.name), text_cell(figure.name),
              Cell{Number{with_decimals(*value.number, 0)}}, text_cell(place.file), text_cell(place.cell)}});
      }
  return table;
}

std::vector<std::string> explainable_rows(const SourceMaterial& m) {
  std::vector<std::string> names;
  for (const auto& table : economy_tables)
    for (const auto& row : m.economy.*table.rows)
      if (std::ranges::find(names, row.name) == names.end()) names.push_back(row.name);
  return names;
}

}  // namespace redovisa
