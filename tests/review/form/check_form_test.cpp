#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/checks.hpp"
#include "review/form/abbreviations.hpp"
#include "review/form/name_likeness.hpp"
#include "support/checked_sample.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

struct NameCase {
  std::string a, b;
  std::string expected;  // "" for nothing, "?" unsure, "!" sure
};

std::ostream& operator<<(std::ostream& out, const NameCase& c) { return out << c.a << " | " << c.b; }

const std::vector<NameCase> names{
    {"Utveckling Platina", "Utveckling av Platina", "!"},
    {"Skyddat boende, vuxna", "Skyddade boenden, vuxna", "!"},
    {"Institutsplaceringar barn och unga", "Institutionsplaceringar, vuxna", "!"},
    {"Barn upp 16 år", "Hushåll med barn upp till 16 år", "?"},
    {"Avd f stöd & utveckling", "Avdelningen för stöd och utveckling", "?"},
    {"Familjehem, barn & unga", "Familjehem, barn och unga", "?"},
    {"Öppenvård barn & unga", "Familjehem, barn och unga", "?"},
    {"Individ- och Familjeomsorgen", "Individ- och familjeomsorgen", "?"},
    // two things
    {"Extern öppenvård", "Intern öppenvård", ""},
    {"Stödboende 2024", "Stödboende 2025", ""},
    {"Sjukfrånvaro kvinnor", "Sjukfrånvaro män", ""},
    {"Flytt till boende", "Flytt från boende", ""},
    {"Korttidssjukfrånvaro", "Långtidssjukfrånvaro", ""},
    {"Institutionsplaceringar, vuxna", "Institutionsplaceringar, barn", ""},
    {"Socialnämnd", "Socialnämnden", ""},
    {"Avd. för stöd och utveckling", "Avdelningen för stöd och utveckling", ""},
    {"Arbetsmarknadsenheten", "Arbetsmarknadsinsatser", ""},
};

SourceMaterial with_rows(const std::string& a, const std::string& b) {
  SourceMaterial m = empty_report();
  m.economy.volumes.resize(2);
  m.economy.volumes[0].name = a;
  m.economy.volumes[1].name = b;
  return m;
}

SourceMaterial with_text(const std::string& text) {
  SourceMaterial m = empty_report();
  m.texts = {text_of("sammanfattning", text)};
  return m;
}

Indicator with_outcomes(const std::vector<std::string>& outcomes, const std::string& unit = "%") {
  Indicator i = indicator_with({}, "I1");
  i.unit = unit;
  int year = 2024 - static_cast<int>(outcomes.size());
  for (const auto& outcome : outcomes) i.outcomes.push_back(measured_in(whole_year(++year), outcome));
  return i;
}

