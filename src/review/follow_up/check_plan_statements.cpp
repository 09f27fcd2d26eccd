#include <fmt/format.h>
#include <fmt/ranges.h>
#include <memory>

#include "diagnostics/folded.hpp"
#include "review/counts/counted_nouns.hpp"
#include "review/follow_up/assignment_parts.hpp"
#include "review/follow_up/named_assignments.hpp"
#include "review/text/named_goals.hpp"
#include "review/text/passage_sentences.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<11> breaks{".", ",", ";", ":", "–", "-", "(", ")", "men", "medan", "dock"};
constexpr WordList<9> qualifying{"om", "när", "ska", "inte", "ej", "delvis", "flera", "del", "flesta"};

/// The stretch [begin, end) of tokens that says "följer plan".
struct Stretch {
  std::size_t begin = 0, end = 0;
};

bool ends_clause(const Tokens& tokens, std::size_t at) {
  return at >= tokens.list.size() || is_any(tokens.word(at), breaks);
}

/// Past "uppdraget om", whose "om" is no condition; of "uppdraget att …" nothing is.
std::size_t past_name(const Tokens& tokens, std::size_t at) {
  return tokens.word(at).ends_with("et") && tokens.word(at + 1) == "om" ? at + 2 : at;
}

/// The clause that says that something follows its plan; empty when none does without reservation.
Stretch clause_on_plan(const Tokens& tokens) {
  constexpr std::size_t reach = 7;  // "följer uppdraget och nämndinitiativet plan"
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    if (tokens.word(at) != "följer") continue;
    std::size_t plan = at + 1;
    while (plan < at + reach && tokens.word(plan) != "plan" && tokens.word(plan) != "planen") ++plan;
    if (plan == at + reach) continue;
    Stretch clause{at, plan + 1};
    while (clause.begin > 0 && !ends_clause(tokens, clause.begin - 1)) --clause.begin;
    while (!ends_clause(tokens, clause.end)) ++clause.end;
    if (!has_word(tokens, past_name(tokens, clause.begin), clause.end, qualifying)) return clause;
  }
  return {};
}

/// "uppdraget", "nämndinitiativet": without the ending of one.
std::string_view without_ending(std::string_view word) {
  return word.ends_with("et") ? word.substr(0, word.size() - 2) : word;
}

class PlanStatementCheck {
 public:
  PlanStatementCheck(const Reviewed& reviewed, Findings& findings)
      : r_{reviewed},
        findings_{findings},
        nouns_{reviewed.material.convention},
        named_{reviewed.material.goals} {}

  void run() {
    for (const Sentence& sentence : r_.sentences) {
      if (sentence.text.find("följer ") == std::string::npos) continue;
      const Passage& passage = r_.passages[sentence.passage];
      if (passage.goal != nullptr && passage.kind != PassageKind::description)
        check(static_cast<std::size_t>(passage.goal - r_.material.goals.data()), sentence, passage);
      else if (passage.kind == PassageKind::running)
        check_running(sentence, passage);
    }
  }

 private:
  void check_running(const Sentence& sentence, const Passage& passage) {
    const auto mentions = named_.named_in(sentence.tokens);
    if (const NamedGoal* only = only_goal(mentions)) return check(only->goal, sentence, passage);
    if (mentions.empty()) check_one(sentence, passage);
  }

  /// "Nämndinitiativet om tjänstegarantier följer plan."
  void check_one(const Sentence& sentence, const Passage& passage) {
    const Tokens& tokens = sentence.tokens;
    const Stretch clause = clause_on_plan(tokens);
    if (clause.end <= clause.begin + 1) return;
    const CountedNoun* noun = nouns_.find(without_ending(tokens.word(clause.begin)));
    const auto joint = tokens.word(clause.begin + 1);
    const bool is_one = tokens.word(clause.begin).ends_with("et") && (joint == "om" || joint == "att");
    if (noun == nullptr || noun->rows != CountedRows::assignments || !is_one) return;
    std::size_t verb = clause.begin;
    while (tokens.word(verb) != "följer") ++verb;
    const auto begin = tokens.list[clause.begin + 1].begin;
    const auto told =
        assignments().told_by(std::string_view{sentence.text}.substr(begin, tokens.list[verb].begin - begin));
    if (told && is_late(r_.plan.assignments[*told], *noun)) tell_one(*told, sentence, passage);
  }

  /// Made when the first sentence needs it.
  const NamedAssignments& assignments() {
    if (!assignments_) assignments_ = std::make_unique<NamedAssignments>(r_.material.assignments);
    return *assignments_;
  }

  void tell_one(std::size_t index, const Sentence& sentence, const Passage& passage) {
    const Assignment& a = r_.material.assignments[index];
    findings_.push_back({.code = FindingCode::status_told_otherwise,
                         .places = {passage.position, late_place(a)},
                         .subject = a.id,
                         .facts = {{place_name(passage), passage.subject}, {"följer", a.id}},
                         .quote = sentence.text});
  }

  static SourcePosition late_place(const Assignment& a) {
    return a.declared_on_plan ? a.declared_on_plan_position : a.end_date_position;
  }

  static bool is_late(const AssessedAssignment& a, const CountedNoun& noun) {
    const bool is_kind = noun.key.empty() || folded(a.assignment->kind) == folded(noun.key);
    return is_kind && a.assignment->status != AssignmentStatus::completed && a.on_plan() == false;
  }

  void check(std::size_t goal, const Sentence& sentence, const Passage& passage) {
    const Tokens& tokens = sentence.tokens;
    const Stretch clause = clause_on_plan(tokens);
    std::vector<const Assignment*> late;
    for (std::size_t i = clause.begin; i < clause.end; ++i)
      if (const CountedNoun* noun = nouns_.find(without_ending(tokens.word(i)));
          noun != nullptr && noun->rows == CountedRows::assignments)
        add_late(goal, *noun, late);
    if (late.empty()) return;
    Finding finding{.code = FindingCode::status_told_otherwise,
                    .places = {passage.position},
                    .subject = r_.material.goals[goal].number,
                    .facts = {{"mål", r_.material.goals[goal].number}},
                    .quote = sentence.text};
    std::vector<std::string_view> ids;
    for (const Assignment* a : late) {
      ids.push_back(a->id);
      finding.places.push_back(late_place(*a));
    }
    finding.facts.push_back({"avviker", fmt::format("{}", fmt::join(ids, ", "))});
    findings_.push_back(std::move(finding));
  }

  void add_late(std::size_t goal, const CountedNoun& noun, std::vector<const Assignment*>& late) const {
    for (const GoalPart& part : r_.plan.goals[goal].parts) {
      if (part.kind != GoalPart::Kind::assignment) continue;
      const AssessedAssignment& a = r_.plan.assignments[part.index];
      if (is_late(a, noun) && std::ranges::find(late, a.assignment) == late.end())
        late.push_back(a.assignment);
    }
  }

  const Reviewed& r_;
  Findings& findings_;
  CountedNouns nouns_;
  NamedGoals named_;
  std::unique_ptr<NamedAssignments> assignments_;
};

}  // namespace

void check_plan_statements(const Reviewed& reviewed, Findings& findings) {
  PlanStatementCheck{reviewed, findings}.run();
}

}  // namespace redovisa
