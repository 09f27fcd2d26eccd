#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <set>

#include "diagnostics/folded.hpp"
#include "support/norrtalje.hpp"
#include "support/sample_economy.hpp"
#include "support/sample_plan.hpp"
#include "view/cells.hpp"
#include "view/places.hpp"
#include "view/report_contents.hpp"
#include "view/source_list.hpp"
#include "view/wording.hpp"
#include "view/workbook.hpp"

using namespace redovisa;

namespace {

const Workbook& example() {
  static const Workbook workbook = report_workbook(norrtalje_view());
  return workbook;
}

const WorkbookSheet& sheet_named(const std::string& name) {
  const auto found = std::ranges::find(example().sheets, name, &WorkbookSheet::name);
  BOOST_REQUIRE_MESSAGE(found != example().sheets.end(), name);
  return *found;
}

const Table& table_of(const std::string& id) {
  const auto found = std::ranges::find_if(example().sheets, [&](const auto& s) { return s.table.id == id; });
  BOOST_REQUIRE_MESSAGE(found != example().sheets.end(), id);
  return found->table;
}

std::string text_at(const SheetCell& cell) {
  return text_of(table_of(cell.table).rows.at(cell.row).cells.at(cell.column).value);
}

std::string named(const std::string& name) {
  const auto found = std::ranges::find(example().names, name, &NamedCell::name);
  return found == example().names.end() ? "no such name" : text_at(found->cell);
}

const CellLink& link_at(const WorkbookSheet& sheet, std::size_t row, std::size_t column) {
  const auto found = std::ranges::find_if(
      sheet.links, [&](const CellLink& link) { return link.row == row && link.column == column; });
  BOOST_REQUIRE_MESSAGE(found != sheet.links.end(), sheet.name << ' ' << row << ',' << column);
  return *found;
}

SheetCell cell_of(const CellLink& link) { return std::get<SheetCell>(link.target); }

std::size_t column_of(const Table& table, const std::string& heading) {
  const auto found = std::ranges::find(table.columns, heading, &Column::heading);
  BOOST_REQUIRE(found != table.columns.end());
  return static_cast<std::size_t>(found - table.columns.begin());
}

/// The row whose first cell is the text.
std::size_t row_of(const Table& table, const std::string& first) {
  const auto found = std::ranges::find_if(
      table.rows, [&](const Row& row) { return text_of(row.cells.front().value) == first; });
  BOOST_REQUIRE_MESSAGE(found != table.rows.end(), first);
  return static_cast<std::size_t>(found - table.rows.begin());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(report_workbook_sheets)

BOOST_AUTO_TEST_CASE(ekonomi_fetches_figures_by_names_without_period) {
  const Table& operating = table_of("driftredovisning");
  const Row& sum = operating.rows.back();
  BOOST_TEST(named("Ekonomi_prognos") == text_of(sum.cells.at(6).value));
  BOOST_TEST(named("Ekonomi_budget_helår") == text_of(sum.cells.at(5).value));
  BOOST_TEST(named("Driftredovisning_Summa_avvikelse_perioden") == text_of(sum.cells.at(3).value));
  BOOST_TEST(named("Driftredovisning_Intäkter_utfall_perioden") ==
             text_of(operating.rows.front().cells.at(2).value));
  BOOST_TEST(named("Mål_uppfyllt") == "9");
  BOOST_TEST(named("Mål_antal") == "11");
  for (const NamedCell& name : example().names)
    if (name.cell.table == "driftredovisning")
      BOOST_TEST(name.name.find("202") == std::string::npos, name.name);
}

BOOST_AUTO_TEST_CASE(names_of_tables_and_figures_are_unique) {
  std::set<std::string> taken;
  for (const WorkbookSheet& sheet : example().sheets) {
    BOOST_TEST(!sheet.table_name.empty(), sheet.name);
    BOOST_TEST(taken.insert(folded(sheet.table_name)).second, sheet.table_name);
  }
  for (const NamedCell& name : example().names) BOOST_TEST(taken.insert(folded(name.name)).second, name.name);
  BOOST_TEST(example().names.size() > 100u);
}

BOOST_AUTO_TEST_CASE(key_figures_have_the_value_of_what_they_are_fetched_from_and_its_name) {
  const WorkbookSheet& sheet = sheet_named("Nyckeltal");
  BOOST_REQUIRE_EQUAL(sheet.formulas.size(), sheet.table.rows.size());
  for (const CellFormula& formula : sheet.formulas) {
    const Row& row = sheet.table.rows.at(formula.row);
    BOOST_TEST(named(text_of(row.cells.at(3).value)) == text_of(row.cells.at(1).value));
    if (const auto* cell = std::get_if<SheetCell>(&formula.source))
      BOOST_TEST(text_at(*cell) == text_of(row.cells.at(1).value));
  }
}

BOOST_AUTO_TEST_CASE(what_is_judged_leads_to_its_reasons_these_to_their_sources_and_back) {
  const WorkbookSheet& overview = sheet_named("Indikatorer");
  const std::size_t row = row_of(overview.table, "I03");
  const std::size_t basis_column = column_of(overview.table, "Underlag");
  BOOST_TEST(text_at({"indikatorer", row, basis_column}) == "Skäl I03");
  const SheetCell basis = cell_of(link_at(overview, row, basis_column));
  BOOST_TEST((basis == SheetCell{"underlag-indikatorer", row, 0}));
  BOOST_TEST(text_at(basis).starts_with("I03 "));

  const WorkbookSheet& reasons = sheet_named("Underlag indikatorer");
  BOOST_TEST((cell_of(link_at(reasons, row, column_of(reasons.table, "Översikt"))) ==
              SheetCell{"indikatorer", row, 0}));
  const std::size_t sources_column = column_of(reasons.table, "Källor");
  BOOST_TEST(text_at({"underlag-indikatorer", row, sources_column}) == "4 uppgifter");
  const SheetCell source = cell_of(link_at(reasons, row, sources_column));
  BOOST_TEST(source.table == "kallor");
  BOOST_TEST(text_at({"kallor", source.row, what_column}) == "prognos");
  BOOST_TEST(text_at({"kallor", source.row, 5}) == "450");

  const WorkbookSheet& sources = sheet_named("Källor");
  BOOST_TEST(
      (cell_of(link_at(sources, source.row, id_column)) == SheetCell{"underlag-indikatorer", basis.row, 0}));
  const auto& place = std::get<SourcePosition>(link_at(sources, source.row, cell_column).target);
  BOOST_TEST(cell_reference(place.row, place.column) == text_at({"kallor", source.row, cell_column}));
  BOOST_TEST(place.source->sheet == "Utfall");
}

BOOST_AUTO_TEST_CASE(no_judgement_is_a_link) {
  for (const WorkbookSheet& sheet : example().sheets)
    for (const CellLink& link : sheet.links)
      BOOST_TEST(!std::holds_alternative<Mark>(sheet.table.rows[link.row].cells[link.column].value));
}

BOOST_AUTO_TEST_CASE(a_goals_sources_lead_to_its_parts) {
  const WorkbookSheet& sources = sheet_named("Källor");
  std::size_t parts = 0;
  for (std::size_t row = 0; row < sources.table.rows.size(); ++row) {
    if (text_at({"kallor", row, file_column}) != "denna arbetsbok") continue;
    const SheetCell part = cell_of(link_at(sources, row, what_column));
    const std::string what = text_at({"kallor", row, what_column});
    BOOST_TEST(what.ends_with(
        ' ' + text_at({part.table, part.row, 0}).substr(0, what.size() - what.rfind(' ') - 1)));
    ++parts;
  }
  BOOST_TEST(parts > 10u);
}

BOOST_AUTO_TEST_CASE(every_link_in_the_workbook_leads_to_a_cell) {
  std::size_t links = 0;
  for (const WorkbookSheet& sheet : example().sheets)
    for (const CellLink& link : sheet.links) {
      ++links;
      BOOST_TEST(link.row < sheet.table.rows.size());
      BOOST_TEST(link.column < sheet.table.columns.size());
      if (const auto* cell = std::get_if<SheetCell>(&link.target)) {
        BOOST_TEST(cell->row < table_of(cell->table).rows.size());
        BOOST_TEST(cell->column < table_of(cell->table).columns.size());
      }
    }
  BOOST_TEST(links > 100u);
}

BOOST_AUTO_TEST_CASE(every_assessment_rests_on_something_that_was_read) {
  const SourceList list = source_list(norrtalje_view());
  for (std::size_t i = 0; i < norrtalje_plan().indicators.size(); ++i)
    BOOST_TEST(list.first.contains({Judged::Kind::indicator, i}));
  for (std::size_t i = 0; i < norrtalje_plan().assignments.size(); ++i)
    BOOST_TEST(list.first.contains({Judged::Kind::assignment, i}));
}

BOOST_AUTO_TEST_CASE(columns_that_nobody_has_filled_in_are_left_out_but_not_those_without_figures) {
  SourceMaterial material;
  material.convention = two_level_convention();
  material.period = august;
  material.indicators = {indicator_with({.target = "5"})};
  material.indicators[0].responsible.clear();
  const AssessedPlan plan = assess(material);
  const Workbook workbook = report_workbook({material, plan});
  const auto sheet = std::ranges::find(workbook.sheets, "Indikatorer", &WorkbookSheet::name);
  BOOST_REQUIRE(sheet != workbook.sheets.end());
  const auto has = [&](const std::string& heading) {
    return std::ranges::find(sheet->table.columns, heading, &Column::heading) != sheet->table.columns.end();
  };
  BOOST_TEST(!has("Ansvarig"));
  BOOST_TEST(has("Mål 2025"));
  BOOST_TEST(has("Bedömning"));
}

BOOST_AUTO_TEST_CASE(sheets_that_are_added_stand_with_those_of_their_subject) {
  const Table& some = table_of("maluppfyllelse");
  std::vector<WorkbookSheet> added(3, WorkbookSheet{"A", some});
  added[0].subject = SheetSubject::basis;
  added[1].subject = SheetSubject::economy;
  added[2].subject = SheetSubject::goals;
  for (std::size_t i = 0; i < added.size(); ++i) added[i].name = added[i].table.id = std::string(1, "ABC"[i]);
  const Workbook workbook = report_workbook(norrtalje_view(), added);
  BOOST_TEST(std::ranges::is_sorted(workbook.sheets, {}, &WorkbookSheet::subject));
  BOOST_TEST(workbook.sheets.size() == example().sheets.size() + added.size());
}

BOOST_AUTO_TEST_CASE(a_change_leads_to_where_it_stood_and_where_it_stands) {
  const auto source =
      std::make_shared<const Source>(Source{Source::Kind::sheet, "utfall-2025-04.xlsx", "Utfall"});
  Table table;
  table.id = "forandringar-varden";
  table.columns = {{"Vad"}, {"Stod i"}, {"Står i"}};
  table.rows = {{{text_cell("I1"), place_cell(SourcePosition{source, 3, 4}), place_cell(SourcePosition{})}}};
  std::vector<WorkbookSheet> added{{"Ändrade värden", table}};
  added.front().subject = SheetSubject::changes;
  const Workbook workbook = report_workbook(norrtalje_view(), added);
  const WorkbookSheet* changes = find_sheet(workbook, table.id);
  BOOST_REQUIRE(changes != nullptr);
  BOOST_TEST(changes->table_name == "Ändrade_värden");
  BOOST_REQUIRE(changes->links.size() == 1U);
  BOOST_TEST(changes->links.front().column == 1U);
  BOOST_TEST(std::get<SourcePosition>(changes->links.front().target).row == 3U);
}

BOOST_AUTO_TEST_CASE(a_plan_without_anything_has_a_workbook_without_names_of_figures) {
  SourceMaterial material;
  material.convention = two_level_convention();
  material.period = year_2025;
  const AssessedPlan plan = assess(material);
  const Workbook workbook = report_workbook({material, plan});
  BOOST_TEST(workbook.names.empty());
  BOOST_TEST(std::ranges::none_of(workbook.sheets, [](const auto& s) { return s.name == "Nyckeltal"; }));
}

BOOST_AUTO_TEST_CASE(a_year_has_each_budget_once_no_forecasts_and_its_investments_are_an_outcome) {
  SourceMaterial material;
  material.convention = two_level_convention();
  material.period = year_2025;
  material.followed_up = true;
  OperatingRow row;
  row.name = "Kostnader";
  row.budget_to_date = row.budget_year = reported_figure("-100");
  row.outcome_to_date = reported_figure("-103");
  InvestmentRow school;
  school.name = "Skola";
  school.budget_year = school.forecast_year = reported_figure("-7");
  material.economy.operating = {row};
  material.economy.investments = {school};
  const AssessedPlan plan = assess(material);
  const Workbook workbook = report_workbook({material, plan});
  const WorkbookSheet* sheet = find_sheet(workbook, "driftredovisning");
  BOOST_REQUIRE(sheet != nullptr);
  std::string headings;
  for (const auto& column : sheet->table.columns) headings += column.heading + ";";
  BOOST_TEST(headings == "Post;Budget 2025;Utfall 2025;Avvikelse 2025;Utfall 2024;");
  std::set<std::string> names;
  for (const auto& name : workbook.names) names.insert(name.name);
  BOOST_TEST(names.contains("Ekonomi_utfall_perioden"));
  BOOST_TEST(!names.contains("Ekonomi_budget_helår"));
  BOOST_TEST(names.contains("Investeringar_Skola_utfall_året"));
  BOOST_TEST(!names.contains("Investeringar_Skola_prognos_året"));
  std::set<std::string> figures;
  const WorkbookSheet* key_figures = find_sheet(workbook, "nyckeltal");
  BOOST_REQUIRE(key_figures != nullptr);
  for (const auto& figure : key_figures->table.rows)
    BOOST_TEST(figures.insert(text_of(figure.cells.front().value)).second);
}

BOOST_AUTO_TEST_SUITE_END()
