#include "read/xlsx/file_kind.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <string>

namespace redovisa {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t head_size = 4096;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The readable beginning in lower case, without byte order mark; UTF-16 is thinned to its ASCII.
std::string plain_head(std::string_view head) {
  const bool wide = head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv);
  if (head.starts_with("\xEF\xBB\xBF"sv)) head.remove_prefix(3);
  if (wide) head.remove_prefix(2);
  std::string plain;
  for (const char c : head)
    if (!wide || c != '\0') plain += lower(c);
  plain.erase(0, plain.find_first_not_of(" \t\r\n"));
  return plain;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

/// "Book" in UTF-16 with its closing zero, as a directory of an OLE2 file has it.
std::string ole2_name(std::string_view name) {
  std::string wide;
  for (const char c : name) wide += {c, '\0'};
  return wide + std::string(2, '\0');
}

/// Looks at every place where a directory entry may stand: 128 bytes each, the name first.
FileKind ole2_kind(std::istream& file) {
  static const std::string encrypted = ole2_name("EncryptedPackage");
  static const std::array workbooks{ole2_name("Workbook"), ole2_name("Book")};
  FileKind kind = FileKind::other_ole2;
  file.clear();
  file.seekg(0);
  for (std::array<char, 128> bytes{}; file.read(bytes.data(), bytes.size());) {
    const std::string_view entry{bytes.data(), bytes.size()};
    if (entry.starts_with(encrypted)) return FileKind::encrypted_office;
    for (const auto& name : workbooks)
      if (entry.starts_with(name)) kind = FileKind::old_excel;
  }
  return kind;
}

/// A local file header, or the end of an archive without files (APPNOTE.TXT 4.3.7, 4.3.16).
bool is_zip_head(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv);
}

FileKind zip_kind(const std::filesystem::path& path, const ReadLimits& limits) {
  Diagnostics unheard;
  FaultLog log{"", unheard};
  auto package = Package::open(path, limits, log);
  return package ? file_kind_of(*package, log) : FileKind::damaged_zip;
}

/// A tag of this name and not one that only begins alike, as <header>.
bool has_tag(std::string_view head, std::string_view tag) {
  for (auto at = head.find(tag); at != std::string_view::npos; at = head.find(tag, at + 1)) {
    const char next = at + tag.size() < head.size() ? head[at + tag.size()] : '>';
    if (next < 'a' || next > 'z') return true;
  }
  return false;
}

FileKind markup_kind(std::string_view head) {
  for (const auto tag : {"<html"sv, "<!doctype html"sv, "<table"sv, "<meta"sv, "<head"sv})
    if (has_tag(head, tag)) return FileKind::html;
  const bool excel = contains(head, "urn:schemas-microsoft-com:office:spreadsheet") ||
                     contains(head, "progid=\"excel.sheet\"");
  return excel ? FileKind::excel_xml_2003 : FileKind::xml;
}

bool looks_like_markup(std::string_view head) {
  if (head.size() < 2 || head.front() != '<') return false;
  const char next = head[1];
  return next == '?' || next == '!' || (next >= 'a' && next <= 'z');
}

FileKind text_kind(std::string_view head) {
  const std::string plain = plain_head(head);
  if (looks_like_markup(plain)) return markup_kind(plain);
  if (plain.starts_with("mime-version:") && contains(plain, "html")) return FileKind::html;
  return contains(plain, "\0"sv) ? FileKind::unknown : FileKind::text;
}

}  // namespace

FileKind file_kind_of(Package& package, FaultLog& log) {
  if (package.has_ending("workbook.bin")) return FileKind::xlsb;
  if (package.has("word/document.xml")) return FileKind::word_document;
  if (package.has("mimetype") && package.has("content.xml")) {
    const auto type = package.text_of("mimetype", log);
    return type && contains(*type, "opendocument.spreadsheet") ? FileKind::ods : FileKind::other_zip;
  }
  return package.has("_rels/.rels") ? FileKind::xlsx : FileKind::other_zip;
}

bool begins_as_zip(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  std::array<char, 4> head{};
  return file.read(head.data(), head.size()) && is_zip_head({head.data(), head.size()});
}

