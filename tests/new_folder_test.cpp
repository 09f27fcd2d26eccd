#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <map>
#include <pugixml.hpp>
#include <set>
#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "read/material_reader.hpp"
#include "read/sheets/sheet_forms.hpp"
#include "read/xml/convention_reader.hpp"
#include "support/material_folder.hpp"
#include "write/package_parts.hpp"
#include "write/xlsx/form_writer.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;
namespace data = boost::unit_test::data;

std::vector<std::string> shipped_conventions() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator{fs::path{TEMPLATES_DIR} / "konventioner"})
    names.push_back(entry.path().stem().string());
  std::ranges::sort(names);
  return names;
}

Convention convention_of(const std::string& name) {
  Diagnostics diagnostics;
  const auto convention =
      read_convention(fs::path{TEMPLATES_DIR} / "konventioner" / (name + ".xml"), name + ".xml", diagnostics);
  BOOST_REQUIRE(convention);
  return *convention;
}

ReportInfo info_for(const std::string& convention) {
  ReportInfo info;
  info.municipality = "Storköpings kommun";
  info.committee = "Socialnämnden";
  info.year = 2026;
  info.convention = convention;
  return info;
}

std::vector<WorkbookForm> forms_for(const Convention& convention) {
  return forms_of_new_folder({convention, 2026, {2026, 1, 8}}, info_for(convention.name));
}

SheetForm& sheet_called(std::vector<WorkbookForm>& forms, std::size_t workbook, const std::string& name) {
  const auto found = std::ranges::find(forms.at(workbook).sheets, name, &SheetForm::name);
  BOOST_REQUIRE(found != forms.at(workbook).sheets.end());
  return *found;
}

/// A row with these values under these headings, and nothing under the others.
std::vector<std::string> row_of(const SheetForm& sheet, const std::map<std::string, std::string>& values) {
  std::vector<std::string> row;
  std::size_t used = 0;
  for (const auto& column : sheet.columns) {
    const auto value = values.find(column.heading);
    row.push_back(value == values.end() ? std::string{} : value->second);
    used += value == values.end() ? 0 : 1;
  }
  BOOST_TEST(used == values.size(), sheet.name << " lacks a heading of the test");
  return row;
}

struct ReadBack {
  std::optional<SourceMaterial> material;
  Diagnostics diagnostics;
};

ReadBack read_back(const std::vector<WorkbookForm>& forms) {
  const MaterialFolder folder;
  for (const auto& form : forms) folder.add_file(form.file_name, write_form(form));
  ReadBack result;
  result.material = read_source_material(folder.path(), {{}, TEMPLATES_DIR}, result.diagnostics);
  return result;
}

