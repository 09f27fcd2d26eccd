#pragma once

#include <string>
#include <string_view>

#include "model/date.hpp"
#include "model/sheet_form.hpp"
#include "read/grid.hpp"
#include "read/sheets/sheet_kind.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

// How sheets and columns are called in XML. The names follow from the sheets' and the columns' own by rule,
// so that a new column needs no second row.

inline constexpr std::string_view workbook_name_space = "urn:redovisa:underlag:2";
inline constexpr std::string_view workbook_version = "2";

/// A sheet's or heading's name as an element's: "Ansvarig för rapportering" is "ansvarig-för-rapportering".
std::string xml_name_of(std::string_view name);

/// The element of a sheet: "Drift per verksamhet" is "drift-per-verksamhet".
std::string xml_name_of(SheetKind kind);

/// A period as it stands in a heading: "2025", "aug 2025", "jan–aug 2025".
std::string heading_words_of(const Period& period);

/// The words of the attribute typ.
const WordTable<CellKind>& cell_kind_words();

/// What a text without the attribute typ is in a column of this form: a number where numbers are and the
/// text is one with decimal point, a date where dates are and it is one with year, month and day, else text.
CellKind kind_without_word(std::string_view text, ValueForm form);

}  // namespace redovisa
