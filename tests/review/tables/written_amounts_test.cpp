// What findings quote is what stands in the cells, also where the report has it in another unit or with
// another sign.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "assess/assessment.hpp"
#include "read/material_reader.hpp"
#include "review/review.hpp"
#include "support/material_folder.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

const std::vector<BuiltRow> report{{"Nyckel", "Värde"},         {"Kommun", "Storköpings kommun"},
                                   {"Nämnd", "Socialnämnden"},  {"År", 2025},
                                   {"Konvention", "norrtalje"}, {"Period", "2025-08"}};

/// With plain spaces for those that keep a number in one piece.
std::string plain(std::string text) {
  constexpr std::string_view no_break = "\u00a0";
  for (auto at = text.find(no_break); at != std::string::npos; at = text.find(no_break, at))
    text.replace(at, no_break.size(), " ");
  return text;
}

/// The findings of the sums and of texts against tables in a folder with this economy.
std::vector<std::string> findings_in(const std::vector<WrittenSheet>& sheets, const std::string& text = {}) {
  const MaterialFolder folder;
  folder.add_workbook(
      "plan.xlsx",
      {{"Rapport", {report.begin(), report.end() - 1}},
       {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
       {"Indikatorer",
        {{"Id", "Mål", "Indikator", "Nivå", "Riktning"}, {"I1", "1.1", "Kötid", "KF", "lägre"}}}});
  std::vector<WrittenSheet> economy{{"Rapport", report},
                                    {"Utfall", {{"Indikator", "Utfall", "Prognos"}, {"I1", 11, 10}}}};
  economy.insert(economy.end(), sheets.begin(), sheets.end());
  if (!text.empty()) economy.push_back({"Texter", {{"Avsnitt", "Text"}, {"ekonomi.perioden", text}}});
  folder.add_workbook("ekonomi-2025-08.xlsx", economy);
  Diagnostics diagnostics;
  const auto material = read_source_material(folder.path(), {std::nullopt, TEMPLATES_DIR}, diagnostics);
  std::string told;
  for (const auto& diagnostic : diagnostics) told += to_string(diagnostic);
  BOOST_REQUIRE_MESSAGE(material.has_value(), told);
  const AssessedPlan plan = assess(*material);
  std::vector<std::string> texts;
  for (const Finding& finding : review(*material, plan)) {
    const FindingArea area = traits_of(finding.code).area;
    if (area == FindingArea::sums || area == FindingArea::text_and_tables)
      texts.push_back(plain(text_of(finding)));
  }
  return texts;
}

const WrittenSheet in_kronor{"Driftredovisning",
                             {{"Enhet: kr"},
                              {"Post", "Budget jan-aug 2025", "Utfall jan-aug 2025"},
                              {"Intäkter", 1234567, 1200000},
                              {"Kostnader", -61234567, -61300000},
                              {"Summa", -60000000, -60100500}}};

}  // namespace

BOOST_AUTO_TEST_SUITE(written_amounts)

BOOST_AUTO_TEST_CASE(a_sum_in_kronor_is_quoted_in_kronor) {
  const std::vector<std::string> expected{
      "I tabellen Driftredovisning står −60 100 500 kr på raden ”Summa” i kolumnen ”Utfall jan-aug 2025”, "
      "men "
      "det som ska summeras ger −60 100 000 kr: skillnaden är 500 kr."};
  BOOST_TEST(findings_in({in_kronor}) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_sum_in_millions_may_be_rounded_as_its_rows_are) {
  const WrittenSheet rounded{"Investeringar",
                             {{"Enhet: mnkr"},
                              {"Investering", "Årets budget", "Årets prognos"},
                              {"Hus A", "-12,3", "-12,4"},
                              {"Hus B", "-4,4", "-4,4"},
                              {"Hus C", "-1,2", "-1,3"},
                              {"Summa", "-18,0", "-18,1"}}};
  BOOST_TEST(findings_in({rounded}) == std::vector<std::string>{}, boost::test_tools::per_element());
  WrittenSheet wrong = rounded;
  wrong.rows.back() = {"Summa", "-18,9", "-18,1"};
  const std::vector<std::string> expected{
      "I tabellen Investeringar står −18,9 mnkr på raden ”Summa” i kolumnen ”Årets budget”, men det som ska "
      "summeras ger −17,9 mnkr: skillnaden är 1,0 mnkr."};
  BOOST_TEST(findings_in({wrong}) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_text_against_a_table_in_kronor_tells_what_stands_in_the_cell) {
  WrittenSheet right = in_kronor;
  right.rows.back() = {"Summa", -60000000, -60100000};
  const auto found = findings_in({right}, "Utfallet för kostnaderna är 62,3 mnkr.");
  BOOST_REQUIRE(found.size() == 1U);
  BOOST_TEST(
      found.front().find("är det −61 300 tkr (”Utfall jan–aug 2025”). I cellen står −61 300 000 kr.") !=
          std::string::npos,
      found.front());
}

BOOST_AUTO_TEST_CASE(a_title_in_another_unit_than_the_stated_one_is_told_so) {
  WrittenSheet titled = in_kronor;
  titled.rows.front() = {"Driftredovisning (mnkr)", "Enhet: kr"};
  titled.rows.back() = {"Summa", -60000000, -60100000};
  const std::vector<std::string> expected{
      "Tabellen Driftredovisning är i mnkr enligt rubriken ”Driftredovisning (mnkr)”, men beloppen läses som "
      "kr, som det står vid Enhet."};
  BOOST_TEST(findings_in({titled}) == expected, boost::test_tools::per_element());
  titled.rows.front() = {"Driftredovisning (kr)", "Enhet: kr"};
  BOOST_TEST(findings_in({titled}) == std::vector<std::string>{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_unit_in_place_of_the_heading_of_the_names_is_told) {
  const auto found = findings_in(
      {{"Driftredovisning",
        {{"Mnkr", "Utfall jan-aug 2025", "Budget 2025"}, {"Intäkter", 28, 39}, {"Kostnader", -279, -419}}}});
  const std::vector<std::string> expected{
      "Tabellen Driftredovisning är i mnkr enligt rubriken ”Mnkr”, men rapporten skriver beloppen som tkr."};
  BOOST_TEST(found == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(accounts_with_turned_signs_are_quoted_with_the_signs_of_the_sheet) {
  const WrittenSheet accounts{"Driftredovisning",
                              {{"Enhet: kr"},
                               {"Kontostruktur", "Budget jan-aug 2025", "Utfall jan-aug 2025"},
                               {"30 - Försäljningsintäkter", -4210000, -4200000},
                               {"35 - Bidrag", -1000000, -1000000},
                               {"Summa 3 - Intäkter", -5210000, -5300000},
                               {"50 - Löner", 61000000, 62000000},
                               {"60 - Lokalhyror", 12000000, 12000000},
                               {"Summa RR", 67790000, 68800000}}};
  const std::vector<std::string> expected{
      "I tabellen Driftredovisning står −5 300 000 kr på raden ”Summa 3 - Intäkter” i kolumnen ”Utfall "
      "jan-aug "
      "2025”, men det som ska summeras ger −5 200 000 kr: skillnaden är 100 000 kr."};
  BOOST_TEST(findings_in({accounts}) == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