std::optional<FileKind> file_kind_of(const std::filesystem::path& path, const ReadLimits& limits) {
  std::error_code error;
  std::ifstream file{path, std::ios::binary};
  if (!file || !std::filesystem::is_regular_file(path, error)) return std::nullopt;
  std::string bytes(head_size, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (file.bad()) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  if (bytes.empty()) return FileKind::empty;
  if (is_zip_head(bytes)) return zip_kind(path, limits);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv)) return ole2_kind(file);
  if (bytes.starts_with("%PDF-"sv)) return FileKind::pdf;
  if (std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; })) return FileKind::zero_filled;
  return text_kind(bytes);
}

std::string_view words_of(FileKind kind) {
  switch (kind) {
    case FileKind::xlsx:
      return "en Excel-arbetsbok";
    case FileKind::ods:
      return "ett kalkylblad i OpenDocument-format (ods)";
    case FileKind::xlsb:
      return "en binär Excel-arbetsbok (xlsb)";
    case FileKind::word_document:
      return "ett Word-dokument";
    case FileKind::other_zip:
      return "ett zip-arkiv utan arbetsbok";
    case FileKind::damaged_zip:
      return "ett skadat zip-arkiv";
    case FileKind::encrypted_office:
      return "en lösenordsskyddad Office-fil";
    case FileKind::old_excel:
      return "en arbetsbok i det gamla Excelformatet (xls)";
    case FileKind::other_ole2:
      return "en fil i ett äldre Office-format";
    case FileKind::excel_xml_2003:
      return "ett Excel-kalkylblad sparat som XML 2003";
    case FileKind::xml:
      return "en XML-fil";
    case FileKind::html:
      return "en webbsida (HTML-export)";
    case FileKind::pdf:
      return "en PDF-fil";
    case FileKind::zero_filled:
      return "bara nollor; filen är inte hämtad från molntjänsten eller har gått sönder";
    case FileKind::empty:
      return "en tom fil";
    case FileKind::text:
      return "en textfil";
    case FileKind::unknown:
      return "en fil av okänt slag";
  }
  return {};
}

namespace {

Code code_of(FileKind kind) {
  switch (kind) {
    case FileKind::encrypted_office:
      return Code::file_encrypted;
    case FileKind::old_excel:
    case FileKind::ods:
    case FileKind::xlsb:
      return Code::file_old_format;
    case FileKind::damaged_zip:
    case FileKind::zero_filled:
    case FileKind::empty:
      return Code::file_damaged;
    case FileKind::xlsx:
    case FileKind::word_document:
    case FileKind::other_zip:
    case FileKind::other_ole2:
    case FileKind::excel_xml_2003:
    case FileKind::xml:
    case FileKind::html:
    case FileKind::pdf:
    case FileKind::text:
    case FileKind::unknown:
      return Code::file_not_understood;
  }
  return Code::file_not_understood;
}

std::string advice_for(FileKind kind) {
  switch (kind) {
    case FileKind::encrypted_office:
      return "Öppna filen i Excel, ta bort lösenordet och spara.";
    case FileKind::zero_filled:
      return "Hämta filen på nytt från molntjänsten eller be om en ny kopia.";
    case FileKind::damaged_zip:
    case FileKind::empty:
      return "Be om en ny kopia av filen.";
    case FileKind::ods:
    case FileKind::xlsb:
    case FileKind::old_excel:
    case FileKind::other_ole2:
    case FileKind::excel_xml_2003:
    case FileKind::html:
    case FileKind::text:
      return "Öppna filen i Excel eller LibreOffice och spara den som xlsx.";
    case FileKind::xlsx:
    case FileKind::word_document:
    case FileKind::other_zip:
    case FileKind::xml:
    case FileKind::pdf:
    case FileKind::unknown:
      return "Exportera uppgifterna som en arbetsbok i formatet xlsx.";
  }
  return {};
}

}  // namespace

bool refuse_kind(FileKind kind, FaultLog& log) {
  return log.refuse(code_of(kind), std::string{words_of(kind)}, "en arbetsbok (xlsx eller ods)",
                    advice_for(kind));
}

}  // namespace redovisa
