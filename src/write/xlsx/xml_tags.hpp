#pragma once

#include <cstdint>
#include <cstdio>
#include <xlsxwriter.h>

namespace redovisa {

/// libxlsxwriter's own tags and attributes (xlsxwriter/xmlwriter.h, utility.h), byte for byte, at a small
/// part of their cost: the library makes every attribute of 4 kB filled with zeros and calls printf for each
/// word of a tag. What does not go into the stream is told by its std::ferror.
void write_start_tag(std::FILE* file, const char* name, const xml_attribute_list* attributes);
void write_empty_tag(std::FILE* file, const char* name, const xml_attribute_list* attributes);
void write_end_tag(std::FILE* file, const char* name);
void write_element(std::FILE* file, const char* name, const char* text, const xml_attribute_list* attributes);

/// An attribute that std::free takes back; nullptr when memory does not suffice. Longer values are cut.
xml_attribute* new_attribute(const char* key, const char* value);
xml_attribute* new_attribute(const char* key, std::int32_t value);
/// With at most sixteen significant digits, as printf's %.16G.
xml_attribute* new_attribute(const char* key, double value);

/// Writes the cell's name, "B3", with a zero byte at its end; `name` has room for LXW_MAX_CELL_NAME_LENGTH.
void write_cell_name(char* name, lxw_row_t row, lxw_col_t column);

}  // namespace redovisa
