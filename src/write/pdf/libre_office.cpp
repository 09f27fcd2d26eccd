#include "write/pdf/libre_office.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "diagnostics/failure.hpp"
#include "write/pandoc/child_process.hpp"
#include "write/pdf/office_profile.hpp"
#include "write/pdf/rtf_colours.hpp"
#include "write/pdf/rtf_pictures.hpp"

namespace redovisa {

/// What LibreOffice makes: the file's extension, its name for people, and the filter to make it with.
struct LibreOffice::Target {
  std::string_view extension, name, filter;
};

namespace {

constexpr std::size_t longest_message = 2000;
constexpr std::string_view profile_name = "profil";

// PDF/A-2b, tagged for PDF/UA; destinations tell the page of every heading.
constexpr std::string_view pdf_filter =
    R"(pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},)"
    R"("PDFUACompliance":{"type":"boolean","value":"true"},)"
    R"("UseTaggedPDF":{"type":"boolean","value":"true"},)"
    R"("ExportBookmarks":{"type":"boolean","value":"true"},)"
    R"("ExportBookmarksToPDFDestination":{"type":"boolean","value":"true"},)"
    R"("ReduceImageResolution":{"type":"boolean","value":"false"},)"
    R"("UseLosslessCompression":{"type":"boolean","value":"true"}})";

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.' ||
         c == '-' || c == '_';
}

std::string file_address(const std::filesystem::path& path) {
  std::string address = "file://";
  for (const char c : path.string())
    address += is_plain(c) ? std::string{c} : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  return address;
}

std::vector<std::string> arguments_for(const std::string& program, const std::filesystem::path& folder,
                                       std::string_view filter) {
  return {program,
          fmt::format("-env:UserInstallation={}", file_address(folder / profile_name)),
          "--headless",
          "--nologo",
          "--nodefault",
          "--norestore",
          "--nolockcheck",
          "--nofirststartwizard",
          "--convert-to",
          std::string{filter},
          "--outdir",
          folder.string(),
          (folder / "rapport.docx").string()};
}

void check(const ChildOutcome& outcome, std::chrono::seconds limit, bool has_made_file,
           std::string_view what) {
  if (!outcome.started)
    throw EnvironmentFailure{
        "LibreOffice saknas: installera med »apt install libreoffice-writer-nogui fonts-crosextra-carlito«."};
  if (outcome.timed_out)
    throw EnvironmentFailure{
        fmt::format("LibreOffice blev inte färdigt på {} sekunder och avbröts.", limit.count())};
  if (outcome.exit_code != 0 || !has_made_file)
    throw EnvironmentFailure{fmt::format("LibreOffice kunde inte göra en {}-fil (felkod {}). {}", what,
                                         outcome.exit_code, outcome.messages.substr(0, longest_message))};
}

}  // namespace

LibreOffice::LibreOffice(std::string program, std::chrono::seconds limit)
    : program_{std::move(program)}, limit_{limit} {}

std::string LibreOffice::to_pdf(const std::string& word_file) {
  return convert(word_file, {"pdf", "PDF", pdf_filter});
}

std::string LibreOffice::to_rtf(const std::string& word_file) {
  return with_colours_in_order(without_copies_of_pictures(convert(word_file, {"rtf", "RTF", "rtf"})));
}

std::string LibreOffice::convert(const std::string& word_file, const Target& target) {
  if (!folder_) {
    folder_.emplace();
    prepare_office_profile(folder_->path() / profile_name, program_);
  }
  const std::string name = fmt::format("rapport.{}", target.extension);
  const auto result = folder_->path() / name;
  std::filesystem::remove(result);
  folder_->write("rapport.docx", word_file);
  try {
    const auto outcome = run_child(arguments_for(program_, folder_->path(), target.filter),
                                   {{"SAL_USE_VCLPLUGIN", "svp"}}, limit_);
    check(outcome, limit_, std::filesystem::exists(result), target.name);
    return folder_->read(name);
  } catch (const EnvironmentFailure&) {
    folder_.reset();  // what was interrupted can have left its profile locked
    throw;
  }
}

}  // namespace redovisa
