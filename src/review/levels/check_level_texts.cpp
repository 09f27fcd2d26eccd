#include <algorithm>
#include <fmt/format.h>

#include "model/committee_rows.hpp"
#include "review/counts/plan_counts.hpp"
#include "review/figures/figure_facts.hpp"
#include "review/follow_up/goal_statements.hpp"
#include "review/levels/committee_names.hpp"
#include "review/levels/level_checks.hpp"
#include "review/periods/period_mentions.hpp"
#include "review/text/passage_sentences.hpp"
#include "review/text/swedish_numbers.hpp"
#include "review/text/token_search.hpp"
#include "rollup/balance.hpp"

namespace redovisa {

namespace {

constexpr WordList<11> reaches{"når",      "nådde",  "nått",     "nå",      "uppfyller", "uppfyllde",
                               "uppfyllt", "uppnår", "uppnådde", "uppnått", "uppfylla"};
constexpr WordList<6> goal_words{"målet",          "mål",        "inriktningsmålet",
                                 "inriktningsmål", "nämndmålet", "nämndmål"};
constexpr WordList<14> qualifying{"delvis", "delar", "om",  "skulle", "nästan", "ännu",  "bara",
                                  "vissa",  "några", "ska", "bör",    "måste",  "flera", "för"};

/// "Socialnämnden når inte målet", "omsorgsnämnden bedöms uppfylla mål 3.2": what is said of the goal by a
/// verb whose object it is. With a condition or in part it is nothing.
SaidOfGoal said_by_verb(const Tokens& tokens, const NamedGoal* named) {
  constexpr std::size_t nearest = 4;
  if (has_word(tokens, 0, tokens.list.size(), qualifying)) return SaidOfGoal::nothing;
  SaidOfGoal said = SaidOfGoal::nothing;
  for (std::size_t at = 0; at < tokens.list.size(); ++at) {
    if (!is_any(tokens.word(at), reaches)) continue;
    const std::size_t end = std::min(at + nearest, tokens.list.size());
    const bool has_object = has_word(tokens, at + 1, end, goal_words) ||
                            (named != nullptr && named->begin > at && named->begin < end);
    if (!has_object) continue;
    bool is_denied = false;
    for (std::size_t i = at > 1 ? at - 2 : 0; i < end; ++i)
      is_denied = is_denied || is_negation(tokens.word(i));
    said = together(said, is_denied ? SaidOfGoal::not_reached : SaidOfGoal::reached);
  }
  return said;
}

/// Reads the municipality's texts sentence by sentence for what they say of committees.
class LevelTextCheck {
 public:
  LevelTextCheck(const Reviewed& own, const RollUp& roll_up, Findings& findings)
      : r_{own},
        roll_up_{roll_up},
        findings_{findings},
        names_{roll_up.reports()},
        goals_{own.material.goals} {}

  void run() {
    for (const Sentence& sentence : r_.sentences) {
      const Passage& passage = r_.passages[sentence.passage];
      const bool is_of_goal = passage.goal != nullptr &&
                              (passage.kind == PassageKind::comment || passage.kind == PassageKind::analysis);
      if (passage.kind != PassageKind::running && !is_of_goal) continue;
      sentence_ = &sentence;
      if (passage.kind == PassageKind::running) check_budget_keepers(sentence, passage);
      const auto named = names_.named_in(tokens(), sentence.text);
      if (named.empty() || is_of_other_time()) continue;
      const auto mentions = goals_.named_in(tokens());
      check_statement(sentence, passage, named, mentions);
      if (named.size() == 1 && mentions.empty()) check_counts(sentence, passage, named.front());
    }
  }

 private:
  const Tokens& tokens() const { return sentence_->tokens; }

  /// "I april nådde socialnämnden sju av elva mål": what was said then, or of next year.
  bool is_of_other_time() const {
    constexpr WordList<5> earlier{"föregående", "förra", "fjol", "fjolårets", "dåvarande"};
    if (has_word(tokens(), 0, tokens().list.size(), earlier)) return true;
    const Period& report = r_.material.period;
    return std::ranges::any_of(
        period_mentions(tokens(), r_.material.convention.calendar), [&](const PeriodMention& mention) {
          return mention.year.value_or(report.year) != report.year ||
                 (mention.last_month && !mention.day && *mention.last_month != report.last_month);
        });
  }

  /// What the committee's goals make of fullmäktige's goal; null when it has no part in it.
  const AssessedGoal* share_of(std::size_t committee, const std::string& goal) const {
    for (const auto& share : roll_up_.shares)
      if (share.committee == committee && share.to == goal) return &roll_up_.plan.goals[share.goal];
    return nullptr;
  }

  void check_statement(const Sentence& sentence, const Passage& passage,
                       const std::vector<std::size_t>& named, const std::vector<NamedGoal>& mentions) {
    const NamedGoal* only = only_goal(mentions);
    const Goal* goal = only != nullptr ? &r_.material.goals[only->goal] : passage.goal;
    if (goal == nullptr || (only == nullptr && !mentions.empty())) return;
    const SaidOfGoal said = together(said_of_goal(tokens(), only), said_by_verb(tokens(), only));
    if (said != SaidOfGoal::reached && said != SaidOfGoal::not_reached) return;
    for (const std::size_t committee : named)
      if (const AssessedGoal* share = share_of(committee, goal->number))
        compare(sentence, passage, committee, *goal, *share, said == SaidOfGoal::reached);
  }

