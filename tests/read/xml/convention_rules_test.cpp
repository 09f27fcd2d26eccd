#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "read/xml/convention_reader.hpp"

using namespace redovisa;

namespace {

/// A convention with three levels, whose parts can be written otherwise.
struct Parts {
  std::string levels =
      "<nivå nyckel='grön' ord='Grön' symbol='●' textfärg='000000' uppfyller='ja'/>"
      "<nivå nyckel='gul' ord='Gul' symbol='○' textfärg='000000' uppfyller='nej' poäng='1/2'/>"
      "<nivå nyckel='röd' ord='Röd' symbol='□' textfärg='000000' uppfyller='nej'/>";
  std::string more;  // elements that may be left out
  std::string trends = "<trender>";
  std::string indicator = "<bedömning regel='mot-mål'/>";
  std::string trend = "<trend regel='mot-tidigare'/>";
  std::string goal = "<bedömning regel='andel' minst='3/4'/>";
};

std::string text_of(const Parts& parts) {
  std::string trends = parts.trends;
  for (const std::string name : {"positiv", "oförändrad", "negativ", "ej-utvärderad"})
    trends += "<" + name + " nyckel='" + name + "' ord='Trend " + name + "' symbol='x' textfärg='000000'/>";
  return "<konvention xmlns='urn:redovisa:konvention:1' version='1' namn='k' titel='K'>" + parts.more +
         "<skala>" + parts.levels +
         "<ej-utvärderad nyckel='ej bedömd' ord='Ej bedömd' symbol='–' textfärg='000000' kräver='kommentar'/>"
         "</skala>" +
         trends +
         "</trender><plannivåer><nivå nyckel='KF' kolumn='K' tabell='T'/><nivå nyckel='Nämnd' kolumn='K' "
         "tabell='T'/></plannivåer><uppdragstyper/><indikator>" +
         parts.indicator + parts.trend +
         "</indikator><uppdrag><plan regel='slutdatum'/><bedömning regel='klart-i-år'/></uppdrag><mål>" +
         parts.goal +
         "<trend regel='majoritet'/></mål><tabeller driftredovisning='utfall-budget' "
         "investeringar='utfall-budget' volymer='utfall-budget' à-priser='utfall-budget'/></konvention>";
}

struct Result {
  std::optional<Convention> convention;
  Diagnostics diagnostics;
};

Result read(const Parts& parts) {
  Result result;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "k.xml", {}});
  const auto root = parse_xml(text_of(parts), source, result.diagnostics);
  BOOST_REQUIRE(root);
  result.convention = convention_of(*root, result.diagnostics);
  return result;
}

Convention sound(const Parts& parts) {
  const auto result = read(parts);
  for (const auto& diagnostic : result.diagnostics) BOOST_ERROR(to_string(diagnostic));
  BOOST_REQUIRE(result.convention);
  return *result.convention;
}

struct Fault {
  std::string why;
  Parts parts;
  Code code;
  std::string found, expected = {};
};

std::ostream& operator<<(std::ostream& out, const Fault& fault) { return out << fault.why; }

Parts with_indicator(const std::string& children, const std::string& attributes = "regel='mot-mål'") {
  Parts parts;
  parts.indicator = "<bedömning " + attributes + ">" + children + "</bedömning>";
  return parts;
}

Parts with_goal(const std::string& children, const std::string& attributes = "regel='andel' minst='3/4'") {
  Parts parts;
  parts.goal = "<bedömning " + attributes + ">" + children + "</bedömning>";
  return parts;
}

Parts with_table(const std::string& rows) { return with_indicator(rows, "regel='beslutstabell'"); }
Parts with_goal_table(const std::string& rows) { return with_goal(rows, "regel='beslutstabell'"); }

Parts with_trend(const std::string& attributes) {
  Parts parts;
  parts.trend = "<trend regel='mot-tidigare' " + attributes + "/>";
  return parts;
}

Parts with_more(const std::string& elements) {
  Parts parts;
  parts.more = elements;
  return parts;
}

Parts with_levels(const std::string& middle, const std::string& worst = "") {
  const std::string look = " symbol='x' textfärg='000000' ";
  Parts parts;
  parts.levels = "<nivå nyckel='a' ord='A' uppfyller='ja'" + look + "poäng='3/4'/>" + middle +
                 "<nivå nyckel='c' ord='C' uppfyller='nej'" + look + worst + "/>";
  return parts;
}

constexpr auto invalid = Code::convention_invalid;
constexpr auto unknown = Code::cell_not_a_known_word;

