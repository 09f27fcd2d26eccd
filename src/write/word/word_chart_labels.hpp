#pragma once

#include <cstddef>
#include <string>

#include "view/chart.hpp"
#include "write/chart/series_look.hpp"
#include "write/palette.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

/// `<c:dLbls>` of a line: its last point says which line it is; in a history all points of the first series
/// have their figures.
void append_line_labels(XmlText& xml, const Chart& chart, std::size_t index, const std::string& colour);

/// The figures at or on bars, with the symbol of the judgement that they count; none where they would be too
/// many.
void append_bar_labels(XmlText& xml, const Chart& chart, std::size_t index, const BarLook& look,
                       const Palette& palette);

}  // namespace redovisa
