#include "write/pandoc/odt_tables.hpp"

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <zip.h>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

constexpr const char* content_name = "content.xml";
constexpr std::string_view no_border = "fo:border=\"none\"";

std::string read_part(zip_t* archive, zip_uint64_t index) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(archive, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) return {};
  std::string bytes(stat.size, '\0');
  zip_file_t* part = zip_fopen_index(archive, index, 0);
  if (part == nullptr) return {};
  const zip_int64_t count = zip_fread(part, bytes.data(), bytes.size());
  zip_fclose(part);
  return count == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string{};
}

/// Puts a look in the place of "no border" in Pandoc's style of that name.
void set_border(std::string& content, std::string_view style, const std::string& look) {
  const auto at = content.find(fmt::format("style:name=\"{}\"", style));
  const auto border = at == std::string::npos ? at : content.find(no_border, at);
  if (border != std::string::npos) content.replace(border, no_border.size(), look);
}

/// Lets every picture stand in its line, where its heading keeps it: Pandoc leaves it free, and its paragraph
/// then stays alone at the end of a page.
void anchor_pictures(std::string& content) {
  constexpr std::string_view frame = "<draw:frame ", anchored = "<draw:frame text:anchor-type=\"as-char\" ";
  for (auto at = content.find(frame); at != std::string::npos; at = content.find(frame, at + anchored.size()))
    content.replace(at, frame.size(), anchored);
}

bool replace_part(zip_t* archive, zip_uint64_t index, const std::string& bytes) {
  zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
  if (source != nullptr && zip_file_replace(archive, index, source, 0) == 0) return true;
  zip_source_free(source);
  return false;
}

}  // namespace

void rule_odt_tables(const std::filesystem::path& file, const Palette& palette) {
  zip_t* archive = zip_open(file.c_str(), 0, nullptr);
  if (archive == nullptr) return;
  const zip_int64_t index = zip_name_locate(archive, content_name, 0);
  std::string content = index < 0 ? std::string{} : read_part(archive, static_cast<zip_uint64_t>(index));
  set_border(
      content, "TableHeaderRowCell",
      fmt::format("fo:background-color=\"#{}\" fo:border-bottom=\"1.25pt solid #{}\" fo:padding=\"0.09cm\" "
                  "style:vertical-align=\"bottom\"",
                  palette.accent_light, palette.rule));
  set_border(content, "TableRowCell",
             fmt::format("fo:border-bottom=\"0.5pt solid #{}\" fo:padding=\"0.09cm\"", palette.grid));
  anchor_pictures(content);
  const bool replaced = !content.empty() && replace_part(archive, static_cast<zip_uint64_t>(index), content);
  if (replaced && zip_close(archive) == 0) return;
  zip_discard(archive);
  if (!content.empty())
    throw EnvironmentFailure{
        "OpenDocument-filen kunde inte skrivas färdigt: kontrollera att disken inte är full."};
}

}  // namespace redovisa
