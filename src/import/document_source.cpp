#include "import/document_source.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>

#include "diagnostics/failure.hpp"
#include "diagnostics/file_bytes.hpp"
#include "diagnostics/folded.hpp"
#include "import/pandoc_json.hpp"
#include "read/xlsx/file_kind.hpp"
#include "read/xml/xml_reader.hpp"
#include "write/display_width.hpp"
#include "write/pandoc/child_process.hpp"
#include "write/temporary_folder.hpp"
#include "write/zip_archive.hpp"

namespace redovisa {

namespace {

constexpr std::chrono::seconds time_limit{60};
constexpr std::size_t most_text_bytes = std::size_t{16} << 20;
constexpr const char *document_name = "dokument", *result_name = "dokument.json";
constexpr std::string_view expected = "ett dokument i formatet docx, odt, html eller md";

/// A document as Pandoc is to see it.
struct CleanDocument {
  std::string format;
  std::string bytes;
};

constexpr std::array word_parts{"[Content_Types].xml",          "_rels/.rels",       "word/document.xml",
                                "word/_rels/document.xml.rels", "word/styles.xml",   "word/numbering.xml",
                                "word/footnotes.xml",           "word/endnotes.xml", "word/settings.xml"};
constexpr std::array odt_parts{"mimetype", "content.xml", "styles.xml", "META-INF/manifest.xml"};

/// Whether the text begins with a tag of this name, opening or closing.
bool begins_with_tag(std::string_view text, std::string_view name) {
  text.remove_prefix(text.starts_with("</") ? 2 : 1);
  return text.starts_with(name) && text.size() > name.size() &&
         std::string_view{" \t\r\n>"}.find(text[name.size()]) != std::string_view::npos;
}

/// Pandoc 2.17 loses the tables that stand in a section of an odt, and the heading rows of all: the tags
/// round them are taken away, what they hold stays.
std::string without_wrappings(std::string_view xml) {
  constexpr std::array<std::string_view, 2> wrappings{"text:section", "table:table-header-rows"};
  std::string result;
  for (auto tag = xml.find('<'); tag != std::string_view::npos; tag = xml.find('<')) {
    result += xml.substr(0, tag);
    xml.remove_prefix(tag);
    const auto end = std::min(xml.find('>'), xml.size() - 1) + 1;
    const bool wraps =
        std::ranges::any_of(wrappings, [&](std::string_view name) { return begins_with_tag(xml, name); });
    if (!wraps) result += xml.substr(0, end);
    xml.remove_prefix(end);
  }
  return result += xml;
}

/// The parts that hold text, in a package of their own; nullopt with a fault in the log.
template <std::size_t count>
std::optional<std::string> clean_package(Package& package, const std::array<const char*, count>& names,
                                         FaultLog& log) {
  std::vector<std::string> texts;
  texts.reserve(names.size());
  std::vector<ArchivePart> parts;
  for (const char* name : names) {
    if (!package.has(name)) continue;
    auto text = package.text_of(name, log);
    if (!text) return std::nullopt;
    const bool is_xml = std::string_view{name} != "mimetype";
    if (const auto fault = is_xml ? xml_fault_of(*text) : std::nullopt) {
      log.refuse(Code::file_damaged, fmt::format("{}: {}", name, fault->message), std::string{expected});
      return std::nullopt;
    }
    texts.push_back(std::string_view{name} == "content.xml" ? without_wrappings(*text) : std::move(*text));
    parts.push_back({name, {}});
  }
  for (std::size_t i = 0; i < parts.size(); ++i) parts[i].bytes = texts[i];
  return make_archive(parts);
}

std::optional<CleanDocument> packaged(const std::filesystem::path& path, FileKind kind, FaultLog& log) {
  auto package = Package::open(path, ReadLimits{}, log);
  if (!package) return std::nullopt;
  const bool word = kind == FileKind::word_document;
  const bool odt =
      !word && package->has("content.xml") &&
      package->text_of("mimetype", log).value_or("").find("opendocument.text") != std::string::npos;
  if (!word && !odt) {
    log.refuse(Code::file_not_understood, std::string{words_of(kind)}, std::string{expected});
    return std::nullopt;
  }
  auto bytes = word ? clean_package(*package, word_parts, log) : clean_package(*package, odt_parts, log);
  if (!bytes) return std::nullopt;
  return CleanDocument{word ? "docx" : "odt", std::move(*bytes)};
}

std::optional<CleanDocument> plain(const std::filesystem::path& path, std::string format, FaultLog& log) {
  std::string bytes = file_bytes(path).value_or("");
  if (bytes.size() <= most_text_bytes) return CleanDocument{std::move(format), std::move(bytes)};
  log.refuse(Code::file_over_limit, "mer än 16 MB", "högst 16 MB");
  return std::nullopt;
}

bool is_markdown(const std::filesystem::path& path) {
  const std::string extension = folded(path.extension().string());
  return extension == ".md" || extension == ".markdown" || extension == ".txt";
}

std::string advice_for(FileKind kind) {
  if (kind == FileKind::pdf)
    return "En PDF har ingen pålitlig ordning på tabeller och text. Be om Word-filen, eller öppna PDF-filen "
           "i Word "
           "eller LibreOffice, spara den som docx och kontrollera tabellerna.";
  if (kind == FileKind::xlsx || kind == FileKind::ods)
    return "En arbetsbok läggs i underlagets mapp som den är.";
  return "Öppna filen i Word eller LibreOffice och spara den som docx.";
}

std::optional<CleanDocument> clean_document(const std::filesystem::path& path, FaultLog& log) {
  const auto kind = file_kind_of(path);
  if (!kind) {
    log.refuse(Code::file_unreadable, {}, std::string{expected});
    return std::nullopt;
  }
  if (*kind == FileKind::word_document || *kind == FileKind::other_zip || *kind == FileKind::damaged_zip)
    return packaged(path, *kind, log);
  if (*kind == FileKind::html) return plain(path, "html", log);
  if (*kind == FileKind::text && is_markdown(path))
    return plain(path, "markdown-raw_html-raw_tex-raw_attribute", log);
  log.refuse(Code::file_not_understood, std::string{words_of(*kind)}, std::string{expected},
             advice_for(*kind));
  return std::nullopt;
}

void check(const ChildOutcome& outcome) {
  if (!outcome.started)
    throw EnvironmentFailure{
        "Pandoc saknas, så dokument kan inte importeras: installera med »apt install pandoc«."};
  if (outcome.timed_out)
    throw EnvironmentFailure{fmt::format(
        "Pandoc blev inte färdigt med dokumentet på {} sekunder och avbröts.", time_limit.count())};
  if (outcome.exit_code != 0)
    throw EnvironmentFailure{fmt::format("Pandoc kunde inte läsa dokumentet (felkod {}):\n{}",
                                         outcome.exit_code, shortened(outcome.messages, 2000))};
}

}  // namespace

std::vector<ImportedBlock> read_document(const std::filesystem::path& path, Diagnostics& diagnostics) {
  FaultLog log{path.string(), diagnostics};
  auto document = clean_document(path, log);
  if (!document) {
    // an unknown file is but a warning among others in a folder; here it is all there is
    return {};
  }
  const TemporaryFolder folder;
  folder.write(document_name, document->bytes);
  check(run_child(
      {"pandoc", "+RTS", "-M512M", "-RTS", "--sandbox", "--from=" + document->format, "--to=json",
       "--output=" + (folder.path() / result_name).string(), (folder.path() / document_name).string()},
      {}, time_limit));
  return blocks_of_json(folder.read(result_name));
}

}  // namespace redovisa
