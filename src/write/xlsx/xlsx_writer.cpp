#include "write/xlsx/xlsx_writer.hpp"

#include <fmt/format.h>
#include <memory>
#include <xlsxwriter.h>

#include "diagnostics/failure.hpp"
#include "write/file_date.hpp"
#include "write/temporary_folder.hpp"
#include "write/xlsx/xlsx_names.hpp"
#include "write/xlsx/xlsx_sheet.hpp"

namespace redovisa {

namespace {

constexpr const char* file_name = "arbetsbok.xlsx";

struct Discard {
  void operator()(lxw_workbook* workbook) const { lxw_workbook_free(workbook); }
};
using Target = std::unique_ptr<lxw_workbook, Discard>;

[[noreturn]] void fail(const std::string& reason) {
  throw EnvironmentFailure{
      fmt::format("Arbetsboken kunde inte skrivas ({}): kontrollera att disken inte är full.", reason)};
}

Target open_workbook(const std::filesystem::path& folder) {
  std::string temporary = folder.string();
  lxw_workbook_options options{};
  options.tmpdir = temporary.data();
  Target target{workbook_new_opt((folder / file_name).c_str(), &options)};
  if (target == nullptr) fail("minnet räckte inte");
  return target;
}

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
  if (workbook_set_properties(target, &properties) != LXW_NO_ERROR) fail("minnet räckte inte");
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
  const TemporaryFolder folder;
  Target target = open_workbook(folder.path());
  Formats formats{target.get()};
  set_properties(target.get(), workbook);
  write_sheets({target.get(), formats, workbook, palette});
  const lxw_error error = workbook_close(target.release());
  if (error != LXW_NO_ERROR) fail(fmt::format("libxlsxwriters felkod {}", static_cast<int>(error)));
  return folder.read(file_name);
}

}  // namespace redovisa
