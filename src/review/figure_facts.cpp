#include "review/figure_facts.hpp"

#include <algorithm>

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

void add_figure(Finding& finding, const FigureSubject& subject, const KnownFigure& known) {
  finding.places.push_back(known.position);
  finding.facts.push_back({"kolumn", std::string{known.column}});
  finding.facts.push_back({"värde", Amount{known.value, std::string{unit_word(known.unit)}}});
  if (subject.kind == SubjectKind::indicator) {
    finding.facts.push_back({"indikator", std::string{subject.table}});
    return;
  }
  finding.facts.push_back({"rad", subject.name_in_text()});
  finding.facts.push_back({"tabell", std::string{subject.table}});
}

}  // namespace redovisa
