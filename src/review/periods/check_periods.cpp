#include <algorithm>

#include "review/checks.hpp"
#include "review/periods/heading_periods.hpp"
#include "review/periods/impossible_dates.hpp"
#include "review/periods/period_claims.hpp"
#include "review/text/passage_sentences.hpp"

namespace redovisa {

namespace {

bool is_follow_up_text(PassageKind kind) {
  switch (kind) {
    case PassageKind::running:
    case PassageKind::comment:
    case PassageKind::analysis:
    case PassageKind::consequence:
    case PassageKind::motive:
      return true;
    case PassageKind::measure:
    case PassageKind::description:
    case PassageKind::activity:
    case PassageKind::measure_row:
    case PassageKind::remark:
      return false;
  }
  return false;
}

/// Tells texts that stand where the plan was written, and so may be older, from those that are reported.
class PlanSource {
 public:
  explicit PlanSource(const Reviewed& reviewed) {
    const auto& m = reviewed.material;
    if (!m.goals.empty())
      plan_ = m.goals.front().position.source;
    else if (!m.indicators.empty())
      plan_ = m.indicators.front().position.source;
    else if (!m.assignments.empty())
      plan_ = m.assignments.front().position.source;
    // without a follow-up of its own the plan's workbook is the follow-up too
    has_follow_up_ =
        plan_ && std::ranges::any_of(reviewed.passages, [&](const Passage& p) {
          return is_follow_up_text(p.kind) && p.position.source && p.position.source->file != plan_->file;
        });
  }

  bool holds(const SourcePosition& position) const {
    return has_follow_up_ && position.source && position.source->file == plan_->file;
  }

 private:
  SourceRef plan_;
  bool has_follow_up_ = false;
};

bool is_before_month(const Date& date, const Period& period) {
  const Date end = last_day(period);
  return date.year() < end.year() || (date.year() == end.year() && date.month() < end.month());
}

/// Comments that are dated after the decision. When they are many it is the decision's date that is wrong.
void check_after_decision(const Reviewed& reviewed, const PlanSource& plan, Findings& findings) {
  constexpr std::size_t most = 3;
  const SourceMaterial& m = reviewed.material;
  if (!m.report.decision_date) return;
  Findings late;
  for (const Passage& passage : reviewed.passages)
    if (passage.date && !is_before_month(*passage.date, m.period) && *passage.date > *m.report.decision_date)
      late.push_back(
          {.code = FindingCode::comment_of_other_period,
           .places = {passage.position},
           .subject = passage.subject,
           .facts = {{"om", passage.subject}, {"datum", *passage.date}, {"beslut", *m.report.decision_date}},
           .unsure = plan.holds(passage.position)});
  if (late.size() <= most) return void(findings.insert(findings.end(), late.begin(), late.end()));
  Finding all{.code = FindingCode::comment_of_other_period,
              .places = {{m.report.convention_position.source, 0, 0}},
              .subject = "Rapport",
              .facts = {{"antal", amount_of(late.size())},
                        {"beslutsdatum", *m.report.decision_date},
                        {"exempel", late.front().subject},
                        late.front().facts[1]}};
  for (const Finding& each : late) all.places.push_back(each.places.front());
  findings.push_back(std::move(all));
}

void check_comment(const Passage& passage, const SourceMaterial& m, const PlanSource& plan,
                   Findings& findings) {
  if (!passage.date || !is_before_month(*passage.date, m.period)) return;
  Finding finding{.code = FindingCode::comment_of_other_period,
                  .places = {passage.position},
                  .subject = passage.subject,
                  .facts = {{"om", passage.subject}, {"datum", *passage.date}, {"period", m.period}},
                  .unsure = plan.holds(passage.position)};
  findings.push_back(std::move(finding));
}

/// The words that name the time, with the one that leads to it.
std::string words_of(const Sentence& sentence, const PeriodMention& mention) {
  const Tokens& tokens = sentence.tokens;
  std::size_t first = mention.begin > 0 ? mention.begin - 1 : 0;
  if (first > 0 && (tokens.word(first) == "den" || tokens.word(first) == "perioden")) --first;
  if (first > 1 && tokens.word(first) == "med" && tokens.word(first - 1) == "och") first -= 2;
  const std::size_t begin = tokens.list[first].begin, end = tokens.list[mention.end - 1].end;
  return sentence.text.substr(begin, end - begin);
}

bool names_report_period(const std::vector<PeriodMention>& mentions, const Period& report) {
  return std::ranges::any_of(mentions, [&](const PeriodMention& m) {
    const bool same_year = m.year.value_or(report.year) == report.year;
    return same_year && (m.is_year() || m.last_month == report.last_month);
  });
}

void check_sentence(const Sentence& sentence, const Passage& passage, const SourceMaterial& m, bool unsure,
                    Findings& findings) {
  const Period& report = m.period;
  const Tokens& tokens = sentence.tokens;
  const auto mentions = period_mentions(tokens, m.convention.calendar);
  const Date written = passage.date.value_or(last_day(report));
  for (const auto& mention : mentions) {
    if (!told_before_it_came(tokens, mention, written)) continue;
    findings.push_back({.code = FindingCode::text_of_other_period,
                        .places = {passage.position},
                        .subject = passage.subject,
                        .facts = {{place_name(passage), passage.subject},
                                  {"citat", words_of(sentence, mention)},
                                  {"skriven", written}},
                        .unsure = unsure,
                        .quote = sentence.text});
    return;
  }
  if (mentions.empty() || names_report_period(mentions, report)) return;
  for (const auto& mention : mentions) {
    const OwnPeriod claim = claimed_as_reports(tokens, mention, report);
    if (claim == OwnPeriod::no) continue;
    findings.push_back({.code = FindingCode::text_of_other_period,
                        .places = {passage.position},
                        .subject = passage.subject,
                        .facts = {{place_name(passage), passage.subject},
                                  {"citat", words_of(sentence, mention)},
                                  {"period", report}},
                        .unsure = unsure || claim == OwnPeriod::perhaps,
                        .quote = sentence.text});
    return;
  }
}

}  // namespace

void check_periods(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  check_impossible_dates(reviewed, findings);
  if (!m.followed_up) return;
  check_heading_periods(reviewed, findings);
  const PlanSource plan{reviewed};
  for (const Passage& passage : reviewed.passages) check_comment(passage, m, plan, findings);
  check_after_decision(reviewed, plan, findings);
  for (const Sentence& sentence : reviewed.sentences) {
    const Passage& passage = reviewed.passages[sentence.passage];
    if (is_follow_up_text(passage.kind))
      check_sentence(sentence, passage, m, plan.holds(passage.position), findings);
  }
}

}  // namespace redovisa
