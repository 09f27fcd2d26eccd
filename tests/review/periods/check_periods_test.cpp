// Periods of headings, comments and texts, in a report per August 2025.
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "support/review_finding.hpp"
#include "support/sample_plan.hpp"
#include "view/finding_words.hpp"

using namespace redovisa;

namespace {

SourceMaterial in_august() {
  SourceMaterial m;
  m.convention = two_level_convention();
  m.convention.calendar = {{"D1", 4, "Delår 1"}, {"D2", 8, "Delår 2"}, {"H", 12, "Helår"}};
  m.period = august;
  m.report.year = 2025;
  m.report.decision_date = date("2025-09-18");
  return m;
}

SourceRef sheet(const std::string& file) {
  return std::make_shared<const Source>(Source{Source::Kind::sheet, file, "Blad"});
}

constexpr Period april{2025, 1, 4};

PrintedTable volumes(const std::vector<PrintedColumn>& columns,
                     const std::vector<std::string>& figures = {}) {
  PrintedTable table;
  table.kind = PrintedKind::volumes;
  table.name = "Volymer";
  table.columns = columns;
  PrintedRow row;
  row.name = "Dygn";
  for (const auto& figure : figures) row.cells.push_back({decimal(figure)});
  if (!figures.empty()) table.rows = {row};
  return table;
}

PrintedColumn column(PrintedFigure figure, std::optional<Period> period) {
  return {"Rubrik", figure, false, period, {}};
}

using enum PrintedFigure;

std::string found_in(const PrintedTable& table) {
  SourceMaterial m = in_august();
  m.printed = {table};
  return found_by(check_periods, m);
}

struct TextCase {
  std::string text, found;
};

std::ostream& operator<<(std::ostream& out, const TextCase& c) { return out << c.text; }

const std::string sure = "text-annan-period avsnitt", unsure = "text-annan-period avsnitt ?";

const std::vector<TextCase> texts{
    {"Nämnden redovisar per april ett överskott om 10 000 tkr.", sure},
    {"Bedömningen per den 30 april är att målet nås.", sure},
    {"Till och med april uppgår utfallet till 450 tkr, och prognosen är oförändrad.", sure},
    {"Nämnden redovisar per augusti 2024 ett överskott.", sure},
    {"Nämnden redovisar per oktober ett överskott om 10 000 tkr.", sure},
    {"Utfallet för tertial 1 visar ett överskott.", unsure},
    {"Utfallet för januari–april är 5 %.", unsure},
    {"Nämnden redovisar per delår 1 ett underskott.", unsure},
    {"Eftersom det är lågkonjunktur har målvärdet satts högre för 2024 jämfört med utfallet 2023.", sure},
    {"Målet för 2024 är 20 personer.", sure},
    {"Under 2024 arbetar nämnden med tio mål.", sure},
    {"Nämnden arbetar under 2024 med tio mål.", sure},
    {"En genomlysning har påbörjats under september och väntas bli klar i oktober.", sure},
    // the report's own
    {"Nämnden redovisar per augusti ett överskott.", ""},
    {"Bedömningen per den 31 augusti är att målet nås.", ""},
    {"Utfallet för tertial 2 visar ett överskott.", ""},
    {"Utfallet för januari–augusti är 5 %.", ""},
    {"Nämnden arbetar under 2025 med tio mål.", ""},
    {"Målvärdet för 2025 är 20 personer.", ""},
    // comparisons and what has been
    {"Vid delår per april prognostiserades ett underskott om 9 700 tkr.", ""},
    {"Sjukfrånvaron har legat under 2024 års nivå sedan april.", ""},
    {"Volymerna är högre än vid delår per april.", ""},
    {"Jämfört med april har prognosen förbättrats.", ""},
    {"Jämfört med målvärdet för 2024 är utfallet lågt.", ""},
    {"Målvärdet för 2024 var 20 personer.", ""},
    {"Målvärdet för 2024 nåddes inte.", ""},
    {"Prognosen har förbättrats från 6 % per april till 5 % per augusti.", ""},
    {"I april var sjukfrånvaron 5 %.", ""},
    {"Nämnden har överskridit budgeten för 2024.", ""},
    {"Budgeten för 2024 ligger till grund för beräkningen.", ""},
    {"Nämnden redovisar utfallet för 2024 och 2025.", ""},
    {"Befolkningen är 64 000 per den 30 juni.", unsure},
    {"Bedömningen bygger på utfallet för 2024.", ""},
    {"Det är högre än rikssnittet, som var 4,4 % för hela 2024.", ""},
    {"Rikssnittet är 4,4 % enligt undersökningen 2024.", ""},
    {"Nämnden följer riktlinjerna från 2023.", ""},
    {"Andelen var högre under delår 1, då roboten stod still i april.", ""},
    {"Efter delårsrapporten per augusti 2024 upphandlades en granskning.", ""},
    // what is to come, and other numbers
    {"Målvärdet för 2026 är 25 personer.", ""},
    {"Under 2026 ska alla medarbetare gå utbildningen.", ""},
    {"Massflyktsdirektivet gäller till och med mars 2026.", ""},
    {"Genomlysningen påbörjas under september.", ""},
    {"Från och med den 1 september ligger enheterna direkt under direktören.", ""},
    {"Den nya socialtjänstlagen (2025:400) trädde i kraft den 1 juli.", ""},
    {"Målet i verksamhetsplan 2024–2026 är oförändrat.", ""},
    {"Avvikelsen mellan prognos per delår 2 och resultat per december är 5 %.", ""},
    {"För helåret väntas per december ett överskott.", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(period_checks)

BOOST_AUTO_TEST_CASE(a_heading_of_another_period_beside_one_of_the_reports_is_sure) {
  BOOST_TEST(found_in(volumes({column(outcome, april), column(budget, august)})) ==
             "rubrik-annan-period Volymer");
}

BOOST_AUTO_TEST_CASE(a_budget_of_eight_twelfths_shows_that_the_figures_are_of_august) {
  const std::vector<PrintedColumn> columns{column(outcome, april), column(budget, april),
                                           column(budget, whole_year(2025))};
  BOOST_TEST(found_in(volumes(columns, {"700", "800", "1200"})) == "rubrik-annan-period Volymer");
  BOOST_TEST(found_in(volumes(columns, {"300", "400", "1200"})) == "rubrik-annan-period Volymer ?");
}

BOOST_AUTO_TEST_CASE(a_heading_alone_of_another_period_is_unsure) {
  BOOST_TEST(found_in(volumes({column(outcome, april), column(budget, whole_year(2025))})) ==
             "rubrik-annan-period Volymer ?");
  BOOST_TEST(found_in(volumes({column(forecast, whole_year(2024)), column(outcome, august)})) ==
             "rubrik-annan-period Volymer");
}

BOOST_AUTO_TEST_CASE(columns_of_both_tertials_are_no_fault) {
  BOOST_TEST(found_in(volumes({column(outcome, april), column(outcome, august)})) == "");
  BOOST_TEST(found_in(volumes({column(outcome, Period{2024, 1, 8}), column(outcome, august),
                               column(outcome, whole_year(2024)), column(forecast, whole_year(2025))})) ==
             "");
  BOOST_TEST(found_in(volumes({column(budget, whole_year(2024)), column(budget, whole_year(2025))})) == "");
}

BOOST_AUTO_TEST_CASE(a_caption_of_another_period_is_found) {
  PrintedTable table = volumes({column(outcome, {})});
  table.caption = "Personalomsättning januari–april";
  BOOST_TEST(found_in(table) == "rubrik-annan-period Volymer ?");
  table.columns = {column(outcome, august)};
  BOOST_TEST(found_in(table) == "rubrik-annan-period Volymer");
  table.caption = "Personalomsättning januari–augusti";
  BOOST_TEST(found_in(table) == "");
  table.caption = "Personalomsättning april och augusti";
  BOOST_TEST(found_in(table) == "");
}

BOOST_AUTO_TEST_CASE(staff_turnover_of_another_period_alone_is_found) {
  SourceMaterial m = in_august();
  m.personnel.turnover = {{"Nämnden", april, {decimal("5.59")}, {decimal("1.02")}, {}}};
  BOOST_TEST(found_by(check_periods, m) == "rubrik-annan-period Personalomsättning ?");
  m.personnel.turnover.push_back({"Nämnden", august, {decimal("6.59")}, {decimal("1.02")}, {}});
  BOOST_TEST(found_by(check_periods, m) == "");
}

BOOST_AUTO_TEST_CASE(a_comment_from_before_the_period_or_after_the_decision_is_found) {
  for (const auto& [day, found] :
       std::vector<std::pair<std::string, std::string>>{{"2025-04-30", "kommentar-annan-period I1"},
                                                        {"2024-08-31", "kommentar-annan-period I1"},
                                                        {"2025-08-01", ""},
                                                        {"2025-09-10", ""},
                                                        {"2025-10-01", "kommentar-annan-period I1"}}) {
    SourceMaterial m = in_august();
    m.indicators = {indicator_with({})};
    m.indicators[0].comment = Commentary{"Utvecklingen är god.", date(day), {}};
    BOOST_TEST(found_by(check_periods, m) == found, day);
  }
}

BOOST_AUTO_TEST_CASE(many_comments_after_the_decision_are_told_once) {
  SourceMaterial m = in_august();
  const auto found = [&](int count) {
    m.indicators.clear();
    for (int i = 1; i <= count; ++i) {
      m.indicators.push_back(indicator_with({}, "I" + std::to_string(i)));
      m.indicators.back().comment = Commentary{"Utvecklingen är god.", date("2025-10-01"), {}};
    }
    return found_by(check_periods, m);
  };
  BOOST_TEST(found(3) == "kommentar-annan-period I1, kommentar-annan-period I2, kommentar-annan-period I3");
  BOOST_TEST(found(4) == "kommentar-annan-period Rapport");
}

BOOST_AUTO_TEST_CASE(a_comment_that_stands_in_the_plan_may_be_old) {
  SourceMaterial m = in_august();
  const auto plan = sheet("plan.xlsx"), follow_up = sheet("utfall.xlsx");
  m.indicators = {indicator_with({}, "I1"), indicator_with({}, "I2")};
  m.indicators[0].position = m.indicators[1].position = {plan, 2, 1};
  m.indicators[0].comment = Commentary{"Mäts varje år.", date("2025-01-15"), {plan, 2, 5}};
  m.indicators[1].comment = Commentary{"Utvecklingen är god.", date("2025-08-31"), {follow_up, 2, 5}};
  BOOST_TEST(found_by(check_periods, m) == "kommentar-annan-period I1 ?");
  m.indicators[1].comment.reset();  // then the plan's workbook is the follow-up too
  BOOST_TEST(found_by(check_periods, m) == "kommentar-annan-period I1");
}

BOOST_DATA_TEST_CASE(a_text_of_another_period_is_found_and_a_comparison_is_not,
                     boost::unit_test::data::make(texts), c) {
  SourceMaterial m = in_august();
  m.texts = {{"avsnitt", c.text, {}}};
  BOOST_TEST(found_by(check_periods, m) == c.found);
}

BOOST_AUTO_TEST_CASE(a_delar_is_as_long_as_the_calendar_has_it_and_of_no_length_without_one) {
  SourceMaterial m = in_august();
  m.texts = {{"avsnitt", "Nämnden redovisar per delår 1 ett underskott.", {}}};
  m.convention.calendar = {{"D1", 8, "Delår"}, {"H", 12, "Helår"}};
  BOOST_TEST(found_by(check_periods, m) == "");
  m.convention.calendar.clear();
  BOOST_TEST(found_by(check_periods, m) == "");
}

BOOST_AUTO_TEST_CASE(a_part_of_the_year_that_no_year_has_is_no_time) {
  for (const auto* text : {"Nämnden redovisar per tertial 0 ett underskott.",
                           "Nämnden redovisar per kvartal 4294967295 ett underskott.",
                           "Nämnden redovisar per delår 3 ett underskott."}) {
    SourceMaterial m = in_august();
    m.texts = {{"avsnitt", text, {}}};
    BOOST_TEST(found_by(check_periods, m) == "", text);
  }
}

BOOST_AUTO_TEST_CASE(a_date_that_does_not_exist_is_found) {
  for (const auto* text : {"Boendet öppnade den 31 september 2025.", "Beslutet fattas 30 februari.",
                           "Nämnden beslutade den 29 februari 2025.", "Den 32 maj öppnar enheten.",
                           "Planen antogs 2025-06-31."}) {
    SourceMaterial m = in_august();
    m.texts = {{"avsnitt", text, {}}};
    BOOST_TEST(found_by(check_periods, m) == "omöjligt-datum avsnitt", text);
    m.followed_up = false;
    BOOST_TEST(found_by(check_periods, m) == "omöjligt-datum avsnitt", text);
  }
  for (const auto* text : {"Boendet öppnade den 30 september 2025.", "Beslutet fattas den 29 februari.",
                           "Nämnden beslutade den 29 februari 2024.", "Ärende 2025-13-45.",
                           "Antalet var 45 maj månad ut.", "Det gällde 2024-02-29."}) {
    SourceMaterial m = in_august();
    m.texts = {{"avsnitt", text, {}}};
    BOOST_TEST(found_by(check_periods, m) == "", text);
  }
}

BOOST_AUTO_TEST_CASE(the_words_before_a_month_are_quoted_whole) {
  SourceMaterial m = in_august();
  m.texts = {{"avsnitt", "Till och med april redovisas ett överskott om 9 963 tkr.", {}}};
  const AssessedPlan plan = assess(m);
  Findings findings;
  check_periods(prepare_review(m, plan), findings);
  BOOST_REQUIRE(findings.size() == 1);
  BOOST_TEST(text_of(findings[0]).find("säger ”Till och med april”") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_report_of_the_year_that_still_tells_of_august_is_found) {
  SourceMaterial m = in_august();
  m.period = year_2025;
  m.texts = {{"avsnitt", "Bedömningen per augusti är att målet nås.", {}}};
  BOOST_TEST(found_by(check_periods, m) == sure);
  m.texts = {{"avsnitt", "Prognosen per augusti var ett överskott.", {}}};
  BOOST_TEST(found_by(check_periods, m) == "");
}

BOOST_AUTO_TEST_SUITE_END()
