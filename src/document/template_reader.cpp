#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <system_error>
#include <utility>

#include "diagnostics/file_bytes.hpp"
#include "diagnostics/folded.hpp"
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

std::optional<std::string> read_bytes(const fs::path& file, Diagnostics& diagnostics) {
  if (auto bytes = file_bytes(file)) return bytes;
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

/// Adds the folder's Markdown files that no nearer folder has.
void add_parts(const fs::path& folder, Template& result, Diagnostics& diagnostics) {
  std::error_code error;
  for (const fs::path& file : entries_of(folder)) {
    const std::string name = composed(text_of_path(file.filename()));
    if (file.extension() != ".md" || !fs::is_regular_file(file, error) || result.parts.contains(name))
      continue;
    if (auto part = read_part(file, diagnostics)) result.parts.emplace(name, std::move(*part));
  }
}

/// A part that could not be read has been told already.
void require_main_part(const MallDescription& whole, const Template& result, Diagnostics& diagnostics) {
  if (whole.main_part.empty() || result.parts.contains(whole.main_part)) return;
  std::vector<std::string> files;
  for (const auto& [name, part] : result.parts) files.push_back(name);
  const std::string near = did_you_mean(whole.main_part, files);
  diagnostics.push_back({Code::template_invalid, whole.main_part_position, whole.main_part,
                         near.empty() ? "namnet på en md-fil i mallens mapp" : near});
}

/// The descriptions from the report's own to that of the last report it builds on, as one; and every folder
/// on the way.
class DescriptionChain {
 public:
  DescriptionChain(const TemplatePlaces& places, Diagnostics& diagnostics)
      : places_{places}, diagnostics_{diagnostics} {}

  /// nullopt when the report's own description could not be read; there must be one.
  std::optional<MallDescription> read() {
    auto whole = next(places_.report, {});
    std::string base = whole ? whole->base : std::string{};
    SourcePosition position = whole ? whole->base_position : SourcePosition{};
    while (!base.empty()) {
      const auto below = next(base, position);
      if (!below) break;
      take_lacking(*below, *whole);
      base = below->base;
      position = below->base_position;
    }
    return whole;
  }

  const std::vector<fs::path>& folders() const { return folders_; }

 private:
  const TemplatePlaces& places_;
  Diagnostics& diagnostics_;
  std::vector<fs::path> folders_;
  std::vector<fs::path> read_;  // folders whose descriptions are read

  /// The report's nearest description that has not been read: a convention's form may build on the report's
  /// usual one.
  std::optional<MallDescription> next(const std::string& report, const SourcePosition& asked_at) {
    auto folders = folders_of({places_.root, report, places_.variants, places_.own});
    for (const fs::path& folder : folders)
      if (!holds(folders_, folder)) folders_.push_back(folder);
    const bool again =
        std::ranges::any_of(folders, [&](const fs::path& folder) { return holds(read_, folder); });
    std::erase_if(folders, [&](const fs::path& folder) { return holds(read_, folder); });
    const fs::path folder = first_described(folders);
    if (folder.empty()) return tell_missing(report, asked_at, again), std::nullopt;
    read_.push_back(folder);
    const fs::path description = folder / "mall.xml";
    return read_mall_xml(description, text_of_path(description), diagnostics_);
  }

  void tell_missing(const std::string& report, const SourcePosition& asked_at, bool again) {
    const auto reports = reports_in(places_.root, places_.variants, places_.own);
    std::string expected =
        again ? "en mall som inte i sin tur bygger på den här" : did_you_mean(report, reports);
    if (expected.empty()) expected = fmt::format("en av mallarna {}", fmt::join(reports, ", "));
    diagnostics_.push_back({Code::template_invalid, asked_at, fmt::format("bygger-på=\"{}\"", report),
                            std::move(expected), "Rätta namnet på mallen som den här bygger på."});
  }

  static bool holds(const std::vector<fs::path>& folders, const fs::path& folder) {
    return std::ranges::find(folders, folder) != folders.end();
  }
};

Template template_of(MallDescription whole) {
  Template result;
  result.name = std::move(whole.name);
  result.title = std::move(whole.title);
  result.title_position = whole.title_position;
  result.formats = std::move(whole.formats);
  result.main_part = std::move(whole.main_part);
  result.layouts = std::move(whole.layouts);
  result.kind = whole.kind.value_or(TemplateKind::follow_up);
  result.audience = whole.audience.value_or(result.audience);
  result.whole_year = whole.whole_year.value_or(result.whole_year);
  result.contents_levels = whole.contents_levels.value_or(result.contents_levels);
  result.title_page = whole.title_page.value_or(result.title_page);
  result.chapters_flow = whole.chapters_flow.value_or(result.chapters_flow);
  return result;
}

}  // namespace

std::optional<Template> read_template_to_check(const TemplatePlaces& places, Diagnostics& diagnostics) {
  const auto own = folders_of(places);
  if (first_described(own).empty())
    return tell_missing_template(own.back(), reports_in(places.root, places.variants, places.own),
                                 diagnostics),
           std::nullopt;
  DescriptionChain chain{places, diagnostics};
  const auto whole = chain.read();
  Template result = template_of(whole.value_or(MallDescription{}));
  const std::size_t described = diagnostics.size();
  for (const fs::path& folder : chain.folders()) add_parts(folder, result, diagnostics);
  if (whole && diagnostics.size() == described) require_main_part(*whole, result, diagnostics);
  if (!whole || diagnostics.size() > described || result.main_part.empty()) return std::nullopt;
  result.inserted = inserted_names(result);
  return result;
}

std::optional<Template> read_template(const TemplatePlaces& places, Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.size();
  auto result = read_template_to_check(places, diagnostics);
  if (diagnostics.size() > before) result.reset();
  return result;
}

}  // namespace redovisa
