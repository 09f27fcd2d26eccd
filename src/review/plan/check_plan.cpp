#include "assess/indicator_figures.hpp"
#include "review/checks.hpp"
#include "review/plan/plan_parts.hpp"

namespace redovisa {

void check_plan(const Reviewed& reviewed, Findings& findings) {
  check_level_limits(reviewed, findings);
  check_targets(reviewed, findings);
  check_goal_parts(reviewed, findings);
  check_indicator_cells(reviewed, findings);
}

const std::string& shown_name(const Indicator& indicator) {
  return indicator.id.empty() ? indicator.name : indicator.id;
}

Amount amount_of(const Decimal& value, const Indicator& indicator) {
  const auto& unit = indicator.unit;
  const bool is_shown = unit != yes_no_unit && unit != rank_unit && unit != date_unit && unit != "antal";
  return {value, is_shown ? unit : std::string{}};
}

bool is_known(const PeriodValue& value, const SourceMaterial& material) {
  return !material.followed_up || !is_before(material.period, value.period);
}

}  // namespace redovisa
