#include <string>
#include <vector>

#include "write/xlsx/xlsx_cell.hpp"
#include "write/xlsx/xlsx_names.hpp"
#include "write/xlsx/xlsx_page.hpp"
#include "write/xlsx/xlsx_sheet.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

constexpr std::uint32_t first_link = 4;

void write_heading(lxw_worksheet* sheet, const SheetContext& context) {
  const Palette& palette = context.palette;
  lxw_format* heading = context.formats.of({.bold = true,
                                            .text_colour = palette.accent,
                                            .fill_colour = palette.accent_light,
                                            .below = Border::medium,
                                            .border_colour = palette.rule});
  write_text(sheet, first_link - 1, 0, "Flik", heading);
  write_text(sheet, first_link - 1, 1, "Innehåll", heading);
}

void write_link(lxw_worksheet* sheet, const SheetContext& context, std::uint32_t row, const std::string& name,
                const std::string& caption) {
  const Palette& palette = context.palette;
  const CellLook line{.wrapped = true, .below = Border::thin, .border_colour = palette.grid};
  CellLook link = line;
  link.wrapped = false;
  link.underlined = true;
  link.text_colour = palette.rule;
  const std::string target = "internal:" + quoted_sheet_name(name) + "!A1";
  worksheet_write_url_opt(sheet, row, 0, target.c_str(), context.formats.of(link), sheet_text(name).c_str(),
                          nullptr);
  write_text(sheet, row, 1, caption, context.formats.of(line));
}

}  // namespace

void write_contents_sheet(const SheetContext& context, const std::string& name,
                          const std::vector<std::string>& names) {
  lxw_worksheet* sheet = workbook_add_worksheet(context.target, name.c_str());
  const Workbook& workbook = context.workbook;
  const Palette& palette = context.palette;
  write_text(sheet, 0, 0, workbook.title,
             context.formats.of({.size = 16, .bold = true, .text_colour = palette.accent}));
  write_text(sheet, 1, 0, facts_line(workbook), context.formats.of({.text_colour = palette.grey}));
  if (!workbook.remark.empty())
    write_text(sheet, 2, 0, workbook.remark, context.formats.of({.text_colour = palette.grey}));
  write_heading(sheet, context);
  for (std::size_t i = 0; i < names.size(); ++i)
    write_link(sheet, context, first_link + static_cast<std::uint32_t>(i), names[i],
               workbook.sheets[i].table.caption);
  worksheet_set_column(sheet, 0, 0, 34, nullptr);
  worksheet_set_column(sheet, 1, 1, 60, nullptr);
  worksheet_freeze_panes(sheet, first_link, 0);
  set_up_page(sheet, context, {});
}

}  // namespace redovisa
