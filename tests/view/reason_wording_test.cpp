#include "view/reason_wording.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "support/sample_goals.hpp"
#include "support/sample_plan.hpp"
#include "view/fact_texts.hpp"

using namespace redovisa;

namespace {

using F = FactName;

Fact figure(FactName name, const char* value, Period period = year_2025) {
  return {name, decimal(value), period};
}
Fact day(FactName name, const char* iso) { return {name, date(iso)}; }
Fact count(FactName name, std::size_t number) { return {name, number}; }

const std::vector<Fact> target_facts{figure(F::forecast, "450", august), figure(F::target, "480")};
const std::vector<Fact> trend_facts{figure(F::outcome, "-4.1", august),
                                    figure(F::earlier, "7.0", whole_year(2024))};
const std::vector<Fact> dates{day(F::end_date, "2025-04-24"),
                              day(F::expected_date, "2025-10-23"),
                              day(F::report_date, "2025-08-31"),
                              day(F::last_open, "2025-06-30"),
                              {F::status, AssignmentStatus::started}};
const std::vector<Fact> parts{count(F::fulfilled_parts, 2), count(F::evaluated_parts, 4)};
const std::vector<Fact> partly{count(F::fulfilled_parts, 1), count(F::evaluated_parts, 3),
                               figure(F::reached_share, "41.6")};
const std::vector<Fact> parts_at_level{count(F::parts_at_level, 2), count(F::evaluated_parts, 5)};
const std::vector<Fact> table_facts{count(F::fulfilled_parts, 3), count(F::evaluated_parts, 4),
                                    count(F::failed_parts, 1), count(F::row, 2)};
const std::vector<Fact> trends{count(F::positive_parts, 2), count(F::unchanged_parts, 0),
                               count(F::negative_parts, 1)};

/// Reasons about assignments and goals with the facts that their rules give them.
const Reason reasons[] = {
    {ReasonCode::completed, {dates[4]}},
    {ReasonCode::cancelled, {dates[4]}},
    {ReasonCode::end_date_ahead, dates},
    {ReasonCode::end_date_passed, dates},
    {ReasonCode::open_after_end_date, dates},
    {ReasonCode::expected_after_end_date, dates},
    {ReasonCode::no_end_date, {}},
    {ReasonCode::on_plan, dates},
    {ReasonCode::done_within_year, dates},
    {ReasonCode::not_done_within_year, dates},
    {ReasonCode::late_without_new_date, dates},
    {ReasonCode::not_started_in_time, dates},
    {ReasonCode::no_status, {}},
    {ReasonCode::enough_parts_fulfilled, parts, Level{0}},
    {ReasonCode::too_few_parts_fulfilled, parts, Level{2}},
    {ReasonCode::share_of_level_reached, partly, Level{1}},
    {ReasonCode::weighted_share_reached, partly, Level{1}},
    {ReasonCode::worst_part_decides, parts_at_level, Level{2}},
    {ReasonCode::most_parts_decide, parts_at_level, Level{1}},
    {ReasonCode::most_parts_are_tied, parts_at_level, Level{1}},
    {ReasonCode::parts_fit_row, table_facts, Level{1}},
    {ReasonCode::parts_fit_no_row, table_facts},
    {ReasonCode::group_decides, parts, Level{0}, "KF"},
    {ReasonCode::group_fails, parts, Level{2}, "uppdrag"},
    {ReasonCode::all_groups_pass, parts, Level{0}},
    {ReasonCode::too_few_parts_evaluated, {count(F::evaluated_parts, 1), count(F::all_parts, 4)}},
    {ReasonCode::not_covered, {count(F::covered_parts, 1), count(F::all_parts, 4)}},
    {ReasonCode::no_parts, {}},
    {ReasonCode::no_part_evaluated, {}},
    {ReasonCode::majority_of_trends, trends},
    {ReasonCode::no_majority, trends},
    {ReasonCode::no_part_has_trend, {}},
    {ReasonCode::left_to_person, {}},
    {ReasonCode::translated_as_written, {}, Level{0}, "Grön"},
    {ReasonCode::translated_by_word, {}, Level{0}, "Uppfyllt"},
    {ReasonCode::translated_by_place, {}, Level{1}, "Nästan"},
    {ReasonCode::translated_by_points, {}, Level{1}, "På väg"},
    {ReasonCode::not_judged_by_committee, {}, {}, "Inget värde angivet"},
    {ReasonCode::trend_of_committee, {}, Level{0}, "Bättre"},
};

/// Three levels and a rule with every parameter that sentences speak of.
Convention three_levels() {
  Convention convention = convention_with_levels(3);
  convention.goal_assessment.shares = {{Level{1}, {1, 4}}};
  convention.goal_assessment.groups = {{"KF", false, {1, 1}}, {"", true, {3, 4}, {2, 3}}};
  convention.goal_assessment.least_evaluated = {1, 2};
  return convention;
}

std::string sentence(const Reason& reason) {
  static const Convention convention = three_levels();
  return sentence_of(reason, {convention, "%", Direction::higher});
}

struct Sentence {
  Reason reason;
  std::string words;
};

std::ostream& operator<<(std::ostream& out, const Sentence& s) { return out << s.words; }

const Sentence sentences[] = {
    {{ReasonCode::enough_parts_fulfilled, parts, Level{0}},
     "2 av 4 bedömda delar är uppfyllda. För ”Uppfyllt” krävs minst hälften."},
    {{ReasonCode::enough_parts_fulfilled,
      {count(F::fulfilled_parts, 4), count(F::evaluated_parts, 4)},
      Level{0}},
     "Alla 4 bedömda delar är uppfyllda. För ”Uppfyllt” krävs minst hälften."},
    {{ReasonCode::enough_parts_fulfilled,
      {count(F::fulfilled_parts, 2), count(F::evaluated_parts, 2)},
      Level{0}},
     "Båda de bedömda delarna är uppfyllda. För ”Uppfyllt” krävs minst hälften."},
    {{ReasonCode::enough_parts_fulfilled,
      {count(F::fulfilled_parts, 0), count(F::evaluated_parts, 3)},
      Level{0}},
     "Ingen av de 3 bedömda delarna är uppfylld. För ”Uppfyllt” krävs minst hälften."},
    {{ReasonCode::enough_parts_fulfilled,
      {count(F::fulfilled_parts, 0), count(F::evaluated_parts, 1)},
      Level{0}},
     "Den enda bedömda delen är inte uppfylld. För ”Uppfyllt” krävs minst hälften."},
    {{ReasonCode::parts_fit_row,
      {count(F::fulfilled_parts, 3), count(F::evaluated_parts, 3), count(F::failed_parts, 0),
       count(F::row, 1)},
      Level{0}},
     "Alla 3 bedömda delar är uppfyllda, och ingen är ”Ej uppfyllt”; det ger ”Uppfyllt” enligt rad 1 i "
     "beslutstabellen."},
    {{ReasonCode::too_few_parts_fulfilled, parts, Level{2}},
     "2 av 4 bedömda delar är uppfyllda. För ”Uppfyllt” krävs minst hälften och för ”Delvis uppfyllt” minst "
     "en fjärdedel."},
    {{ReasonCode::share_of_level_reached, partly, Level{1}},
     "1 av 3 bedömda delar är uppfylld, 41,6\u00A0% när de som är det delvis räknas med. För ”Uppfyllt” "
     "krävs "
     "minst hälften och för ”Delvis uppfyllt” minst en fjärdedel."},
    {{ReasonCode::weighted_share_reached, partly, Level{0}},
     "Vägda efter sin vikt når 3 bedömda delar 41,6\u00A0% av full uppfyllelse. För ”Uppfyllt” krävs minst "
     "50 procent."},
    {{ReasonCode::group_decides, parts, Level{0}, "KF"},
     "”Kommunfullmäktiges indikatorer” avgör: 2 av 4 bedömda delar är uppfyllda. För ”Uppfyllt” krävs alla."},
    {{ReasonCode::group_fails, parts, Level{0}, "uppdrag"},
     "Uppdragen når inte sin andel: 2 av 4 bedömda delar är uppfyllda. För ”Uppfyllt” krävs minst tre "
     "fjärdedelar."},
    {{ReasonCode::group_decides, parts, Level{0}},
     "Delarna utanför grupperna avgör: 2 av 4 bedömda delar är uppfyllda. För ”Uppfyllt” krävs minst "
     "hälften."},
    {{ReasonCode::no_part_evaluated, {}, {}, "KF"},
     "Ingen av delarna i ”Kommunfullmäktiges indikatorer” går att bedöma."},
    {{ReasonCode::no_part_evaluated, {}, {}, "uppdrag"}, "Inget av uppdragen går att bedöma."},
    {{ReasonCode::too_few_parts_evaluated,
      {count(F::evaluated_parts, 1), count(F::all_parts, 4)},
      {},
      "uppdrag"},
     "Bara 1 av 4 uppdrag går att bedöma; minst två tredjedelar krävs."},
    {{ReasonCode::enough_parts_fulfilled,
      {figure(F::reached_share, "62.5"), count(F::evaluated_parts, 3)},
      Level{0}},
     "Vägda efter sin vikt når 3 bedömda delar 62,5\u00A0% av full uppfyllelse. För ”Uppfyllt” krävs minst "
     "hälften."},
    {{ReasonCode::too_few_parts_evaluated, {count(F::evaluated_parts, 1), count(F::all_parts, 4)}},
     "Bara 1 av 4 delar går att bedöma; minst hälften krävs."},
    {{ReasonCode::translated_as_written, {}, Level{1}, "Gul"},
     "Nämnden bedömer målet som ”Gul”; det räknas som ”Delvis uppfyllt” enligt konventionens översättning."},
    {{ReasonCode::parts_fit_row, table_facts, Level{1}},
     "3 av 4 bedömda delar är uppfyllda, och 1 är ”Ej uppfyllt”; det ger ”Delvis uppfyllt” enligt rad 2 i "
     "beslutstabellen."},
};

}  // namespace

