#include "write/xlsx/xlsx_file.hpp"

#include <fmt/format.h>

#include "diagnostics/failure.hpp"
#include "write/xlsx/libxlsxwriter_parts.hpp"
#include "write/zip_archive.hpp"

namespace redovisa {

namespace {

constexpr const char* file_name = "arbetsbok.xlsx";

[[noreturn]] void fail(const std::string& reason) {
  throw EnvironmentFailure{
      fmt::format("Arbetsboken kunde inte skrivas ({}): kontrollera att disken inte är full.", reason)};
}

}  // namespace

XlsxFile::XlsxFile() {
  std::string temporary = folder_.path().string();
  lxw_workbook_options options{};
  options.tmpdir = temporary.data();
  workbook_.reset(workbook_new_opt((folder_.path() / file_name).c_str(), &options));
  if (workbook_ == nullptr) fail("minnet räckte inte");
}

std::string XlsxFile::finish() {
  LibxlsxwriterParts taken;
  const lxw_error error = workbook_close(workbook_.release());
  if (error != LXW_NO_ERROR) fail(fmt::format("libxlsxwriters felkod {}", static_cast<int>(error)));
  if (taken.parts().empty()) return folder_.read(file_name);
  std::vector<ArchivePart> parts;
  for (const auto& part : taken.parts()) parts.push_back({part.name, part.bytes});
  return make_archive(parts);
}

}  // namespace redovisa
