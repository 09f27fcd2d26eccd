#pragma once

#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace redovisa {

/// CommonMark with tables, footnotes and struck text to blocks. Raw HTML is text, never markup; images are
/// shown as their alternative text. Heading levels are as written, 1–6; ids are empty.
std::vector<Block> parse_markdown(std::string_view markdown);

}  // namespace redovisa