namespace redovisa {

std::ostream& operator<<(std::ostream& out, const Reason& reason) {
  return out << static_cast<int>(reason.code);
}

}  // namespace redovisa

BOOST_AUTO_TEST_SUITE(reason_wording)

BOOST_AUTO_TEST_CASE(every_reason_has_exactly_one_sentence) {
  std::map<ReasonCode, int> sentences;
  for (const auto* table :
       {&indicator_sentences(), &assignment_sentences(), &goal_sentences(), &contribution_sentences()})
    for (const auto& sentence : *table) ++sentences[sentence.code];
  for (int code = 0; code <= static_cast<int>(ReasonCode::trend_of_committee); ++code)
    BOOST_TEST(sentences[static_cast<ReasonCode>(code)] == 1, "reason " << code);
}

BOOST_AUTO_TEST_CASE(every_reason_about_an_assignment_or_a_goal_is_tried_here) {
  std::set<ReasonCode> tried;
  for (const auto& reason : reasons) tried.insert(reason.code);
  for (const auto* table : {&assignment_sentences(), &goal_sentences()})
    for (const auto& sentence : *table)
      BOOST_TEST(tried.contains(sentence.code), "reason " << static_cast<int>(sentence.code));
}

BOOST_DATA_TEST_CASE(a_reason_is_a_sentence_with_all_its_facts, reasons, reason) {
  const std::string text = sentence(reason);
  BOOST_TEST(text.size() > 10U);
  BOOST_TEST(text.ends_with('.'), text);
  BOOST_TEST(text.find("–") == std::string::npos, text);
  BOOST_TEST(text.find("  ") == std::string::npos, text);
  BOOST_TEST(text.find(" ,") == std::string::npos, text);
}

