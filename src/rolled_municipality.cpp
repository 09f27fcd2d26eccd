#include "rolled_municipality.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <string_view>

#include "municipal_source.hpp"
#include "read/roll_up_folders.hpp"
#include "read/sheets/municipal_sheets.hpp"
#include "rollup/balance.hpp"
#include "view/places.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// A cell that is carried, and where it stood.
struct CarriedCell {
  std::string text;
  SourcePosition position;
};

/// A row by its headings; those with a year have it: "Utfall 2025".
using CarriedRow = std::map<std::string, CarriedCell>;

CarriedCell number_of(const Reported& figure) {
  return {figure.number ? to_machine_text(*figure.number) : std::string{}, figure.position};
}

std::string tkr_in_words(const Decimal& amount) { return text_of(Number{with_decimals(amount, 0), "tkr"}); }

CarriedRow row_of(const ExpectedCommittee& c) {
  return {{"Nämnd", {c.name, c.position}},
          {"Kortnamn", {c.short_name, c.position}},
          {"Årsarbetare", number_of(c.employees)},
          {"Vikt", number_of(c.weight)}};
}

CarriedRow row_of(const GoalLink& link) {
  return {{"Fullmäktiges mål", {link.goal, link.goal_position}},
          {"Nämnd", {link.committee, link.committee_position}},
          {"Nämndens mål", {link.committee_goal, link.committee_goal_position}},
          {"Vikt", number_of(link.weight)}};
}

CarriedRow row_of(const ConsolidationRow& row) {
  const std::string formula{row.formula ? sheet_word(*row.formula) : std::string_view{}};
  return {{"Indikator", {row.indicator, row.indicator_position}},
          {"Nämnd", {row.committee, row.committee_position}},
          {"Nämndens indikator", {row.committee_indicator, row.committee_indicator_position}},
          {"Formel", {formula, row.formula_position.source ? row.formula_position : row.position}},
          {"Bas", number_of(row.base)},
          {"Basens namn", {row.base_name, row.position}}};
}

/// Has the period all of the year before the new one's?
bool is_year_before(const Period& old, int new_year) {
  return is_whole_year(old) && old.year == new_year - 1;
}

/// The balanskrav of the year before the new one's.
CarriedRow row_of(const BalanceRow& row, const Period& old, int new_year) {
  CarriedRow cells{{"Post", {row.name, row.position}},
                   {"Slag", {std::string{sheet_word(row.kind)}, row.position}}};
  if (row.restore_by) cells["Återställs senast"] = {std::to_string(*row.restore_by), row.position};
  if (row.kind != BalanceKind::deficit && is_year_before(old, new_year))
    cells[fmt::format("Utfall {}", old.year)] = number_of(row.current);
  return cells;
}

/// A deficit that is left, to be restored in the new year or later.
CarriedRow row_left(const DeficitLeft& deficit, const Period& old, int new_year) {
  CarriedRow cells = row_of(*deficit.row, old, new_year);
  cells[fmt::format("Prognos {}", new_year)] = {to_machine_text(deficit.left), deficit.row->current.position};
  return cells;
}

/// The deficit that arose in the year that has ended.
CarriedRow row_of(const DeficitOfYear& deficit, const SourcePosition& result, const Period& old,
                  int new_year) {
  return {{"Post", {fmt::format("Underskott {}", old.year), result}},
          {"Slag", {std::string{sheet_word(BalanceKind::deficit)}, result}},
          {"Återställs senast", {std::to_string(deficit.restore_by), result}},
          {fmt::format("Prognos {}", new_year), {to_machine_text(deficit.amount), result}}};
}

template <class Item>
std::vector<CarriedRow> rows_of(const std::vector<Item>& items) {
  std::vector<CarriedRow> rows;
  rows.reserve(items.size());
  for (const Item& item : items) rows.push_back(row_of(item));
  return rows;
}

/// Which sheet it is, where it is to be, and its columns.
struct SheetPlan {
  SheetKind kind;
  std::string file;
  std::vector<FormColumn> columns;
};

