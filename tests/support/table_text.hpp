#pragma once

#include <string>

#include "view/table.hpp"

/// The table's rows one a line, cells parted by " | ", after a word for the row's role when it is no item:
/// "total: Summa | 20 | –". No-break spaces are plain.
std::string rows_text(const redovisa::Table& table);

/// The headings parted by " | ".
std::string headings_text(const redovisa::Table& table);
