#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>

#include "review/checks.hpp"
#include "review/counts/plan_counts.hpp"
#include "review/periods/period_mentions.hpp"
#include "review/text/named_bodies.hpp"
#include "review/text/named_goals.hpp"
#include "review/text/passage_sentences.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

// Some goal or part of the committee is spoken of, and nothing says which.
constexpr WordList<8> of_one{"målet",   "målets",     "inriktningsmålet", "inriktningsmålets",
                             "området", "målområdet", "enheten",          "avdelningen"};

/// What the rows with the state are called among a finding's facts.
std::string_view fact_name(CountedState state) {
  switch (state) {
    case CountedState::total:
      return "antal";
    case CountedState::completed:
      return "slutförda";
    case CountedState::ongoing:
      return "pågående";
    case CountedState::started:
      return "påbörjade";
    case CountedState::not_started:
      return "ej_påbörjade";
    case CountedState::on_plan:
      return "enligt_plan";
    case CountedState::deviating:
      return "avviker";
    case CountedState::fulfilled:
      return "uppfyllda";
    case CountedState::partly:
      return "delvis";
    case CountedState::failed:
      return "ej_uppfyllda";
    case CountedState::evaluated:
      return "bedömda";
    case CountedState::unevaluated:
      return "ej_bedömda";
  }
  return {};
}

using Populations = std::vector<std::vector<CountedRow>>;

class CountCheck {
 public:
  CountCheck(const Reviewed& reviewed, Findings& findings)
      : r_{reviewed},
        findings_{findings},
        nouns_{reviewed.material.convention},
        named_{reviewed.material.goals},
        bodies_{reviewed.material.report.committee},
        counts_{reviewed} {}

  void run() {
    for (const Sentence& sentence : r_.sentences) {
      const Passage& passage = r_.passages[sentence.passage];
      if (sentence.passage != passage_ || sentence.paragraph != paragraph_) begin_paragraph(sentence);
      const bool is_of_goal = passage.goal != nullptr && passage.kind != PassageKind::description &&
                              passage.kind != PassageKind::motive;
      if (passage.kind == PassageKind::running || is_of_goal) check(sentence, passage);
    }
  }

 private:
  const Tokens& tokens() const { return sentence_->tokens; }

  void begin_paragraph(const Sentence& sentence) {
    // "Övriga sex …" may begin the next paragraph
    if (sentence.passage != passage_) {
      before_.reset();
      is_below_heading_ = false;
    }
    passage_ = sentence.passage;
    paragraph_ = sentence.paragraph;
    of_paragraph_.clear();
    sentences_since_named_ = 0;
  }

  void check(const Sentence& sentence, const Passage& passage) {
    is_below_heading_ = is_below_heading_ || sentence.is_heading;  // it may be of a part of the committee
    sentence_ = &sentence;
    if (passage.kind == PassageKind::running) read_named();
    if (is_of_earlier_time()) return;
    for (const CountClaim& claim : count_claims(tokens(), nouns_, before_))
      if (!check_claim(claim, sentence, passage)) return;  // one is enough of a sentence
  }

  void read_named() {
    ++sentences_since_named_;
    for (const auto& mention : named_.named_in(tokens())) {
      of_paragraph_.push_back(mention.goal);
      sentences_since_named_ = 0;
    }
  }

  /// "I april bedömdes sju av tio mål …": what was said then.
  bool is_of_earlier_time() const {
    constexpr WordList<5> earlier{"föregående", "förra", "fjol", "fjolårets", "dåvarande"};
    const Period& report = r_.material.period;
    const auto& calendar = r_.material.convention.calendar;
    if (has_word(tokens(), 0, tokens().list.size(), earlier)) return true;
    return std::ranges::any_of(period_mentions(tokens(), calendar), [&](const PeriodMention& mention) {
      if (mention.begin > 0 && tokens().word(mention.begin - 1) == "sedan") return false;
      const int year = mention.year.value_or(report.year);
      const bool is_month = mention.last_month && !mention.day;
      return year < report.year ||
             (is_month && year == report.year && *mention.last_month < report.last_month);
    });
  }

  /// "Kommunen som helhet uppfyller 24 av 31 mål", "av länsstyrelsens sju uppdrag"
  bool is_of_other_body(const CountClaim& claim) const {
    return claim.noun.rows != CountedRows::areas && bodies_.nearest(tokens(), claim.end) == Body::other;
  }

  /// A goal that was named some sentences ago may no longer be the one that is meant.
  bool is_named_long_ago(const Passage& passage) const {
    return passage.goal == nullptr && sentences_since_named_ > 1;
  }

  /// The goals whose parts may be meant.
  std::vector<std::size_t> goals_of(const Passage& passage) const {
    if (passage.goal == nullptr) return of_paragraph_;
    return {static_cast<std::size_t>(passage.goal - r_.material.goals.data())};
  }

