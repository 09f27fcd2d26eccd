#include "write/xlsx/xlsx_writer.hpp"

#include <xlsxwriter.h>

#include "write/file_date.hpp"
#include "write/xlsx/xlsx_file.hpp"
#include "write/xlsx/xlsx_names.hpp"
#include "write/xlsx/xlsx_sheet.hpp"

namespace redovisa {

namespace {

void set_properties(lxw_workbook* target, const Workbook& workbook) {
  // libxlsxwriter copies the texts; its fields only lack a const.
  const auto text = [](const std::string& value) {
    return value.empty() ? nullptr : const_cast<char*>(value.c_str());
  };
  lxw_doc_properties properties{};
  properties.title = text(workbook.title);
  properties.subject = text(workbook.case_number);
  properties.author = text(workbook.committee);
  properties.company = text(workbook.municipality);
  properties.comments = text(workbook.generator);
  properties.created = file_time(workbook.date);
  workbook_set_properties(target, &properties);
}

void write_sheets(const SheetContext& context) {
  std::vector<std::string> wishes{"Innehåll"};
  for (const WorkbookSheet& sheet : context.workbook.sheets) wishes.push_back(sheet.name);
  const std::vector<std::string> all = sheet_names(wishes);
  const std::vector<std::string> names(all.begin() + 1, all.end());
  write_contents_sheet(context, all.front(), names);
  for (std::size_t i = 0; i < names.size(); ++i) write_sheet(context, context.workbook.sheets[i], names[i]);
}

}  // namespace

std::string write_xlsx(const Workbook& workbook, const Palette& palette) {
  XlsxFile file;
  Formats formats{file.get()};
  set_properties(file.get(), workbook);
  write_sheets({file.get(), formats, workbook, palette});
  return file.finish();
}

}  // namespace redovisa
