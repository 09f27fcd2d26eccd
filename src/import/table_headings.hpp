#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "import/document_block.hpp"
#include "import/imported_plan.hpp"

namespace redovisa {

/// What a heading in a document's table means.
struct ImportedColumn {
  std::string written;           // as it stands
  std::string heading;           // the sheets' own: "Utfall", "Ansvarig", "Grön"; empty: unknown
  std::optional<Period> period;  // of a periodic one
  std::string aside;             // what stands in parentheses after it: "KF"
};

/// The columns of a table by its first row, with the synonyms that documents use (templates/import).
std::vector<ImportedColumn> columns_of(const std::vector<std::string>& cells, const ImportRequest& request,
                                       int year);

/// A table whose headings stand in two rows, "Utfall | Utfall | Mål" above "2023 | 2024 | 2025", with them in
/// one; any other as it is.
ImportedTable with_one_heading_row(ImportedTable table);

/// Whether some column has this heading, without a period or with one.
bool has_heading(const std::vector<ImportedColumn>& columns, std::string_view heading);

}  // namespace redovisa
