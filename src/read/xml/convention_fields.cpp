#include "read/xml/convention_fields.hpp"

#include "read/sheets/written_criterion.hpp"
#include "read/xml/convention_field_kinds.hpp"
#include "read/xml/convention_words.hpp"

namespace redovisa {

namespace {

namespace words = convention_words;
using namespace field;

ConventionField<Convention> missing(const std::string& name, Missing reason) {
  return {{name, ValueKind::word, false, words_of(words::missing_policies)},
          [=](Convention& convention, const std::string& written, const Convention&) {
            auto& policy = convention.missing.at(static_cast<std::size_t>(reason));
            policy = meaning_of(written, words::missing_policies).value_or(policy);
          }};
}

/// A fulfilled level counts as a whole part until its points are told.
void read_fulfilment(ScaleLevel& level, const std::string& written, const Convention&) {
  level.fulfilled = meaning_of(written, words::yes_or_no).value_or(level.fulfilled);
  level.points = {level.fulfilled ? 1 : 0, 1};
}

void read_required_texts(ScaleLevel& level, const std::string& written, const Convention&) {
  for (const auto& word : words_in(written))
    if (const auto text = meaning_of(word, words::required_texts)) level.required_texts.push_back(*text);
}

void read_criterion(LevelBand& band, const std::string& written, const Convention&) {
  band.criterion = parse_criterion(written).value_or(band.criterion);
}

void read_group_level(GroupShare& group, const std::string& key, const Convention& known) {
  if (const PlanLevel* level = find_plan_level(known, key))
    group.plan_level = level->key;
  else if (const GoalLevel* goals = find_goal_level(known, key))
    group.plan_level = goals->key;
}

template <class Field>
std::vector<Field> joined(std::vector<Field> first, const std::vector<Field>& rest) {
  first.insert(first.end(), rest.begin(), rest.end());
  return first;
}

const FieldList<ScaleLevel> look_of_level{
    text("nyckel", &ScaleLevel::key),
    text("ord", &ScaleLevel::word),
    text("ord-helår", &ScaleLevel::year_end_word, false),
    text("symbol", &ScaleLevel::symbol),
    colour("textfärg", &ScaleLevel::text_colour, true),
    colour("bakgrund", &ScaleLevel::fill_colour, false),
    word("fet", words::yes_or_no, &ScaleLevel::strong),
};

const ConventionField<ScaleLevel> required_texts{
    {"kräver", ValueKind::words, false, words_of(words::required_texts)}, read_required_texts};

const ConventionField<RuleChoice> rule_name = text("regel", &RuleChoice::rule);

const FieldList<RuleChoice> change_fields{
    word("bas", words::change_bases, &RuleChoice::base),
    count("år", &RuleChoice::years, 1, 20),
    number("tolerans", &RuleChoice::tolerance),
    word("tolerans-i", words::tolerance_units, &RuleChoice::tolerance_unit),
    number("stark", &RuleChoice::strong),
};

const FieldList<RuleChoice> indicator_assessment_fields{
    rule_name,
    word("värde", words::bases, &RuleChoice::basis),
    word("lika", words::equality, &RuleChoice::equal_is_enough),
    word("mål", words::target_years, &RuleChoice::target_may_be_later),
    count("äldst", &RuleChoice::greatest_age, 0, 50),
    count("minsta-antal", &RuleChoice::smallest_sample, 0, 100'000),
    word("mellan-nivåer", words::gap_policies, &RuleChoice::gap),
};

const FieldList<RuleChoice> indicator_trend_fields{
    rule_name,
    word("värde", words::bases, &RuleChoice::basis),
    count("minst-mätningar", &RuleChoice::fewest_points, 0, 100),
};

const FieldList<RuleChoice> goal_assessment_fields{
    rule_name,
    fraction("minst", &RuleChoice::least_share),
    word("nämnare", words::denominators, &RuleChoice::denominator),
    share("minst-bedömda", &RuleChoice::least_evaluated),
    word("uppdrag", words::yes_or_no, &RuleChoice::assignments_count),
    word("endast", words::counted_parts, &RuleChoice::only_key_indicators),
};

const FieldList<DecisionRow> indicator_row_fields{
    word("utfall", words::reaching, &DecisionRow::outcome_reaches),
    word("prognos", words::reaching, &DecisionRow::forecast_reaches),
    level("trend", &Convention::trends, &DecisionRow::trend, false),
    level("nivå", &Convention::scale, &DecisionRow::level, true),
};

const FieldList<DecisionRow> goal_row_fields{
    share("minst-uppfyllda", &DecisionRow::least_fulfilled),
    share("högst-ej-uppfyllda", &DecisionRow::most_failed),
    level("trend", &Convention::trends, &DecisionRow::trend, false),
    level("nivå", &Convention::scale, &DecisionRow::level, true),
};

const ConventionFields all_fields{
    .name = {{{"version", ValueKind::word, true, {"1"}}, [](auto&...) {}},
             text("namn", &Convention::name),
             text("titel", &Convention::title),
             {{"kontoregler", ValueKind::text},
              [](Convention& c, const std::string& name, const auto&) { c.account_rules.text = name; }}},
    .trend_symbols = {word("symbol-visar", words::symbol_meanings, &Convention::arrows_follow_figures)},
    .privacy = {count("minsta-grupp", &Convention::privacy_limit, 1, 1'000),
                count("minsta-personalgrupp", &Convention::staff_limit, 1, 1'000)},
    .plausible = {count("högst-mnkr", &Convention::largest_sum, 1, 1'000'000),
                  count("högst-mnkr-per-årsarbetare", &Convention::largest_sum_per_employee, 1, 1'000'000)},
    .missing = {missing("tomt", Missing::blank), missing("streck", Missing::dash),
                missing("ej-mätt", Missing::not_measured), missing("ej-tillämplig", Missing::not_applicable),
                missing("sekretess", Missing::confidential), missing("metodbyte", Missing::method_changed),
                missing("ny-indikator", Missing::new_indicator), missing("kommer-senare", Missing::not_yet)},
    .words = {text("mål", &PlanWords::goal, false), text("målen", &PlanWords::goals, false),
              text("målområde", &PlanWords::area, false)},
    .trend = look_of_level,
    .level = joined(look_of_level,
                    {{{"uppfyller", ValueKind::word, true, words_of(words::yes_or_no)}, read_fulfilment},
                     share("poäng", &ScaleLevel::points),
                     required_texts}),
    .not_evaluated = joined(look_of_level, {required_texts}),
    .goal_level = {text("nyckel", &GoalLevel::key), text("ord", &GoalLevel::word)},
    .plan_level = {text("nyckel", &PlanLevel::key), text("kolumn", &PlanLevel::heading),
                   text("tabell", &PlanLevel::caption)},
    .assignment_kind = {text("nyckel", &AssignmentKind::key), text("tabell", &AssignmentKind::caption),
                        word("bedöms", words::assignment_bases, &AssignmentKind::basis, true)},
    .calendar_period = {text("namn", &CalendarPeriod::name),
                        count("till-månad", &CalendarPeriod::last_month, 1, 12, true),
                        text("ord", &CalendarPeriod::word)},
    .indicator_assessment = joined(indicator_assessment_fields, change_fields),
    .indicator_trend = joined(indicator_trend_fields, change_fields),
    .assignment = {rule_name},
    .goal_assessment = goal_assessment_fields,
    .goal_trend = {rule_name, level("utan-trend", &Convention::trends, &RuleChoice::without_trend, false)},
    .band = {level("nivå", &Convention::scale, &LevelBand::level, true),
             {{"krav", ValueKind::text, true}, read_criterion}},
    .share = {level("nivå", &Convention::scale, &ShareBand::level, true),
              fraction("minst", &ShareBand::least, true)},
    .group = {{{"nivå", ValueKind::text}, read_group_level},
              word("uppdrag", words::yes_or_no, &GroupShare::assignments),
              fraction("minst", &GroupShare::least, true),
              share("minst-bedömda", &GroupShare::least_evaluated)},
    .indicator_row = indicator_row_fields,
    .goal_row = goal_row_fields,
    .variance_signs = {word("driftredovisning", words::variance_signs, &VarianceSigns::operating, true),
                       word("investeringar", words::variance_signs, &VarianceSigns::investments, true),
                       word("volymer", words::variance_signs, &VarianceSigns::volumes, true),
                       word("à-priser", words::variance_signs, &VarianceSigns::unit_prices, true)},
};

}  // namespace

const ConventionFields& convention_fields() { return all_fields; }

}  // namespace redovisa
