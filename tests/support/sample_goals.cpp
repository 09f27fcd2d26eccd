#include "support/sample_goals.hpp"

#include <sstream>
#include <stdexcept>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

std::string_view plan_level_of(char kind) {
  switch (kind) {
    case 'K':
      return "KF";
    case 'N':
      return "Nämnd";
    case 'F':
      return "Finansiell";
    case 'B':
      return "Nämndmål";
    case 'U':
    case 'M':
      return {};
    default:
      throw std::invalid_argument{std::string{"no kind of part: "} + kind};
  }
}

PartJudgement part_as(const std::string& token) {
  PartJudgement part;
  part.plan_level = plan_level_of(token.at(0));
  part.assignment = token[0] == 'U';
  if (token.at(1) != '?') part.assessment = static_cast<Level>(token[1] - '0');
  for (std::size_t i = 2; i < token.size(); ++i) {
    if (token[i] == '*') part.key = true;
    if (token[i] == '!') part.covers = false;
    if (token[i] == '=') part.covers = true;
    if (token[i] != 'x') continue;
    part.weight = decimal(token.substr(i + 1));
    break;
  }
  return part;
}

}  // namespace

Convention convention_with_levels(std::size_t levels) {
  Convention convention = two_level_convention();
  Scale& scale = convention.scale;
  const auto steps = static_cast<std::int64_t>(levels) - 1;
  scale.levels.front().points = {1, 1};
  for (std::int64_t i = 1; i < steps; ++i) {
    ScaleLevel between;
    between.key = levels == 3 ? "delvis uppfyllt" : "nivå " + std::to_string(i + 1);
    between.word = levels == 3 ? "Delvis uppfyllt" : "Nivå " + std::to_string(i + 1);
    between.points = {steps - i, steps};
    scale.levels.insert(scale.levels.end() - 1, between);
  }
  return convention;
}

std::vector<PartJudgement> parts_as(const std::string& written) {
  std::vector<PartJudgement> parts;
  std::istringstream tokens{written};
  for (std::string token; tokens >> token;) parts.push_back(part_as(token));
  return parts;
}

std::vector<PartJudgement> trends_as(const std::string& written) {
  std::vector<PartJudgement> parts(written.size());
  for (std::size_t i = 0; i < written.size(); ++i)
    if (written[i] != '?')
      parts[i].trend = written[i] == '+'   ? trend_positive
                       : written[i] == '0' ? trend_unchanged
                                           : trend_negative;
  return parts;
}

int level_by(GoalRule rule, const std::string& parts, const RuleChoice& choice, std::size_t levels) {
  const Convention convention = convention_with_levels(levels);
  const auto judged = parts_as(parts);
  return number_of(rule({judged}, choice, {convention, august}).level);
}

std::size_t count_in(const Verdict& verdict, FactName name) {
  for (const auto& reason : verdict.reasons)
    for (const auto& fact : reason.facts)
      if (fact.name == name) return std::get<std::size_t>(fact.value);
  return 999;
}
