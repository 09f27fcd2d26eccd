#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "read/xlsx/xlsx_reader.hpp"
#include "support/grid_text.hpp"
#include "support/package_builder.hpp"

using namespace redovisa;

namespace {

struct Result {
  Diagnostics diagnostics;
  std::optional<std::vector<Grid>> grids;
};

Result result_of(const std::string& bytes, const ReadLimits& limits = {}) {
  const TemporaryFile file{bytes};
  Result result;
  result.grids = read_workbook(file.path(), "plan.xlsx", limits, result.diagnostics);
  return result;
}

/// The only fault of a workbook that is refused as a whole.
Diagnostic refusal_of(const std::string& bytes, const ReadLimits& limits = {}) {
  const Result result = result_of(bytes, limits);
  BOOST_REQUIRE(!result.grids);
  BOOST_REQUIRE_EQUAL(result.diagnostics.size(), 1U);
  BOOST_TEST(to_string(result.diagnostics[0].position) == "plan.xlsx");
  return result.diagnostics[0];
}

const std::string one_cell = "<row r=\"1\"><c r=\"A1\"><v>12345</v></c></row>";

struct OddCase {
  const char* name;
  const char* rows;
  const char* position;
  const char* found;
  const char* cells;  // what is delivered all the same
};

std::ostream& operator<<(std::ostream& out, const OddCase& c) { return out << c.name; }

const OddCase odd_cases[] = {
    {"bad reference", "<row r=\"3\"><c r=\"3A\"><v>1</v></c><c r=\"B3\"><v>2</v></c></row>",
     "plan.xlsx:Blad1!3:3", "cellreferensen \"3A\"", "B3 number 2\n"},
    {"column beyond the last", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "plan.xlsx:Blad1!1:1",
     "cellreferensen \"XFE1\"", ""},
    {"reference into another row", "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "plan.xlsx:Blad1!1:1",
     "cellreferensen \"A2\"", ""},
    {"bad row number", "<row r=\"noll\"><c r=\"A2\"><v>1</v></c></row>", "plan.xlsx:Blad1",
     "radnumret \"noll\"", "A2 number 1\n"},
    {"text number beyond the last", "<row><c t=\"s\"><v>7</v></c></row>", "plan.xlsx:Blad1!A1",
     "textnummer 7", "A1 error 7\n"},
    {"text number that is none", "<row><c t=\"s\"><v>x</v></c></row>", "plan.xlsx:Blad1!A1", "textnummer x",
     "A1 error x\n"},
    {"number that is none", "<row><c><v>12,5</v></c></row>", "plan.xlsx:Blad1!A1", "12,5", "A1 text 12,5\n"},
    {"not a number", "<row><c><v>NaN</v></c></row>", "plan.xlsx:Blad1!A1", "NaN", "A1 text NaN\n"},
    {"boolean that is none", "<row><c t=\"b\"><v>2</v></c></row>", "plan.xlsx:Blad1!A1", "2", "A1 text 2\n"},
    {"date that is none", "<row><c t=\"d\"><v>2025-02-30</v></c></row>", "plan.xlsx:Blad1!A1", "2025-02-30",
     "A1 text 2025-02-30\n"},
    {"unknown type", "<row><c t=\"z\"><v>1</v></c></row>", "plan.xlsx:Blad1!A1", "celltypen z",
     "A1 text 1\n"},
    {"style beyond the last", "<row><c s=\"9\"><v>1</v></c></row>", "plan.xlsx:Blad1!A1", "stilnummer 9",
     "A1 number 1\n"},
    {"two cells in one place", "<row><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
     "plan.xlsx:Blad1!A1", "2", "A1 number 1\n"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(xlsx_damage)

BOOST_DATA_TEST_CASE(an_odd_cell_is_a_warning_and_never_a_zero, boost::unit_test::data::make(odd_cases),
                     sample) {
  const Result result = result_of(workbook_with_rows(sample.rows).bytes());
  BOOST_REQUIRE(result.grids);
  BOOST_TEST(text_of(result.grids->front()) == sample.cells);
  BOOST_REQUIRE_EQUAL(result.diagnostics.size(), 1U);
  const Diagnostic& diagnostic = result.diagnostics[0];
  BOOST_TEST((diagnostic.code == Code::cell_odd));
  BOOST_TEST(to_string(diagnostic.position) == sample.position);
  BOOST_TEST(diagnostic.found == sample.found);
  BOOST_TEST(!diagnostic.expected.empty());
}

BOOST_AUTO_TEST_CASE(many_odd_cells_are_counted_and_not_told_of_one_by_one) {
  std::string rows;
  for (int i = 0; i < 1000; ++i) rows += "<row><c><v>x</v></c></row>";
  const Result result = result_of(workbook_with_rows(rows).bytes());
  BOOST_REQUIRE(result.diagnostics.size() == 21U);
  BOOST_TEST(result.diagnostics.back().found == "ytterligare 980 sådana celler i bladet");
}

BOOST_AUTO_TEST_CASE(a_malformed_sheet_refuses_the_file_with_the_line) {
  const auto fault = refusal_of(workbook_with_rows("<row>\n<c><v>1</c></row>").bytes());
  BOOST_TEST((fault.code == Code::xml_malformed));
  BOOST_TEST(fault.found == "xl/worksheets/sheet1.xml, rad 4, tecken 10: sluttaggen passar inte starttaggen");
}

BOOST_AUTO_TEST_CASE(a_doctype_is_refused_in_streamed_and_in_small_parts) {
  for (const char* part : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "_rels/.rels"}) {
    auto builder = workbook_with_rows(one_cell);
    builder.set(part, "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>");
    const auto fault = refusal_of(builder.bytes());
    BOOST_TEST((fault.code == Code::xml_malformed), part);
    BOOST_TEST(fault.found.ends_with("DOCTYPE är inte tillåtet"), fault.found);
  }
}

BOOST_AUTO_TEST_CASE(a_sheet_that_fails_its_checksum_refuses_the_file) {
  const auto fault = refusal_of(with_replaced(workbook_with_rows(one_cell).bytes(), "12345", "12354"));
  BOOST_TEST((fault.code == Code::file_damaged));
  BOOST_TEST(fault.found == "xl/worksheets/sheet1.xml: kontrollsumman stämmer inte");
}

BOOST_AUTO_TEST_CASE(a_sheet_that_is_there_twice_refuses_the_file) {
  auto builder = workbook_with_rows(one_cell);
  builder.set("xl/worksheets/sheet2.xml", "<worksheet/>");
  const auto bytes = builder.bytes();
  // Only the names in the package: what the workbook points at stands as "worksheets/sheet1.xml" without
  // "xl/".
  const auto fault = refusal_of(with_replaced(bytes, "xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml"));
  BOOST_TEST((fault.code == Code::file_damaged));
  BOOST_TEST(fault.found == "delen xl/worksheets/sheet1.xml finns två gånger");
}

BOOST_AUTO_TEST_CASE(every_truncation_of_a_workbook_is_refused) {
  const auto bytes = workbook_with_rows(one_cell).bytes(true);
  for (std::size_t length = 0; length < bytes.size(); length += 7) {
    const auto fault = refusal_of(bytes.substr(0, length));
    BOOST_TEST((fault.code == Code::file_damaged || length < 4), length);
  }
}

BOOST_AUTO_TEST_CASE(a_missing_part_refuses_the_file) {
  for (const char* part : {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"}) {
    const auto fault = refusal_of(workbook_with_rows(one_cell).remove(part).bytes());
    BOOST_TEST((fault.code == Code::file_damaged), part);
    BOOST_TEST(fault.found == "delen " + std::string{part} + " saknas");
  }
}

BOOST_AUTO_TEST_CASE(a_zip_bomb_is_refused_by_its_ratio) {
  const auto bytes = workbook_of("<!--" + std::string(20'000'000, ' ') + "-->").bytes(true);
  BOOST_REQUIRE(bytes.size() < 100'000U);
  const auto fault = refusal_of(bytes);
  BOOST_TEST((fault.code == Code::file_over_limit));
  BOOST_TEST(fault.found == "xl/worksheets/sheet1.xml är packad mer än 200:1");
}

BOOST_AUTO_TEST_CASE(limits_of_cells_and_texts_refuse_the_file) {
  const auto bytes =
      workbook_with_rows("<row><c t=\"str\"><v>tio tecken</v></c><c><v>1</v></c></row>").bytes();
  const auto found = [&](auto change) {
    ReadLimits limits;
    change(limits);
    const auto fault = refusal_of(bytes, limits);
    BOOST_TEST((fault.code == Code::file_over_limit));
    return fault.found;
  };
  BOOST_TEST(found([](ReadLimits& limits) { limits.cells = 1; }) == "fler än 1 ifyllda celler");
  BOOST_TEST(found([](ReadLimits& limits) { limits.all_text = 10; }) == "mer än 0 MB text");
  BOOST_TEST(found([](ReadLimits& limits) { limits.cell_text = 9; }) ==
             "xl/worksheets/sheet1.xml har en text på över 9 tecken");
}

BOOST_AUTO_TEST_CASE(an_unknown_namespace_is_refused_and_not_read_as_empty) {
  auto builder = workbook_with_rows("");
  builder.set("xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\"http://schemas.microsoft.com/office/excel/2006/2\"/>");
  BOOST_TEST((refusal_of(builder.bytes()).code == Code::file_not_understood));
}

BOOST_AUTO_TEST_CASE(files_of_other_kinds_are_refused_with_what_they_are) {
  BOOST_TEST(refusal_of("%PDF-1.7").found == "en PDF-fil");
  BOOST_TEST((refusal_of("").code == Code::file_damaged));
  std::string encrypted = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  encrypted.resize(512);
  for (const char c : std::string_view{"EncryptedPackage"}) encrypted += {c, '\0'};
  encrypted.resize(1024);
  BOOST_TEST((refusal_of(encrypted).code == Code::file_encrypted));
}

BOOST_AUTO_TEST_SUITE_END()
