#include "read/material_reader.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <span>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"
#include "read/account_rules_choice.hpp"
#include "read/accounts/account_lines.hpp"
#include "read/accounts/account_table.hpp"
#include "read/counted_outcomes.hpp"
#include "read/kolada/key_figures.hpp"
#include "read/ledger_files.hpp"
#include "read/municipality_reader.hpp"
#include "read/open_assignments.hpp"
#include "read/period_files.hpp"
#include "read/personnel_periods.hpp"
#include "read/plan_demands.hpp"
#include "read/plan_links.hpp"
#include "read/printed_economy.hpp"
#include "read/printed_rows.hpp"
#include "read/repeated_rows.hpp"
#include "read/report_period.hpp"
#include "read/report_sheets.hpp"
#include "read/shapes/shaped_folder.hpp"
#include "read/sheets/economy_sheets.hpp"
#include "read/sheets/exception_sheet.hpp"
#include "read/sheets/history_columns.hpp"
#include "read/sheets/plan_sheets.hpp"
#include "read/sheets/printed_tables.hpp"
#include "read/sheets/report_sheet.hpp"
#include "read/source_folder.hpp"
#include "read/xml/convention_reader.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

using TableReader = void (*)(const Grid&, const ReadContext&, SourceMaterial&);
struct KindReader {
  SheetKind kind;
  TableReader read;
};

// The sheets that are read one by one; goals, indicators, assignments and outcomes are read together.
const KindReader table_readers[] = {
    {SheetKind::activities,
     [](const Grid& g, const ReadContext& c, SourceMaterial& m) { read_activity_sheet(g, c, m.activities); }},
    {SheetKind::texts,
     [](const Grid& g, const ReadContext& c, SourceMaterial& m) { read_text_sheet(g, c, m.texts); }},
    {SheetKind::operating, [](const Grid& g, const ReadContext& c,
                              SourceMaterial& m) { read_operating_sheet(g, c, m.economy.operating); }},
    {SheetKind::by_activity, [](const Grid& g, const ReadContext& c,
                                SourceMaterial& m) { read_operating_sheet(g, c, m.economy.by_activity); }},
    {SheetKind::investments, [](const Grid& g, const ReadContext& c,
                                SourceMaterial& m) { read_investment_sheet(g, c, m.economy.investments); }},
    {SheetKind::volumes, [](const Grid& g, const ReadContext& c,
                            SourceMaterial& m) { read_volume_sheet(g, c, m.economy.volumes); }},
    {SheetKind::unit_prices, [](const Grid& g, const ReadContext& c,
                                SourceMaterial& m) { read_unit_price_sheet(g, c, m.economy.unit_prices); }},
    {SheetKind::measures, [](const Grid& g, const ReadContext& c,
                             SourceMaterial& m) { read_measure_sheet(g, c, m.economy.measures); }},
    {SheetKind::sick_leave, [](const Grid& g, const ReadContext& c,
                               SourceMaterial& m) { read_sick_leave_sheet(g, c, m.personnel.sick_leave); }},
    {SheetKind::turnover, [](const Grid& g, const ReadContext& c,
                             SourceMaterial& m) { read_turnover_sheet(g, c, m.personnel.turnover); }},
    {SheetKind::exceptions, [](const Grid& g, const ReadContext& c,
                               SourceMaterial& m) { read_exception_sheet(g, c, m.exceptions); }},
};

bool is_of(const std::optional<Period>& period, const Period& report) {
  return !period || ends_together(*period, report);
}

/// A driftredovisning whose rows are accounts gets the rows that the account rules make of them. The rows of
/// the sheet are those from the first one on, and its printed table the last.
void sum_up_accounts(const Grid& grid, std::size_t first_row, AccountRulesChoice& account_rules,
                     SourceMaterial& material, Diagnostics& diagnostics) {
  if (material.printed.empty() || !is_of_accounts(material.printed.back(), grid.shape.accounts)) return;
  const auto& rules = account_rules.chosen();
  if (!rules) return;
  auto& operating = material.economy.operating;
  const auto first = operating.begin() + static_cast<std::ptrdiff_t>(first_row);
  std::vector<OperatingRow> accounts(std::make_move_iterator(first),
                                     std::make_move_iterator(operating.end()));
  operating.erase(first, operating.end());
  for (auto& row : rows_of_accounts(std::move(accounts), *rules, material.printed,
                                    material.printed.size() - 1, diagnostics))
    operating.push_back(std::move(row));
}