std::string told_of(const Indicator& indicator) {
  SourceMaterial m = empty_report();
  m.indicators = {indicator};
  return told(found_by(check_form, m));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(form_checks)

BOOST_DATA_TEST_CASE(names_that_are_one_but_for_a_slip_are_told, boost::unit_test::data::make(names), c) {
  const auto findings = found_by(check_form, with_rows(c.a, c.b));
  const std::string found = findings.empty() ? "" : findings.front().unsure ? "?" : "!";
  BOOST_TEST(found == c.expected, told(findings));
}

BOOST_AUTO_TEST_CASE(one_responsible_and_several_are_two) {
  const auto likeness = [](const char* a, const char* b, bool plural_differs) {
    return likeness_of(parts_of(a), parts_of(b), plural_differs);
  };
  BOOST_TEST((likeness("Enhetschef hemtjänst", "Enhetschefer hemtjänst", true) == NameLikeness::different));
  BOOST_TEST((likeness("Extern placering", "Externa placeringar", false) == NameLikeness::wording));
}

BOOST_AUTO_TEST_CASE(a_text_that_names_a_row_with_other_small_words_is_told) {
  SourceMaterial m = with_rows("Utveckling Platina", "Digital personakt");
  m.texts = {text_of("ekonomi", "Även Utveckling av Platina har försenats.")};
  const auto findings = found_by(check_form, m);
  BOOST_TEST(told(findings) == "två-namn Volymer");
  BOOST_TEST(fact(findings.front(), "annat") == "Utveckling av Platina");
  m.texts = {text_of("ekonomi", "Under året har utveckling av Platina försenats.")};  // no name
  BOOST_TEST(told(found_by(check_form, m)) == "");
}

BOOST_AUTO_TEST_CASE(center_and_centrum_are_one) {
  const auto findings =
      found_by(check_form, with_text("Vid Arbetsmarknadscenter finns plats. Arbetsmarknadscentrum växer."));
  BOOST_TEST(told(findings) == "två-namn sammanfattning");
}

BOOST_AUTO_TEST_CASE(a_row_of_volumes_within_the_name_of_a_price_is_told) {
  SourceMaterial m = with_rows("Skyddade boenden", "Stödboende");
  m.economy.unit_prices.resize(2);
  m.economy.unit_prices[0].name = "Våld i nära relationer, skyddat boende";
  m.economy.unit_prices[1].name = "Stödboende";
  BOOST_TEST(told(found_by(check_form, m)) == "två-namn À-priser");
}

BOOST_AUTO_TEST_CASE(a_goal_named_with_words_left_out_is_told) {
  SourceMaterial m = with_text("Mål 7.3 Rätt insats i rätt tid: uppdraget följer plan.");
  Goal goal;
  goal.number = "7.3";
  goal.name = "Rätt insats ska ges i rätt tid och av rätt aktör";
  m.goals = {goal};
  BOOST_TEST(told(found_by(check_form, m)) == "två-namn 7.3");
  for (const char* text : {"Mål 7.3, Rätt insats ska ges i rätt tid och av rätt aktör, nås.", "Mål 7.3 nås.",
                           "Mål 7.3 Rätt insats har försenats.", "Lag 2017.3 Rätt insats i rätt tid."}) {
    m.texts = {text_of("sammanfattning", text)};
    BOOST_TEST(told(found_by(check_form, m)) == "", text);
  }
}

BOOST_AUTO_TEST_CASE(figures_that_are_compared_have_as_many_decimals) {
  BOOST_TEST(told_of(with_outcomes({"2.6", "5.03"})) == "blandade-decimaler I1");
  BOOST_TEST(told_of(with_outcomes({"7.0", "5.3", "0"})) == "");
  BOOST_TEST(told_of(with_outcomes({"7", "8"})) == "");
  Indicator target = with_outcomes({"7", "8"});
  target.targets = {target_of(2025, figure_alone("6.5"))};
  BOOST_TEST(told_of(target) == "blandade-decimaler I1");
  target.outcomes = with_outcomes({"7.1", "8.2"}).outcomes;
  target.targets = {target_of(2025, figure_alone("7"))};
  BOOST_TEST(told_of(target) == "");
}

BOOST_AUTO_TEST_CASE(mixed_decimals_of_a_whole_plan_are_told_once) {
  SourceMaterial m = empty_report();
  for (const char* id : {"I1", "I2", "I3", "I4"}) {
    m.indicators.push_back(with_outcomes({"2.6", "5.03"}));
    m.indicators.back().id = id;
  }
  const auto findings = found_by(check_form, m);
  BOOST_TEST(told(findings) == "blandade-decimaler Indikatorer");
  BOOST_TEST(fact(findings.front(), "antal") == "4");
}

BOOST_AUTO_TEST_CASE(decimals_are_compared_within_a_sentence_and_a_measure) {
  BOOST_TEST(told(found_by(check_form, with_text("Den ökade från 2,6 % till 5,03 %."))) ==
             "blandade-decimaler sammanfattning");
  BOOST_TEST(told(found_by(check_form, with_text("Frånvaron är 7,06 % och underskottet 0,4 %."))) == "");
  BOOST_TEST(told(found_by(check_form, with_text("Den ökade från 2,6 % till 5,0 %, nära 5 %."))) == "");
  SourceMaterial m = empty_report();
  m.personnel.sick_leave = {{"Sjukfrånvaro", "Alla", august, {decimal("5.03")}, {}, {}},
                            {"Sjukfrånvaro", "Alla", year_2025, {decimal("2.6")}, {}, {}},
                            {"Långtid", "Alla", year_2025, {decimal("65")}, {}, {}}};
  BOOST_TEST(told(found_by(check_form, m)) == "blandade-decimaler Sjukfrånvaro");
}

BOOST_AUTO_TEST_CASE(a_share_of_the_personnel_that_cannot_be_is_out_of_scale) {
  const auto with_share = [](const std::string& measure, const std::string& share) {
    SourceMaterial m = empty_report();
    SickLeaveRow row;
    row.measure = measure;
    row.group = "Totalt";
    row.period = m.period;
    row.share.number = decimal(share);
    m.personnel.sick_leave = {row};
    return told(found_by(check_form, m));
  };
  BOOST_TEST(with_share("Sjukfrånvaro", "0.068") == "värde-i-annan-skala Sjukfrånvaro, Totalt");
  BOOST_TEST(with_share("", "-7.232") == "värde-i-annan-skala Sjukfrånvaro, Totalt");
  BOOST_TEST(with_share("", "68") == "värde-i-annan-skala Sjukfrånvaro, Totalt?");
  BOOST_TEST(with_share("Långtidssjukfrånvaro", "68") == "");
  BOOST_TEST(with_share("Långtidssjukfrånvaro", "0.45") ==
             "värde-i-annan-skala Långtidssjukfrånvaro, Totalt");
  BOOST_TEST(with_share("Sjukfrånvaro", "6.8") == "");
  BOOST_TEST(with_share("Sjukfrånvaro", "0") == "");
}

BOOST_AUTO_TEST_CASE(a_share_among_percentages_is_out_of_scale) {
  BOOST_TEST(told_of(with_outcomes({"81", "79", "0.81"})) == "blandade-decimaler I1, värde-i-annan-skala I1");
  BOOST_TEST(told_of(with_outcomes({"0.81", "0.79", "81.25"})) == "värde-i-annan-skala I1");
  BOOST_TEST(told_of(with_outcomes({"8100", "83", "79"}, "antal")) == "värde-i-annan-skala I1?");
  BOOST_TEST(told_of(with_outcomes({"27", "7", "20", "1"})) == "");
  BOOST_TEST(told_of(with_outcomes({"81", "1"})) == "");  // two figures tell nothing
}

BOOST_AUTO_TEST_CASE(the_years_outcome_and_forecast_together_may_be_out_of_scale) {
  const auto found = [](const std::vector<std::string>& earlier, const std::string& outcome,
                        const std::string& forecast, const std::string& unit = "%") {
    Indicator i = with_outcomes(earlier, unit);
    i.outcomes.push_back(measured_in(august, outcome));
    i.forecasts.push_back(measured_in(august, forecast));
    std::string findings = told_of(i);
    if (const auto at = findings.find("värde"); at != std::string::npos) return findings.substr(at);
    return std::string{};
  };
  BOOST_TEST(found({"45", "48"}, "0.52", "0.53") == "värde-i-annan-skala I1");
  BOOST_TEST(found({"40", "60"}, "0.52", "0.70") == "värde-i-annan-skala I1");
  BOOST_TEST(found({"45", "48"}, "5.2", "5.3") == "värde-i-annan-skala I1?");
  BOOST_TEST(found({"45", "48"}, "520", "530") == "värde-i-annan-skala I1?");
  BOOST_TEST(found({"2350", "2310"}, "231", "230", "antal") == "värde-i-annan-skala I1?");
  BOOST_TEST(found({"2350", "2310"}, "2310000", "2300000", "tkr") == "värde-i-annan-skala I1?");
  BOOST_TEST(found({"45", "48"}, "52", "0.53") == "värde-i-annan-skala I1");  // only the forecast
  BOOST_TEST(found({"45", "48"}, "12", "13") == "");
  BOOST_TEST(found({"20", "48"}, "3.1", "3.2") == "");  // the earlier are not alike
  BOOST_TEST(found({"30", "33"}, "3", "34", "antal") == "");
}

BOOST_AUTO_TEST_CASE(one_text_counts_money_in_one_unit) {
  const auto found = [](const std::string& text) { return told(found_by(check_form, with_text(text))); };
  BOOST_TEST(found("Överskottet är 10 000 tkr, varav 1,2 mnkr är tillfälligt.") ==
             "blandade-enheter sammanfattning");
  BOOST_TEST(found("Överskottet är 10 000 tkr.\n\nUnderskottet är 1,2 miljoner kronor.") ==
             "blandade-enheter sammanfattning?");
  BOOST_TEST(found("Överskottet är 10 000 tkr. Kommunen har 1,2 miljoner invånare. Priset är 609 kr.") == "");
}

BOOST_AUTO_TEST_CASE(money_in_two_units_is_only_worth_knowing) {
  BOOST_TEST((traits_of(FindingCode::mixed_units).severity == Severity::info));
}

BOOST_AUTO_TEST_CASE(a_word_that_stands_twice_is_told) {
  for (const auto* text : {"Nämnden beslutade att utreda utreda frågan.", "Det det gäller.",
                           "De barn som som väntar.", "Arbetet pågår på på flera håll."})
    BOOST_TEST(told(found_by(check_form, with_text(text))) == "dubbelt-ord sammanfattning", text);
  for (const auto* text :
       {"Vad det är är oklart.", "Den miljö de lever i i dag.", "Samarbetet med Baden Baden fortsätter.",
        "Det är mycket mycket bättre.", "De barn vi ansvarar för för närvarande.",
        "Antalet var 10 10 procent.", "Steg för steg.", "Ett mål, mål 1."})
    BOOST_TEST(told(found_by(check_form, with_text(text))) == "", text);
}

BOOST_AUTO_TEST_CASE(an_abbreviation_is_told_once_when_no_text_explains_it) {
  const auto findings = found_by(
      check_form, with_text("KSON och skolan samverkar. I KSON:s familjecentral, LSS och SN25-160."));
  BOOST_TEST(told(findings) == "oförklarad-förkortning KSON");
  BOOST_TEST(fact(findings.front(), "antal") == "2");
  for (const char* text :
       {"Kommunalförbundet (KSON) växer. KSON anställer.", "KSON (kommunalförbundet) växer.",
        "- **KSON:** kommunalförbundet", "KSON står för kommunalförbundet.", "ALLT SKRIVS MED STORA",
        "Kung Gustav III reste."})
    BOOST_TEST(told(found_by(check_form, with_text(text))) == "", text);
}

BOOST_AUTO_TEST_CASE(capitals_are_letters_of_any_kind) {
  BOOST_TEST(is_all_capitals("ÄFO"));
  BOOST_TEST(!is_all_capitals("SoL"));
  BOOST_TEST(!is_all_capitals("EU"));
  BOOST_TEST(is_unusual_abbreviation("ÄFO"));
  BOOST_TEST(!is_unusual_abbreviation("LSS"));
  BOOST_TEST(!is_unusual_abbreviation("VII"));
}

BOOST_AUTO_TEST_SUITE_END()
