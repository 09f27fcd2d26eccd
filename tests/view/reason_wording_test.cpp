#include "view/reason_wording.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "support/sample_plan.hpp"

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
                              {F::status, AssignmentStatus::started}};
const std::vector<Fact> parts{count(F::fulfilled_parts, 2), count(F::evaluated_parts, 4)};
const std::vector<Fact> trends{count(F::positive_parts, 2), count(F::unchanged_parts, 0),
                               count(F::negative_parts, 1)};

/// Every reason with the facts that its rule gives it, in the order of the enumeration.
const Reason reasons[] = {
    {ReasonCode::target_reached, target_facts},
    {ReasonCode::target_not_reached, target_facts},
    {ReasonCode::no_target, {target_facts[0]}},
    {ReasonCode::no_value, {target_facts[1]}},
    {ReasonCode::no_outcome, {target_facts[1]}},
    {ReasonCode::no_direction, target_facts},
    {ReasonCode::better_than_before, trend_facts},
    {ReasonCode::same_as_before, trend_facts},
    {ReasonCode::worse_than_before, trend_facts},
    {ReasonCode::no_earlier_value, {trend_facts[0]}},
    {ReasonCode::completed, {dates[3]}},
    {ReasonCode::cancelled, {dates[3]}},
    {ReasonCode::end_date_ahead, dates},
    {ReasonCode::end_date_passed, dates},
    {ReasonCode::expected_after_end_date, dates},
    {ReasonCode::no_end_date, {}},
    {ReasonCode::on_plan, dates},
    {ReasonCode::done_within_year, dates},
    {ReasonCode::not_done_within_year, dates},
    {ReasonCode::late_without_new_date, dates},
    {ReasonCode::not_started_in_time, dates},
    {ReasonCode::no_status, {}},
    {ReasonCode::enough_parts_fulfilled, parts},
    {ReasonCode::too_few_parts_fulfilled, parts},
    {ReasonCode::no_parts, {}},
    {ReasonCode::no_part_evaluated, {}},
    {ReasonCode::majority_of_trends, trends},
    {ReasonCode::no_majority, trends},
    {ReasonCode::no_part_has_trend, {}},
    {ReasonCode::left_to_person, {}},
};

std::string sentence(const Reason& reason) {
  static const Convention convention = two_level_convention();
  return sentence_of(reason, {convention, "%", Direction::higher});
}

}  // namespace

namespace redovisa {

std::ostream& operator<<(std::ostream& out, const Reason& reason) {
  return out << static_cast<int>(reason.code);
}

}  // namespace redovisa

BOOST_AUTO_TEST_SUITE(reason_wording)

BOOST_AUTO_TEST_CASE(every_reason_is_in_the_table) {
  BOOST_TEST(std::size(reasons) == static_cast<std::size_t>(ReasonCode::left_to_person) + 1);
  for (std::size_t i = 0; i < std::size(reasons); ++i)
    BOOST_TEST(static_cast<std::size_t>(reasons[i].code) == i);
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
  // enough and too few parts are told with the same count, and the level tells the rest
  BOOST_TEST(sentences.size() == std::size(reasons) - 1);
}

BOOST_AUTO_TEST_CASE(figures_have_their_unit_and_dates_are_iso) {
  BOOST_TEST(sentence(reasons[0]).find("450\u00A0%") != std::string::npos);
  BOOST_TEST(sentence(reasons[6]).find("\u22124,1\u00A0%") != std::string::npos);
  BOOST_TEST(sentence(reasons[12]).find("2025-04-24") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_judged_figure_is_called_by_its_name) {
  BOOST_TEST(sentence(reasons[0]).starts_with("Prognosen"));
  BOOST_TEST(sentence(reasons[6]).starts_with("Utfallet"));
}

BOOST_AUTO_TEST_CASE(the_denominator_is_called_what_it_is) {
  Convention convention = two_level_convention();
  const Reason reason{ReasonCode::too_few_parts_fulfilled, parts};
  BOOST_TEST(sentence_of(reason, {convention}).find("bedömda delar") != std::string::npos);
  convention.goal_assessment.denominator = Denominator::all;
  BOOST_TEST(sentence_of(reason, {convention}).find("bedömda") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_fact_and_status_has_a_word) {
  std::set<std::string_view> words;
  for (int i = 0; i <= static_cast<int>(FactName::negative_parts); ++i)
    words.insert(word_of(static_cast<FactName>(i)));
  BOOST_TEST(words.size() == static_cast<std::size_t>(FactName::negative_parts) + 1);
  BOOST_TEST(!words.contains(""));
  BOOST_TEST(word_of(AssignmentStatus::cancelled) == "Avbruten");
  BOOST_TEST(word_of_plan(std::nullopt) == "–");
  BOOST_TEST(word_of_plan(false) == "Avvikelse från plan");
}

BOOST_AUTO_TEST_SUITE_END()