class MunicipalRoller {
 public:
  SheetForm sheet(const SheetPlan& plan, const std::vector<CarriedRow>& rows) {
    SheetForm form{std::string{name_of(plan.kind)}, help_of_municipal_sheet(plan.kind), plan.columns};
    form.filled = true;
    for (const CarriedRow& row : rows) {
      std::vector<std::string> cells;
      for (const FormColumn& column : form.columns) {
        const auto found = row.find(column.heading);
        cells.push_back(found == row.end() ? std::string{} : found->second.text);
        if (!cells.back().empty())
          origins_.push_back({plan.file,
                              form.name,
                              std::to_string(form.rows.size() + 2),
                              column.heading,
                              cells.back(),
                              place_in_report(found->second.position),
                              {}});
      }
      form.rows.push_back(std::move(cells));
    }
    return form;
  }

  std::vector<std::vector<std::string>> origins() && { return std::move(origins_); }

 private:
  std::vector<std::vector<std::string>> origins_;
};

/// Is it known what is left of the deficits when the year has ended?
bool knows_deficits(const Municipality& m, const Period& old, int new_year) {
  return is_year_before(old, new_year) && left_to_restore(m.balance, &BalanceRow::current);
}

/// The rows of the balanskravsutredning. Of deficits those that are left, when that is known, and the year's
/// own; else all of them as they are, without amounts.
std::vector<CarriedRow> balance_rows(const Municipality& m, const Period& old, int new_year) {
  std::vector<CarriedRow> rows;
  const bool known = knows_deficits(m, old, new_year);
  for (const BalanceRow& row : m.balance)
    if (!known || row.kind != BalanceKind::deficit) rows.push_back(row_of(row, old, new_year));
  if (!known) return rows;
  for (const DeficitLeft& deficit : deficits_left(m.balance, &BalanceRow::current))
    if (deficit.left < Decimal{0}) rows.push_back(row_left(deficit, old, new_year));
  const auto own = deficit_of_year(m.balance, &BalanceRow::current, old.year);
  const auto result = std::ranges::find(m.balance, BalanceKind::result, &BalanceRow::kind);
  if (own && result != m.balance.end()) rows.push_back(row_of(*own, result->position, old, new_year));
  return rows;
}

/// "Underskott 2023 är återställt", "Underskott 2025, −17252 tkr, ska återställas senast 2028".
void tell_deficits(const Municipality& m, const Period& old, int new_year, RolledMunicipality& result) {
  const bool has_deficits =
      std::ranges::find(m.balance, BalanceKind::deficit, &BalanceRow::kind) != m.balance.end();
  if (!knows_deficits(m, old, new_year)) {
    if (has_deficits)
      result.to_fill_in.push_back(fmt::format(
          "Det som återstår av underskott från tidigare år, i Prognos {} på bladet Balanskrav", new_year));
    return;
  }
  for (const DeficitLeft& deficit : deficits_left(m.balance, &BalanceRow::current))
    if (deficit.left >= Decimal{0})
      result.left_behind.push_back(fmt::format("{} (återställt)", deficit.row->name));
    else if (deficit.left != *deficit.row->current.number)
      result.changed.push_back(
          fmt::format("{}: det som återstår är {}", deficit.row->name, tkr_in_words(deficit.left)));
  if (const auto own = deficit_of_year(m.balance, &BalanceRow::current, old.year))
    result.changed.push_back(
        fmt::format("Årets balanskravsresultat {} blir en ny rad att återställa senast {}",
                    tkr_in_words(own->amount), own->restore_by));
}

