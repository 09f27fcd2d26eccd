#include "read/ods/ods_reader.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "support/grid_text.hpp"
#include "support/ods_builder.hpp"

using namespace redovisa;

namespace {

struct Read {
  Diagnostics diagnostics;
  std::optional<std::vector<Grid>> grids;

  explicit Read(const PackageBuilder& builder, const ReadLimits& limits = {}) {
    const TemporaryFile file{builder.bytes(true)};
    GridRoom room{limits.held};
    grids = read_ods(file.path(), "plan.ods", limits, room, diagnostics);
  }

  std::string told() const {
    std::string text;
    for (const auto& d : diagnostics)
      text += std::string{traits_of(d.code).name} + ' ' + to_string(d.position) + ": " + d.found + '\n';
    return text;
  }
};

/// The cells of a one-sheet file that is read without a word.
std::string cells_of(const PackageBuilder& builder) {
  const Read read{builder};
  BOOST_TEST(read.told() == "");
  BOOST_REQUIRE(read.grids);
  return text_of(read.grids->at(0));
}

std::string row(const std::string& cells, const std::string& attributes = {}) {
  return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}

std::string text_cell(const std::string& text) {
  return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

std::string cell(const std::string& attributes, const std::string& shown = {}) {
  return "<table:table-cell " + attributes + ">" + (shown.empty() ? "" : "<text:p>" + shown + "</text:p>") +
         "</table:table-cell>";
}

std::string number_cell_in(const std::string& style, const std::string& value) {
  return cell("table:style-name=\"" + style + "\" office:value-type=\"float\" office:value=\"" + value +
              "\"");
}

constexpr const char* date_elements =
    "<number:year number:style=\"long\"/><number:text>-</number:text><number:month number:style=\"long\"/>"
    "<number:text>-</number:text><number:day number:style=\"long\"/>";

struct StyleCase {
  const char* name;
  const char* kind;
  const char* elements;
  const char* cell;  // as text_of writes it, of the number 0.5
};

std::ostream& operator<<(std::ostream& out, const StyleCase& c) { return out << c.name; }

const StyleCase style_cases[] = {
    {"general", "number-style", "<number:number number:min-integer-digits=\"1\"/>", "number 0.5 [General]"},
    {"decimals", "number-style",
     "<number:number number:decimal-places=\"2\" number:min-decimal-places=\"1\" "
     "number:min-integer-digits=\"1\"/>",
     "number 0.5 [0.0#]"},
    {"groups and a unit", "number-style",
     "<number:number number:decimal-places=\"0\" number:min-integer-digits=\"1\" number:grouping=\"true\"/>"
     "<number:text> tkr</number:text>",
     "number 0.5 [#,##0 \"tkr\"]"},
    {"four digits", "number-style",
     "<number:number number:decimal-places=\"0\" number:min-integer-digits=\"4\"/>", "number 0.5 [0000]"},
    {"percentage", "percentage-style",
     "<number:number number:decimal-places=\"1\"/><number:text> %</number:text>", "number 0.5 [0.0 %]"},
    {"currency", "currency-style",
     "<number:number number:decimal-places=\"2\"/><number:text> </number:text><number:currency-symbol>kr"
     "</number:currency-symbol>",
     "number 0.5 [0.00 \"kr\"]"},
    {"a percent sign that is only text", "number-style",
     "<number:number number:decimal-places=\"0\"/><number:text>%</number:text>", "number 0.5 [0\"%\"]"},
    {"date", "date-style", date_elements, "date 0.5 [yyyy-mm-dd] 1899-12-30"},
    {"time", "time-style",
     "<number:hours/><number:text>:</number:text><number:minutes number:style=\"long\"/>", "time 0.5 [h:mm]"},
    {"boolean", "boolean-style", "<number:boolean/>", "boolean TRUE"},
};

struct OddCase {
  const char* name;
  std::string rows;
  std::string told;
  std::string cells;
};

std::ostream& operator<<(std::ostream& out, const OddCase& c) { return out << c.name; }

const OddCase odd_cases[] = {
    {"number that is none", row(cell("office:value-type=\"float\" office:value=\"12,5\"", "12,5")),
     "cell-udda plan.ods:Blad1!A1: 12,5\n", "A1 text 12,5\n"},
    {"number without value", row(cell("office:value-type=\"float\"", "12,5")),
     "cell-udda plan.ods:Blad1!A1: 12,5\n", "A1 text 12,5\n"},
    {"date that is none", row(cell("office:value-type=\"date\" office:date-value=\"2025-13-01\"")),
     "cell-udda plan.ods:Blad1!A1: 2025-13-01\n", "A1 text 2025-13-01\n"},
    {"boolean that is none", row(cell("office:value-type=\"boolean\" office:boolean-value=\"ja\"")),
     "cell-udda plan.ods:Blad1!A1: ja\n", "A1 text ja\n"},
    {"unknown type", row(cell("office:value-type=\"formel\"", "x")), "cell-udda plan.ods:Blad1!A1: x\n",
     "A1 text x\n"},
    {"beyond the last column",
     row("<table:table-cell table:number-columns-repeated=\"16384\"/>" + text_cell("bortom")),
     "cell-udda plan.ods:Blad1: bortom\n", ""},
    {"beyond the last row", row("", "table:number-rows-repeated=\"1048576\"") + row(text_cell("bortom")),
     "cell-udda plan.ods:Blad1: bortom\n", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(ods_reader)

BOOST_AUTO_TEST_CASE(every_type_of_cell_is_read_with_its_place_and_its_own_value) {
  BOOST_TEST(
      cells_of(ods_with_rows(
          row(text_cell("Nöjda brukare") + "<table:table-cell/>" +
              cell("office:value-type=\"percentage\" office:value=\"0.125\"", "12,5%")) +
          row(cell("office:value-type=\"date\" office:date-value=\"2025-08-31T00:00:00\"", "31 aug") +
              cell("office:value-type=\"time\" office:time-value=\"PT08H30M00S\"", "08:30") +
              cell("office:value-type=\"boolean\" office:boolean-value=\"false\"", "FALSKT") +
              cell("office:value-type=\"currency\" office:currency=\"SEK\" office:value=\"-3617\"",
                   "−3 617 kr")) +
          row(cell("table:formula=\"of:=[.A1]*2\" office:value-type=\"float\" office:value=\"0.25\"", "0,3") +
              cell("table:formula=\"of:=[.B1]\" office:value-type=\"string\"", "ab") +
              cell("table:formula=\"of:=1/0\" office:value-type=\"string\" office:string-value=\"\" "
                   "calcext:value-type=\"error\"",
                   "#DIV/0!") +
              cell("table:formula=\"of:=[.A1]\"")) +
          row(cell("office:value-type=\"string\" office:string-value=\"utan stycke\"")))) ==
      "A1 text Nöjda brukare\n"
      "C1 number 0.125 [%]\n"
      "A2 date 2025-08-31T00:00:00 2025-08-31\n"
      "B2 time 08:30\n"
      "C2 boolean FALSE\n"
      "D2 number -3617\n"
      "A3 number 0.25 formula\n"
      "B3 text ab formula\n"
      "C3 error #DIV/0! formula\n"
      "D3 uncomputed formula\n"
      "A4 text utan stycke\n");
}

BOOST_DATA_TEST_CASE(a_plain_number_is_what_its_style_shows_it_as, style_cases, sample) {
  const auto built =
      ods_with_rows(row(number_cell_in("s", "0.5")), ods_style("s", sample.kind, sample.elements));
  const std::string expected = std::string{"A1 "} + sample.cell + "\n";
  const std::string general = "A1 number 0.5\n";
  BOOST_TEST(cells_of(built) == (std::string{sample.name} == "general" ? general : expected));
}

BOOST_AUTO_TEST_CASE(a_time_that_counts_on_past_a_day_is_a_duration) {
  const auto style =
      "<number:time-style style:name=\"N1\" "
      "number:truncate-on-overflow=\"false\"><number:hours/><number:text>:"
      "</number:text><number:minutes number:style=\"long\"/></number:time-style>"
      "<style:style style:name=\"s\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>";
  BOOST_TEST(
      cells_of(ods_with_rows(
          row(cell("table:style-name=\"s\" office:value-type=\"time\" office:time-value=\"PT26H30M00S\"",
                   "26:30") +
              number_cell_in("s", "1.25")),
          style)) ==
      "A1 duration 26:30 [[h]:mm]\n"
      "B1 duration 1.25 [[h]:mm]\n");
}

BOOST_AUTO_TEST_CASE(the_style_with_a_condition_is_part_of_the_format) {
  const std::string styles =
      "<number:number-style style:name=\"N1P0\"><number:number number:decimal-places=\"0\" "
      "number:grouping=\"true\"/></number:number-style><number:number-style style:name=\"N1\">"
      "<number:text>−</number:text><number:number number:decimal-places=\"0\" number:grouping=\"true\"/>"
      "<style:map style:condition=\"value()&gt;=0\" style:apply-style-name=\"N1P0\"/></number:number-style>"
      "<style:style style:name=\"s\" style:family=\"table-cell\" style:data-style-name=\"N1\"/>";
  BOOST_TEST(cells_of(ods_with_rows(row(number_cell_in("s", "-3617")), styles)) ==
             "A1 number -3617 [[>=0]#,##0;\"−\"#,##0]\n");
}

BOOST_AUTO_TEST_CASE(
    a_style_is_the_cells_own_or_the_rows_or_the_columns_or_comes_from_a_parent_in_styles_xml) {
  auto builder =
      ods_of(ods_style("egen", "percentage-style",
                       "<number:number number:decimal-places=\"0\"/><number:text>%</number:text>") +
                 "<style:style style:name=\"arvd\" style:family=\"table-cell\" "
                 "style:parent-style-name=\"Procent\"/>",
             "<table:table table:name=\"Blad1\"><table:table-column table:number-columns-repeated=\"2\"/>"
             "<table:table-column table:default-cell-style-name=\"egen\"/>" +
                 row(number_cell_in("egen", "1") + number_cell_in("arvd", "2") +
                     cell("office:value-type=\"float\" office:value=\"3\"")) +
                 row(cell("office:value-type=\"float\" office:value=\"4\""),
                     "table:default-cell-style-name=\"arvd\"") +
                 "</table:table>");
  builder.set("styles.xml",
              "<office:document-styles " + odf_namespaces() + "><office:styles>" +
                  ods_style("Procent", "percentage-style",
                            "<number:number number:decimal-places=\"1\"/><number:text>%</number:text>") +
                  "</office:styles></office:document-styles>");
  BOOST_TEST(cells_of(builder) ==
             "A1 number 1 [0%]\n"
             "B1 number 2 [0.0%]\n"
             "C1 number 3 [0%]\n"
             "A2 number 4 [0.0%]\n");
}

BOOST_AUTO_TEST_CASE(styles_that_are_one_anothers_parents_end) {
  const std::string ring =
      "<style:style style:name=\"a\" style:family=\"table-cell\" style:parent-style-name=\"b\"/>"
      "<style:style style:name=\"b\" style:family=\"table-cell\" style:parent-style-name=\"a\"/>";
  BOOST_TEST(cells_of(ods_with_rows(row(number_cell_in("a", "1")), ring)) == "A1 number 1\n");
}

BOOST_AUTO_TEST_CASE(paragraphs_are_lines_and_only_white_space_that_stands_as_elements_is_kept) {
  BOOST_TEST(
      cells_of(ods_with_rows(row(
          "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>en kommentar</text:p>"
          "</office:annotation><text:p>\n   Två  <text:span>rader</text:span>\n</text:p>"
          "<text:p>varav<text:s text:c=\"3\"/>en<text:tab/>här<text:line-break/>och<text:a>länk</text:a>"
          "<text:note><text:p>not</text:p></text:note></text:p></table:table-cell>"))) ==
      "A1 text Två rader\nvarav   en\thär\nochlänk\n");
}

BOOST_AUTO_TEST_CASE(what_repeats_stands_in_every_place_and_empty_repeats_cost_nothing) {
  const Read read{ods_with_rows(
      row(text_cell("a") +
              cell("office:value-type=\"float\" office:value=\"7\" table:number-columns-repeated=\"2\"") +
              "<table:table-cell table:number-columns-repeated=\"16381\"/>",
          "table:number-rows-repeated=\"2\"") +
      row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
          "table:number-rows-repeated=\"1048573\"") +
      row(text_cell("sist")))};
  BOOST_REQUIRE(read.grids);
  BOOST_TEST(read.told() == "");
  BOOST_TEST(text_of(read.grids->at(0)) ==
             "A1 text a\nB1 number 7\nC1 number 7\n"
             "A2 text a\nB2 number 7\nC2 number 7\n"
             "A1048576 text sist\n");
}

BOOST_AUTO_TEST_CASE(a_merged_range_keeps_its_first_cell_and_hides_the_others) {
  const Read read{ods_with_rows(row(
      "<table:table-cell/>" +
      cell("table:number-columns-spanned=\"2\" table:number-rows-spanned=\"3\" office:value-type=\"string\"",
           "syns") +
      "<table:covered-table-cell "
      "office:value-type=\"string\"><text:p>dolt</text:p></table:covered-table-cell>" +
      text_cell("efter")))};
  BOOST_REQUIRE(read.grids);
  BOOST_TEST(text_of(read.grids->at(0)) == "B1 text syns\nD1 text efter\n");
  BOOST_TEST((read.grids->at(0).merged == std::vector<CellRange>{{1, 2, 3, 3}}));
}

BOOST_AUTO_TEST_CASE(cells_in_hidden_rows_and_columns_are_marked_and_groups_of_rows_are_read) {
  BOOST_TEST(
      cells_of(ods_of({},
                      "<table:table table:name=\"Blad1\"><table:table-column/><table:table-column-group>"
                      "<table:table-column table:visibility=\"collapse\"/></table:table-column-group>"
                      "<table:table-header-rows>" +
                          row(text_cell("a") + text_cell("b")) +
                          "</table:table-header-rows><table:table-row-group><table:table-row-group>" +
                          row(text_cell("c"), "table:visibility=\"filter\"") +
                          "</table:table-row-group></table:table-row-group></table:table>")) ==
      "A1 text a\nB1 text b hidden\nA2 text c hidden\n");
}

BOOST_AUTO_TEST_CASE(a_hidden_sheet_is_listed_and_told_of_but_not_read) {
  const Read read{
      ods_of("<style:style style:name=\"ta\" style:family=\"table\"><style:table-properties "
             "table:display=\"false\"/>"
             "</style:style>",
             "<table:table table:name=\"Dolt\" table:style-name=\"ta\">" + row(text_cell("hemligt")) +
                 "</table:table><table:table table:name=\"Mål\">" + row(text_cell("x")) + "</table:table>")};
  BOOST_REQUIRE(read.grids);
  BOOST_REQUIRE(read.grids->size() == 2U);
  BOOST_TEST((read.grids->at(0).visibility == Visibility::hidden));
  BOOST_TEST(read.grids->at(0).cells.empty());
  BOOST_TEST(text_of(read.grids->at(1)) == "A1 text x\n");
  BOOST_TEST(read.told() == "blad-dolt plan.ods:Dolt: dolt\n");
}

BOOST_AUTO_TEST_CASE(dates_are_counted_from_the_day_that_the_file_says) {
  BOOST_TEST(cells_of(ods_of(ods_style("d", "date-style", date_elements),
                             "<table:calculation-settings><table:null-date table:date-value=\"1904-01-01\"/>"
                             "</table:calculation-settings><table:table table:name=\"Blad1\">" +
                                 row(number_cell_in("d", "1")) + "</table:table>")) ==
             "A1 date 1 [yyyy-mm-dd] 1904-01-02\n");
}

BOOST_AUTO_TEST_CASE(any_prefix_may_stand_for_a_namespace_and_other_namespaces_do_not_count) {
  const std::string content =
      "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
      "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
      "xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
      "xmlns:table=\"urn:annat\"><o:body><o:spreadsheet>"
      "<t:table t:name=\"Mål\" table:name=\"Fel\"><t:table-row><table:table-cell/><t:table-cell "
      "o:value-type=\"string\"><x:p>ja</x:p></t:table-cell></t:table-row></t:table></o:spreadsheet></o:body>"
      "</o:document-content>";
  const Read read{ods_with_rows("").set("content.xml", content)};
  BOOST_REQUIRE(read.grids);
  BOOST_TEST(read.grids->at(0).name == "Mål");
  BOOST_TEST(text_of(read.grids->at(0)) == "A1 text ja\n");
}

BOOST_DATA_TEST_CASE(an_odd_cell_is_told_and_never_becomes_a_zero, odd_cases, sample) {
  const Read read{ods_with_rows(sample.rows)};
  BOOST_REQUIRE(read.grids);
  BOOST_TEST(read.told() == sample.told);
  BOOST_TEST(text_of(read.grids->at(0)) == sample.cells);
}

BOOST_AUTO_TEST_CASE(repeats_over_the_limit_are_refused_before_a_cell_is_made) {
  const auto bomb = ods_with_rows(
      row(cell("office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"16384\""),
          "table:number-rows-repeated=\"1048576\""));
  const Read read{bomb};
  BOOST_TEST(!read.grids);
  BOOST_TEST(read.told() == "fil-för-stor plan.ods: fler än 20000000 ifyllda celler\n");
}

BOOST_AUTO_TEST_CASE(what_is_too_large_is_refused_with_its_own_words) {
  const auto told = [](const PackageBuilder& builder, auto change) {
    ReadLimits limits;
    change(limits);
    const Read read{builder, limits};
    BOOST_TEST(!read.grids);
    return read.told();
  };
  const auto spaces = ods_with_rows(row(text_cell("a<text:s text:c=\"4000000000\"/>b")));
  BOOST_TEST(told(spaces, [](ReadLimits&) {}) ==
             "fil-för-stor plan.ods: content.xml har en text på över 1048576 tecken\n");
  const auto two = ods_with_rows(row(text_cell("aaaaaaaaaaaaaaaaaaaa") + text_cell("b")));
  BOOST_TEST(told(two, [](ReadLimits& limits) { limits.cell_text = 10; }) ==
             "fil-för-stor plan.ods: content.xml har en text på över 10 tecken\n");
  BOOST_TEST(told(two, [](ReadLimits& limits) { limits.cells = 1; }) ==
             "fil-för-stor plan.ods: fler än 1 ifyllda celler\n");
  BOOST_TEST(told(two, [](ReadLimits& limits) { limits.held = 100; }) ==
             "fil-för-stor plan.ods: celler som tar mer än 0 MB i minnet\n");
  const auto styled = ods_with_rows("", ods_style("s", "number-style", ""));
  BOOST_TEST(told(styled, [](ReadLimits& limits) { limits.small_part = 300; }) ==
             "fil-för-stor plan.ods: stilmallar på över 0 MB\n");
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_trusted_is_refused_whole) {
  const auto refused = [](const PackageBuilder& builder) {
    const Read read{builder};
    BOOST_TEST(!read.grids);
    BOOST_REQUIRE(!read.diagnostics.empty());
    return std::string{traits_of(read.diagnostics.back().code).name};
  };
  const auto good = ods_with_rows(row(text_cell("x")));
  BOOST_TEST(refused(PackageBuilder{good}.remove("content.xml")) == "fil-skadad");
  BOOST_TEST(refused(PackageBuilder{good}.set("content.xml", "<a/>")) == "fil-okänd");
  BOOST_TEST(refused(PackageBuilder{good}.set("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")) ==
             "xml-trasig");
  BOOST_TEST(refused(PackageBuilder{good}.set("styles.xml", "<office:document-styles")) == "xml-trasig");
  BOOST_TEST(refused(ods_with_rows(row(text_cell("a") + "</table:table-row>"))) == "xml-trasig");
  BOOST_TEST(refused(PackageBuilder{good}.set("META-INF/manifest.xml",
                                              "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry>"
                                              "</m:manifest>")) == "fil-lösenord");
}

BOOST_AUTO_TEST_SUITE_END()
