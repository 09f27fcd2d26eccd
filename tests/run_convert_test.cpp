#include "run_convert.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>

#include "convert/workbook_csv_writer.hpp"
#include "convert/workbook_xlsx_writer.hpp"
#include "diagnostics/failure.hpp"
#include "read/material_reader.hpp"
#include "read/source_folder.hpp"
#include "run.hpp"
#include "support/grid_builder.hpp"
#include "support/material_folder.hpp"
#include "write/temporary_folder.hpp"

using namespace redovisa;

namespace redovisa {

static std::ostream& boost_test_print_type(std::ostream& out, SourceFormat format) {
  return out << static_cast<int>(format);
}

}  // namespace redovisa

namespace {

namespace fs = std::filesystem;

const std::vector<std::string> examples{"askersund-socialforvaltning-2025", "gotene-socialnamnd-2023",
                                        "norrtalje-socialnamnd-2025", "norsjo-omsorg-2025",
                                        "norsjo-omsorg-2026"};
const std::vector<SourceFormat> ways{SourceFormat::xml, SourceFormat::csv};

std::string bytes_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

struct Converted {
  int code;
  std::string out, err;
};

Converted convert(const fs::path& folder, SourceFormat format, const fs::path& output) {
  std::ostringstream out, err;
  const int code = run_convert({folder, format, output}, out, err);
  return {code, out.str(), err.str()};
}

/// The Markdown reports of a folder, by name.
std::map<std::string, std::string> reports_of(const fs::path& folder, const fs::path& output) {
  ReportCommand command;
  command.folders = {folder};
  command.formats = {"md"};
  command.output = output;
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  BOOST_TEST(run(command, out, err) == done, err.str());
  std::map<std::string, std::string> reports;
  for (const auto& entry : fs::recursive_directory_iterator{output})
    if (entry.path().extension() == ".md")
      reports.emplace(entry.path().filename().string(), bytes_of(entry.path()));
  return reports;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(run_convert_command)

BOOST_DATA_TEST_CASE(a_journey_through_another_form_gives_the_same_report,
                     boost::unit_test::data::make(examples) * ways, example, way) {
  const TemporaryFolder work;
  const auto there = convert(fs::path{INPUT_DIR} / example, way, work.path() / "dit");
  BOOST_REQUIRE_MESSAGE(there.code == done, there.err);
  BOOST_TEST(there.out.find("alla celler är desamma") != std::string::npos, there.out);
  const auto back = convert(work.path() / "dit", SourceFormat::xlsx, work.path() / "hem" / example);
  BOOST_REQUIRE_MESSAGE(back.code == done, back.err);
  const auto before = reports_of(fs::path{INPUT_DIR} / example, work.path() / "före");
  const auto after = reports_of(work.path() / "hem" / example, work.path() / "efter");
  BOOST_TEST(!before.empty());
  BOOST_TEST((before == after));
}

/// The figures of the economy that a folder gives, as they are read.
std::string economy_of(const fs::path& folder) {
  Diagnostics diagnostics;
  const auto material = read_source_material(folder, {std::nullopt, TEMPLATES_DIR}, diagnostics);
  std::string text;
  for (const auto& diagnostic : diagnostics) text += has_errors({diagnostic}) ? to_string(diagnostic) : "";
  if (!material) return text;
  const auto add = [&](const std::string& name, const Reported& figure) {
    text += fmt::format("{} {}\n", name, figure.number ? to_machine_text(*figure.number) : "-");
  };
  for (const auto& rows : {material->economy.operating, material->economy.by_activity})
    for (const auto& row : rows) add(row.name, row.outcome_to_date), add(row.name, row.budget_year);
  for (const auto& row : material->economy.investments) add(row.name, row.budget_year);
  return text;
}

BOOST_AUTO_TEST_CASE(tables_as_they_stand_give_the_same_figures_as_xml) {
  const std::vector<BuiltRow> report{{"Nyckel", "Värde"},         {"Kommun", "Storköpings kommun"},
                                     {"Nämnd", "Socialnämnden"},  {"År", 2025},
                                     {"Konvention", "norrtalje"}, {"Period", "2025-08"}};
  const MaterialFolder folder;
  folder.add_workbook(
      "plan.xlsx",
      {{"Rapport", {report.begin(), report.end() - 1}},
       {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
       {"Indikatorer",
        {{"Id", "Mål", "Indikator", "Nivå", "Riktning"}, {"I1", "1.1", "Kötid", "KF", "lägre"}}}});
  folder.add_workbook("ekonomi.xlsx", {{"Rapport", report},
                                       {"Utfall", {{"Indikator", "Utfall", "Prognos"}, {"I1", 11, 10}}},
                                       {"Driftredovisning",
                                        {{"Resultaträkning"},
                                         {"Period: jan-aug", "Enhet: Tkr"},
                                         {"Kontostruktur", "Utfall Jan - Aug 2025", "Budget 2025"},
                                         {"30 - Avgifter", 4210, 6000},
                                         {"35 - Bidrag", 1000, 1500},
                                         {"Summa 3 - Intäkter", 5210, 7500},
                                         {"50 - Löner", -62000, -91500},
                                         {"6010 - Hyror", -12100, -18150}}},
                                       {"Drift per verksamhet",
                                        {{"", "", "Utfall", "Budget"},
                                         {"", "Verksamhet", "jan-aug 2025", "helår 2025"},
                                         {"", "Äldreomsorg", -100, -150},
                                         {"", "Individ- och familjeomsorg", -40, -60},
                                         {"", "Summa", -140, -210},
                                         {"", "Investeringar"},
                                         {"", "Projekt", "Budget 2025", "Prognos 2025"},
                                         {"", "Hus A", -9, -8}}}});
  const TemporaryFolder work;
  BOOST_REQUIRE(convert(folder.path(), SourceFormat::xml, work.path() / "xml").code == done);
  const std::string figures = economy_of(folder.path());
  BOOST_TEST(figures ==
             "Intäkter 5210\nIntäkter 7500\nKostnader -74100\nKostnader -109650\nVarav personalkostnader "
             "-62000\nVarav personalkostnader -91500\nÄldreomsorg -100\nÄldreomsorg -150\nIndivid- och "
             "familjeomsorg -40\nIndivid- och familjeomsorg -60\nHus A -9\n");
  BOOST_TEST(economy_of(work.path() / "xml") == figures);
}

BOOST_AUTO_TEST_CASE(nothing_is_written_over) {
  const TemporaryFolder work;
  work.write("plan.xml", "min egen");
  BOOST_CHECK_THROW(convert(fs::path{INPUT_DIR} / "norsjo-omsorg-2026", SourceFormat::xml, work.path()),
                    UsageFailure);
  BOOST_TEST(bytes_of(work.path() / "plan.xml") == "min egen");
  BOOST_TEST(!fs::exists(work.path() / "utfall-2026-08.xml"));
}

BOOST_AUTO_TEST_CASE(what_is_no_source_material_is_told_of_and_left) {
  const TemporaryFolder work;
  fs::create_directories(work.path() / "in" / "mallar");
  fs::copy(fs::path{INPUT_DIR} / "norsjo-omsorg-2026" / "plan.xlsx", work.path() / "in");
  work.write("in/anteckningar.md", "hej");
  const auto converted = convert(work.path() / "in", SourceFormat::xml, work.path() / "ut");
  BOOST_TEST(converted.out.find("    anteckningar.md\n") != std::string::npos, converted.out);
  BOOST_TEST(!fs::exists(work.path() / "ut" / "anteckningar.md"));
}

BOOST_AUTO_TEST_CASE(what_the_report_needs_beside_the_workbooks_comes_along_as_it_is) {
  const TemporaryFolder work;
  fs::create_directories(work.path() / "in");
  fs::copy(fs::path{INPUT_DIR} / "norsjo-omsorg-2026" / "plan.xlsx", work.path() / "in");
  work.write("in/mallar/utseende/logotyp.png", "bild");
  work.write("in/mallar/delarsrapport/mal.md", "### {{mål.namn}}");
  work.write("in/mallar/.dold", "x");
  work.write("in/bokforing.se", "#FLAGGA 0\n#SIETYP 1\n");
  work.write("in/kolada.json", R"({"values": [], "count": 0})");
  work.write("in/loner.xml", "<paxml><header/></paxml>");
  const auto converted = convert(work.path() / "in", SourceFormat::xml, work.path() / "ut");
  BOOST_REQUIRE_MESSAGE(converted.code == done, converted.err);
  for (const auto* file :
       {"mallar/utseende/logotyp.png", "mallar/delarsrapport/mal.md", "bokforing.se", "kolada.json"})
    BOOST_TEST(bytes_of(work.path() / "ut" / file) == bytes_of(work.path() / "in" / file), file);
  BOOST_TEST(!fs::exists(work.path() / "ut" / "mallar" / ".dold"));
  BOOST_TEST(!fs::exists(work.path() / "ut" / "loner.xml"));
  BOOST_TEST(converted.out.find("Har personuppgifter") != std::string::npos, converted.out);
  BOOST_CHECK_THROW(convert(work.path() / "in", SourceFormat::xlsx, work.path() / "ut"), UsageFailure);
}

BOOST_AUTO_TEST_CASE(pictures_that_texts_show_come_along_and_others_do_not) {
  const TemporaryFolder work;
  work.write(
      "in/plan-Texter.csv",
      "Avsnitt;Text\nhändelser;Läget. ![Karta](bilder/karta%20norr.png)\nekonomi;![Torget](torg.jpg)\n");
  work.write("in/bilder/karta norr.png", "karta");
  work.write("in/torg.jpg", "torg");
  work.write("in/annan.png", "annan");
  const auto converted = convert(work.path() / "in", SourceFormat::xml, work.path() / "ut");
  BOOST_REQUIRE_MESSAGE(converted.code == done, converted.err);
  BOOST_TEST(bytes_of(work.path() / "ut" / "bilder" / "karta norr.png") == "karta");
  BOOST_TEST(bytes_of(work.path() / "ut" / "torg.jpg") == "torg");
  BOOST_TEST(!fs::exists(work.path() / "ut" / "annan.png"));
  BOOST_TEST(converted.out.find("kopierades inte:\n    annan.png\n") != std::string::npos, converted.out);
}

BOOST_AUTO_TEST_CASE(a_sheet_that_nobody_knows_is_carried_but_told_of_as_csv) {
  const TemporaryFolder work;
  work.write("in/plan.xml",
             R"(<underlag xmlns="urn:redovisa:underlag:2" version="2"><blad namn="Anteckningar">
      <cell plats="B2">kom ihåg</cell></blad><blad namn="Gamla mål"><cell plats="A1">Nummer</cell></blad><mål><rad><nummer>1</nummer><mål>Kort kö</mål></rad></mål></underlag>)");
  const auto as_csv = convert(work.path() / "in", SourceFormat::csv, work.path() / "csv");
  BOOST_TEST(as_csv.out.find("bladet Anteckningar skrevs, men läses inte som csv") != std::string::npos,
             as_csv.out);
  BOOST_TEST(as_csv.out.find("bladet Gamla mål skrevs inte") != std::string::npos, as_csv.out);
  BOOST_TEST(!fs::exists(work.path() / "csv" / "plan-Gamla mål.csv"));
  BOOST_TEST(as_csv.out.find("Blev annorlunda") == std::string::npos, as_csv.out);
  BOOST_TEST(bytes_of(work.path() / "csv" / "plan-Anteckningar.csv").find("kom ihåg") != std::string::npos);
  const auto as_xlsx = convert(work.path() / "in", SourceFormat::xlsx, work.path() / "xlsx");
  BOOST_TEST(as_xlsx.out.find("alla celler är desamma") != std::string::npos, as_xlsx.out);
}

BOOST_AUTO_TEST_CASE(a_copy_never_takes_the_place_of_a_workbook) {
  const TemporaryFolder work;
  const auto in = work.path() / "in";
  fs::create_directories(in);
  fs::copy(fs::path{INPUT_DIR} / "norsjo-omsorg-2026" / "plan.xlsx", in);
  work.write("in/plan.xml",
             R"(<Sie xmlns="http://www.sie.se/sie5"><FileInfo><SoftwareProduct name="x" version="1"/>
      <FileCreation time="2026-01-01T00:00:00Z" by="x"/><Company organizationId="1" name="x"/>
      <FiscalYears><FiscalYear start="2026-01" end="2026-12" primary="true"/></FiscalYears>
      <AccountingCurrency currency="SEK"/></FileInfo><Accounts/></Sie>)");
  BOOST_CHECK_EXCEPTION(
      convert(in, SourceFormat::xml, work.path() / "ut"), UsageFailure, [](const UsageFailure& failure) {
        return std::string{failure.what()}.find("skulle båda bli plan.xml") != std::string::npos;
      });
  BOOST_TEST(!fs::exists(work.path() / "ut"));
}

BOOST_AUTO_TEST_CASE(two_sheets_whose_csv_files_would_have_one_name_are_told) {
  const TemporaryFolder work;
  work.write(
      "in/plan.xml",
      R"(<underlag xmlns="urn:redovisa:underlag:2" version="2"><blad namn="a/b"><cell plats="A1">1</cell>
      </blad><blad namn="a b"><cell plats="A1">2</cell></blad></underlag>)");
  BOOST_CHECK_THROW(convert(work.path() / "in", SourceFormat::csv, work.path() / "ut"), UsageFailure);
}

BOOST_AUTO_TEST_CASE(a_file_where_a_folder_is_to_be_stops_before_anything_is_written) {
  const TemporaryFolder work;
  fs::create_directories(work.path() / "in");
  fs::copy(fs::path{INPUT_DIR} / "norsjo-omsorg-2026" / "plan.xlsx", work.path() / "in");
  work.write("in/mallar/a.md", "a");
  work.write("ut/mallar", "en fil");
  BOOST_CHECK_EXCEPTION(convert(work.path() / "in", SourceFormat::csv, work.path() / "ut"), UsageFailure,
                        [](const UsageFailure& failure) {
                          return std::string{failure.what()}.find("är en fil och ingen mapp") !=
                                 std::string::npos;
                        });
  BOOST_TEST(std::distance(fs::directory_iterator{work.path() / "ut"}, {}) == 1);
}

BOOST_AUTO_TEST_CASE(what_is_elsewhere_or_too_large_is_not_copied_and_told) {
  const TemporaryFolder work;
  const auto in = work.path() / "in";
  fs::create_directories(in / "mallar");
  fs::create_directories(work.path() / "annat");
  fs::copy(fs::path{INPUT_DIR} / "norsjo-omsorg-2026" / "plan.xlsx", in);
  work.write("hemligt.md", "hemligt");
  work.write("annat/mall.docx", "hemligt");
  work.write("in/mallar/egen.md", "egen");
  fs::create_symlink(work.path() / "hemligt.md", in / "mallar" / "pw.md");
  fs::create_symlink("egen.md", in / "mallar" / "länk.md");
  fs::create_directory_symlink(work.path() / "annat", in / "wordmallar");
  work.write("in/utfall-Rapport.csv", "Nyckel;Värde\nWordmall;wordmallar/mall.docx\n");
  work.write("in/mallar/film.mp4", "");
  fs::resize_file(in / "mallar" / "film.mp4", 3ULL << 30);  // with a hole, so that it takes no room
  const auto converted = convert(in, SourceFormat::xml, work.path() / "ut");
  BOOST_REQUIRE_MESSAGE(converted.code == done, converted.err);
  for (const auto* told : {"    mallar/pw.md (en länk ut ur underlagets mapp)\n",
                           "    wordmallar/mall.docx (en länk ut ur underlagets mapp)\n",
                           "    mallar/film.mp4 (större än 256 MB)\n"})
    BOOST_TEST(converted.out.find(told) != std::string::npos, converted.out);
  BOOST_TEST(bytes_of(work.path() / "ut" / "mallar" / "länk.md") == "egen");
  for (const auto* left : {"mallar/pw.md", "mallar/film.mp4", "wordmallar"})
    BOOST_TEST(!fs::exists(work.path() / "ut" / left), left);
}

BOOST_AUTO_TEST_CASE(a_sheet_that_its_book_s_name_makes_another_is_not_written_as_csv) {
  const TemporaryFolder work;
  work.write("in/Drift.xml",
             R"(<underlag xmlns="urn:redovisa:underlag:2" version="2"><blad namn="per verksamhet">
      <cell plats="A1">Mina anteckningar</cell></blad><mål><rad><nummer>1</nummer><mål>Kort kö</mål></rad></mål></underlag>)");
  const auto converted = convert(work.path() / "in", SourceFormat::csv, work.path() / "ut");
  BOOST_TEST(converted.out.find("bladet per verksamhet skrevs inte") != std::string::npos, converted.out);
  BOOST_TEST(converted.out.find("Blev annorlunda") == std::string::npos, converted.out);
  BOOST_TEST(!fs::exists(work.path() / "ut" / "Drift-per verksamhet.csv"));
  BOOST_TEST(fs::exists(work.path() / "ut" / "Drift-Mål.csv"));
}

BOOST_AUTO_TEST_CASE(a_text_file_with_a_name_that_cannot_be_shown_is_one_sheet_of_its_book) {
  const TemporaryFolder work;
  work.write("in/p\xE5-Mål.txt", "Nummer\tMål\n1\tKort kö\n");
  const auto converted = convert(work.path() / "in", SourceFormat::xml, work.path() / "ut");
  BOOST_REQUIRE_MESSAGE(converted.code == done, converted.err);
  BOOST_TEST(fs::exists(work.path() / "ut" / "p\uFFFD.xml"), converted.out);
}

BOOST_AUTO_TEST_CASE(two_files_that_would_become_one_are_told) {
  const TemporaryFolder work;
  const auto in = work.path() / "in";
  fs::create_directories(in);
  fs::copy(fs::path{INPUT_DIR} / "norsjo-omsorg-2026" / "plan.xlsx", in);
  BOOST_TEST(convert(in, SourceFormat::xml, in).code == done);
  BOOST_CHECK_THROW(convert(in, SourceFormat::xml, work.path() / "ut"), UsageFailure);
}

BOOST_AUTO_TEST_CASE(a_text_that_looks_like_a_formula_is_a_text_in_csv_and_comes_back_the_same) {
  const std::vector<std::string> nasty{"=1+1",   "+46 70", "-a",    "@SUM(A1)",
                                       "'=1",    "'tis",   "a;\"b", "två\nrader",
                                       "=\"x\"", "-",      "−12,5", "=HYPERLINK(\"http://x\")"};
  std::vector<BuiltRow> rows{{"Avsnitt", "Text"}};
  for (const auto& text : nasty) rows.push_back({"a", text});
  const std::string csv = sheet_as_csv(grid_of("Texter", rows));
  BOOST_TEST(
      csv.starts_with("\xEF\xBB\xBF"
                      "Avsnitt;Text\r\n"));
  for (const std::string_view formula : {";=", ";+", ";@", ";\"=", "\n=", "\n+"})
    BOOST_TEST(csv.find(formula) == std::string::npos, formula);
  const TemporaryFolder work;
  work.write("plan-Texter.csv", csv);
  Diagnostics diagnostics;
  const auto folder = open_source_folder(work.path(), diagnostics);
  BOOST_REQUIRE(folder.workbooks.size() == 1U);
  std::vector<std::string> read;
  for (const GridCell& cell : folder.workbooks.front().grids.front().cells)
    if (cell.row > 1 && cell.column == 2) read.push_back(cell.text);
  BOOST_TEST(read == nasty, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(numbers_in_csv_have_a_comma_as_they_are_shown_and_names_keep_their_point) {
  const auto words = [](const BuiltCell& cell, bool is_name = false) {
    return text_in_csv(cell.cell, is_name);
  };
  BOOST_TEST(words(number_cell("92.5", "0.00")) == "92,50");
  BOOST_TEST(words(number_cell("92.53", "0.0")) == "92,53");
  BOOST_TEST(words(number_cell("0.056", "0.0%")) == "5,6 %");
  BOOST_TEST(words(number_cell("-1250.5")) == "-1250,5");
  BOOST_TEST(words(number_cell("1.1"), true) == "1.1");
  BOOST_TEST(words(date_cell("2025-08-31")) == "2025-08-31");
  BOOST_TEST(words(uncomputed_cell()).empty());
}

BOOST_AUTO_TEST_CASE(a_sheet_gets_a_name_that_excel_takes) {
  BOOST_TEST(sheet_name_in_excel("Mål") == "Mål");
  BOOST_TEST(sheet_name_in_excel("a/b[c]:d") == "a b c  d");
  BOOST_TEST(sheet_name_in_excel("'x'") == "x");
  BOOST_TEST(sheet_name_in_excel("") == "Blad");
  BOOST_TEST(sheet_name_in_excel(std::string(40, 'a')).size() == 31U);
}

BOOST_AUTO_TEST_SUITE_END()
