#include "write/xlsx/xlsx_looks.hpp"

namespace redovisa {

CellLook heading_look(Align align, const Palette& palette) {
  return {.align = align,
          .bold = true,
          .wrapped = true,
          .at_bottom = true,
          .text_colour = palette.accent,
          .fill_colour = palette.accent_light,
          .below = Border::medium,
          .border_colour = palette.rule};
}

CellLook row_look(RowRole role, const Palette& palette) {
  CellLook look{.below = Border::thin, .border_colour = palette.grid};
  switch (role) {
    case RowRole::item:
      break;
    case RowRole::of_which:
      look.text_colour = palette.grey;
      break;
    case RowRole::group:
      look.bold = true;
      look.text_colour = palette.accent;
      break;
    case RowRole::subtotal:
      look.bold = true;
      look.above = Border::thin;
      look.border_colour = palette.rule;
      break;
    case RowRole::total:
      look.bold = true;
      look.above = look.below = Border::medium;
      look.border_colour = palette.rule;
      look.fill_colour = palette.accent_light;
      break;
  }
  return look;
}

}  // namespace redovisa