  void compare(const Sentence& sentence, const Passage& passage, std::size_t committee, const Goal& goal,
               const AssessedGoal& share, bool said_reached) {
    const Scale& scale = r_.material.convention.scale;
    const auto level = share.assessment.level();
    if (!level && !said_reached) return;
    if (level && scale.levels[*level].fulfilled == said_reached) return;
    const bool is_worst = level && *level + 1U == scale.levels.size();
    findings_.push_back({.code = FindingCode::committee_told_otherwise,
                         .places = {passage.position, share.goal->position},
                         .subject = goal.number,
                         .facts = {{"nämnd", roll_up_.committees[committee].name},
                                   {"mål", goal.number},
                                   {"bedömning", traits_of(scale, level).word}},
                         .unsure = !level || (said_reached && !is_worst),
                         .quote = sentence.text});
  }

  /// How many committees keep the year's budget by the driftredovisning; nullopt when one has no figure.
  std::optional<std::size_t> budget_keepers() const {
    const auto field = result_field(roll_up_.whole.period);
    std::size_t keepers = 0;
    for (const OperatingRow& row : roll_up_.whole.economy.operating) {
      if (row.group != committees_group || row.kind != EconomyRowKind::entry) continue;
      if (!row.budget_year.number || !(row.*field).number) return std::nullopt;
      keepers += *(row.*field).number >= *row.budget_year.number ? 1U : 0U;
    }
    return rows_are_committees(roll_up_.whole.economy.operating) ? std::optional{keepers} : std::nullopt;
  }

  /// "Åtta nämnder väntas hålla sin budget."
  void check_budget_keepers(const Sentence& sentence, const Passage& passage) {
    constexpr WordList<4> budget{"budget", "budgeten", "budgetram", "budgetramen"};
    constexpr WordList<6> keeping{"håller", "hålla", "höll", "klarar", "klara", "klarade"};
    constexpr WordList<7> about{"minst", "ungefär", "omkring", "drygt", "fler", "färre", "övriga"};
    const std::size_t size = tokens().list.size(),
                      noun = find_word(tokens(), 0, size, WordList<1>{"nämnder"});
    const bool told = has_word(tokens(), noun, size, budget) && has_word(tokens(), noun, size, keeping);
    const bool denied = std::ranges::any_of(tokens().list, [&](const TextToken& token) {
      return is_negation(sentence.text.substr(token.begin, token.end - token.begin));
    });
    if (noun == 0 || noun == size || !told || is_of_other_time() || denied ||
        has_word(tokens(), 0, size, qualifying) || has_word(tokens(), 0, size, about))
      return;
    const auto number = number_word(tokens().word(noun - 1));
    const auto keepers = budget_keepers();
    if (!number || !keepers || *number == static_cast<int>(*keepers)) return;
    Finding finding = text_finding(FindingCode::text_count_differs, passage, sentence.text, false);
    finding.facts.push_back({"citat", fmt::format("{} nämnder", tokens().word(noun - 1))});
    finding.facts.push_back({"antal", amount_of(*keepers)});
    findings_.push_back(std::move(finding));
  }

  void check_counts(const Sentence& sentence, const Passage& passage, std::size_t committee) {
    const CommitteeReport& report = roll_up_.committees[committee];
    const Reviewed theirs{report.material, report.plan, {}, {}};
    const PlanCounts counts{theirs};
    const CountedNouns nouns{report.material.convention};
    std::optional<CountedNoun> before;
    for (const CountClaim& claim : count_claims(tokens(), nouns, before)) {
      if (claim.noun.rows == CountedRows::areas || claim.is_vague || claim.is_open) continue;
      const auto populations = counts.populations(claim.noun, std::nullopt);
      if (populations.empty() || counts.agrees(claim, populations)) continue;
      return tell_count(claim, counts.rows_in_state(claim.state, populations.front()).size(),
                        populations.front().size(), sentence, passage, report);
    }
  }

  void tell_count(const CountClaim& claim, std::size_t found, std::size_t all, const Sentence& sentence,
                  const Passage& passage, const CommitteeReport& report) {
    const std::size_t begin = tokens().list[claim.begin].begin;
    const std::size_t end = tokens().list[std::max(claim.end, claim.begin + 1) - 1].end;
    Finding finding{.code = FindingCode::committee_count_differs,
                    .places = {passage.position},
                    .subject = passage.subject,
                    .facts = {{"nämnd", report.name},
                              {"citat", sentence.text.substr(begin, end - begin)},
                              {"antal", amount_of(found)}},
                    // fewer than there are may be some of them
                    .unsure = !claim.is_of && !claim.is_all && claim.number < found,
                    .quote = sentence.text};
    if (claim.state != CountedState::total) finding.facts.push_back({"alla", amount_of(all)});
    findings_.push_back(std::move(finding));
  }

  const Reviewed& r_;
  const RollUp& roll_up_;
  Findings& findings_;
  CommitteeNames names_;
  NamedGoals goals_;
  const Sentence* sentence_ = nullptr;  // that is read
};

}  // namespace

void check_level_texts(const Reviewed& own, const RollUp& roll_up, Findings& findings) {
  LevelTextCheck{own, roll_up, findings}.run();
}

}  // namespace redovisa
