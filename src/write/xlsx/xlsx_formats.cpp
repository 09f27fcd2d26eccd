#include "write/xlsx/xlsx_formats.hpp"

#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

std::uint8_t alignment(Align align) {
  switch (align) {
    case Align::left:
      return LXW_ALIGN_LEFT;
    case Align::right:
      return LXW_ALIGN_RIGHT;
    case Align::centre:
      return LXW_ALIGN_CENTER;
  }
  return LXW_ALIGN_NONE;
}

std::uint8_t border(Border border) {
  switch (border) {
    case Border::none:
      return LXW_BORDER_NONE;
    case Border::thin:
      return LXW_BORDER_THIN;
    case Border::medium:
      return LXW_BORDER_MEDIUM;
  }
  return LXW_BORDER_NONE;
}

void set_text(lxw_format* format, const CellLook& look) {
  format_set_font_size(format, look.size);
  if (look.bold) format_set_bold(format);
  if (look.italic) format_set_italic(format);
  if (look.underlined) format_set_underline(format, LXW_UNDERLINE_SINGLE);
  if (!look.text_colour.empty()) format_set_font_color(format, colour_number(look.text_colour));
  if (!look.number_format.empty()) format_set_num_format(format, look.number_format.c_str());
}

void set_place(lxw_format* format, const CellLook& look) {
  format_set_align(format, alignment(look.align));
  format_set_align(format, look.at_bottom ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP);
  if (look.wrapped) format_set_text_wrap(format);
  if (look.indent > 0) format_set_indent(format, look.indent);
}

void set_ground(lxw_format* format, const CellLook& look) {
  if (!look.fill_colour.empty()) {
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_fg_color(format, colour_number(look.fill_colour));
  }
  format_set_top(format, border(look.above));
  format_set_bottom(format, border(look.below));
  if (look.border_colour.empty()) return;
  if (look.above != Border::none) format_set_top_color(format, colour_number(look.border_colour));
  if (look.below != Border::none) format_set_bottom_color(format, colour_number(look.border_colour));
}

}  // namespace

std::size_t CellLookHash::operator()(const CellLook& look) const {
  const auto last_of = [](const std::string& text) {
    return text.empty() ? 0U : std::size_t{static_cast<unsigned char>(text.back())};
  };
  std::size_t hash = look.number_format.size() * 256 + last_of(look.fill_colour);
  const auto mix = [&](std::size_t value, std::size_t values) { hash = hash * values + value; };
  mix(last_of(look.text_colour), 256);
  mix(static_cast<std::size_t>(look.align), 4);
  for (const bool is_so : {look.bold, look.italic, look.wrapped, look.underlined, look.at_bottom})
    mix(is_so, 2);
  mix(look.indent, 16);
  mix(static_cast<std::size_t>(look.below), 4);
  mix(static_cast<std::size_t>(look.size), 32);
  return hash;
}

lxw_format* Formats::of(const CellLook& look) {
  lxw_format*& format = made_[look];
  if (format != nullptr) return format;
  format = workbook_add_format(workbook_);
  set_text(format, look);
  set_place(format, look);
  set_ground(format, look);
  return format;
}

}  // namespace redovisa