void read_tables(const SourceFolder& folder, AccountRulesChoice& account_rules, const ReadContext& context,
                 SourceMaterial& material) {
  for (const auto& [kind, read] : table_readers)
    for (const auto& sheet : folder.sheets_of(kind)) {
      if (!is_of(sheet.period, context.report_period)) continue;
      const std::size_t first_row = material.economy.operating.size();
      read(*sheet.grid, context, material);
      const std::size_t first = material.printed.size();
      read_printed_table(*sheet.grid, kind, context, material.printed);
      if (kind == SheetKind::operating && material.printed.size() > first)
        sum_up_accounts(*sheet.grid, first_row, account_rules, material, *context.diagnostics);
      for (const auto& table : std::span{material.printed}.subspan(first))
        leave_out_sums(table, material.economy);
    }
}

template <class Row>
void append(std::vector<Row>&& from, std::vector<Row>& to) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// For a whole year the year's budget is the period's and the period's the year's, whichever was written.
template <class Row>
void share_budgets(std::vector<Row>& rows) {
  for (Row& row : rows) {
    if (!row.budget_to_date.number && row.budget_year.number) row.budget_to_date = row.budget_year;
    if (!row.budget_year.number && row.budget_to_date.number) row.budget_year = row.budget_to_date;
  }
}

void share_budgets_of_whole_year(Economy& economy) {
  share_budgets(economy.operating);
  share_budgets(economy.by_activity);
  share_budgets(economy.volumes);
}

void add_economy_files(const SourceFolder& folder, SourceMaterial& material) {
  for (const auto& file : folder.economy_files) {
    if (!is_of(file.period, material.period)) continue;
    Economy economy = file.economy;
    if (is_whole_year(material.period)) {
      share_budgets_of_whole_year(economy);
      put_outcome_of_year(economy.investments);
    }
    for (auto& table : printed_tables_of(economy, material.period)) {
      leave_out_sums(table, economy);
      material.printed.push_back(std::move(table));
    }
    append(std::move(economy.operating), material.economy.operating);
    append(std::move(economy.by_activity), material.economy.by_activity);
    append(std::move(economy.investments), material.economy.investments);
    append(std::move(economy.volumes), material.economy.volumes);
    append(std::move(economy.unit_prices), material.economy.unit_prices);
    append(std::move(economy.measures), material.economy.measures);
  }
}

/// A sheet that is there but gives nothing would leave the report empty without a word.
template <class Row>
void demand_rows(const std::vector<SheetOfPeriod>& sheets, const std::vector<Row>& rows,
                 Diagnostics& diagnostics) {
  if (rows.empty() && !sheets.empty())
    diagnostics.push_back({Code::sheet_empty, position_in(*sheets.front().grid, 0, 0), {}, "minst en rad"});
}

bool has_plan(const SourceMaterial& m) {
  return !m.goals.empty() || !m.indicators.empty() || !m.assignments.empty();
}

bool has_economy(const Economy& e) {
  return !e.operating.empty() || !e.by_activity.empty() || !e.investments.empty();
}

/// What the plan's sheets should hold and do not. It is a fault when the whole has been read and there is no
/// economy to report alone.
Diagnostics read_plan(const SourceFolder& folder, const ReadContext& context, SourceMaterial& material) {
  const auto goals = folder.sheets_of(SheetKind::goals), indicators = folder.sheets_of(SheetKind::indicators);
  material.goals = read_goals(goals, context);
  material.indicators = read_indicators(indicators, context);
  Diagnostics lacking;
  if (!has_errors(*context.diagnostics)) {
    demand_rows(goals, material.goals, lacking);
    if (!folder.sheets_of(SheetKind::outcomes).empty() && lacking.empty())
      demand_rows(indicators, material.indicators, lacking);
  }
  read_outcomes(folder.sheets_of(SheetKind::outcomes), context, material.indicators);
  material.assignments = read_assignments(folder.sheets_of(SheetKind::assignments), context);
  return lacking;
}

