#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#include "document/mall_xml.hpp"
#include "document/placeholder.hpp"
#include "document/template.hpp"
#include "document/text_faults.hpp"
#include "document/text_marks.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// File names as UTF-8 with '/', whatever the machine.
std::string text_of_path(const fs::path& path) { return path.generic_string(); }

SourceRef source_of(const fs::path& path, Source::Kind kind) {
  return std::make_shared<const Source>(Source{kind, text_of_path(path), {}});
}

/// Sorted, so that messages and parts come in the same order everywhere; empty when the folder cannot be
/// listed.
std::vector<fs::path> entries_of(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry{folder, error}, end; !error && entry != end; entry.increment(error))
    entries.push_back(entry->path());
  std::ranges::sort(entries);
  return entries;
}

bool holds_template(const fs::path& folder) {
  std::error_code error;
  return fs::is_regular_file(folder / "mall.xml", error);
}

/// "delarsrapport/" is the same folder as "delarsrapport".
fs::path without_last_slash(const fs::path& folder) {
  return folder.has_filename() || !folder.has_parent_path() ? folder : folder.parent_path();
}

void tell_missing_template(const fs::path& folder, Diagnostics& diagnostics) {
  const fs::path beside = folder.has_parent_path() ? folder.parent_path() : fs::path{"."};
  std::vector<std::string> names;
  for (const fs::path& entry : entries_of(beside))
    if (holds_template(entry)) names.push_back(text_of_path(entry.filename()));
  std::string advice = names.empty()
                           ? "Det finns inga mallar där."
                           : fmt::format("Välj en av mallarna som finns: {}.", fmt::join(names, ", "));
  const SourcePosition position{source_of(folder, Source::Kind::file)};
  diagnostics.push_back(
      {Code::template_invalid, position, "ingen mall", "en mapp med mall.xml", std::move(advice)});
}

std::optional<std::string> read_bytes(const fs::path& file, Diagnostics& diagnostics) {
  std::ifstream in{file, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{in}, {}};
  if (in.good() || in.eof()) return bytes;
  const SourcePosition position{source_of(file, Source::Kind::file)};
  diagnostics.push_back({Code::file_unreadable, position, {}, {}});
  return std::nullopt;
}

std::string_view without_byte_order_mark(std::string_view bytes) {
  return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

/// The whole text of a file of the template; nullopt when it is unreadable or not UTF-8.
std::optional<TemplatePart> read_part(const fs::path& file, Diagnostics& diagnostics) {
  const auto bytes = read_bytes(file, diagnostics);
  if (!bytes) return std::nullopt;
  TemplatePart part{with_line_feeds(without_byte_order_mark(*bytes)), source_of(file, Source::Kind::text)};
  const auto fault = first_invalid_utf8(part.markdown);
  if (fault == std::string::npos) return part;
  const auto before = std::string_view{part.markdown}.substr(0, fault);
  const SourcePosition position{part.source,
                                static_cast<std::uint32_t>(1 + std::ranges::count(before, '\n'))};
  diagnostics.push_back({Code::template_invalid, position, "tecken som inte är UTF-8", "text i UTF-8",
                         "Spara filen med teckenkodningen UTF-8."});
  return std::nullopt;
}

void read_parts(const fs::path& folder, Template& result, Diagnostics& diagnostics) {
  std::error_code error;
  for (const fs::path& file : entries_of(folder)) {
    if (file.extension() != ".md" || !fs::is_regular_file(file, error)) continue;
    if (auto part = read_part(file, diagnostics))
      result.parts.emplace(composed(text_of_path(file.filename())), std::move(*part));
  }
}

/// A part that could not be read has been told already.
void require_main_part(const fs::path& folder, const Template& result, const SourcePosition& position,
                       Diagnostics& diagnostics) {
  std::error_code error;
  if (result.main_part.empty() || result.parts.contains(result.main_part)) return;
  if (fs::exists(folder / result.main_part, error) && fs::path{result.main_part}.extension() == ".md") return;
  std::vector<std::string> files;
  for (const auto& [name, part] : result.parts) files.push_back(name);
  const std::string near = did_you_mean(result.main_part, files);
  diagnostics.push_back({Code::template_invalid, position, result.main_part,
                         near.empty() ? "namnet på en md-fil i mallens mapp" : near});
}

}  // namespace

std::optional<Template> read_template(const std::vector<fs::path>& folders, Diagnostics& diagnostics) {
  const fs::path folder = without_last_slash(folders.front());
  if (!holds_template(folder)) return tell_missing_template(folder, diagnostics), std::nullopt;
  const std::size_t before = diagnostics.size();
  Template result;
  const fs::path description = folder / "mall.xml";
  const SourcePosition main_part = read_mall_xml(description, text_of_path(description), result, diagnostics);
  read_parts(folder, result, diagnostics);
  require_main_part(folder, result, main_part, diagnostics);
  if (diagnostics.size() > before) return std::nullopt;
  return result;
}

}  // namespace redovisa
