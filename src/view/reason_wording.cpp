#include "view/reason_wording.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "view/fact_texts.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

constexpr std::array percentages{FactName::relative_change, FactName::share_of_target, FactName::percentile,
                                 FactName::share_of_way, FactName::reached_share};
constexpr std::string_view points = "procentenheter";  // what percentages differ by
constexpr std::array counts{FactName::place, FactName::group_size, FactName::sample};

bool is_limit(FactName name) { return name == FactName::limit_least || name == FactName::limit_most; }

/// Of a limit of something else than the figure itself.
std::string unit_of(Measure measure, const std::string& unit) {
  switch (measure) {
    case Measure::value:
    case Measure::distance_to_target:
      return unit;
    case Measure::change:
      return unit == "%" ? std::string{points} : unit;
    case Measure::relative_change:
    case Measure::share_of_target:
    case Measure::share_of_way:
    case Measure::rank_share:
      return "%";
    case Measure::rank:
      return {};
  }
  return unit;
}

/// The unit that a fact is shown with: its own, or that of the indicator.
std::string unit_of(const Fact& fact, const std::string& unit) {
  if (is_limit(fact.name)) return unit_of(fact.measure, unit);
  if (std::ranges::find(percentages, fact.name) != percentages.end()) return "%";
  return std::ranges::find(counts, fact.name) != counts.end() ? std::string{} : unit;
}

/// What a limit is a limit of, after "övre gräns"; empty: the figure itself.
std::string_view limited_by(Measure measure) {
  switch (measure) {
    case Measure::change:
      return " för förändringen";
    case Measure::relative_change:
      return " för förändringen i procent";
    case Measure::share_of_target:
      return " för andelen av målvärdet";
    case Measure::distance_to_target:
      return " för avståndet till målvärdet";
    case Measure::share_of_way:
      return " för andelen av vägen till målvärdet";
    case Measure::value:
    case Measure::rank:
    case Measure::rank_share:
      break;
  }
  return {};
}

const ReasonSentence* sentence_for(ReasonCode code) {
  for (const auto* sentences :
       {&indicator_sentences(), &assignment_sentences(), &goal_sentences(), &contribution_sentences()})
    if (const auto found = std::ranges::find(*sentences, code, &ReasonSentence::code);
        found != sentences->end())
      return &*found;
  return nullptr;
}

}  // namespace

std::string sentence_of(const Reason& reason, const ReasonContext& context) {
  const ReasonSentence* sentence = sentence_for(reason.code);
  return sentence == nullptr ? std::string{} : sentence->words(FactTexts{reason, context});
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
    case FactName::last_open:
      return "senast ej slutfört";
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
    case FactName::baseline:
      return "utgångsvärde";
    case FactName::limit_least:
      return "nedre gräns";
    case FactName::limit_most:
      return "övre gräns";
    case FactName::change:
      return "förändring";
    case FactName::relative_change:
      return "förändring i procent";
    case FactName::share_of_target:
      return "andel av målvärdet";
    case FactName::distance:
      return "avstånd till målvärdet";
    case FactName::share_of_way:
      return "andel av vägen till målvärdet";
    case FactName::place:
      return "placering";
    case FactName::group_size:
      return "antal i jämförelsegruppen";
    case FactName::percentile:
      return "placering i procent av gruppen";
    case FactName::sample:
      return "antal som andelen räknas på";
    case FactName::missing:
      return "varför värdet saknas";
    case FactName::years:
      return "antal år";
    case FactName::points:
      return "antal mätningar";
    case FactName::all_parts:
      return "alla delar";
    case FactName::failed_parts:
      return "delar på sämsta nivån";
    case FactName::reached_share:
      return "uppnådd andel";
    case FactName::covered_parts:
      return "delar som täcker målet";
    case FactName::row:
      return "rad i tabellen";
    case FactName::parts_at_level:
      return "delar på nivån";
  }
  return {};
}

std::string word_of(const Fact& fact) {
  if (!is_limit(fact.name)) return std::string{word_of(fact.name)};
  const std::string_view place =
      fact.name == FactName::limit_most ? "sämsta placering" : "bästa placering";  // the first place is best
  if (fact.measure == Measure::rank) return std::string{place};
  if (fact.measure == Measure::rank_share) return fmt::format("{} i procent av gruppen", place);
  return fmt::format("{}{}", word_of(fact.name), limited_by(fact.measure));
}

CellValue value_of(const Fact& fact, const std::string& unit) {
  struct Value {
    const std::string& unit;
    CellValue operator()(const Decimal& value) const {
      return unit == points ? CellValue{Number{value, unit}} : figure_value(value, unit);
    }
    CellValue operator()(const Date& date) const { return date; }
    CellValue operator()(std::size_t count) const { return Number{{static_cast<std::int64_t>(count), 0}}; }
    CellValue operator()(AssignmentStatus status) const { return std::string{word_of(status)}; }
    CellValue operator()(Missing missing) const { return std::string{word_of(missing)}; }
  };
  return std::visit(Value{unit_of(fact, unit)}, fact.value);
}

std::string text_of(const Fact& fact, const std::string& unit) { return text_of(value_of(fact, unit)); }

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

std::string_view word_of(Missing missing) {
  switch (missing) {
    case Missing::blank:
    case Missing::dash:
      return "ej rapporterat";
    case Missing::not_measured:
      return "ingen uppgift";
    case Missing::not_applicable:
      return "ej tillämpligt";
    case Missing::confidential:
      return "sekretess";
    case Missing::method_changed:
      return "metodbyte";
    case Missing::new_indicator:
      return "ny indikator";
    case Missing::not_yet:
      return "kommer senare";
  }
  return {};
}

std::string_view word_of_plan(std::optional<bool> on_plan) {
  if (!on_plan) return nothing_reported;
  return *on_plan ? "Enligt plan" : "Avvikelse från plan";
}

CellValue figure_value(const Decimal& value, const std::string& unit) {
  if (unit == yes_no_unit) return std::string{value > Decimal{0} ? "Ja" : "Nej"};
  if (unit == date_unit)
    if (const auto date = date_of(value)) return *date;
  return number_with_unit(value, unit);
}

Number number_with_unit(const Decimal& value, const std::string& unit) {
  static constexpr std::array<std::string_view, 6> shown{"%", "tkr", "mnkr", "kr", "dagar", "dygn"};
  return {value, std::ranges::find(shown, unit) == shown.end() ? std::string{} : unit};
}

}  // namespace redovisa