/// The report's Word template may lie among the workbooks without being one; what is wrong with it is told
/// when it is read as a template.
void keep_quiet_of(const fs::path& word_template, Diagnostics& diagnostics) {
  std::erase_if(diagnostics, [&](const Diagnostic& d) {
    return d.position.source &&
           fs::path{d.position.source->file}.lexically_normal() == word_template.lexically_normal();
  });
}

/// A ledger says what happened, which a plan has no use for. Account rules that somebody has named are read
/// even when nothing needs them, so that faults in them are told.
void add_ledgers(const SourceFolder& folder, AccountRulesChoice& account_rules, SourceMaterial& material,
                 Diagnostics& diagnostics) {
  const bool needed = !folder.ledger_files.empty() && material.followed_up;
  if (!needed && !account_rules.is_named()) return;
  const auto& rules = account_rules.chosen();
  if (needed && rules) read_ledgers(folder.ledger_files, *rules, material, diagnostics);
}

/// Rows and tables may be of other parts of the municipality.
ReportBody body_of(const ReportInfo& info) { return {info.municipality, info.committee, info.units.text}; }

/// What holds for all reports of the folder.
struct FolderBasis {
  const fs::path& path;
  const fs::path& templates;
  const Convention& convention;
  bool all_opened;   // could every file be opened?
  bool plan_opened;  // or at least the plan's goals?
};

/// Are all outcomes counted from the economy, after the sheets have been read?
bool counts_outcomes(const SourceFolder& folder, ReadContext context,
                     const std::vector<Indicator>& indicators) {
  Diagnostics told_otherwise;
  context.diagnostics = &told_otherwise;
  const auto counts = read_counts(folder.sheets_of(SheetKind::indicators), context);
  return std::ranges::all_of(indicators, [&](const Indicator& i) { return counts.contains(i.id); });
}

/// The material of a report, of a folder that later files have been taken away from.
std::optional<SourceMaterial> read_report_material(SourceFolder& folder, const Period& period,
                                                   const FolderBasis& basis, Diagnostics& diagnostics) {
  SourceMaterial material;
  material.report = read_report_sheets(folder, period, diagnostics).info;
  material.period = period;
  material.convention = basis.convention;
  shape_other_sheets(folder, {period, body_of(material.report)}, diagnostics);
  const ReadContext context{&material.convention, period, &diagnostics};
  Diagnostics lacking = read_plan(folder, context, material);
  if (!basis.all_opened) keep_quiet_of_plan_columns(diagnostics);
  AccountRulesChoice account_rules{
      {basis.templates, basis.path}, material.report, material.convention, diagnostics};
  read_tables(folder, account_rules, context, material);
  add_economy_files(folder, material);
  add_key_figures(folder.kolada, material, diagnostics);
  add_counted_sick_leave(folder.payroll, material, diagnostics);
  material.followed_up = is_followed_up(folder, material);
  add_ledgers(folder, account_rules, material, diagnostics);
  if (has_plan(material) || !has_economy(material.economy)) append(std::move(lacking), diagnostics);
  const bool made_of_others = !folder.sheets_of(SheetKind::consolidations).empty();
  const bool from_elsewhere = made_of_others || counts_outcomes(folder, context, material.indicators);
  check_links(material, diagnostics, from_elsewhere ? FigureDemand::none : FigureDemand::some);
  tell_missing_plan(diagnostics);
  if (!basis.plan_opened) keep_quiet_of_goals(diagnostics);
  check_repeated_rows(material, diagnostics);
  check_personnel_periods(material, diagnostics);
  join_copied_files(diagnostics);
  if (has_errors(diagnostics)) return std::nullopt;
  return material;
}

/// Is the only fault that there is nothing to report?
bool says_that_nothing_is_reported(const Diagnostics& diagnostics) {
  return std::ranges::all_of(diagnostics, [](const Diagnostic& d) {
    return traits_of(d.code).severity != Severity::error || d.code == Code::period_without_data;
  });
}

