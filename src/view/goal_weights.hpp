#pragma once

#include <string>
#include <vector>

#include "view/municipal_view.hpp"

namespace redovisa {

/// What a committee weighs in one of fullmäktige's goals.
struct ShownWeight {
  std::size_t committee = 0;  // in RollUp::committees
  Decimal weight;             // 0: it does not count, since it weighs nothing or nothing is judged
  Decimal whole;              // of all parts that it is counted with
  Reported given;             // by the municipality; blank: it weighs 1
};

/// What all who contribute to one of fullmäktige's goals weigh in it.
struct GoalWeighing {
  std::vector<ShownWeight> committees = {};  // in their order; none when the municipality has given no weight
  bool is_uneven = false;                    // do the counted parts weigh differently?
};

GoalWeighing weighing_of(const AssessedGoal& goal, const MunicipalView& view);

/// "2 av 9"; "räknas inte" of one that weighs nothing.
std::string weight_words(const ShownWeight& weight);

/// "Socialnämnden väger 2 av 9, Omsorgsnämnden och Skolnämnden 1 av 9 var, och fullmäktiges egna delar 5 av
/// 9.", the heaviest first, and who does not count. Empty: all count alike.
std::string weight_sentences(const GoalWeighing& weighing, const MunicipalView& view);

}  // namespace redovisa
