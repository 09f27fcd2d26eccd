#include "view/reason_wording.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "view/wording.hpp"

namespace redovisa {

namespace {

using Facts = std::vector<Fact>;

const Fact* find(const Facts& facts, FactName name) {
  const auto found = std::ranges::find(facts, name, &Fact::name);
  return found == facts.end() ? nullptr : &*found;
}

/// A reason's facts as the texts that its sentence needs.
class FactTexts {
 public:
  FactTexts(const Reason& reason, const ReasonContext& context) : facts_{reason.facts}, context_{context} {}

  std::string operator()(FactName name) const {
    const Fact* fact = find(facts_, name);
    return fact == nullptr ? std::string{nothing_reported} : text_of(*fact, context_.unit);
  }

  /// "Prognosen" or "Utfallet", whichever was judged.
  std::string judged() const {
    if (find(facts_, FactName::forecast) != nullptr)
      return fmt::format("Prognosen {}", (*this)(FactName::forecast));
    return fmt::format("Utfallet {}", (*this)(FactName::outcome));
  }

  std::string period(FactName name) const {
    const Fact* fact = find(facts_, name);
    return fact != nullptr && fact->period ? heading_text(*fact->period) : std::string{};
  }

  std::string_view which_is_better() const {
    if (!context_.direction) return "riktning saknas";
    return *context_.direction == Direction::higher ? "högre är bättre" : "lägre är bättre";
  }

  std::string_view which_parts() const {
    return context_.convention.goal_assessment.denominator == Denominator::all ? "delar" : "bedömda delar";
  }

  std::string needed_share() const {
    const auto& [numerator, denominator] = context_.convention.goal_assessment.least_share;
    if (numerator == 1 && denominator == 2) return "hälften";
    if (numerator == denominator) return "alla";
    if (denominator == 100) return fmt::format("{} procent", numerator);
    return fmt::format("{} av {}", numerator, denominator);
  }