/// The folder as it was at the year's earlier reports. One that cannot be read any longer is noted; a month
/// without outcomes was no report.
void read_earlier(const SourceFolder& folder, const Period& report, const FolderBasis& basis,
                  const std::vector<Period>& also_reported, YearHistory& history) {
  for (const Period& period : earlier_reports(folder, report, basis.convention, also_reported)) {
    SourceFolder then = folder;
    Diagnostics told_then;
    leave_out_later_files(then, period, told_then);
    then.payroll = {};
    if (auto material = read_report_material(then, period, basis, told_then)) {
      history.earlier.push_back(std::move(*material));
    } else if (!says_that_nothing_is_reported(told_then)) {
      sort_for_reading(told_then);
      const auto first = std::ranges::find_if(
          told_then, [](const Diagnostic& d) { return traits_of(d.code).severity == Severity::error; });
      history.faulty.push_back({period, first->position});
    }
  }
}

void demand_committee(const SourceFolder& folder, const fs::path& path, const MaterialRequest& request) {
  if (is_of_municipality(folder))
    throw UsageFailure(fmt::format("{} är kommunens egen mapp, med bladet Nämnder, och inte en nämnds. {}",
                                   path.string(), request.for_municipality));
}

/// What the plan's sheets say of years before, and of how figures are counted.
void read_history_columns(const SourceFolder& folder, const Period& period, const Convention& convention,
                          YearHistory& history, Diagnostics& diagnostics) {
  const ReadContext context{&convention, period, &diagnostics};
  history.judgements = read_earlier_judgements(folder.sheets_of(SheetKind::goals), context);
  history.counted = read_counts(folder.sheets_of(SheetKind::indicators), context);
}

}  // namespace

std::optional<SourceMaterial> read_opened_folder(SourceFolder& folder, const fs::path& folder_path,
                                                 const MaterialRequest& request, YearHistory& history,
                                                 Diagnostics& diagnostics) {
  const bool all_opened = !has_errors(diagnostics), plan_opened = !lacks_plan_file(diagnostics);
  if (!request.for_municipality.empty()) demand_committee(folder, folder_path, request);
  demand_sheets(folder, request.goals_needed, diagnostics);
  const ReportInfo info = read_report_keys(folder).info;
  name_sheets_by_headings(folder, info.year, diagnostics);
  if (!info.word_template.text.empty())
    keep_quiet_of(folder_path / fs::path{info.word_template.text}, diagnostics);
  std::optional<Convention> convention;
  if (!info.convention.empty() && info.year != 0)
    convention = convention_called(info.convention, info.convention_position, request.templates_folder,
                                   diagnostics, request.conventions);
  if (!convention) return read_report_sheets(folder, std::nullopt, diagnostics), std::nullopt;
  shape_outcome_sheets(folder, {whole_year(info.year), body_of(info)}, diagnostics);
  const Period period = choose_period(folder, request.period, info.year, diagnostics);
  leave_out_later_files(folder, period, diagnostics);
  history.period_files = folder.period_files;
  read_history_columns(folder, period, *convention, history, diagnostics);
  const FolderBasis basis{folder_path, request.templates_folder, *convention, all_opened, plan_opened};
  read_earlier(folder, period, basis, request.also_reported, history);
  auto material = read_report_material(folder, period, basis, diagnostics);
  if (material) {
    count_outcomes(*material, history);
    mark_open_assignments(*material, history);
  }
  return material;
}

std::optional<SourceMaterial> read_with_history(const fs::path& folder_path, const MaterialRequest& request,
                                                YearHistory& history, Diagnostics& diagnostics) {
  SourceFolder folder = open_source_folder(folder_path, diagnostics, request.period);
  return read_opened_folder(folder, folder_path, request, history, diagnostics);
}

std::optional<SourceMaterial> read_source_material(const fs::path& folder, const MaterialRequest& request,
                                                   Diagnostics& diagnostics) {
  YearHistory history;
  return read_with_history(folder, request, history, diagnostics);
}

}  // namespace redovisa
