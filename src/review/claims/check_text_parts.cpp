#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "review/checks.hpp"
#include "review/claims/check_text_pairs.hpp"
#include "review/claims/claim_parts.hpp"
#include "review/claims/part_references.hpp"
#include "review/claims/part_sums.hpp"
#include "review/claims/unit_names.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

namespace {

/// "33 400 tkr, 8 700 tkr och 500 tkr", as they were written.
std::string told_list(const std::vector<const Claim*>& parts) {
  std::vector<std::string_view> quotes;
  quotes.reserve(parts.size());
  for (const Claim* part : parts) quotes.push_back(part->quote);
  const auto last = quotes.back();
  quotes.pop_back();
  return quotes.empty() ? std::string{last} : fmt::format("{} och {}", fmt::join(quotes, ", "), last);
}

class PartCheck {
 public:
  PartCheck(const Reviewed& reviewed, const std::vector<Claim>& claims, Findings& findings)
      : reviewed_{reviewed}, claims_{claims}, findings_{findings} {}

  void run() {
    std::vector<std::vector<const Claim*>> parts(claims_.size());
    for (const Claim& claim : claims_)
      if (claim.part_of) parts[*claim.part_of].push_back(&claim);
    for (std::size_t i = 0; i < claims_.size(); ++i)
      if (!parts[i].empty()) check(claims_[i], parts[i]);
  }

 private:
  void check(const Claim& whole, const std::vector<const Claim*>& parts) {
    if (parts.front()->link == PartLink::some_of) return check_each(whole, parts);
    const PartSum sum = sum_of_parts(whole, parts);
    if (sum.fits || is_offset(whole) || are_variances_of_rows(whole, parts)) return;
    if (sum.mixed) return check_net(whole, parts, sum);
    if (whole.parts_are_all) return add(whole, parts, "summa", sum.total, false);
    if (parts.front()->link == PartLink::explains || !sum.exceeds || may_be_offset(whole, parts, sum)) return;
    const bool net = whole.figure == ClaimedFigure::variance || whole.figure == ClaimedFigure::change;
    if (parts.size() == 1)
      add(whole, parts, "del", parts.front()->value, net);
    else
      add(whole, parts, "summa", sum.total, net);
  }

  /// "Av underskottet på 3,6 mnkr beror 4,8 mnkr på personalen": the parts are as the tables have them, and
  /// other rows offset them.
  bool are_variances_of_rows(const Claim& whole, const std::vector<const Claim*>& parts) const {
    if (whole.figure != ClaimedFigure::variance || whole.unit != ClaimUnit::tkr || whole.parts_are_all)
      return false;
    return std::ranges::all_of(parts, [&](const Claim* part) { return is_variance_of_row(*part); });
  }

  bool is_variance_of_row(const Claim& part) const {
    const auto is_told = [&](const std::optional<Decimal>& of, const std::optional<Decimal>& budget) {
      return of && budget && absolute(absolute(part.value) - absolute(*of - *budget)) <= part.tolerance;
    };
    const Economy& economy = reviewed_.material.economy;
    for (const auto* rows : {&economy.operating, &economy.by_activity})
      for (const OperatingRow& row : *rows)
        if (is_told(row.forecast_year.number, row.budget_year.number) ||
            is_told(row.outcome_to_date.number, row.budget_to_date.number))
          return true;
    return false;
  }

  /// Parts that may overlap are none of them more than the whole.
  void check_each(const Claim& whole, const std::vector<const Claim*>& parts) {
    for (const Claim* part : parts)
      if (part->value > whole.value + whole.tolerance + part->tolerance)
        return add(whole, {part}, "del", part->value, false);
  }

  /// Does the text say that something goes the other way, there or in the sentence after?
  bool is_offset(const Claim& whole) const {
    for (std::size_t i = whole.sentence; i < reviewed_.sentences.size() && i <= whole.sentence + 1; ++i) {
      const Sentence &told = reviewed_.sentences[whole.sentence], &next = reviewed_.sentences[i];
      if (next.passage != told.passage || next.paragraph != told.paragraph) break;
      if (tells_offset(next.tokens)) return true;
    }
    return false;
  }

  /// Better and worse among the parts: they net out, and the net may run the other way.
  void check_net(const Claim& whole, const std::vector<const Claim*>& parts, const PartSum& sum) {
    if (sum.reversed) return add(whole, parts, "netto", sum.total, false);
    if (whole.parts_are_all) return add(whole, parts, "summa", sum.total, false);
    if (parts.front()->link != PartLink::of_which) return;
    if (sum.opposite)
      add(whole, parts, "netto", sum.total, true);
    else if (sum.exceeds)
      add(whole, parts, "summa", sum.total, true);
  }

  /// A net amount may be smaller than its parts when the text tells of what offsets them.
  bool may_be_offset(const Claim& whole, const std::vector<const Claim*>& parts, const PartSum& sum) const {
    if (is_told_as_net(whole)) return true;
    const Decimal beyond = absolute(sum.total) - absolute(whole.value);
    for (const Claim* last = parts.back() + 1; last != claims_.data() + claims_.size(); ++last) {
      if (last->sentence > whole.sentence + 2) break;
      const bool same_unit = last->unit == whole.unit;
      if (same_unit && absolute(absolute(last->value) - beyond) <= sum.tolerance + last->tolerance)
        return true;
    }
    return false;
  }

  bool is_told_as_net(const Claim& whole) const {
    const Tokens& tokens = reviewed_.sentences[whole.sentence].tokens;
    return tells_only_some(tokens, 0, tokens.list.size()) || tells_net(tokens);
  }

  void add(const Claim& whole, const std::vector<const Claim*>& parts, std::string_view fact,
           const Decimal& amount, bool unsure) {
    const Sentence& sentence = reviewed_.sentences[parts.front()->sentence];
    const Passage& passage = reviewed_.passages[sentence.passage];
    const std::string unit{name_of(whole.unit)};
    Finding finding{.code = FindingCode::text_parts_differ,
                    .places = {passage.position},
                    .subject = passage.subject,
                    .facts = {{"helhet", Amount{whole.value, unit}},
                              {"delar", told_list(parts)},
                              {fact, Amount{absolute(amount), unit}}},
                    .unsure = unsure || whole.approximate,
                    .quote = sentence.text};
    findings_.push_back(std::move(finding));
  }

  const Reviewed& reviewed_;
  const std::vector<Claim>& claims_;
  Findings& findings_;
};

}  // namespace

void check_text_parts(const Reviewed& reviewed, Findings& findings) {
  const std::vector<Claim>& claims = reviewed.claims;
  PartCheck{reviewed, claims, findings}.run();
  check_text_pairs(reviewed, claims, findings);
}

}  // namespace redovisa
