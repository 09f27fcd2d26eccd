#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "read/xlsx/package.hpp"

namespace redovisa {

/// What a file is, told from its content and never from its name.
enum class FileKind : std::uint8_t {
  xlsx,  // also xlsm and the templates of both
  ods,
  xlsb,
  word_document,
  other_zip,
  damaged_zip,
  encrypted_office,  // protected by a password
  old_excel,         // .xls of 2003 and before
  other_ole2,
  excel_xml_2003,
  xml,
  html,
  pdf,
  zero_filled,  // a placeholder that a sync service never filled
  empty,
  text,  // csv, SIE, plain text, also UTF-16
  unknown,
};

/// Whether a file that can be read begins as a zip archive does.
bool begins_as_zip(const std::filesystem::path& path);

/// nullopt when the file cannot be read.
std::optional<FileKind> file_kind_of(const std::filesystem::path& path, const ReadLimits& limits = {});

/// The kind of a zip package that has been opened.
FileKind file_kind_of(Package& package, FaultLog& log);

/// In Swedish with article, e.g. "en PDF-fil".
std::string_view words_of(FileKind kind);

/// Adds the fault of a file that is not an xlsx workbook, with advice on what to do with it instead; returns
/// false.
bool refuse_kind(FileKind kind, FaultLog& log);

}  // namespace redovisa
