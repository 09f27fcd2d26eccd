#include "view/goal_weights.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <functional>
#include <map>

#include "assess/goal_parts.hpp"
#include "assess/part_tally.hpp"
#include "diagnostics/folded.hpp"
#include "rollup/committee_weights.hpp"
#include "view/named_values.hpp"
#include "view/rule_words.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// What all parts weigh that are counted in the same group of the rule as this one.
Decimal whole_of(const PartJudgement& part, const std::vector<PartJudgement>& parts, const RuleChoice& rule) {
  Decimal whole{0};
  for (const auto& other : parts)
    if (group_of(other, rule) == group_of(part, rule)) whole = whole + counted_weight(other, rule);
  return whole;
}

const CommitteeShare* share_at(std::size_t goal, const RollUp& r) {
  const auto found = std::ranges::find(r.shares, goal, &CommitteeShare::goal);
  return found == r.shares.end() ? nullptr : &*found;
}

bool has_no_weight(const ShownWeight& weight) { return weight.given.number == Decimal{0}; }

/// By their names, or, when these would fill the page, how many they are: who they are stands in the table.
class NamedCommittees {
 public:
  NamedCommittees(const std::vector<ShownWeight>& weights, const RollUp& r) : r_{r} {
    std::size_t bytes = 0;
    for (const auto& weight : weights) bytes += r.committees[weight.committee].name.size();
    by_number_ = bytes > longest_list;
  }

  std::string text(const std::vector<std::size_t>& committees) const {
    if (by_number_)
      return fmt::format("{} {}", committees.size() == 1 ? "en" : count_in_words(committees.size()),
                         committees.size() == 1 ? "nämnd" : "nämnder");
    std::vector<std::string> names;
    for (const std::size_t committee : committees) names.push_back(r_.committees[committee].name);
    return listed(names);
  }

 private:
  static constexpr std::size_t longest_list = 320;  // bytes of all names
  const RollUp& r_;
  bool by_number_ = false;
};

/// With a comma before the last "och", since the phrases themselves may have one.
std::string sentence_of(const std::vector<std::string>& phrases) {
  if (phrases.size() < 2) return phrases.empty() ? std::string{} : with_capital(phrases.front()) + '.';
  return with_capital(
      fmt::format("{}, och {}.", fmt::join(phrases.begin(), phrases.end() - 1, ", "), phrases.back()));
}

std::string does_not_count(const std::vector<std::size_t>& committees, std::string_view why,
                           const NamedCommittees& named) {
  if (committees.empty()) return {};
  return fmt::format(" {} {} och räknas inte.", with_capital(named.text(committees)), why);
}

}  // namespace

GoalWeighing weighing_of(const AssessedGoal& goal, const MunicipalView& view) {
  const RollUp& r = view.roll_up;
  const RuleChoice& rule = r.whole.convention.goal_assessment;
  PartJudgements judgements{r.whole, r.plan, r.weights};
  const auto all = judgements.of(goal);
  const auto counted = counted_parts(all, rule);
  GoalWeighing result;
  auto& weights = result.committees;
  bool any_given = false;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const CommitteeShare* share =
        goal.parts[i].kind == GoalPart::Kind::sub_goal ? share_at(goal.parts[i].index, r) : nullptr;
    if (share == nullptr) continue;
    const Reported given = given_weight(r, *share);
    any_given = any_given || given.number;
    weights.push_back(
        {share->committee, counted_weight(all[i], rule), whole_of(all[i], counted, rule), given});
  }
  if (!any_given) return {};
  const Scale& scale = r.whole.convention.scale;
  result.is_uneven = PartTally{counted, rule.denominator, scale}.is_weighted() ||
                     std::ranges::any_of(weights, [](const ShownWeight& w) { return has_no_weight(w); });
  return result;
}

std::string weight_words(const ShownWeight& weight) {
  if (weight.weight == Decimal{0}) return "räknas inte";
  return fmt::format("{} av {}", text_of(trimmed(weight.weight)), text_of(trimmed(weight.whole)));
}

std::string weight_sentences(const GoalWeighing& weighing, const MunicipalView& view) {
  if (!weighing.is_uneven) return {};
  const auto& weights = weighing.committees;
  const NamedCommittees named{weights, view.roll_up};
  std::map<Decimal, std::vector<std::size_t>, std::greater<>> committees;
  std::vector<std::size_t> weightless, unjudged;
  Decimal rest;
  for (const auto& weight : weights) rest = weight.whole;
  for (const auto& weight : weights) {
    rest = rest - weight.weight;
    auto& those = weight.weight > Decimal{0} ? committees[weight.weight]
                  : has_no_weight(weight)    ? weightless
                                             : unjudged;
    those.push_back(weight.committee);
  }
  const std::string whole = text_of(trimmed(weights.front().whole));
  std::vector<std::string> phrases;
  for (const auto& [weight, those] : committees)
    phrases.push_back(fmt::format("{}{} {} av {}{}", named.text(those), phrases.empty() ? " väger" : "",
                                  text_of(trimmed(weight)), whole, those.size() > 1 ? " var" : ""));
  if (rest > Decimal{0})
    phrases.push_back(fmt::format("fullmäktiges egna delar {} av {}", text_of(trimmed(rest)), whole));
  return sentence_of(phrases) + does_not_count(weightless, "har vikten 0", named) +
         does_not_count(unjudged, "har inte bedömt målet", named);
}

}  // namespace redovisa