void tell(const Municipality& m, const Period& old, int new_year, RolledMunicipality& result) {
  const auto count = [&](std::size_t number, std::string_view one, std::string_view many) {
    if (number > 0) result.carried.push_back(fmt::format("{} {}", number, number == 1 ? one : many));
  };
  count(m.committees.size(), "nämnd", "nämnder");
  count(m.links.size(), "koppling till nämndernas mål", "kopplingar till nämndernas mål");
  count(m.consolidations.size(), "rad om indikatorer som räknas fram",
        "rader om indikatorer som räknas fram");
  count(balance_rows(m, old, new_year).size(), "rad i balanskravsutredningen",
        "rader i balanskravsutredningen");
  const auto has = [](const Reported& figure) { return figure.number.has_value(); };
  if (std::ranges::any_of(m.committees, has, &ExpectedCommittee::employees))
    result.to_fill_in.push_back(fmt::format("Årsarbetare på bladet Nämnder: de är från {}", old.year));
  if (std::ranges::any_of(m.consolidations, has, &ConsolidationRow::base))
    result.to_fill_in.push_back(fmt::format("Bas på bladet Konsolidering: den är från {}", old.year));
  if (m.balance.empty()) return;
  result.to_fill_in.push_back(fmt::format("Budget och prognos {} på bladet Balanskrav", new_year));
  if (!is_whole_year(old))
    result.to_fill_in.push_back(fmt::format("Utfall {} på bladet Balanskrav", new_year - 1));
  tell_deficits(m, old, new_year, result);
}

std::optional<FolderToRoll> read_committee(const std::filesystem::path& folder,
                                           const MaterialRequest& request, Diagnostics& diagnostics) {
  FolderToRoll result;
  auto material = read_with_history(folder, request, result.history, diagnostics);
  if (material) check_rules(material->convention, diagnostics);
  if (!material || has_errors(diagnostics)) return std::nullopt;
  result.material = std::move(*material);
  result.plan = assess(result.material);
  return result;
}

std::optional<FolderToRoll> read_whole(const std::vector<std::filesystem::path>& folders,
                                       const MaterialRequest& request, Diagnostics& diagnostics) {
  auto source = read_municipal_source(folders, request, diagnostics);
  if (!source || has_errors(diagnostics)) return std::nullopt;
  RollUp& r = source->roll_up;
  FolderToRoll result;
  for (const auto& expected : r.municipality.committees)
    if (find_report(r, expected) == nullptr && !is_told_by_municipality(r, expected))
      result.unreported.push_back(expected.name);
  result.municipality = std::move(r.municipality);
  result.history = std::move(source->own.history);
  result.plan = std::move(r.plan);
  result.plan.goals.erase(result.plan.goals.begin() + static_cast<std::ptrdiff_t>(r.own_goals),
                          result.plan.goals.end());
  result.material = std::move(r.whole);
  return result;
}

}  // namespace

std::optional<FolderToRoll> read_folder_to_roll(const std::vector<std::filesystem::path>& folders,
                                                const MaterialRequest& request, Diagnostics& diagnostics) {
  const bool municipal = std::ranges::any_of(
      folders, [](const std::filesystem::path& folder) { return is_of_municipality(folder); });
  return municipal || folders.size() > 1 ? read_whole(folders, request, diagnostics)
                                         : read_committee(folders.front(), request, diagnostics);
}

RolledMunicipality roll_municipality(const Municipality& m, const Period& old, const FormRequest& request,
                                     const RolledFiles& files) {
  RolledMunicipality result;
  MunicipalRoller roller;
  const auto add = [&](const SheetPlan& plan, const std::vector<CarriedRow>& rows,
                       std::vector<SheetForm>& sheets) {
    if (!rows.empty()) sheets.push_back(roller.sheet(plan, rows));
  };
  add({SheetKind::committees, files.plan, committee_form(request)}, rows_of(m.committees), result.plan);
  add({SheetKind::goal_links, files.plan, goal_link_form(request)}, rows_of(m.links), result.plan);
  add({SheetKind::consolidations, files.plan, consolidation_form(request)}, rows_of(m.consolidations),
      result.plan);
  add({SheetKind::balance, files.economy, balance_form(request)}, balance_rows(m, old, request.year),
      result.economy);
  tell(m, old, request.year, result);
  result.origins = std::move(roller).origins();
  return result;
}

}  // namespace redovisa
