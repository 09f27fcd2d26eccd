#include "write/xlsx/xlsx_writer.hpp"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include "diagnostics/failure.hpp"
#include "write/xlsx/xlsx_file.hpp"
#include "write/xlsx/xlsx_list.hpp"
#include "write/xlsx/xlsx_properties.hpp"
#include "write/xlsx/xlsx_sheet.hpp"

namespace redovisa {

namespace {

void define_names(const SheetContext& context) {
  const auto define = [&](const std::string& name, const std::string& place) {
    if (place.empty()) return;
    if (workbook_define_name(context.target, name.c_str(), ("=" + place).c_str()) != LXW_NO_ERROR)
      throw EnvironmentFailure{fmt::format("Excel-filen kan inte skrivas: namnet {} går inte att ge.", name)};
  };
  const auto& sheets = context.workbook.sheets;
  for (std::size_t i = 0; i < sheets.size(); ++i)
    if (!sheets[i].table_name.empty() && !is_list(sheets[i]))
      define(sheets[i].table_name, context.plan.table_range(i));
  for (const NamedCell& named : context.workbook.names)
    define(named.name, context.plan.fixed_cell(named.cell));
}

}  // namespace

std::string write_xlsx(const Workbook& workbook, const Palette& palette) {
  XlsxFile file;
  Formats formats{file.get()};
  const BookPlan plan{workbook};
  const SheetContext context{file.get(), formats, workbook, palette, plan};
  set_properties(file.get(), workbook);
  write_contents_sheet(context);
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) write_sheet(context, i);
  define_names(context);
  return file.finish();
}

}  // namespace redovisa
