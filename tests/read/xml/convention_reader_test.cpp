#include "read/xml/convention_reader.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <fstream>
#include <memory>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include "read/xml/contrast.hpp"

using namespace redovisa;

namespace {

struct Result {
  std::optional<Convention> convention;
  Diagnostics diagnostics;
};

Result read(const std::string& text) {
  Result result;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "k.xml", {}});
  if (const auto root = parse_xml(text, source, result.diagnostics))
    result.convention = convention_of(*root, result.diagnostics);
  return result;
}

std::string norrtalje_text() {
  std::ifstream file{TEMPLATES_DIR "/konventioner/norrtalje.xml", std::ios::binary};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

Convention norrtalje() {
  Diagnostics diagnostics;
  const auto convention =
      read_convention(TEMPLATES_DIR "/konventioner/norrtalje.xml", "norrtalje.xml", diagnostics);
  for (const auto& diagnostic : diagnostics) BOOST_ERROR(to_string(diagnostic));
  BOOST_REQUIRE(convention);
  return *convention;
}

/// The convention of Norrtälje with one thing written otherwise.
std::string with(const std::string& written, const std::string& instead) {
  std::string text = norrtalje_text();
  const auto at = text.rfind(written);
  BOOST_REQUIRE_MESSAGE(at != std::string::npos, written);
  return text.replace(at, written.size(), instead);
}

struct Change {
  std::string why;
  std::string written, instead;
  Code code;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const Change& change) { return out << change.why; }

const std::vector<Change> faulty_changes{
    {"an unknown attribute", "lika=\"räcker\"", "lka=\"räcker\"", Code::xml_attribute_unknown, "lka"},
    {"an unknown word", "lika=\"räcker\"", "lika=\"kanske\"", Code::cell_not_a_known_word, "lika=\"kanske\""},
    {"no rule", "regel=\"mot-mål\" ", "", Code::xml_attribute_missing, "<bedömning>"},
    {"a trend missing",
     "<oförändrad nyckel=\"oförändrad\" ord=\"Oförändrad\" symbol=\"→\" textfärg=\"1F3864\"/>", "",
     Code::xml_element_missing, "<trender>"},
    {"a scale of one level",
     "<nivå nyckel=\"ej uppfyllt\" ord=\"Ej uppfyllt\" symbol=\"○\" textfärg=\"FFFFFF\" bakgrund=\"B3261E\" "
     "fet=\"ja\" "
     "uppfyller=\"nej\"/>",
     "", Code::xml_element_missing, "1 <nivå> i <skala>"},
    {"two scales", "</skala>",
     "</skala><skala><nivå nyckel='a' ord='A' symbol='a' textfärg='000000' uppfyller='ja'/><nivå nyckel='b' "
     "ord='B' "
     "symbol='b' textfärg='000000' uppfyller='nej'/><ej-utvärderad nyckel='c' ord='C' symbol='c' "
     "textfärg='000000'/></skala>",
     Code::conflicting_value, "<skala>"},
    {"a colour name", "\"0B4A1E\" bakgrund=\"C6E7CE\"", "\"grön\" bakgrund=\"C6E7CE\"",
     Code::convention_invalid, "textfärg=\"grön\""},
    {"a colour hard to read on its background", "\"0B4A1E\" bakgrund=\"C6E7CE\"",
     "\"55AA55\" bakgrund=\"C6E7CE\"", Code::convention_invalid, "55AA55 på C6E7CE: kontrast 2,16:1"},
    {"a colour hard to read on white", "textfärg=\"5A6270\"", "textfärg=\"777777\"", Code::convention_invalid,
     "777777 på vitt: kontrast 4,47:1"},
    {"a key twice, whatever the case", "nyckel=\"Nämnd\"", "nyckel=\"kf\"", Code::convention_invalid, "kf"},
    {"a word that is another level's key", "ord=\"Inget värde angivet\"", "ord=\"Uppfyllt\"",
     Code::convention_invalid, "Uppfyllt"},
    {"a key in capitals", "nyckel=\"positiv\"", "nyckel=\"Positiv\"", Code::convention_invalid, "Positiv"},
    {"no level that fulfils", "uppfyller=\"ja\"", "uppfyller=\"nej\"", Code::convention_invalid, "Uppfyllt"},
    {"only levels that fulfil", "uppfyller=\"nej\"", "uppfyller=\"ja\"", Code::convention_invalid,
     "alla nivåer räknas som uppfyllda"},
    {"a trend off the scale", "utan-trend=\"oförändrad\"", "utan-trend=\"stilla\"",
     Code::cell_not_a_known_word, "utan-trend=\"stilla\""},
    {"a negative tolerance", "tolerans=\"0\"", "tolerans=\"-1\"", Code::convention_invalid,
     "tolerans=\"-1\""},
    {"more than the whole", "minst=\"1/2\"", "minst=\"3/2\"", Code::convention_invalid, "minst=\"3/2\""},
    {"a tables' sign left out", " à-priser=\"utfall-budget\"", "", Code::xml_attribute_missing, "<tabeller>"},
    {"another version", "version=\"1\"\n", "version=\"2\"\n", Code::cell_not_a_known_word, "version=\"2\""},
    {"another root", "urn:redovisa:konvention:1", "urn:redovisa:konvention:2", Code::xml_element_unknown,
     "<konvention> i namnrymden ”urn:redovisa:konvention:2”"},
};

struct Contrast {
  std::string text, fill;
  double ratio;
};

std::ostream& operator<<(std::ostream& out, const Contrast& c) { return out << c.text << " on " << c.fill; }

const std::vector<Contrast> contrasts{{"000000", "FFFFFF", 21.0},
                                      {"FFFFFF", "FFFFFF", 1.0},
                                      {"FF0000", "FFFFFF", 3.998},
                                      {"FFFFFF", "0000FF", 8.592}};

}  // namespace

