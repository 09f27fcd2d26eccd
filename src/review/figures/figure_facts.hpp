#pragma once

#include <string_view>

#include "review/figures/figure_index.hpp"
#include "review/finding.hpp"

namespace redovisa {

/// An amount in tkr as the report's tables show it: whole, but with a decimal when it would be nothing. What
/// was told in kr or mnkr has more.
Amount shown_tkr(const Decimal& value);

/// A finding about a text: what the passage is, where it stands, the words it rests on.
Finding text_finding(FindingCode code, const Passage& passage, std::string_view quote, bool unsure);

/// What the text is held against: its row, column, table (or indicator) and value, its place, and the amount
/// as it stands there when one of the printed tables has it in another unit.
void add_figure(Finding& finding, const FigureSubject& subject, const KnownFigure& known,
                const std::vector<PrintedTable>& printed);

}  // namespace redovisa
