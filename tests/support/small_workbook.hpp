#pragma once

#include <cstddef>
#include <string>

#include "support/package_builder.hpp"

/// Parts of a workbook with a small table, for samples shaped as different programs write it.
namespace small_workbook {

inline constexpr const char* declaration =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
inline constexpr const char* main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr const char* strict_space = "http://purl.oclc.org/ooxml/spreadsheetml/main";
inline constexpr const char* office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr const char* strict_office = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/// What every writer's sample must become, so many rows down, with the formula's cell as this.
std::string grid_with(const std::string& formula, unsigned below = 0);
inline constexpr const char* computed = "number 6 formula";
inline constexpr const char* not_computed = "uncomputed formula";

/// A relationship, and a part of them.
std::string relationship(const std::string& id, const std::string& type, const std::string& target,
                         const char* types = office);
std::string relationships(const std::string& those);

/// A package whose workbook part is this, at the usual place.
PackageBuilder package_of(const std::string& workbook, const std::string& workbook_relationships);

/// A workbook part with these sheets and what stands before and after the list of them.
std::string workbook_listing(const std::string& sheets, const std::string& before = {},
                             const std::string& after = {});

/// The sheet "Utfall" as a workbook lists it, and where its parts are.
std::string one_sheet();
std::string usual_targets();

/// Styles with these formats and cell formats; the usual ones: 1 is percent, 2 a date.
std::string styles_of(const std::string& formats, const std::string& cells);
std::string usual_styles();

/// Shared texts; the usual ones in the order of the sheet.
std::string strings_of(const std::string& items);
std::string usual_strings();

std::string worksheet(const std::string& content, const char* space = main_space);

/// The usual parts with this sheet.
PackageBuilder usual_package(const std::string& content);

/// The heading row and the next two rows as most write them: with places and shared texts.
std::string usual_rows(const std::string& formula_cell);

/// A cell whose text stands in it; attributes with a blank before.
std::string inline_cell(const std::string& attributes, const std::string& text);

/// The sheet's cells as grid_with tells of them; the reading must have had nothing to say.
std::string cells_read(const PackageBuilder& builder, std::size_t sheet = 0);

}  // namespace small_workbook
