#include "read/printed_economy.hpp"

#include <boost/test/unit_test.hpp>
#include <memory>
#include <string>

#include "read/xml/economy_xml.hpp"

using namespace redovisa;

namespace {

std::vector<PrintedTable> printed(const std::string& content, const Period& report) {
  Diagnostics diagnostics;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "ekonomi.xml", {}});
  const auto root =
      parse_xml("<underlag xmlns=\"urn:redovisa:underlag:1\" version=\"1\">\n" + content + "\n</underlag>",
                source, diagnostics);
  BOOST_REQUIRE(root);
  const auto file = economy_of(*root, diagnostics);
  BOOST_REQUIRE(file);
  BOOST_TEST(diagnostics.empty());
  return printed_tables_of(file->economy, report);
}

std::string headings_in(const PrintedTable& table) {
  std::string text;
  for (const auto& column : table.columns) text += (text.empty() ? "" : ", ") + column.heading;
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(printed_economy)

BOOST_AUTO_TEST_CASE(attributes_are_worded_as_the_headings_of_the_sheet) {
  const auto tables = printed(
      "<driftredovisning>\n<rad namn='Intäkter' budget-perioden='1' utfall-perioden='2' "
      "utfall-perioden-föregående-år='3' budget-helår='4' prognos='5'/></driftredovisning>\n"
      "<investeringar><projekt namn='Lås' budget-året='1' prognos-totalt='4'/></investeringar>",
      {2025, 1, 8});
  BOOST_REQUIRE(tables.size() == 2U);
  BOOST_TEST(tables[0].name == "Driftredovisning");
  BOOST_TEST(headings_in(tables[0]) ==
             "Budget jan–aug 2025, Utfall jan–aug 2025, Utfall jan–aug 2024, Budget 2025, Prognos 2025");
  BOOST_TEST((tables[0].columns[2].figure == PrintedFigure::outcome));
  BOOST_TEST((tables[0].columns[2].period == Period{2024, 1, 8}));
  BOOST_TEST(to_string(tables[0].columns[0].position) == "ekonomi.xml:3:22");
  BOOST_TEST(tables[0].caption.empty());
  BOOST_TEST(headings_in(tables[1]) == "Årets budget, Total prognos");
  BOOST_TEST((tables[1].kind == PrintedKind::investments));
  BOOST_TEST(tables[1].columns[1].all_years);
}

BOOST_AUTO_TEST_CASE(typed_sums_are_rows_of_the_table) {
  const auto tables = printed(
      "<drift-per-verksamhet><grupp namn='Kontor'><rad namn='A' prognos='-3'/></grupp>"
      "<rad namn='Kontor' prognos='-3'/><rad namn='Hyra' slag='varav'/><rad namn='Totalt' prognos='-3'/>"
      "</drift-per-verksamhet>",
      {2025, 1, 8});
  BOOST_REQUIRE(tables.size() == 1U);
  const auto& rows = tables[0].rows;
  BOOST_REQUIRE(rows.size() == 4U);
  BOOST_TEST((rows[0].kind == PrintedRowKind::entry && rows[0].group == "Kontor"));
  BOOST_TEST((rows[1].kind == PrintedRowKind::subtotal && rows[1].group == "Kontor"));
  BOOST_TEST((rows[2].kind == PrintedRowKind::of_which));
  BOOST_TEST((rows[3].kind == PrintedRowKind::total));
  BOOST_TEST(!rows[2].cells.at(0).number);
}

BOOST_AUTO_TEST_CASE(a_report_of_the_year_has_the_year_in_its_headings) {
  const auto tables = printed(
      "<volymer><rad namn='HVB' utfall-perioden='1' utfall-föregående-år='2'/></volymer>", whole_year(2025));
  BOOST_TEST(headings_in(tables.at(0)) == "Utfall 2025, Utfall 2024");
}

BOOST_AUTO_TEST_SUITE_END()
