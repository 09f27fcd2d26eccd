#include "read/xml/workbook_xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <ostream>

#include "convert/workbook_xml_writer.hpp"
#include "read/sheets/known_columns.hpp"
#include "read/xml/workbook_names.hpp"
#include "support/grid_builder.hpp"
#include "support/package_builder.hpp"
#include "support/underlag_schema.hpp"
#include "support/xmllint.hpp"

using namespace redovisa;

namespace {

const std::filesystem::path schema = TEMPLATES_DIR "/schema/underlag-2.xsd";

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::string wrapped(const std::string& content) {
  return "<underlag xmlns='urn:redovisa:underlag:2' version='2'>\n" + content + "</underlag>";
}

struct ReadSheets {
  std::vector<Grid> grids;
  Diagnostics diagnostics;
};

ReadSheets sheets_in(const std::string& xml) {
  ReadSheets result;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "plan.xml", {}});
  if (const auto root = parse_xml(xml, source, result.diagnostics))
    if (auto grids = workbook_of(*root, result.diagnostics)) result.grids = std::move(*grids);
  return result;
}

std::string text_of(const Grid& grid) {
  std::string text;
  for (const GridCell& cell : grid.cells)
    text +=
        cell_reference(cell.row, cell.column) + (cell.kind == CellKind::number ? "#" : "=") + cell.text + ' ';
  return text;
}

std::string first_message(const std::string& content) {
  const auto read = sheets_in(wrapped(content));
  return read.diagnostics.empty() ? std::string{} : to_string(read.diagnostics.front());
}

/// Parts of a workbook, and whether the schema and the reader take them.
struct Case {
  std::string content;
  bool valid;
};
std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.content; }

