#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace redovisa {

/// A heading of a document that is imported; level 1 is the highest.
struct ImportedHeading {
  int level = 1;
  std::string text;
};

/// A paragraph, list or quotation.
struct ImportedText {
  std::string markdown;  // CommonMark, where nothing acts as a placeholder
  std::string plain;
};

/// A table: cells as plain text, the heading rows first, merged cells in their first place only.
struct ImportedTable {
  std::size_t number = 0;  // in the document, from 1
  std::vector<std::vector<std::string>> rows = {};
  std::string caption = {};
  std::size_t heading_rows = 1;  // that the first of `rows` has been put together of
};

using ImportedBlock = std::variant<ImportedHeading, ImportedText, ImportedTable>;

}  // namespace redovisa