  /// "Inom äldreomsorgen når två av tre indikatorer …": not all are meant.
  bool is_of_part(const CountClaim& claim, bool is_named) const {
    constexpr WordList<4> choosing{"inom", "hos", "bland", "avdelningens"};
    return !is_named && has_word(tokens(), 0, claim.begin, choosing);
  }

  /// False when it is wrong.
  bool check_claim(const CountClaim& claim, const Sentence& sentence, const Passage& passage) {
    if (claim.noun.rows == CountedRows::areas) return check_areas(claim, sentence, passage);
    const auto goals = goals_of(passage);
    const bool is_unnamed = goals.empty() || is_named_long_ago(passage);
    if (is_unnamed && has_word(tokens(), 0, tokens().list.size(), of_one)) return true;
    if (is_of_other_body(claim)) return true;
    if (is_of_part(claim, !goals.empty())) return true;
    Populations meant;
    for (const std::size_t goal : goals) {
      Populations own = counts_.populations(claim.noun, goal);
      if (counts_.agrees(claim, own)) return true;
      if (meant.empty() && !is_unnamed) meant = std::move(own);
    }
    // in a goal's own text only its own rows are meant, when it has any
    if (passage.goal == nullptr || claim.noun.rows == CountedRows::goals) {
      const Populations& all = of_plan(claim.noun);
      if (counts_.agrees(claim, all)) return true;
      if (meant.empty()) meant = all;
    }
    if (meant.empty()) return true;
    tell(claim, meant.front(), sentence, passage,
         goals.size() > 1 || is_below_heading_ || (is_unnamed && !goals.empty()));
    return false;
  }

  const Populations& of_plan(const CountedNoun& noun) {
    const auto [known, is_new] = of_plan_.try_emplace(noun);
    if (is_new) known->second = counts_.populations(noun, std::nullopt);
    return known->second;
  }

  bool check_areas(const CountClaim& claim, const Sentence& sentence, const Passage& passage) {
    const auto counts = counts_.area_counts();
    if (counts.empty() || claim.state != CountedState::total || claim.is_all || !claim.is_vague) return true;
    if (std::ranges::find(counts, claim.number) != counts.end()) return true;
    Finding finding = finding_of(claim, sentence, passage);
    finding.facts.push_back({"antal", amount_of(counts.front())});
    finding.unsure = true;
    findings_.push_back(std::move(finding));
    return false;
  }

  Finding finding_of(const CountClaim& claim, const Sentence& sentence, const Passage& passage) const {
    const std::size_t begin = tokens().list[claim.begin].begin;
    const std::size_t end = tokens().list[std::max(claim.end, claim.begin + 1) - 1].end;
    return {.code = FindingCode::text_count_differs,
            .places = {passage.position},
            .subject = passage.subject,
            .facts = {{place_name(passage), passage.subject},
                      {"citat", sentence.text.substr(begin, end - begin)}},
            .quote = sentence.text};
  }

  void tell(const CountClaim& claim, const std::vector<CountedRow>& rows, const Sentence& sentence,
            const Passage& passage, bool unsure) {
    constexpr std::size_t most_ids = 8;
    const auto found = counts_.rows_in_state(claim.state, rows, claim.is_open);
    Finding finding = finding_of(claim, sentence, passage);
    finding.facts.push_back({fact_name(claim.state), amount_of(found.size())});
    if (claim.state != CountedState::total) finding.facts.push_back({"alla", amount_of(rows.size())});
    if (!found.empty() && found.size() <= most_ids) {
      std::vector<std::string_view> ids;
      for (const auto& row : found) {
        ids.push_back(row.id);
        finding.places.push_back(*row.position);
      }
      finding.facts.push_back({"rader", fmt::format("{}", fmt::join(ids, ", "))});
    }
    // fewer than there are may be some of them
    const bool may_be_some =
        !claim.is_all && !claim.is_of && claim.state != CountedState::total && claim.number < found.size();
    finding.unsure = unsure || claim.is_vague || may_be_some;
    findings_.push_back(std::move(finding));
  }

  const Reviewed& r_;
  Findings& findings_;
  CountedNouns nouns_;
  NamedGoals named_;
  NamedBodies bodies_;
  PlanCounts counts_;
  const Sentence* sentence_ = nullptr;  // that is checked
  std::map<CountedNoun, Populations> of_plan_;
  std::optional<CountedNoun> before_;
  bool is_below_heading_ = false;
  std::vector<std::size_t> of_paragraph_;  // the goals that it has named
  std::size_t sentences_since_named_ = 0;
  std::size_t passage_ = static_cast<std::size_t>(-1);
  std::size_t paragraph_ = static_cast<std::size_t>(-1);
};

}  // namespace

void check_text_counts(const Reviewed& reviewed, Findings& findings) {
  if (reviewed.material.followed_up) CountCheck{reviewed, findings}.run();
}

}  // namespace redovisa
