#include "view/indicator_phrases.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

#include "view/difference_number.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// A difference between percentages is told in percentage points.
std::string difference_text(const FactTexts& f, const Decimal& difference) {
  if (f.context().unit == "%")
    return text_of(Number{difference, unit_of_difference(difference, f.context().unit)});
  if (f.context().unit == date_unit) return fmt::format("{} dagar", text_of(difference));
  return text_of(CellValue{number_with_unit(difference, f.context().unit)});
}

const Decimal* number_in(const FactTexts& f, FactName name) {
  const Fact* fact = f.find(name);
  return fact == nullptr ? nullptr : std::get_if<Decimal>(&fact->value);
}

bool has(const FactTexts& f, FactName name) { return f.find(name) != nullptr; }

std::string change_note(const FactTexts& f, const Decimal& change, const std::string& size) {
  const std::string since = base_phrase(f);
  if (change == Decimal{0}) return fmt::format(" Det är oförändrat sedan {}.", since);
  return fmt::format(" Det har {} med {} sedan {}.", change > Decimal{0} ? "ökat" : "minskat", size, since);
}

std::string change_note(const FactTexts& f) {
  if (const Decimal* change = number_in(f, FactName::relative_change))
    return change_note(f, *change, text_of(CellValue{Number{absolute(*change), "%"}}));
  const Decimal* change = number_in(f, FactName::change);
  return change == nullptr ? std::string{} : change_note(f, *change, difference_text(f, absolute(*change)));
}

std::string distance_note(const FactTexts& f) {
  const Decimal* distance = number_in(f, FactName::distance);
  if (distance == nullptr || *distance <= Decimal{0}) return {};
  return fmt::format(" Avståndet till målet är {}.", difference_text(f, *distance));
}

std::string place_note(const FactTexts& f) {
  if (!has(f, FactName::group_size)) return {};
  if (has(f, FactName::place))
    return fmt::format(" Det är plats {} av {} kommuner {}, räknat ur Koladas uppgifter{}.",
                       f(FactName::place), f(FactName::group_size), f.period(FactName::group_size),
                       has(f, FactName::percentile)
                           ? fmt::format(" (bland de {} bästa)", f(FactName::percentile))
                           : std::string{});
  return fmt::format(" Av {} i jämförelsegruppen är det bland de {} bästa.", f(FactName::group_size),
                     f(FactName::percentile));
}

/// "bland de 25 % bästa", "plats 59 eller bättre"; empty when the limit is of no place.
std::string place_limit(const FactTexts& f) {
  const Fact* most = f.find(FactName::limit_most);
  if (most == nullptr) return {};
  if (most->measure == Measure::rank) return fmt::format("plats {} eller bättre", f(FactName::limit_most));
  return most->measure == Measure::rank_share ? fmt::format("bland de {} bästa", f(FactName::limit_most))
                                              : std::string{};
}

std::string limit_text(const FactTexts& f) {
  if (auto place = place_limit(f); !place.empty()) return place;
  const bool least = has(f, FactName::limit_least), most = has(f, FactName::limit_most);
  if (f.context().unit == yes_no_unit) return f(least ? FactName::limit_least : FactName::limit_most);
  if (least && most) return fmt::format("{}–{}", f(FactName::limit_least), f(FactName::limit_most));
  if (least) return fmt::format("minst {}", f(FactName::limit_least));
  return most ? fmt::format("högst {}", f(FactName::limit_most)) : std::string{};
}

int year_of(const Fact* fact) { return fact != nullptr && fact->period ? fact->period->year : 0; }

/// From what the rule behind the reason measures changes.
ChangeBase base_of_rule(const FactTexts& f) {
  const Convention& c = f.context().convention;
  switch (f.reason().code) {
    case ReasonCode::better_than_before:
    case ReasonCode::same_as_before:
    case ReasonCode::worse_than_before:
      return c.indicator_trend.base;
    default:
      return c.indicator_assessment.base;
  }
}

std::string mean_phrase(const FactTexts& f) {
  return fmt::format("medelvärdet av de senaste {} årens utfall, {}", f(FactName::years),
                     f(FactName::earlier));
}

}  // namespace

std::string direction_note(const FactTexts& f) {
  const bool is_plain = f.context().unit == yes_no_unit && f.context().direction == Direction::higher;
  return f.context().direction && !is_plain ? fmt::format(" ({})", f.which_is_better()) : std::string{};
}

std::string year_of_target(const FactTexts& f) {
  const Fact* judged = f.find(FactName::forecast);
  if (judged == nullptr) judged = f.find(FactName::outcome);
  const int year = year_of(f.find(FactName::target)), judged_year = year_of(judged);
  const bool is_told = f.reason().words.find(std::to_string(year)) != std::string::npos;
  if (year == 0 || judged_year == 0 || year == judged_year || is_told) return {};
  return fmt::format(" för {}", year);
}

std::string base_phrase(const FactTexts& f) {
  if (has(f, FactName::baseline)) {
    const std::string period = f.period(FactName::baseline);
    return fmt::format("utgångsvärdet{}{}, {}", period.empty() ? "" : " ", period, f(FactName::baseline));
  }
  if (has(f, FactName::years)) return mean_phrase(f);
  if (base_of_rule(f) == ChangeBase::previous_forecast)
    return fmt::format("föregående prognos, {}", f(FactName::earlier));
  return fmt::format("utfallet {}, {}", f.period(FactName::earlier), f(FactName::earlier));
}

std::string limits_note(const FactTexts& f) {
  const std::string limit = f.reason().words.empty() ? limit_text(f) : f.reason().words;
  return limit.empty() ? limit : fmt::format(" ({})", limit);
}

std::string measured_note(const FactTexts& f) {
  if (has(f, FactName::share_of_target))
    return fmt::format(" Måluppfyllelsen är {}.", f(FactName::share_of_target));
  if (has(f, FactName::share_of_way))
    return fmt::format(" {} av vägen från {} till {} är avklarad.", f(FactName::share_of_way),
                       f(FactName::baseline), f(FactName::target));
  return change_note(f) + distance_note(f) + place_note(f);
}

std::string compared_figures(const FactTexts& f) {
  std::vector<std::string> figures;
  for (const FactName name : {FactName::outcome, FactName::forecast, FactName::target})
    if (has(f, name)) figures.push_back(fmt::format("{} {}", word_of(name), f(name)));
  return fmt::format("{}", fmt::join(figures, ", "));
}

std::string change_size(const FactTexts& f, const Decimal& size) {
  const bool percent = f.context().convention.indicator_assessment.tolerance_unit == ToleranceUnit::percent;
  return percent ? fmt::format("{} procent", text_of(size)) : difference_text(f, size);
}

}  // namespace redovisa
