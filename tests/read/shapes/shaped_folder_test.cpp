#include "read/shapes/shaped_folder.hpp"

#include <array>
#include <boost/test/unit_test.hpp>
#include <optional>
#include <string>
#include <vector>

#include "read/material_reader.hpp"
#include "support/material_folder.hpp"
#include "support/sheet_reading.hpp"

using namespace redovisa;

namespace {

const std::vector<WrittenSheet> plan{{"Rapport",
                                      {{"Nyckel", "Värde"},
                                       {"Kommun", "Norrtälje kommun"},
                                       {"Nämnd", "Socialnämnden"},
                                       {"År", 2025},
                                       {"Konvention", "norrtalje"}}},
                                     {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
                                     {"Indikatorer",
                                      {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025"},
                                       {"I1", "1.1", "Kötid", "KF", "lägre", 10}}}};
const WrittenSheet outcomes{"Utfall", {{"Nyckeltal", "apr 2025", "aug 2025"}, {"Kötid", 12, 9}}};
const WrittenSheet table{"Blad1", {{"Post", "Utfall jan-aug 2025"}, {"Intäkter", 5}, {"Kostnader", -9}}};

struct Folder : MaterialFolder {
  Diagnostics diagnostics;

  explicit Folder(const std::vector<WrittenSheet>& sheets) {
    add_workbook("plan.xlsx", plan);
    if (!sheets.empty()) add_workbook("uttag.xlsx", sheets);
  }

  std::optional<SourceMaterial> read() {
    return read_source_material(path(), {std::nullopt, TEMPLATES_DIR}, diagnostics);
  }

  std::string codes() const {
    std::string text;
    for (const auto& d : diagnostics) text += std::string{traits_of(d.code).name} + ' ';
    return text;
  }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(shaped_folder)

BOOST_AUTO_TEST_CASE(a_sheet_with_a_name_of_its_own_is_read_by_its_headings_and_told) {
  Folder folder{{outcomes, table}};
  const auto material = folder.read();
  BOOST_REQUIRE_MESSAGE(material, folder.codes());
  BOOST_TEST(material->economy.operating.size() == 2U);
  BOOST_TEST(folder.codes() == "blad-efter-rubriker ");
}

BOOST_AUTO_TEST_CASE(it_is_not_read_beside_a_sheet_with_the_right_name) {
  Folder folder{{outcomes, table, {"Driftredovisning", {{"Post", "Utfall jan-aug 2025"}, {"Intäkter", 6}}}}};
  const auto material = folder.read();
  BOOST_REQUIRE_MESSAGE(material, folder.codes());
  BOOST_TEST(material->economy.operating.size() == 1U);
  BOOST_TEST(folder.codes() == "blad-okänt ");
}

BOOST_AUTO_TEST_CASE(two_that_could_be_it_are_neither) {
  WrittenSheet other = table;
  other.name = "Blad2";
  Folder folder{{outcomes, table, other}};
  const auto material = folder.read();
  BOOST_REQUIRE_MESSAGE(material, folder.codes());
  BOOST_TEST(material->economy.operating.empty());
  BOOST_TEST(folder.codes() == "blad-okänt blad-okänt ");
}

BOOST_AUTO_TEST_CASE(a_misspelt_name_is_still_a_fault) {
  WrittenSheet misspelt = table;
  misspelt.name = "Driftredovisnin";
  Folder folder{{outcomes, misspelt}};
  BOOST_TEST(!folder.read());
  BOOST_TEST(folder.codes() == "blad-felstavat ");
}

BOOST_AUTO_TEST_CASE(outcomes_may_have_a_column_for_each_period_and_indicators_their_names) {
  Folder folder{{outcomes}};
  const auto material = folder.read();
  BOOST_REQUIRE_MESSAGE(material, folder.codes());
  const auto& values = material->indicators.front().outcomes;
  BOOST_REQUIRE(values.size() == 2U);
  BOOST_TEST(to_key(values[0].period) + ' ' + number_in(values[0].value) == "2025-04 12");
  BOOST_TEST(to_key(values[1].period) + ' ' + number_in(values[1].value) == "2025-08 9");
  BOOST_TEST(to_key(material->period) == "2025-08");
}

namespace {

/// A workbook for January to August 2025 with the given headings of its sheet Utfall.
std::vector<WrittenSheet> of_august(const char* outcome, const char* forecast) {
  return {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
          {"Utfall", {{"Indikator", outcome, forecast, "Kommentar"}, {"I1", "9", "8", "Kön minskar."}}}};
}

std::string august_figures(const SourceMaterial& material) {
  const Indicator& indicator = material.indicators.front();
  const auto* outcome = value_ending(indicator.outcomes, material.period);
  const auto* forecast = forecast_for(indicator, material.period);
  return to_key(material.period) + ": " + (outcome ? number_in(outcome->value) : "-") + ' ' +
         (forecast ? number_in(forecast->value) : "-") + (indicator.comment ? " K" : "");
}

}  // namespace

BOOST_AUTO_TEST_CASE(headings_of_outcomes_never_change_the_period_that_their_workbook_says) {
  constexpr std::array outcome_headings{"Utfall",      "Utfall aug",      "Utfall T2", "Utfall perioden",
                                        "Utfall ack",  "Utfall aug 2025", "Utf",       "Utfall jan–aug 2025",
                                        "Periodutfall"};
  constexpr std::array forecast_headings{"Prognos",       "Prognos 2025", "Prognos helår",
                                         "Helårsprognos", "Årsprognos",   "Prognos 2 2025"};
  for (const char* outcome : outcome_headings)
    for (const char* forecast : forecast_headings)
      for (const auto& asked_for : {std::optional<Period>{}, std::optional{Period{2025, 1, 8}}}) {
        Folder folder{of_august(outcome, forecast)};
        const auto material =
            read_source_material(folder.path(), {asked_for, TEMPLATES_DIR}, folder.diagnostics);
        BOOST_TEST_CONTEXT(outcome << " | " << forecast) {
          BOOST_REQUIRE_MESSAGE(material, folder.codes());
          BOOST_TEST(august_figures(*material) == "2025-08: 9 8 K");
          BOOST_TEST(folder.codes() == "");
        }
      }
}

BOOST_AUTO_TEST_CASE(an_outcome_of_a_year_that_is_not_over_is_the_periods_and_told) {
  Folder folder{of_august("Utfall 2025", "Prognos 2025")};
  const auto material = folder.read();
  BOOST_REQUIRE_MESSAGE(material, folder.codes());
  BOOST_TEST(august_figures(*material) == "2025-08: 9 8 K");
  BOOST_TEST(folder.codes() == "rubrik-utan-period ");
}

BOOST_AUTO_TEST_CASE(a_month_in_the_files_name_is_the_period_of_its_headings) {
  Folder folder{{}};
  folder.add_workbook("uttag-2025-08.xlsx",
                      {{"Utfall", {{"Indikator", "Utfall perioden", "Prognos 2025"}, {"I1", 9, 8}}}});
  const auto material = folder.read();
  BOOST_REQUIRE_MESSAGE(material, folder.codes());
  BOOST_TEST(august_figures(*material) == "2025-08: 9 8");
}

BOOST_AUTO_TEST_CASE(an_outcome_after_the_workbooks_period_is_a_fault) {
  Folder folder{of_august("Utfall okt 2025", "Prognos")};
  BOOST_TEST(!folder.read());
  BOOST_TEST(folder.codes() == "motstridig-uppgift ");
}

BOOST_AUTO_TEST_CASE(accounts_become_rows_by_the_usual_rules) {
  Folder folder{{outcomes,
                 {"Resultaträkning",
                  {{"Kontostruktur", "Utfall Jan - Aug 2025"},
                   {"30 - Taxor", 5},
                   {"50 - Löner", -8},
                   {"79 - Avskrivningar", -1},
                   {"Summa RR", -4}}}}};
  const auto material = folder.read();
  BOOST_REQUIRE_MESSAGE(material, folder.codes());
  std::string rows;
  for (const auto& row : material->economy.operating)
    rows += row.name + ' ' + number_in(row.outcome_to_date) + ", ";
  BOOST_TEST(rows == "Intäkter 5, Kostnader -9, Varav personalkostnader -8, Varav kapitalkostnader -1, ");
}

BOOST_AUTO_TEST_CASE(the_key_ansvar_picks_the_committees_rows) {
  Folder folder{{{"Rapport", {{"Nyckel", "Värde"}, {"Ansvar", "51"}}},
                 outcomes,
                 {"Driftredovisning",
                  {{"Ansvar", "Post", "Utfall jan-aug 2025"},
                   {"51 Vård", "Intäkter", 1},
                   {"52 Skola", "Intäkter", 2}}}}};
  const auto material = folder.read();
  BOOST_REQUIRE_MESSAGE(material, folder.codes());
  BOOST_REQUIRE(material->economy.operating.size() == 1U);
  BOOST_TEST(number_in(material->economy.operating.front().outcome_to_date) == "1");
  BOOST_TEST(folder.codes() == "rader-för-andra ");
}

BOOST_AUTO_TEST_SUITE_END()
