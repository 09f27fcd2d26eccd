#pragma once

#include <array>
#include <string>

namespace redovisa {

/// A style's type size and the space above and below its paragraphs, in points. The size is that of Calibri
/// of the same breadth, since that is whose widths are known; heights come out a little large for a broader
/// typeface.
struct TypeSize {
  double size = 11;
  double space = 0;
};

/// How far a style's paragraphs are drawn in from the text's edges, in twips.
struct Indents {
  int left = 0, right = 0;
};

/// The type of tables as a look's styles have it, so that widths and heights can be told beforehand, and
/// what a table among comments or in a quote keeps to; and the type of the table of contents and the title.
struct TypeSizes {
  TypeSize table, small_table, verdict;
  Indents remark = {}, quote = {};
  TypeSize contents_title = {};
  std::array<TypeSize, 3> contents = {};  // by level
  TypeSize title = {}, long_title = {};
};

/// Reads the sizes from styles.xml, following w:basedOn; typefaces may be named by the theme (theme1.xml).
TypeSizes read_type_sizes(const std::string& styles, const std::string& theme);

}  // namespace redovisa