BOOST_AUTO_TEST_CASE(opposite_reasons_have_opposite_sentences) {
  std::set<std::string> sentences;
  for (const auto& reason : reasons) sentences.insert(sentence(reason));
  BOOST_TEST(sentences.size() == std::size(reasons));
}

BOOST_AUTO_TEST_CASE(figures_have_their_unit_and_dates_are_iso) {
  const std::string target = sentence({ReasonCode::target_reached, target_facts});
  BOOST_TEST(target.find("450\u00A0%") != std::string::npos);
  const std::string trend = sentence({ReasonCode::worse_than_before, trend_facts});
  BOOST_TEST(trend.find("\u22124,1\u00A0%") != std::string::npos);
  BOOST_TEST(sentence({ReasonCode::end_date_passed, dates}).find("2025-04-24") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_judged_figure_is_called_by_its_name) {
  BOOST_TEST(sentence({ReasonCode::target_reached, target_facts}).starts_with("Prognosen"));
  BOOST_TEST(sentence({ReasonCode::worse_than_before, trend_facts}).starts_with("Utfallet"));
}

BOOST_AUTO_TEST_CASE(two_figures_in_an_interval_are_not_called_equal) {
  const std::vector<Fact> two{figure(F::forecast, "88"), figure(F::earlier, "86", whole_year(2024))};
  BOOST_TEST(sentence({ReasonCode::same_as_before, two}).find("lika med") == std::string::npos);
  const std::vector<Fact> one{figure(F::forecast, "88"), figure(F::earlier, "88", whole_year(2024))};
  BOOST_TEST(sentence({ReasonCode::same_as_before, one}).find("lika med") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_year_that_no_earlier_outcome_is_of_is_told_where_other_years_have_one) {
  std::vector<Fact> facts{figure(F::forecast, "88")};
  BOOST_TEST(sentence({ReasonCode::no_earlier_value, facts}) ==
             "Det finns inget tidigare utfall att jämföra med.");
  facts.push_back(figure(F::points, "2"));
  BOOST_TEST(sentence({ReasonCode::no_earlier_value, facts}) ==
             "Det finns inget utfall för 2024 att jämföra med.");
}

BOOST_DATA_TEST_CASE(a_goals_reason_is_told_with_what_the_rule_asks, sentences, s) {
  BOOST_TEST(sentence(s.reason) == s.words);
}

BOOST_AUTO_TEST_CASE(the_denominator_is_called_what_it_is) {
  Convention convention = two_level_convention();
  const Reason reason{ReasonCode::too_few_parts_fulfilled, parts};
  BOOST_TEST(sentence_of(reason, {convention}).find("bedömda delar") != std::string::npos);
  convention.goal_assessment.denominator = Denominator::all;
  BOOST_TEST(sentence_of(reason, {convention}).find("bedömda") == std::string::npos);
}

/// What a limit is called and how it is shown, of an indicator in percent.
struct LimitWords {
  FactName name;
  Measure measure;
  std::string text;
};
std::ostream& operator<<(std::ostream& out, const LimitWords& words) { return out << words.text; }

const LimitWords limit_words[] = {
    {F::limit_most, Measure::value, "övre gräns: 25 %"},
    {F::limit_least, Measure::value, "nedre gräns: 25 %"},
    {F::limit_most, Measure::rank_share, "sämsta placering i procent av gruppen: 25 %"},
    {F::limit_least, Measure::rank_share, "bästa placering i procent av gruppen: 25 %"},
    {F::limit_most, Measure::rank, "sämsta placering: 25"},
    {F::limit_least, Measure::change, "nedre gräns för förändringen: 25 procentenheter"},
    {F::limit_least, Measure::relative_change, "nedre gräns för förändringen i procent: 25 %"},
    {F::limit_least, Measure::share_of_target, "nedre gräns för andelen av målvärdet: 25 %"},
    {F::limit_most, Measure::distance_to_target, "övre gräns för avståndet till målvärdet: 25 %"},
    {F::limit_least, Measure::share_of_way, "nedre gräns för andelen av vägen till målvärdet: 25 %"},
};

BOOST_DATA_TEST_CASE(a_limit_says_what_it_is_a_limit_of, limit_words, words) {
  Fact fact = figure(words.name, "25");
  fact.measure = words.measure;
  std::string text = word_of(fact) + ": " + text_of(fact, "%");
  if (const auto space = text.find("\u00a0"); space != std::string::npos) text.replace(space, 2, " ");
  BOOST_TEST(text == words.text);
}

BOOST_AUTO_TEST_CASE(every_fact_and_status_has_a_word) {
  std::set<std::string_view> words;
  for (int i = 0; i <= static_cast<int>(FactName::parts_at_level); ++i)
    words.insert(word_of(static_cast<FactName>(i)));
  BOOST_TEST(words.size() == static_cast<std::size_t>(FactName::parts_at_level) + 1);
  BOOST_TEST(!words.contains(""));
  BOOST_TEST(word_of(AssignmentStatus::cancelled) == "Avbruten");
  BOOST_TEST(word_of_plan(std::nullopt) == "–");
  BOOST_TEST(word_of_plan(false) == "Avvikelse från plan");
}

BOOST_AUTO_TEST_SUITE_END()