BOOST_AUTO_TEST_SUITE(convention_reader)

BOOST_AUTO_TEST_CASE(norrtaljes_scale_has_two_levels_and_one_for_what_cannot_be_judged) {
  const auto convention = norrtalje();
  BOOST_TEST(convention.name == "norrtalje");
  BOOST_REQUIRE(convention.scale.levels.size() == 2U);
  BOOST_TEST(convention.scale.levels[0].word == "Uppfyllt");
  BOOST_TEST(convention.scale.levels[0].fulfilled);
  BOOST_TEST(convention.scale.levels[1].word == "Ej uppfyllt");
  BOOST_TEST(!convention.scale.levels[1].fulfilled);
  BOOST_TEST(convention.scale.levels[1].strong);
  BOOST_TEST(convention.scale.levels[1].fill_colour == "B3261E");
  BOOST_TEST(convention.scale.not_evaluated.word == "Inget värde angivet");
  BOOST_TEST(convention.scale.not_evaluated.key == "ej utvärderad");
}

BOOST_AUTO_TEST_CASE(the_trends_stand_in_the_order_of_their_levels) {
  const auto trends = norrtalje().trends;
  BOOST_REQUIRE(trends.levels.size() == 3U);
  BOOST_TEST(trends.levels[trend_positive].key == "positiv");
  BOOST_TEST(trends.levels[trend_unchanged].key == "oförändrad");
  BOOST_TEST(trends.levels[trend_negative].symbol == "↘");
  BOOST_TEST(trends.levels[trend_negative].fill_colour.empty());
  BOOST_TEST(trends.not_evaluated.word == "Ej utvärderad");
}

BOOST_AUTO_TEST_CASE(norrtaljes_plan_levels_and_kinds_of_assignments) {
  const auto convention = norrtalje();
  BOOST_REQUIRE(convention.plan_levels.size() == 2U);
  BOOST_TEST(convention.plan_levels[0].key == "KF");
  BOOST_TEST(convention.plan_levels[0].heading == "Indikator (KF)");
  BOOST_TEST(convention.plan_levels[1].caption == "Nämndens indikatorer");
  BOOST_REQUIRE(convention.assignment_kinds.size() == 3U);
  BOOST_TEST((convention.assignment_kinds[1].basis == AssignmentBasis::status));
  BOOST_TEST(convention.assignment_kinds[2].key == "Verksamhetsmål");
  BOOST_TEST((convention.assignment_kinds[2].basis == AssignmentBasis::person));
}

BOOST_AUTO_TEST_CASE(norrtaljes_rules_and_signs) {
  const auto convention = norrtalje();
  BOOST_TEST(convention.indicator_assessment.rule == "mot-mål");
  BOOST_TEST(convention.indicator_trend.rule == "mot-tidigare");
  BOOST_TEST(convention.assignment_plan.rule == "slutdatum");
  BOOST_TEST(convention.assignment_assessment.rule == "klart-i-år");
  BOOST_TEST(convention.goal_assessment.rule == "andel");
  BOOST_TEST(convention.goal_assessment.least_share.denominator == 2);
  BOOST_TEST(convention.goal_trend.rule == "majoritet");
  BOOST_TEST((convention.goal_trend.without_trend == std::optional<Level>{trend_unchanged}));
  BOOST_TEST(convention.goal_trend.position.row > 0U);
  BOOST_TEST((convention.variance_signs.volumes == VarianceSign::budget_minus_outcome));
  BOOST_TEST((convention.variance_signs.operating == VarianceSign::outcome_minus_budget));
}