 private:
  const Facts& facts_;
  const ReasonContext& context_;
};

std::string against_target_sentence(const FactTexts& f, std::string_view reaches) {
  return fmt::format("{} {} målvärdet {} ({}).", f.judged(), reaches, f(FactName::target),
                     f.which_is_better());
}

std::string trend_sentence(const FactTexts& f, std::string_view compares) {
  return fmt::format("{} {} utfallet {}, {} ({}).", f.judged(), compares, f.period(FactName::earlier),
                     f(FactName::earlier), f.which_is_better());
}

std::string parts_sentence(const FactTexts& f) {
  return fmt::format("Uppfyllda: {} av {} {}; {} krävs.", f(FactName::fulfilled_parts),
                     f(FactName::evaluated_parts), f.which_parts(),
                     f.needed_share() == "alla" ? "alla" : "minst " + f.needed_share());
}

std::string trends_sentence(const FactTexts& f, std::string_view conclusion) {
  return fmt::format("Delarnas trender: positiv {}, oförändrad {}, negativ {}; {}.",
                     f(FactName::positive_parts), f(FactName::unchanged_parts), f(FactName::negative_parts),
                     conclusion);
}

std::string dates_sentence(const FactTexts& f, std::string_view conclusion) {
  return fmt::format("Slutdatum {} har passerats och arbetet väntas bli klart {}, {}.", f(FactName::end_date),
                     f(FactName::expected_date), conclusion);
}

}  // namespace

std::string sentence_of(const Reason& reason, const ReasonContext& context) {
  const FactTexts f{reason, context};
  switch (reason.code) {
    case ReasonCode::target_reached:
      return against_target_sentence(f, "når");
    case ReasonCode::target_not_reached:
      return against_target_sentence(f, "når inte");
    case ReasonCode::no_target:
      return "Målvärde för året saknas.";
    case ReasonCode::no_value:
      return "Prognos för året saknas.";
    case ReasonCode::no_outcome:
      return "Utfall saknas.";
    case ReasonCode::no_direction:
      return "Det är inte angivet om högre eller lägre är bättre.";
    case ReasonCode::better_than_before:
      return trend_sentence(f, "är bättre än");
    case ReasonCode::same_as_before:
      return trend_sentence(f, context.convention.indicator_trend.tolerance == Decimal{0}
                                   ? "är lika med"
                                   : "skiljer sig inte nämnvärt från");
    case ReasonCode::worse_than_before:
      return trend_sentence(f, "är sämre än");
    case ReasonCode::no_earlier_value:
      return "Det finns inget tidigare utfall att jämföra med.";
    case ReasonCode::completed:
      return "Arbetet är slutfört.";
    case ReasonCode::cancelled:
      return "Arbetet är avbrutet.";
    case ReasonCode::end_date_ahead:
      return fmt::format("Slutdatum {} har inte passerats {}.", f(FactName::end_date),
                         f(FactName::report_date));
    case ReasonCode::end_date_passed:
      return fmt::format("Slutdatum {} hade passerats {}.", f(FactName::end_date), f(FactName::report_date));
    case ReasonCode::expected_after_end_date:
      return fmt::format("Arbetet väntas bli klart {}, efter slutdatum {}.", f(FactName::expected_date),
                         f(FactName::end_date));
    case ReasonCode::no_end_date:
      return "Slutdatum saknas.";
    case ReasonCode::on_plan:
      return fmt::format("Arbetet följer planen mot slutdatum {}.", f(FactName::end_date));
    case ReasonCode::done_within_year:
      return dates_sentence(f, "före årets slut");
    case ReasonCode::not_done_within_year:
      return dates_sentence(f, "efter årets slut");
    case ReasonCode::late_without_new_date:
      return fmt::format("Slutdatum {} har passerats och inget nytt datum är angivet.",
                         f(FactName::end_date));
    case ReasonCode::not_started_in_time:
      return fmt::format("Slutdatum {} har passerats utan att arbetet har påbörjats.", f(FactName::end_date));
    case ReasonCode::no_status:
      return "Status saknas.";
    case ReasonCode::enough_parts_fulfilled:
    case ReasonCode::too_few_parts_fulfilled:
      return parts_sentence(f);
    case ReasonCode::no_parts:
      return "Målet har inga indikatorer, uppdrag eller initiativ.";
    case ReasonCode::no_part_evaluated:
      return "Ingen av målets delar går att bedöma.";
    case ReasonCode::majority_of_trends:
      return trends_sentence(f, "flest avgör");
    case ReasonCode::no_majority:
      return trends_sentence(f, "ingen är i flertal");
    case ReasonCode::no_part_has_trend:
      return "Ingen av målets delar har någon trend.";
    case ReasonCode::left_to_person:
      return "Ingen regel gäller; en person bedömer.";
  }
  return {};
}

std::string sentences_of(const std::vector<Reason>& reasons, const ReasonContext& context) {
  std::string text;
  for (const auto& reason : reasons) text += (text.empty() ? "" : " ") + sentence_of(reason, context);
  return text;
}

std::string plan_sentences_of(const AssessedAssignment& a, const ReasonContext& context) {
  std::string text = sentences_of(a.plan_reasons, context);
  const auto& declared = a.assignment->declared_on_plan;
  if (declared && declared != a.computed_on_plan)
    text += fmt::format(" Regeln ger ”{}”, men en person har angett ”{}”.", word_of_plan(a.computed_on_plan),
                        word_of_plan(declared));
  return text;
}

std::string_view word_of(FactName name) {
  switch (name) {
    case FactName::forecast:
      return "prognos";
    case FactName::outcome:
      return "utfall";
    case FactName::target:
      return "målvärde";
    case FactName::earlier:
      return "tidigare utfall";
    case FactName::end_date:
      return "slutdatum";
    case FactName::expected_date:
      return "prognosdatum";
    case FactName::report_date:
      return "rapportdatum";
    case FactName::status:
      return "status";
    case FactName::fulfilled_parts:
      return "uppfyllda delar";
    case FactName::evaluated_parts:
      return "bedömda delar";
    case FactName::positive_parts:
      return "positiva trender";
    case FactName::unchanged_parts:
      return "oförändrade trender";
    case FactName::negative_parts:
      return "negativa trender";
  }
  return {};
}

std::string text_of(const Fact& fact, const std::string& unit) {
  struct Text {
    const std::string& unit;
    std::string operator()(const Decimal& value) const { return text_of(number_with_unit(value, unit)); }
    std::string operator()(const Date& date) const { return to_iso(date); }
    std::string operator()(std::size_t count) const { return std::to_string(count); }
    std::string operator()(AssignmentStatus status) const { return std::string{word_of(status)}; }
  };
  return std::visit(Text{unit}, fact.value);
}

std::string_view word_of(AssignmentStatus status) {
  switch (status) {
    case AssignmentStatus::not_started:
      return "Ej påbörjad";
    case AssignmentStatus::started:
      return "Påbörjad";
    case AssignmentStatus::completed:
      return "Slutförd";
    case AssignmentStatus::cancelled:
      return "Avbruten";
  }
  return {};
}

std::string_view word_of_plan(std::optional<bool> on_plan) {
  if (!on_plan) return nothing_reported;
  return *on_plan ? "Enligt plan" : "Avvikelse från plan";
}

Number number_with_unit(const Decimal& value, const std::string& unit) {
  static constexpr std::array<std::string_view, 6> shown{"%", "tkr", "mnkr", "kr", "dagar", "dygn"};
  return {value, std::ranges::find(shown, unit) == shown.end() ? std::string{} : unit};
}

}  // namespace redovisa
