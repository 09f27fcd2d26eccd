#include "review/figures/figure_facts.hpp"

#include <algorithm>
#include <utility>

#include "review/tables/table_facts.hpp"

namespace redovisa {

Finding text_finding(FindingCode code, const Passage& passage, std::string_view quote, bool unsure) {
  quote.remove_prefix(std::min(quote.find_first_not_of(",;: "), quote.size()));
  Finding finding{code, {passage.position}, passage.subject, {}, unsure, std::string{quote}};
  if (passage.kind == PassageKind::running)
    finding.facts.push_back({"avsnitt", passage.subject});
  else
    finding.facts.push_back({"om", passage.subject});
  return finding;
}

Amount shown_tkr(const Decimal& value) {
  const Decimal whole = with_decimals(value, 0);
  return {value.decimals > 1 ? (whole == Decimal{0} ? with_decimals(value, 1) : whole) : value, "tkr"};
}

namespace {

Amount amount_of(const KnownFigure& known) {
  return known.unit == ClaimUnit::tkr ? shown_tkr(known.value)
                                      : Amount{known.value, std::string{unit_word(known.unit)}};
}

/// The variance by what it is: a surplus, a deficit, or only more or less than nothing.
void add_sign(Finding& finding, const KnownFigure& known) {
  const Decimal none;
  const bool is_more = known.value > none, is_money = known.unit == ClaimUnit::tkr;
  const bool as_shown = known.better && (*known.better > none) == is_more;
  const std::string_view name =
      is_money && as_shown ? (is_more ? "överskott" : "underskott") : (is_more ? "plus" : "minus");
  finding.facts.push_back({name, amount_of(known)});
}

}  // namespace

void add_figure(Finding& finding, const FigureSubject& subject, const KnownFigure& known,
                const std::vector<PrintedTable>& printed) {
  finding.places.push_back(known.position);
  finding.facts.push_back({"kolumn", known.column});
  finding.facts.push_back({"värde", amount_of(known)});
  if (subject.kind == SubjectKind::indicator) {
    finding.facts.push_back({"indikator", std::string{subject.table}});
    return;
  }
  // the row of all together says little to a reader: "Summa"
  finding.facts.push_back(
      {subject.kind == SubjectKind::whole ? "resultatrad" : "rad", subject.name_in_text()});
  if (known.figure == ClaimedFigure::variance) add_sign(finding, known);
  finding.facts.push_back({"tabell", std::string{subject.table}});
  if (known.figure == ClaimedFigure::variance || known.figure == ClaimedFigure::change) return;
  if (auto stands = amount_in_cell(printed, known.position, known.value))
    finding.facts.push_back({"i_cellen", *std::move(stands)});
}

}  // namespace redovisa
