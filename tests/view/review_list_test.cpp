#include "view/review_list.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "view/wording.hpp"

using namespace redovisa;

namespace {

SourcePosition cell(const char* sheet, std::uint32_t row, std::uint32_t column) {
  return {std::make_shared<const Source>(Source{Source::Kind::sheet, "input/norra/plan.xlsx", sheet}), row,
          column};
}

Finding small_group(std::uint32_t row) {
  return {.code = FindingCode::small_group,
          .places = {cell("Mål", row, 6), cell("Mål", row, 6), cell("Texter", 2, 2)},
          .subject = "1.2",
          .facts = {{"antal", Amount{{3}}}, {"gräns", Amount{{5}}}},
          .quote = "Tre barn har flyttat."};
}

Finding number() {
  return {.code = FindingCode::personal_number,
          .places = {cell("Texter", 4, 2)},
          .subject = "händelser",
          .facts = {{"nummer", std::string{"19••••••-••••"}}}};
}

Finding accepted(Finding finding) {
  finding.accepted = Acceptance{"Numret är ett exempel.", "Registratorn", {}};
  return finding;
}

const Diagnostics odd_sheet{{Code::sheet_unknown, cell("Blad1", 0, 0), "Blad1", "ett känt blad"}};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(review_list)

BOOST_AUTO_TEST_CASE(counts_are_of_what_nobody_has_accepted) {
  BOOST_TEST(counts_in_words({}) == "inga fynd");
  BOOST_TEST(counts_in_words(review_items({}, {accepted(number())})) == "inga fynd");
  const auto items = review_items(odd_sheet, {small_group(3), number(), accepted(number())});
  BOOST_TEST(counts_in_words(items) == "1 fel, 2 varningar");
  BOOST_TEST(count_of(items, Severity::warning) == 2);
}

BOOST_AUTO_TEST_CASE(the_terminals_list_is_grouped_by_severity_with_the_place_first) {
  const std::string text = review_text(review_items(odd_sheet, {small_group(3), accepted(number())}));
  BOOST_TEST(text.starts_with("\nVarningar (2)\n\n"));
  BOOST_TEST(holds(text, "\ninput/norra/plan.xlsx:Mål!F3: Här anges antalet 3."));
  BOOST_TEST(holds(text, "I texten står: ”Tre barn har flyttat.” [liten-grupp]\n"));
  BOOST_TEST(holds(text, "    se även: input/norra/plan.xlsx:Texter!B2\n"));
  BOOST_TEST(!holds(text, "se även: input/norra/plan.xlsx:Mål!F3"));
  BOOST_TEST(holds(text, "\nGodtaget (1)\n\ninput/norra/plan.xlsx:Texter!B4: "));
  BOOST_TEST(holds(text, "    godtaget: Numret är ett exempel.\n"));
}

BOOST_AUTO_TEST_CASE(what_the_reading_told_of_is_in_the_list_too) {
  const auto json = nlohmann::json::parse(review_json(review_items(odd_sheet, {})));
  const auto& item = json.at("fynd").at(0);
  BOOST_TEST(item.at("kod") == "blad-okänt");
  BOOST_TEST(item.at("område") == "Inläsning av underlaget");
  BOOST_TEST(holds(item.at("text").get<std::string>(), "”Blad1”"));
  BOOST_TEST(item.at("platser").size() == 1);
}

BOOST_AUTO_TEST_CASE(the_json_of_an_accepted_finding_says_why_and_by_whom) {
  const auto json = nlohmann::json::parse(review_json(review_items({}, {accepted(number())})));
  const auto& item = json.at("fynd").at(0);
  BOOST_TEST(item.at("godtaget").at("skäl") == "Numret är ett exempel.");
  BOOST_TEST(item.at("godtaget").at("av") == "Registratorn");
  BOOST_TEST(!item.at("godtaget").contains("datum"));
}

BOOST_AUTO_TEST_CASE(a_table_holds_the_findings_of_its_severity_and_not_the_accepted) {
  const auto items = review_items({}, {small_group(3), small_group(4), number(), accepted(number())});
  BOOST_TEST(review_table(items).rows.size() == 3);
  const auto rows_of = [&](Severity severity) {
    const Table table = review_table(items, severity);
    return std::ranges::count(table.rows, RowRole::item, &Row::role);
  };
  BOOST_TEST(rows_of(Severity::error) == 1);
  BOOST_TEST(rows_of(Severity::warning) == 2);
  BOOST_TEST(review_table(items, Severity::info).rows.empty());
  BOOST_TEST(accepted_table(items).rows.size() == 1);
}

BOOST_AUTO_TEST_CASE(a_list_is_in_groups_by_what_the_findings_are_about) {
  const Table table = review_table(review_items(odd_sheet, {small_group(3)}), Severity::warning);
  BOOST_REQUIRE(table.rows.size() == 4);
  BOOST_TEST(text_of(table.rows[0].cells[0].value) == "Inläsning av underlaget");
  BOOST_TEST(text_of(table.rows[2].cells[0].value) == "Personuppgifter");
}

BOOST_AUTO_TEST_CASE(places_in_tables_are_without_the_folder) {
  const Table table = review_table(review_items({}, {small_group(3)}), Severity::warning);
  const auto& cells = table.rows.back().cells;
  BOOST_TEST(text_of(cells[cells.size() - 2].value) == "plan.xlsx:Mål!F3");
  BOOST_TEST(text_of(cells.back().value) == "liten-grupp");
}

BOOST_AUTO_TEST_CASE(cells_below_each_other_are_told_as_a_range) {
  const auto sheet =
      std::make_shared<const Source>(Source{Source::Kind::sheet, "input/norra/ekonomi.xlsx", "Volymer"});
  Finding sum = small_group(3);
  sum.places = {{sheet, 9, 3}, {sheet, 2, 3}, {sheet, 3, 3}, {sheet, 4, 3}, {sheet, 9, 2}, {sheet, 9, 3}};
  const std::string text = review_text(review_items({}, {sum}));
  BOOST_TEST(holds(text, "se även: input/norra/ekonomi.xlsx:Volymer!C2:C4\n"));
  BOOST_TEST(holds(text, "se även: input/norra/ekonomi.xlsx:Volymer!B9\n"));
  BOOST_TEST(!holds(text, "se även: input/norra/ekonomi.xlsx:Volymer!C9"));
}

BOOST_AUTO_TEST_CASE(who_accepted_and_when_are_columns_only_when_anyone_has_told) {
  const auto headings = [](const Table& table) {
    std::vector<std::string> names;
    for (const auto& column : table.columns) names.push_back(column.heading);
    return names;
  };
  Finding dated = accepted(number());
  dated.accepted->date = Date{std::chrono::year{2025}, std::chrono::September, std::chrono::day{1}};
  const std::vector<std::string> one{"Gäller", "Vad granskningen säger", "Varför det står kvar", "Vem"};
  std::vector<std::string> both = one;
  both.emplace_back("När");
  BOOST_TEST(headings(accepted_table(review_items({}, {accepted(number())}))) == one,
             boost::test_tools::per_element());
  BOOST_TEST(headings(accepted_table(review_items({}, {dated}))) == both, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
