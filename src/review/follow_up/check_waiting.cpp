#include <algorithm>
#include <memory>

#include "review/follow_up/assignment_comments.hpp"
#include "review/follow_up/assignment_parts.hpp"
#include "review/follow_up/named_assignments.hpp"

namespace redovisa {

namespace {

class WaitingCheck {
 public:
  WaitingCheck(const Reviewed& reviewed, const std::vector<AssignmentComment>& comments, Findings& findings)
      : reviewed_{reviewed}, comments_{comments}, findings_{findings}, report_{reviewed.material.period} {}

  void run() {
    for (std::size_t i = 0; i < comments_.size(); ++i)
      if (const Assignment& a = assignment(i); a.end_date && is_open(a)) check(i);
  }

 private:
  const Assignment& assignment(std::size_t index) const { return reviewed_.material.assignments[index]; }

  void check(std::size_t own) {
    for (const Sentence& sentence : comments_[own]) {
      if (!tells_of_waiting(sentence)) continue;
      const auto other = named().named_in(sentence.text, own);
      if (other && check_awaited(own, *other, sentence)) return;
    }
  }

  /// Made when the first comment needs it.
  const NamedAssignments& named() {
    if (!named_) named_ = std::make_unique<NamedAssignments>(reviewed_.material.assignments);
    return *named_;
  }

  /// When it is now expected to be done; nullopt when nobody has said and its end date has passed.
  std::optional<Date> finish_of(std::size_t index) const {
    const Assignment& a = assignment(index);
    if (a.expected_date) return a.expected_date;
    if (const auto told = told_finish(comments_[index], reviewed_.material)) return told->first_day;
    return a.end_date && *a.end_date > last_day(report_) ? a.end_date : std::nullopt;
  }

  /// True when it is found to be late.
  bool check_awaited(std::size_t own, std::size_t other, const Sentence& sentence) {
    const Assignment &a = assignment(own), &b = assignment(other);
    if (b.status == AssignmentStatus::completed) return false;
    const auto finish = finish_of(other);
    const bool in_time = finish && *finish <= *a.end_date;
    const bool is_late = reviewed_.plan.assignments[other].on_plan() == false;
    if (in_time && (!is_late || is_told(own, *finish))) return false;
    if (!in_time && !is_late && !finish) return false;
    Finding finding = assignment_finding(FindingCode::waits_for_late, a);
    finding.places = {comment_place(a), a.end_date_position, b.end_date_position};
    finding.facts.push_back({"väntar_på", b.id});
    if (b.end_date && *b.end_date < last_day(report_))
      finding.facts.push_back({"dess_slutdatum", *b.end_date});
    if (finish) finding.facts.push_back({"dess_väntas", *finish});
    if (finish) finding.facts.push_back({"det_andra", b.id});
    finding.unsure = in_time;
    finding.quote = sentence.text;
    findings_.push_back(std::move(finding));
    return true;
  }

  bool is_told(std::size_t index, const Date& day) const {
    const auto days = told_days(comments_[index], reviewed_.material);
    return std::ranges::find(days, day) != days.end();
  }

  const Reviewed& reviewed_;
  const std::vector<AssignmentComment>& comments_;
  Findings& findings_;
  Period report_;
  std::unique_ptr<NamedAssignments> named_;
};

}  // namespace

void check_waiting(const Reviewed& reviewed, const std::vector<AssignmentComment>& comments,
                   Findings& findings) {
  WaitingCheck{reviewed, comments, findings}.run();
}

}  // namespace redovisa
