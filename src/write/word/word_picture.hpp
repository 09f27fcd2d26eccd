#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "write/xml_text.hpp"

namespace redovisa {

/// What Word has to know of a drawing, whatever it shows.
struct DrawingFrame {
  long id = 0;
  std::string name;              // "Diagram 1"
  std::string_view description;  // for those who cannot see it
  long width = 0, height = 0;    // EMU
  std::optional<std::string_view> title = {};
};

/// An element with the drawing's size, "wp:extent" or "a:ext".
void append_size(XmlText& xml, std::string_view element, const DrawingFrame& frame);

/// An element with the drawing's name and words, "wp:docPr" or "pic:cNvPr".
void append_words(XmlText& xml, std::string_view element, const DrawingFrame& frame);

/// The attributes of a drawing that stands in the line, which keeps no distance to the text.
void open_inline_drawing(XmlText& xml);

/// The a:graphic of a picture; `blip` is the a:blip with the picture's file.
void append_picture(XmlText& xml, const DrawingFrame& frame, std::string_view blip);

}  // namespace redovisa