std::set<std::string> codes_of(const Diagnostics& diagnostics) {
  std::set<std::string> codes;
  for (const auto& diagnostic : diagnostics) codes.emplace(traits_of(diagnostic.code).name);
  return codes;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(new_folder)

BOOST_DATA_TEST_CASE(every_heading_of_a_new_folder_is_one_that_is_read, data::make(shipped_conventions()),
                     name) {
  const auto forms = forms_for(convention_of(name));
  const ReadBack back = read_back(forms);
  // empty sheets are told; a heading, sheet or key that is unknown would be told too
  const std::set<std::string> allowed{"blad-tomt"};
  for (const auto& code : codes_of(back.diagnostics)) BOOST_TEST(allowed.contains(code), code);
}

BOOST_DATA_TEST_CASE(a_filled_in_folder_is_read_and_assessed, data::make(shipped_conventions()), name) {
  const Convention convention = convention_of(name);
  auto forms = forms_for(convention);
  SheetForm& goals = sheet_called(forms, 0, "Mål");
  goals.rows = {row_of(goals, {{"Nummer", "1"}, {"Mål", "Kortare kö"}})};
  SheetForm& indicators = sheet_called(forms, 0, "Indikatorer");
  std::map<std::string, std::string> row{{"Id", "I01"},      {"Indikator", "Kötid"}, {"Mål", "1"},
                                         {"Enhet", "dagar"}, {"Riktning", "lägre"},  {"Utfall 2025", "12"}};
  for (const std::string heading : {"Mål 2026", "Målvärde", "Grön", "Uppfyllt"})
    if (std::ranges::find(indicators.columns, heading, &FormColumn::heading) != indicators.columns.end())
      row[heading] = "högst 10";
  indicators.rows = {row_of(indicators, row)};
  SheetForm& outcomes = sheet_called(forms, 1, "Utfall");
  outcomes.rows = {row_of(outcomes, {{"Indikator", "I01"}, {"Utfall", "9"}, {"Prognos", "9"}})};
  const ReadBack back = read_back(forms);
  BOOST_REQUIRE_MESSAGE(back.material, (back.diagnostics.empty() ? "" : to_string(back.diagnostics.front())));
  const AssessedPlan plan = assess(*back.material);
  BOOST_TEST((back.material->period == Period{2026, 1, 8}));
  BOOST_REQUIRE(plan.indicators.size() == 1U);
  BOOST_REQUIRE(plan.indicators.front().assessment.level());
  BOOST_TEST(int{*plan.indicators.front().assessment.level()} == 0);
}

BOOST_AUTO_TEST_CASE(a_plan_beside_forms_that_nobody_has_filled_in_is_a_plan_alone) {
  auto forms = forms_for(convention_of("norrtalje"));
  SheetForm& goals = sheet_called(forms, 0, "Mål");
  goals.rows = {row_of(goals, {{"Nummer", "1"}, {"Mål", "Kortare kö"}})};
  SheetForm& indicators = sheet_called(forms, 0, "Indikatorer");
  indicators.rows = {
      row_of(indicators, {{"Id", "I01"}, {"Indikator", "Kötid"}, {"Mål", "1"}, {"Mål 2026", "högst 10"}})};
  const ReadBack back = read_back(forms);
  BOOST_REQUIRE_MESSAGE(back.material, (back.diagnostics.empty() ? "" : to_string(back.diagnostics.front())));
  BOOST_TEST(!back.material->followed_up);
}

BOOST_AUTO_TEST_CASE(keys_of_ledgers_and_comparisons_are_offered_with_what_they_are_for) {
  auto forms = forms_for(convention_of("norrtalje"));
  SheetForm& report = sheet_called(forms, 0, "Rapport");
  const std::map<std::string, std::string> values{
      {"Kontoregler", "kommun-bas"}, {"Ansvar", "51"}, {"Kommunkod", "0188"}, {"Jämförelsegrupp", "G1"}};
  std::size_t offered = 0;
  for (auto& row : report.rows)
    if (const auto value = values.find(row.front()); value != values.end()) {
      BOOST_TEST(row.at(1) == "", row.front());
      BOOST_TEST(row.at(2) != "", row.front());
      row.at(1) = value->second;
      ++offered;
    }
  BOOST_TEST(offered == values.size());
  SheetForm& goals = sheet_called(forms, 0, "Mål");
  goals.rows = {row_of(goals, {{"Nummer", "1"}, {"Mål", "Kortare kö"}})};
  const ReadBack back = read_back({forms.front()});
  BOOST_REQUIRE_MESSAGE(back.material, (back.diagnostics.empty() ? "" : to_string(back.diagnostics.front())));
  const ReportInfo& info = back.material->report;
  BOOST_TEST(info.account_rules.text + info.units.text + info.municipality_code.text +
                 info.comparison_group.text ==
             "kommun-bas510188G1");
}

BOOST_AUTO_TEST_CASE(the_example_row_is_never_read) {
  auto forms = forms_for(convention_of("norrtalje"));
  SheetForm& goals = sheet_called(forms, 0, "Mål");
  goals.rows = {row_of(goals, {{"Nummer", " exempel "}, {"Mål", "Ett exempel"}}),
                row_of(goals, {{"Nummer", "1"}, {"Mål", "Kortare kö"}})};
  const ReadBack back = read_back({forms.front()});
  BOOST_REQUIRE(back.material);
  BOOST_REQUIRE(back.material->goals.size() == 1U);
  BOOST_TEST(back.material->goals.front().number == "1");
}

BOOST_AUTO_TEST_CASE(a_column_with_fixed_values_has_a_list_and_headings_are_locked_and_frozen) {
  auto forms = forms_for(convention_of("norrtalje"));
  const auto parts = package_parts(write_form(forms.front()));
  const auto& indicators = parts.at("xl/worksheets/sheet4.xml");  // after Instruktion, Rapport and Mål
  pugi::xml_document sheet;
  BOOST_REQUIRE(sheet.load_string(indicators.c_str()));
  const auto root = sheet.child("worksheet");
  BOOST_TEST(root.child("sheetProtection").attribute("sheet").as_int() == 1);
  BOOST_TEST(root.child("sheetViews").child("sheetView").child("pane").attribute("ySplit").as_int() == 1);
  std::set<std::string> lists;
  for (const auto& rule : root.child("dataValidations").children("dataValidation"))
    if (std::string_view{rule.attribute("type").value()} == "list")
      lists.insert(rule.child_value("formula1"));
  BOOST_TEST(lists.contains("\"högre,lägre,intervall,nära noll,ingen\""));
  BOOST_TEST(lists.contains("\"KF,Nämnd\""));
  BOOST_TEST(lists.contains("'Mål'!$A$3:$A$500"));
}

BOOST_AUTO_TEST_CASE(nothing_is_forecast_in_the_form_of_a_whole_year) {
  const Convention convention = convention_of("norrtalje");
  auto forms = forms_of_new_folder({convention, 2026, {2026, 1, 12}}, info_for(convention.name));
  std::size_t outcomes = 0;
  for (const auto& sheet : forms.at(2).sheets)
    for (const auto& column : sheet.columns) {
      BOOST_TEST(!column.heading.starts_with("Prognos"), sheet.name << ": " << column.heading);
      BOOST_TEST(column.heading != "Årets prognos");
      outcomes += column.heading == "Årets utfall" ? 1 : 0;
    }
  BOOST_TEST(outcomes == 1U);
}

BOOST_AUTO_TEST_CASE(the_same_form_gives_the_same_bytes) {
  const auto forms = forms_for(convention_of("norrtalje"));
  for (const auto& form : forms) BOOST_TEST((write_form(form) == write_form(form)), form.file_name);
}

BOOST_AUTO_TEST_CASE(a_convention_of_limits_has_a_column_for_the_years_target_too) {
  for (const char* name : {"norrtalje-kommun", "norsjo", "norrtalje"}) {
    auto forms = forms_for(convention_of(name));
    const SheetForm& sheet = sheet_called(forms, 0, "Indikatorer");
    BOOST_TEST((std::ranges::find(sheet.columns, "Mål 2026", &FormColumn::heading) != sheet.columns.end()),
               name);
  }
}

BOOST_AUTO_TEST_SUITE_END()
