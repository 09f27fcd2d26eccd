#pragma once

#include <compare>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "import/heading_synonyms.hpp"
#include "model/convention.hpp"
#include "model/date.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

/// The workbooks of a folder, as `redovisa ny` makes them.
enum class ImportedBook : std::uint8_t { plan, follow_up, economy, personnel };

/// A cell that a document gave, and where in the document it stood.
struct ImportedValue {
  std::string text;         // as it is to stand in the workbook
  std::string origin;       // "tabell 5, rad 2, kolumn Utfall 2022"
  std::string remark = {};  // what was inferred or changed; empty: taken as it stood
};

/// A row of a sheet, by its headings.
using ImportedRow = std::map<std::string, ImportedValue>;

/// Something in the document that became no cell.
struct NotUnderstood {
  std::string origin;
  std::string text;
  std::string why;
};

/// What a document gave, sheet by sheet.
struct ImportedPlan {
  std::map<ImportedBook, std::map<SheetKind, std::vector<ImportedRow>>> rows = {};
  std::vector<NotUnderstood> not_understood = {};
  int year = 0;
  std::optional<Period> follow_up = {};  // nullopt: the document is a plan alone
  bool lacks_period = false;             // it is a report, and does not say of what part of the year
  std::size_t tables = 0, understood_tables = 0;
};

/// A heading of the reports' templates, folded, with the one above it, and the section of running text that
/// stands below it.
struct KnownSection {
  std::string above, heading;  // a heading with a value in it is what follows the value: " som arbetsgivare"
  std::string section;         // "ekonomi.perioden"
  ImportedBook book = ImportedBook::plan;
};

/// What is known beforehand about a document.
struct ImportRequest {
  const Convention& convention;
  std::vector<KnownSection> sections;
  std::optional<int> year;
  std::optional<Period> period;
  HeadingSynonyms synonyms = {};
};

}  // namespace redovisa
