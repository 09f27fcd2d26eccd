#pragma once

#include <cstddef>
#include <string>

#include "view/chart.hpp"
#include "write/palette.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

/// Whether Word draws it as lines.
bool is_drawn_as_lines(ChartKind kind);

/// Whether its bars lie down.
bool lies_down(ChartKind kind);

/// The number format of a chart's figures, in the Swedish way wherever the file is opened.
std::string chart_number_format(const Chart& chart);

/// A series with its look, labels, and the figures both as a reference to the workbook and as they are.
void append_series(XmlText& xml, const Chart& chart, std::size_t index, const Palette& palette);

/// `<c:txPr>` for text of a size in points and a colour (RRGGBB).
void append_text_look(XmlText& xml, double points, const std::string& colour, bool bold = false);

/// `<a:solidFill>` with a colour (RRGGBB).
void append_solid_fill(XmlText& xml, const std::string& colour);

}  // namespace redovisa