const std::vector<Case> cases{
    {"", true},
    {"<mål><rad><nummer>1</nummer><mål>En trygg vardag</mål></rad></mål>", true},
    {"<indikatorer><rad nr='7'><id>I01</id><mål>1</mål><mål period='2025'>minst 70 "
     "%</mål></rad></indikatorer>",
     true},
    {"<indikatorer><rad><kolumn rubrik='Grön'>82 eller högre</kolumn></rad></indikatorer>", true},
    {"<volymer><rubriker rad='3'><rubrik kolumn='B'>Volym</rubrik></rubriker><cell "
     "plats='A1'>tkr</cell></volymer>",
     true},
    {"<blad namn='Anteckningar'><cell plats='C3' typ='tal' format='0.0'>2.5</cell></blad>", true},
    {"<mål><rad><numer>1</numer></rad></mål>", false},
    {"<mål><rad><nummer period='2025'>1</nummer></rad></mål>", false},
    {"<volymer><rad><utfall>1</utfall></rad></volymer>", false},
    {"<mål><rad><nummer typ='heltal'>1</nummer></rad></mål>", false},
    {"<mål><rad nr='0'/></mål>", false},
    {"<indikatorer><rad><kolumn>82</kolumn></rad></indikatorer>", false},
    {"<blad><cell plats='C3'>2</cell></blad>", false},
    {"<blad namn='A'><cell plats='3C'>2</cell></blad>", false},
    {"<blad namn='A'><rad/></blad>", false},
    {"<anteckningar/>", false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(workbook_xml)

BOOST_AUTO_TEST_CASE(the_schema_is_made_of_the_sheets_own_columns) {
  const std::string made = schema_of_workbooks();
  if (const char* update = std::getenv("UPDATE_GOLDEN"); update != nullptr && std::string{update} == "1")
    std::ofstream{schema, std::ios::binary} << made;
  BOOST_TEST(bytes_of(schema) == made,
             "templates/schema/underlag-2.xsd is not what the columns say; "
             "UPDATE_GOLDEN=1 rewrites it");
}

BOOST_AUTO_TEST_CASE(two_columns_of_a_sheet_have_one_name_in_xml_only_when_a_period_tells_them_apart) {
  for (const SheetKind kind : sheet_kinds()) {
    const auto columns = columns_of_sheet(kind);
    for (std::size_t i = 0; i < columns.size(); ++i)
      for (std::size_t k = 0; k < i; ++k)
        if (xml_name_of(columns[i].heading.name) == xml_name_of(columns[k].heading.name))
          BOOST_TEST(columns[i].heading.periodic != columns[k].heading.periodic, columns[i].heading.name);
  }
}

BOOST_DATA_TEST_CASE(the_reader_and_the_schema_agree_about_a_workbook, cases, c) {
  const std::string xml = wrapped(c.content);
  const TemporaryFile file{xml};
  BOOST_TEST((xmllint_status(schema, file.path()) == 0) == c.valid);
  BOOST_TEST(sheets_in(xml).diagnostics.empty() == c.valid);
}

BOOST_AUTO_TEST_CASE(elements_become_the_cells_of_a_sheet_with_headings) {
  const auto read =
      sheets_in(wrapped("<indikatorer><rad><id>I01</id><mål>1.1</mål><utfall period='2024'>66.5</utfall>"
                        "<mål period='2025'>70 eller högre</mål></rad></indikatorer>"));
  BOOST_REQUIRE(read.grids.size() == 1U);
  BOOST_TEST(read.grids.front().name == "Indikatorer");
  BOOST_TEST(text_of(read.grids.front()) ==
             "A1=Id B1=Mål C1=Utfall 2024 D1=Mål 2025 A2=I01 B2=1.1 C2#66.5 D2=70 eller högre ");
}

BOOST_AUTO_TEST_CASE(a_cell_has_the_line_and_the_column_of_its_element) {
  const auto read = sheets_in(wrapped("  <mål>\n    <rad>\n      <nummer>1</nummer></rad></mål>"));
  BOOST_REQUIRE(read.grids.size() == 1U);
  BOOST_TEST(to_string(position_in(read.grids.front(), 2, 1)) == "plan.xml:4:7");
  BOOST_TEST(to_string(position_in(read.grids.front(), 2, 2)) == "plan.xml:3:5");
  BOOST_TEST(to_string(position_in(read.grids.front(), 0, 0)) == "plan.xml:2:3");
}

BOOST_AUTO_TEST_CASE(a_misspelt_column_is_told_with_the_one_that_is_meant) {
  const std::string message = first_message("<mål><rad><numer>1</numer></rad></mål>");
  BOOST_TEST(message.find("plan.xml:2:11") == 0U);
  BOOST_TEST(message.find("Menade du <nummer>?") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(another_version_is_told) {
  const auto read = sheets_in("<underlag xmlns='urn:redovisa:underlag:3' version='3'/>");
  BOOST_REQUIRE(!read.diagnostics.empty());
  BOOST_TEST(to_string(read.diagnostics.front()).find("urn:redovisa:underlag:2") != std::string::npos);
  const auto mixed = sheets_in("<underlag xmlns='urn:redovisa:underlag:2' version='3'/>");
  BOOST_REQUIRE(!mixed.diagnostics.empty());
  BOOST_TEST(to_string(mixed.diagnostics.front()).find("version=\"3\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_row_that_goes_backwards_and_a_cell_twice_are_told) {
  BOOST_TEST(first_message("<mål><rad nr='5'><nummer>1</nummer></rad><rad nr='3'/></mål>").find("nr=\"3\"") !=
             std::string::npos);
  BOOST_TEST(first_message("<blad namn='A'><cell plats='B2'>1</cell><cell plats='B2'>2</cell></blad>")
                 .find("cellen B2 en enda gång") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_sheet_is_the_same_after_a_journey_through_xml) {
  const Grid grid = grid_of(
      "Indikatorer", {{"Nämndens indikatorer"},
                      {},
                      {"", "Id", "Indikator", "Mål", "Grön", "Utfall jan–aug 2025", "Id"},
                      {"", "01", "=SUMMA(A1)", number_cell("1.1"), "70", number_cell("0.056", "0.0%"), "x"},
                      {},
                      {"", "I02", " två\nrader <b>&amp; ", date_cell("2025-08-31"), error_cell("#REF!"),
                       number_cell("0.28000000000000003"), "not"},
                      {"fotnot"}});
  const std::string xml = workbook_as_xml({grid, grid_of("Kladd", {{"", "a"}, {1}})});
  const TemporaryFile file{xml};
  BOOST_TEST(xmllint_status(schema, file.path()) == 0);
  const auto read = sheets_in(xml);
  BOOST_TEST(read.diagnostics.empty());
  BOOST_REQUIRE(read.grids.size() == 2U);
  BOOST_REQUIRE(read.grids.front().cells.size() == grid.cells.size());
  for (std::size_t i = 0; i < grid.cells.size(); ++i) {
    const GridCell &before = grid.cells[i], &after = read.grids.front().cells[i];
    BOOST_TEST(cell_reference(after.row, after.column) == cell_reference(before.row, before.column));
    BOOST_TEST((after.kind == before.kind), before.text);
    BOOST_TEST(after.format == (before.kind == CellKind::text ? "" : before.format));
    if (before.kind == CellKind::date)
      BOOST_TEST((after.date == before.date));
    else
      BOOST_TEST(after.text == (before.text.starts_with(' ') ? "två\nrader <b>&amp;" : before.text));
  }
  BOOST_TEST(read.grids.back().name == "Kladd");
  BOOST_TEST(text_of(read.grids.back()) == "B1=a A2#1 ");
}

BOOST_AUTO_TEST_SUITE_END()
