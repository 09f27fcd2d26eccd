#include <map>

#include "review/follow_up/assessment_parts.hpp"
#include "review/follow_up/goal_statements.hpp"

namespace redovisa {

namespace {

/// What a passage says of a goal, and the sentence that says it.
struct Statement {
  SaidOfGoal said = SaidOfGoal::nothing;
  const Sentence* sentence = nullptr;
};

using Statements = std::map<std::size_t, Statement>;  // by goal

void add(Statements& statements, std::size_t goal, SaidOfGoal said, const Sentence& sentence) {
  if (said == SaidOfGoal::nothing) return;
  Statement& statement = statements[goal];
  statement.said = together(statement.said, said);
  if (statement.sentence == nullptr) statement.sentence = &sentence;
}

class StatementCheck {
 public:
  StatementCheck(const Reviewed& reviewed, Findings& findings)
      : r_{reviewed}, findings_{findings}, named_{reviewed.material.goals} {}

  void run() {
    for (const Sentence& sentence : r_.sentences) {
      const Passage& passage = r_.passages[sentence.passage];
      if (sentence.passage != passage_) begin_passage(sentence.passage);
      if (passage.kind == PassageKind::running)
        read_running(sentence);
      else if (passage.goal != nullptr &&
               (passage.kind == PassageKind::comment || passage.kind == PassageKind::analysis))
        read_own(sentence, static_cast<std::size_t>(passage.goal - r_.material.goals.data()));
    }
    tell();
  }

 private:
  void begin_passage(std::size_t passage) {
    tell();
    statements_.clear();
    passage_ = passage;
    paragraph_ = static_cast<std::size_t>(-1);
  }

  void read_own(const Sentence& sentence, std::size_t goal) {
    for (const auto& mention : named_.named_in(sentence.tokens))
      if (mention.goal != goal) return;
    add(statements_, goal, said_of_goal(sentence.tokens, nullptr), sentence);
  }

  void read_running(const Sentence& sentence) {
    const auto mentions = named_.named_in(sentence.tokens);
    if (sentence.paragraph != paragraph_ || !mentions.empty()) {
      paragraph_ = sentence.paragraph;
      const NamedGoal* only = only_goal(mentions);
      of_paragraph_ = only == nullptr ? std::optional<std::size_t>{} : only->goal;
    }
    if (of_paragraph_)
      add(statements_, *of_paragraph_, said_of_goal(sentence.tokens, only_goal(mentions)), sentence);
  }

  void tell() {
    for (const auto& [goal, statement] : statements_)
      if (statement.said == SaidOfGoal::reached || statement.said == SaidOfGoal::not_reached)
        compare(r_.plan.goals[goal], statement);
  }

  void compare(const AssessedGoal& goal, const Statement& statement) {
    const Scale& scale = r_.material.convention.scale;
    const auto level = goal.assessment.level();
    const bool said_reached = statement.said == SaidOfGoal::reached;
    if (!level && !said_reached) return;
    if (level && scale.levels[*level].fulfilled == said_reached) return;
    const bool is_worst = level && *level + 1U == scale.levels.size();
    const Passage& passage = r_.passages[statement.sentence->passage];
    Finding finding{.code = FindingCode::goal_against_parts,
                    .places = {passage.position},
                    .subject = goal.goal->number,
                    .facts = {{"om", goal.goal->number},
                              {passage.kind == PassageKind::running ? "avsnitt" : "egen", passage.subject},
                              {"bedömning", traits_of(scale, level).word}},
                    // a level in the middle is both, and what is not judged by rule may be by words
                    .unsure = !level || (said_reached && !is_worst),
                    .quote = statement.sentence->text};
    if (goal.assessment.decided) finding.places.push_back(goal.assessment.decided->position);
    finding.places.push_back(goal.goal->position);
    findings_.push_back(std::move(finding));
  }

  const Reviewed& r_;
  Findings& findings_;
  NamedGoals named_;
  Statements statements_;
  std::size_t passage_ = static_cast<std::size_t>(-1);
  std::size_t paragraph_ = static_cast<std::size_t>(-1);
  std::optional<std::size_t> of_paragraph_;
};

}  // namespace

void check_goal_statements(const Reviewed& reviewed, Findings& findings) {
  StatementCheck{reviewed, findings}.run();
}

}  // namespace redovisa
