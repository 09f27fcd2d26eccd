#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "review/levels/committee_names.hpp"
#include "review/levels/level_checks.hpp"
#include "review/periods/period_mentions.hpp"
#include "review/text/token_search.hpp"
#include "rollup/committee_totals.hpp"

namespace redovisa {

namespace {

const CommitteeReport* find_report(const RollUp& r, const std::string& name) {
  const ExpectedCommittee* expected = find_committee(r.municipality, name);
  if (expected == nullptr) return nullptr;
  return find_report(r, *expected);
}

/// A column of the economy: where its figure is, and what it is called.
template <class Row>
struct LevelColumn {
  Reported Row::*figure;
  ColumnName name;
};

std::array<LevelColumn<OperatingRow>, 5> operating_columns(const Period& p) {
  const Period last{p.year - 1, p.first_month, p.last_month}, year = whole_year(p.year);
  return {{{&OperatingRow::budget_to_date, {FigureColumn::budget, p}},
           {&OperatingRow::outcome_to_date, {FigureColumn::outcome, p}},
           {&OperatingRow::outcome_to_date_last_year, {FigureColumn::outcome, last}},
           {&OperatingRow::budget_year, {FigureColumn::budget, year}},
           {&OperatingRow::forecast_year, {FigureColumn::forecast, year}}}};
}

std::array<LevelColumn<InvestmentRow>, 5> investment_columns(const Period& p) {
  const Period year = whole_year(p.year);
  return {{{&InvestmentRow::budget_year, {FigureColumn::budget, year}},
           {&InvestmentRow::outcome_to_date, {FigureColumn::outcome, p}},
           {&InvestmentRow::forecast_year, {FigureColumn::forecast, year}},
           {&InvestmentRow::budget_total, {FigureColumn::project_budget}},
           {&InvestmentRow::forecast_total, {FigureColumn::project_forecast}}}};
}

/// Rounded rows may be a thousand kronor off each.
bool differ(const Reported& told, const Reported& own, std::size_t rows) {
  return told.number && own.number &&
         absolute(*told.number - *own.number) > decimal_of(std::max<std::size_t>(rows, 1));
}

template <class Row, class Columns>
void compare_rows(const Row& told, const Row& own, std::size_t rows, const Columns& columns,
                  const std::string& committee, Findings& findings) {
  for (const auto& [figure, name] : columns)
    if (differ(told.*figure, own.*figure, rows))
      findings.push_back({.code = FindingCode::committee_figure_differs,
                          .places = {(told.*figure).position, (own.*figure).position},
                          .subject = committee,
                          .facts = {{"nämnd", committee},
                                    {"kolumn", name},
                                    {"står", Amount{*(told.*figure).number, "tkr"}},
                                    {"räknat", Amount{*(own.*figure).number, "tkr"}}}});
}

void check_economy(const RollUp& r, Findings& findings) {
  for (const auto& told : r.told_operating)
    if (const CommitteeReport* report = find_report(r, told.name))
      if (const auto own = net_operating(*report))
        compare_rows(told, *own, report->material.economy.operating.size(), operating_columns(r.whole.period),
                     report->name, findings);
  for (const auto& told : r.told_investments)
    if (const CommitteeReport* report = find_report(r, told.name))
      if (const auto own = total_investments(*report))
        compare_rows(told, *own, report->material.economy.investments.size(),
                     investment_columns(r.whole.period), report->name, findings);
}

/// Do they differ by more than the rounding of the one with fewer decimals?
bool differ_rounded(const Decimal& a, const Decimal& b) {
  const std::uint8_t decimals = std::min(a.decimals, b.decimals);
  return with_decimals(a, decimals) != with_decimals(b, decimals);
}

Finding share_finding(const SickLeaveRow& told, const std::string& whose) {
  return {.code = FindingCode::committee_share_differs,
          .places = {told.share.position},
          .subject = whose,
          .facts = {{"nämnd", whose}, {"period", told.period}, {"står", Amount{*told.share.number, "%"}}}};
}

/// A committee without report is missing unless the municipality tells of it and it has no personnel.
bool all_are_told(const RollUp& r) {
  return std::ranges::all_of(r.missing, [&](const std::string& name) {
    const ExpectedCommittee* expected = find_committee(r.municipality, name);
    return expected != nullptr && !expected->employees.number && is_told_by_municipality(r, *expected);
  });
}

/// The share that the committees' shares and employees give, when all have told theirs.
std::optional<Decimal> share_of_all(const RollUp& r, const Period& period) {
  std::vector<const Reported*> shares;
  std::vector<Reported> employees;
  for (const auto& report : r.reports()) {
    const SickLeaveRow* row = whole_sick_leave(report, period);
    shares.push_back(row == nullptr ? nullptr : &row->share);
    employees.push_back(report.employees);
  }
  return all_are_told(r) ? share_of_whole(shares, employees) : std::nullopt;
}

void check_personnel(const RollUp& r, Findings& findings) {
  for (const auto& told : r.whole.personnel.sick_leave) {
    const bool is_share = told.measure.empty() || folded(told.measure) == "sjukfrånvaro";
    if (!is_share || !told.share.number) continue;
    if (const CommitteeReport* report = find_report(r, told.group)) {
      const SickLeaveRow* own = whole_sick_leave(*report, told.period);
      if (own == nullptr || !own->share.number || !differ_rounded(*told.share.number, *own->share.number))
        continue;
      Finding finding = share_finding(told, report->name);
      finding.places.push_back(own->share.position);
      finding.facts.push_back({"räknat", Amount{*own->share.number, "%"}});
      findings.push_back(std::move(finding));
    } else if (folded(told.group) == "totalt" || folded(told.group) == folded(r.whole.report.municipality)) {
      const auto weighed = share_of_all(r, told.period);
      if (!weighed || !differ_rounded(*told.share.number, *weighed)) continue;
      Finding finding = share_finding(told, r.whole.report.municipality);
      finding.facts.push_back({"vägt", Amount{*weighed, "%"}});
      findings.push_back(std::move(finding));
    }
  }
}

struct ConsolidatedColumn {
  Reported ConsolidatedIndicator::*figure;
  const PeriodValue* typed;
  ColumnName name;
};

void check_consolidated(const RollUp& r, Findings& findings) {
  const Period& p = r.whole.period;
  const Period last = whole_year(p.year - 1);
  for (const auto& whole : r.consolidated) {
    const auto own = std::ranges::find(r.whole.indicators, whole.id, &Indicator::id);
    if (own == r.whole.indicators.end()) continue;
    const ConsolidatedColumn columns[] = {
        {&ConsolidatedIndicator::outcome, value_ending(own->outcomes, p), {FigureColumn::outcome, p}},
        {&ConsolidatedIndicator::forecast,
         is_whole_year(p) ? nullptr : forecast_for(*own, p),
         {FigureColumn::forecast, whole_year(p.year)}},
        {&ConsolidatedIndicator::last_year,
         value_ending(own->outcomes, last),
         {FigureColumn::outcome, last}}};
    for (const auto& [figure, typed, name] : columns) {
      const Reported& computed = whole.*figure;
      if (typed == nullptr || !typed->value.number || !computed.number) continue;
      if (!differ_rounded(*typed->value.number, *computed.number)) continue;
      findings.push_back({.code = FindingCode::consolidated_figure_differs,
                          .places = {typed->value.position, computed.position},
                          .subject = whole.id,
                          .facts = {{"indikator", whole.id},
                                    {"kolumn", name},
                                    {"står", Amount{*typed->value.number, own->unit}},
                                    {"räknat", Amount{*computed.number, own->unit}}}});
    }
  }
}

/// "i augusti": the report's last month alone.
bool names_month(const Tokens& tokens, const SourceMaterial& material) {
  return std::ranges::any_of(period_mentions(tokens, material.convention.calendar),
                             [&](const PeriodMention& mention) {
                               return mention.last_month == material.period.last_month && !mention.is_span;
                             });
}

/// The only share in percent that a sentence tells of the sick leave of all; null when it is of some, of
/// another time or held against something.
const Claim* share_told_in(const Reviewed& own, std::size_t sentence, const CommitteeNames& names) {
  constexpr WordList<3> sick_leave{"sjukfrånvaron", "sjukfrånvaro", "sjukfrånvarons"};
  constexpr WordList<24> of_others{"kvinnor",    "kvinnors", "män",       "mäns",    "lång",  "långa",
                                   "korta",      "äldre",    "yngre",     "under",   "över",  "än",
                                   "mål",        "målet",    "målvärdet", "högst",   "minst", "förra",
                                   "föregående", "varav",    "dagar",     "enheten", "riket", "jämfört"};
  const Sentence& told = own.sentences[sentence];
  const std::size_t size = told.tokens.list.size();
  const bool is_of_all =
      has_word(told.tokens, 0, size, sick_leave) && !has_word(told.tokens, 0, size, of_others);
  if (!is_of_all || !names.named_in(told.tokens, told.text).empty()) return nullptr;
  const Claim* only = nullptr;
  for (const Claim& claim : own.claims) {
    if (claim.sentence != sentence || claim.unit != ClaimUnit::percent) continue;
    if (only != nullptr) return nullptr;
    only = &claim;
  }
  return only;
}

}  // namespace

void check_share_texts(const Reviewed& own, const RollUp& r, Findings& findings) {
  const CommitteeNames names{r.reports()};
  const Period& period = r.whole.period;
  const Period month{period.year, period.last_month, period.last_month};
  const auto whole = share_of_all(r, period), of_month = share_of_all(r, month);
  for (std::size_t i = 0; i < own.sentences.size(); ++i) {
    const Passage& passage = own.passages[own.sentences[i].passage];
    const Claim* claim = passage.kind == PassageKind::running ? share_told_in(own, i, names) : nullptr;
    if (claim == nullptr) continue;
    const bool is_of_month = names_month(own.sentences[i].tokens, r.whole);
    const auto& share = is_of_month ? of_month : whole;
    if (!share) continue;
    const auto agrees = [&](const std::optional<Decimal>& known) {
      return known && absolute(*known - claim->value) <= std::max(claim->tolerance, Decimal{5, 2});
    };
    const bool is_of_then =
        agrees(share_of_all(r, {period.year - 1, period.first_month, period.last_month})) ||
        agrees(share_of_all(r, {period.year - 1, month.first_month, month.last_month}));
    if (agrees(whole) || agrees(of_month) || is_of_then) continue;
    findings.push_back({.code = FindingCode::committee_share_differs,
                        .places = {passage.position},
                        .subject = r.whole.report.municipality,
                        .facts = {{"period", is_of_month ? month : period},
                                  {"står", Amount{claim->value, "%"}},
                                  {"nämnd", r.whole.report.municipality},
                                  {"vägt", Amount{*share, "%"}}},
                        .quote = own.sentences[i].text});
  }
}

void check_level_figures(const RollUp& roll_up, Findings& findings) {
  check_economy(roll_up, findings);
  check_personnel(roll_up, findings);
  check_consolidated(roll_up, findings);
}

}  // namespace redovisa