BOOST_AUTO_TEST_CASE(a_rules_parameters_are_read) {
  const auto trend = read(with("bas=\"senaste-helår\" värde=\"prognos\" tolerans=\"0\"",
                               "bas=\"samma-period-föregående-år\" värde=\"utfall\" tolerans=\"0.5\""));
  BOOST_REQUIRE(trend.convention);
  BOOST_TEST((trend.convention->indicator_trend.base == ChangeBase::same_period_last_year));
  BOOST_TEST((trend.convention->indicator_trend.basis == Basis::outcome));
  BOOST_TEST(to_machine_text(trend.convention->indicator_trend.tolerance) == "0.5");
  const auto assessment =
      read(with("värde=\"prognos\" lika=\"räcker\"", "värde=\"prognos-annars-utfall\" lika=\"räcker-inte\""));
  BOOST_REQUIRE(assessment.convention);
  BOOST_TEST((assessment.convention->indicator_assessment.basis == Basis::forecast_or_outcome));
  BOOST_TEST(!assessment.convention->indicator_assessment.equal_is_enough);
  const auto goal = read(with("minst=\"1/2\" nämnare=\"utvärderade\"", "minst=\"75 %\" nämnare=\"alla\""));
  BOOST_REQUIRE(goal.convention);
  BOOST_TEST(goal.convention->goal_assessment.least_share.numerator == 75);
  BOOST_TEST(goal.convention->goal_assessment.least_share.denominator == 100);
  BOOST_TEST((goal.convention->goal_assessment.denominator == Denominator::all));
}

BOOST_AUTO_TEST_CASE(a_goal_without_trends_may_be_left_not_evaluated) {
  for (const std::string written : {" utan-trend=\"ej utvärderad\"", ""}) {
    const auto result = read(with(" utan-trend=\"oförändrad\"", written));
    BOOST_REQUIRE(result.convention);
    BOOST_TEST(!result.convention->goal_trend.without_trend);
  }
}

BOOST_AUTO_TEST_CASE(three_colours_and_other_words_at_year_end_need_no_code) {
  const auto result =
      read(with("<nivå nyckel=\"ej uppfyllt\"",
                "<nivå nyckel=\"delvis\" ord=\"Bedöms delvis uppnås\" ord-helår=\"Har delvis uppnåtts\" "
                "symbol=\"◌\" textfärg=\"1A1A1A\" bakgrund=\"ffd966\" uppfyller=\"nej\"/>\n"
                "    <nivå nyckel=\"ej uppfyllt\""));
  for (const auto& diagnostic : result.diagnostics) BOOST_ERROR(to_string(diagnostic));
  BOOST_REQUIRE(result.convention);
  const auto& scale = result.convention->scale;
  BOOST_REQUIRE(scale.levels.size() == 3U);
  BOOST_TEST(scale.levels[1].year_end_word == "Har delvis uppnåtts");
  BOOST_TEST(scale.levels[1].fill_colour == "FFD966");
  BOOST_TEST((find_level(scale, "HAR DELVIS UPPNÅTTS").level == std::optional<Level>{1}));
}

BOOST_AUTO_TEST_CASE(a_level_is_found_by_key_and_word_whatever_the_case_and_form) {
  const auto scale = norrtalje().scale;
  for (const std::string word : {"uppfyllt", "Uppfyllt", "UPPFYLLT", " uppfyllt "})
    BOOST_TEST((find_level(scale, word).level == std::optional<Level>{0}), word);
  for (const std::string word : {"Ej utva\u0308rderad", "INGET VÄRDE ANGIVET"}) {
    BOOST_TEST(find_level(scale, word).known, word);
    BOOST_TEST(!find_level(scale, word).level, word);
  }
  for (const std::string word : {"", "upfyllt"}) BOOST_TEST(!find_level(scale, word).known, word);
}

BOOST_AUTO_TEST_CASE(no_level_has_the_traits_of_what_is_not_evaluated) {
  const auto scale = norrtalje().scale;
  BOOST_TEST(traits_of(scale, std::nullopt).key == "ej utvärderad");
  BOOST_TEST(traits_of(scale, Level{1}).key == "ej uppfyllt");
}

BOOST_DATA_TEST_CASE(what_is_wrong_in_a_convention_is_told_and_the_convention_not_used, faulty_changes,
                     change) {
  const auto result = read(with(change.written, change.instead));
  BOOST_TEST(!result.convention);
  for (std::size_t i = 1; i < result.diagnostics.size(); ++i) BOOST_ERROR(to_string(result.diagnostics[i]));
  BOOST_REQUIRE(!result.diagnostics.empty());
  BOOST_TEST((result.diagnostics[0].code == change.code));
  BOOST_TEST(result.diagnostics[0].found == change.found);
  BOOST_TEST(result.diagnostics[0].position.row > 0U);
}

BOOST_DATA_TEST_CASE(contrast_is_that_of_wcag, contrasts, contrast) {
  BOOST_TEST(contrast_ratio(contrast.text, contrast.fill) == contrast.ratio,
             boost::test_tools::tolerance(0.001));
}

BOOST_AUTO_TEST_SUITE_END()