const std::vector<Fault> faults{
    {"a limit of an unknown level", with_indicator("<gräns nivå='gull' krav='minst 80 % av målet'/>"),
     unknown, "nivå=\"gull\"", "grön, gul eller röd"},
    {"a limit of what is not evaluated", with_indicator("<gräns nivå='ej bedömd' krav='minst 80'/>"), unknown,
     "nivå=\"ej bedömd\""},
    {"a limit twice",
     with_indicator("<gräns nivå='gul' krav='minst 80'/><gräns nivå='Gul' krav='minst 70'/>"), invalid,
     "nivå=\"Gul\"", "en gräns för varje nivå"},
    {"a limit without level", with_indicator("<gräns krav='minst 80'/>"), Code::xml_attribute_missing,
     "<gräns>", "attributet nivå"},
    {"a criterion that nobody understands", with_indicator("<gräns nivå='gul' krav='ganska nära'/>"),
     Code::cell_not_a_criterion, "krav=\"ganska nära\""},
    {"a criterion of one year", with_indicator("<gräns nivå='gul' krav='minst 70 % (2024)'/>"), invalid,
     "krav=\"minst 70 % (2024)\""},
    {"a worse level that asks more",
     with_indicator("<gräns nivå='grön' krav='minst 80 % av målet'/><gräns nivå='gul' krav='minst 90 % av "
                    "målet'/>"),
     invalid, "krav=\"minst 90 % av målet\"", "ett krav som är lättare än den bättre nivåns"},
    {"a worse level nearer to the target",
     with_indicator("<gräns nivå='röd' krav='högst 1 från målet'/><gräns nivå='gul' krav='högst 2 från "
                    "målet'/>"),
     invalid, "krav=\"högst 1 från målet\""},
    {"a share's limit at the best level", with_goal("<gräns nivå='grön' minst='1/2'/>"), invalid,
     "nivå=\"grön\"", "gul: minst gäller den bästa nivån, och resten blir den sämsta"},
    {"a share's limit at the worst level", with_goal("<gräns nivå='röd' minst='1/4'/>"), invalid,
     "nivå=\"röd\""},
    {"a share's limit that does not fall", with_goal("<gräns nivå='gul' minst='75 %'/>"), invalid,
     "minst=\"75 %\"", "mindre än 3/4, som den bättre nivån kräver"},
    {"a share's limit against the least that is not written",
     with_goal("<gräns nivå='gul' minst='1/2'/>", "regel='andel'"), invalid, "minst=\"1/2\""},
    {"a share of nothing", with_goal("<gräns nivå='gul' minst='0'/>"), invalid, "minst=\"0\""},
    {"a group of nobody", with_goal("<grupp minst='1/2'/>"), invalid,
     "<grupp> utan nivå och utan uppdrag=\"ja\""},
    {"a group of two things", with_goal("<grupp nivå='KF' uppdrag='ja' minst='1/2'/>"), invalid,
     "<grupp> med både nivå och uppdrag=\"ja\""},
    {"a group of an unknown plan level", with_goal("<grupp nivå='KFF' minst='1/2'/>"), unknown,
     "nivå=\"KFF\"", "KF eller Nämnd"},
    {"a group twice", with_goal("<grupp nivå='KF' minst='1/2'/><grupp nivå='kf' minst='1/1'/>"), invalid,
     "samma grupp en gång till"},
    {"a row without level", with_table("<rad utfall='når'/>"), Code::xml_attribute_missing, "<rad>",
     "attributet nivå"},
    {"a row of an unknown level", with_table("<rad utfall='når' nivå='blå'/>"), unknown, "nivå=\"blå\"",
     "grön, gul, röd eller ej bedömd"},
    {"a row of an unknown trend", with_table("<rad trend='upp' nivå='gul'/>"), unknown, "trend=\"upp\""},
    {"a row of no trend", with_table("<rad trend='ej-utvärderad' nivå='gul'/>"), unknown,
     "trend=\"ej-utvärderad\""},
    {"a row after one that always fits", with_table("<rad nivå='gul'/><rad utfall='når' nivå='grön'/>"),
     invalid, "en rad som aldrig används, eftersom en tidigare rad alltid passar först"},
    {"a row that an easier one covers",
     with_goal_table("<rad minst-uppfyllda='1/2' nivå='gul'/><rad minst-uppfyllda='3/4' trend='positiv' "
                     "nivå='grön'/>"),
     invalid, "en rad som aldrig används, eftersom en tidigare rad alltid passar först"},
    {"a row of fewer failures than an earlier allows",
     with_goal_table("<rad högst-ej-uppfyllda='1/4' nivå='gul'/><rad högst-ej-uppfyllda='0' nivå='grön'/>"),
     invalid, "en rad som aldrig används, eftersom en tidigare rad alltid passar först"},
    {"a table without rows", with_table(""), Code::xml_element_missing, "<bedömning regel=\"beslutstabell\">",
     "<rad>"},
    {"rows of a rule that reads none", with_indicator("<rad nivå='gul'/>"), invalid,
     "<rad> i regeln mot-mål"},
    {"a mean of no years", with_trend("bas='medel-av-år' år='0'"), invalid, "år=\"0\"",
     "ett helt tal från 1 till 20"},
    {"half a year", with_trend("år='1.5'"), invalid, "år=\"1.5\""},
    {"a strong change within the tolerance", with_trend("tolerans='2' stark='2'"), invalid, "stark=\"2\""},
    {"a strong change of nothing", with_trend("stark='0'"), invalid, "stark=\"0\""},
    {"an unknown unit", with_trend("tolerans-i='promille'"), unknown, "tolerans-i=\"promille\"",
     "enhet eller procent"},
    {"a share evaluated of more than all", with_goal("", "regel='andel' minst-bedömda='5/4'"), invalid,
     "minst-bedömda=\"5/4\""},
    {"points of more than a part",
     with_levels("<nivå nyckel='b' ord='B' uppfyller='nej' symbol='x' "
                 "textfärg='000000' poäng='3/2'/>"),
     invalid, "poäng=\"3/2\""},
    {"points that rise downwards",
     with_levels("<nivå nyckel='b' ord='B' uppfyller='nej' symbol='x' "
                 "textfärg='000000' poäng='1'/>"),
     invalid, "poäng=\"1\"", "högst 3/4, som den bättre nivån ger"},
    {"an unknown text", with_levels("", "kräver='analys åtgrd'"), unknown, "kräver=\"analys åtgrd\"",
     "kommentar, analys, konsekvens, åtgärd eller ansvarig"},
    {"partly without a level in the middle",
     [] {
       Parts parts = with_levels("");
       parts.more = "<saknas ej-mätt='delvis'/>";
       return parts;
     }(),
     invalid, "ej-mätt=\"delvis\""},
    {"an unknown policy", with_more("<saknas tomt='noll'/>"), unknown, "tomt=\"noll\""},
    {"a month that does not rise",
     with_more("<kalender><period namn='T2' till-månad='8' ord='Tertial 2'/><period namn='T1' till-månad='4' "
               "ord='Tertial 1'/></kalender>"),
     invalid, "till-månad=\"4\"", "en senare månad än 8, som perioden före slutar med"},
    {"a thirteenth month", with_more("<kalender><period namn='Å' till-månad='13' ord='År'/></kalender>"),
     invalid, "till-månad=\"13\"", "ett helt tal från 1 till 12"},
    {"a period twice",
     with_more("<kalender><period namn='D1' till-månad='4' ord='A'/><period namn='d1' till-månad='8' "
               "ord='B'/></kalender>"),
     invalid, "d1"},
    {"a goal level twice",
     with_more("<målnivåer><nivå nyckel='KF' ord='A'/><nivå nyckel='KF' ord='B'/></målnivåer>"), invalid,
     "KF"},
    {"a group of nobody at all", with_more("<sekretess minsta-grupp='0'/>"), invalid, "minsta-grupp=\"0\""},
    {"an empty word", with_more("<ord mål=''/>"), Code::cell_empty, "mål=\"\""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(convention_rules)

BOOST_DATA_TEST_CASE(a_faulty_rule_is_told_once_with_what_stood_there, faults, fault) {
  const auto result = read(fault.parts);
  BOOST_TEST(!result.convention);
  for (std::size_t i = 1; i < result.diagnostics.size(); ++i) BOOST_ERROR(to_string(result.diagnostics[i]));
  BOOST_REQUIRE(!result.diagnostics.empty());
  const auto& told = result.diagnostics[0];
  BOOST_TEST((told.code == fault.code), to_string(told));
  BOOST_TEST(told.found == fault.found);
  if (!fault.expected.empty()) BOOST_TEST(told.expected == fault.expected);
  BOOST_TEST(told.position.row > 0U);
}

BOOST_AUTO_TEST_CASE(what_is_not_told_has_a_meaning_that_changes_nothing) {
  const auto convention = sound({});
  BOOST_TEST(convention.words.goal == "Mål");
  BOOST_TEST(convention.goal_levels.empty());
  BOOST_TEST(convention.calendar.empty());
  BOOST_TEST(convention.privacy_limit == 5U);
  BOOST_TEST(!convention.arrows_follow_figures);
  for (const auto policy : convention.missing) BOOST_TEST((policy == MissingPolicy::leave_out));
  const auto& rule = convention.indicator_assessment;
  BOOST_TEST((rule.bands.empty() && rule.table.empty() && !rule.strong));
  BOOST_TEST((rule.base == ChangeBase::last_full_year && rule.gap == GapPolicy::worse));
  BOOST_TEST(convention.goal_assessment.assignments_count);
  BOOST_TEST(convention.goal_assessment.least_evaluated.numerator == 0);
  BOOST_TEST(convention.family == std::vector<std::string>{"k"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_level_counts_for_its_points_and_else_for_all_or_nothing) {
  Parts parts;
  parts.levels.insert(parts.levels.size() - 2, " kräver='analys  åtgärd ansvarig'");
  const auto scale = sound(parts).scale;
  BOOST_TEST(scale.levels[0].points.numerator == 1);
  BOOST_TEST(scale.levels[0].points.denominator == 1);
  BOOST_TEST(scale.levels[1].points.denominator == 2);
  BOOST_TEST(scale.levels[2].points.numerator == 0);
  const std::vector<RequiredText> texts{RequiredText::analysis, RequiredText::measure,
                                        RequiredText::responsible};
  BOOST_TEST((scale.levels[2].required_texts == texts));
  BOOST_TEST((scale.not_evaluated.required_texts == std::vector{RequiredText::comment}));
}

BOOST_AUTO_TEST_CASE(words_levels_of_goals_calendar_and_policies_are_read) {
  Parts parts = with_more(
      "<ord mål='Nämndmål' målen='Nämndmålen' målområde='Fokusområde'/>"
      "<målnivåer><nivå nyckel='KF' ord='Övergripande mål'/></målnivåer>"
      "<kalender><period namn='T1' till-månad='4' ord='Tertial 1'/><period namn='År' till-månad='12' "
      "ord='Helår'/></kalender>"
      "<saknas tomt='stopp' ej-mätt='delvis' metodbyte='inte-uppfyllt' kommer-senare='utelämna'/>"
      "<sekretess minsta-grupp='10'/>");
  parts.trends = "<trender symbol-visar='upp-ner'>";
  const auto convention = sound(parts);
  BOOST_TEST(convention.words.goal == "Nämndmål");
  BOOST_TEST(convention.words.goals == "Nämndmålen");
  BOOST_TEST(convention.words.area == "Fokusområde");
  BOOST_REQUIRE(convention.goal_levels.size() == 1U);
  BOOST_TEST(convention.goal_levels[0].word == "Övergripande mål");
  BOOST_REQUIRE(convention.calendar.size() == 2U);
  BOOST_TEST(convention.calendar[0].last_month == 4U);
  BOOST_TEST(convention.calendar[1].name == "År");
  const auto policy = [&](Missing reason) { return convention.missing.at(static_cast<std::size_t>(reason)); };
  BOOST_TEST((policy(Missing::blank) == MissingPolicy::stop));
  BOOST_TEST((policy(Missing::not_measured) == MissingPolicy::as_partly));
  BOOST_TEST((policy(Missing::method_changed) == MissingPolicy::as_failed));
  BOOST_TEST((policy(Missing::dash) == MissingPolicy::leave_out));
  BOOST_TEST(convention.privacy_limit == 10U);
  BOOST_TEST(convention.arrows_follow_figures);
}

BOOST_AUTO_TEST_CASE(every_parameter_of_an_indicators_assessment_is_read) {
  const auto rule =
      sound(with_indicator("<gräns nivå='gul' krav='minst 80 % av målet'/>",
                           "regel='mot-mål' mål='årets-eller-nästa' äldst='2' minsta-antal='10' "
                           "mellan-nivåer='avrunda' bas='utgångsvärde' tolerans='1.5' "
                           "tolerans-i='procent' stark='5' år='4'"))
          .indicator_assessment;
  BOOST_TEST(rule.target_may_be_later);
  BOOST_TEST(rule.greatest_age == 2U);
  BOOST_TEST(rule.smallest_sample == 10U);
  BOOST_TEST((rule.gap == GapPolicy::rounded));
  BOOST_TEST((rule.base == ChangeBase::baseline));
  BOOST_TEST((rule.tolerance_unit == ToleranceUnit::percent));
  BOOST_TEST(to_machine_text(rule.tolerance) == "1.5");
  BOOST_REQUIRE(rule.strong);
  BOOST_TEST(to_machine_text(*rule.strong) == "5");
  BOOST_TEST(rule.years == 4U);
  BOOST_REQUIRE(rule.bands.size() == 1U);
  BOOST_TEST(rule.bands[0].level == 1);
  BOOST_TEST((rule.bands[0].criterion.measure == Measure::share_of_target));
}

BOOST_AUTO_TEST_CASE(every_parameter_of_a_trend_is_read) {
  const auto trend =
      sound(with_trend("bas='medel-av-år' år='2' värde='utfall' minst-mätningar='3'")).indicator_trend;
  BOOST_TEST((trend.base == ChangeBase::mean_of_years));
  BOOST_TEST(trend.years == 2U);
  BOOST_TEST(trend.fewest_points == 3U);
  const auto earlier = sound(with_trend("bas='föregående-prognos'")).indicator_trend;
  BOOST_TEST((earlier.base == ChangeBase::previous_forecast));
}

BOOST_AUTO_TEST_CASE(limits_of_levels_may_be_intervals_in_any_order) {
  const auto rule = sound(with_indicator("<gräns nivå='röd' krav='högst 90 % av målet'/><gräns nivå='gul' "
                                         "krav='91–99 % av målet'/><gräns nivå='grön' krav='minst 100 % av "
                                         "målet'/>"))
                        .indicator_assessment;
  BOOST_TEST(rule.bands.size() == 3U);
}

BOOST_AUTO_TEST_CASE(every_parameter_of_a_goals_assessment_is_read) {
  const auto rule = sound(with_goal("<gräns nivå='gul' minst='1/4'/><grupp nivå='nämnd' minst='1/1'/>"
                                    "<grupp uppdrag='ja' minst='50 %' minst-bedömda='2/3'/>",
                                    "regel='grindar' minst='1/2' minst-bedömda='1/3' uppdrag='nej' "
                                    "endast='nyckelindikatorer'"))
                        .goal_assessment;
  BOOST_TEST(!rule.assignments_count);
  BOOST_TEST(rule.only_key_indicators);
  BOOST_TEST(rule.least_evaluated.denominator == 3);
  BOOST_REQUIRE(rule.shares.size() == 1U);
  BOOST_TEST(rule.shares[0].level == 1);
  BOOST_TEST(rule.shares[0].least.denominator == 4);
  BOOST_REQUIRE(rule.groups.size() == 2U);
  BOOST_TEST(rule.groups[0].plan_level == "Nämnd");
  BOOST_TEST(!rule.groups[0].assignments);
  BOOST_TEST(rule.groups[1].assignments);
  BOOST_TEST(rule.groups[1].plan_level.empty());
  BOOST_TEST(rule.groups[0].least_evaluated.numerator == 0);
  BOOST_TEST(rule.groups[1].least_evaluated.denominator == 3);
}

BOOST_AUTO_TEST_CASE(a_decision_table_is_read_row_by_row) {
  const auto rows = sound(with_table("<rad utfall='når' prognos='når-inte' nivå='gul'/><rad "
                                     "trend='negativ' nivå='röd'/><rad nivå='ej bedömd'/>"))
                        .indicator_assessment.table;
  BOOST_REQUIRE(rows.size() == 3U);
  BOOST_TEST((rows[0].outcome_reaches == true && rows[0].forecast_reaches == false));
  BOOST_TEST((rows[0].level == std::optional<Level>{1} && !rows[0].trend));
  BOOST_TEST((rows[1].trend == std::optional<Level>{trend_negative}));
  BOOST_TEST((!rows[2].level && !rows[2].outcome_reaches));
  const auto goal_rows = sound(with_goal_table("<rad minst-uppfyllda='3/4' högst-ej-uppfyllda='0' "
                                               "trend='positiv' nivå='grön'/><rad nivå='röd'/>"))
                             .goal_assessment.table;
  BOOST_REQUIRE(goal_rows.size() == 2U);
  BOOST_TEST(goal_rows[0].least_fulfilled->denominator == 4);
  BOOST_TEST(goal_rows[0].most_failed->numerator == 0);
  BOOST_TEST((goal_rows[1].level == std::optional<Level>{2}));
}

BOOST_AUTO_TEST_SUITE_END()
