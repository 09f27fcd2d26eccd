#include "review/follow_up/assessment_parts.hpp"
#include "review/follow_up/goal_statements.hpp"
#include "review/text/passage_sentences.hpp"

namespace redovisa {

namespace {

/// What the comment says of the target, and the first sentence that says it.
struct Statement {
  SaidOfGoal said = SaidOfGoal::nothing;
  const Sentence* sentence = nullptr;
};

Statement statement_of(std::span<const Sentence> comment) {
  Statement statement;
  for (const Sentence& sentence : comment) {
    const SaidOfGoal said = said_of_target(sentence.tokens);
    if (said == SaidOfGoal::nothing) continue;
    if (statement.sentence == nullptr) statement.sentence = &sentence;
    statement.said = together(statement.said, said);
  }
  return statement;
}

std::string without_stop(std::string_view sentence) {
  return std::string{sentence.substr(0, sentence.size() - (sentence.ends_with('.') ? 1 : 0))};
}

void compare(const AssessedIndicator& indicator, const Statement& statement, const Passage& passage,
             const Scale& scale, Findings& findings) {
  const bool said_reached = statement.said == SaidOfGoal::reached;
  if (!said_reached && statement.said != SaidOfGoal::not_reached) return;
  const auto level = indicator.assessment.level();
  if (!level || scale.levels[*level].fulfilled == said_reached) return;
  const bool is_worst = *level + 1U == scale.levels.size();
  findings.push_back({.code = FindingCode::indicator_told_otherwise,
                      .places = {passage.position, indicator.indicator->position},
                      .subject = indicator.indicator->id,
                      .facts = {{"om", indicator.indicator->id},
                                {"bedömning", traits_of(scale, level).word},
                                {"säger", without_stop(statement.sentence->text)}},
                      .unsure = said_reached && !is_worst});
}

}  // namespace

void check_target_statements(const Reviewed& reviewed, Findings& findings) {
  const auto sentences = sentences_by_passage(reviewed);
  const Scale& scale = reviewed.material.convention.scale;
  for (std::size_t i = 0; i < reviewed.passages.size(); ++i) {
    const Passage& passage = reviewed.passages[i];
    const bool tells = passage.kind == PassageKind::comment || passage.kind == PassageKind::analysis;
    if (!tells || passage.indicator == nullptr) continue;
    const auto index = static_cast<std::size_t>(passage.indicator - reviewed.material.indicators.data());
    compare(reviewed.plan.indicators[index], statement_of(sentences[i]), passage, scale, findings);
  }
}

}  // namespace redovisa
