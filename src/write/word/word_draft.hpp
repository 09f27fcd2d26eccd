#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "write/look.hpp"
#include "write/word/word_bookmarks.hpp"
#include "write/word/word_numbering.hpp"
#include "write/word/word_relations.hpp"
#include "write/word/word_table_layout.hpp"
#include "write/word/word_type_sizes.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

/// A millimetre in twips, Word's unit of length: a twentieth of a point.
inline int twips(double millimetres) { return static_cast<int>(millimetres * 1440 / 25.4 + 0.5); }

/// Whether the next paragraph begins a page: as its style says, surely, or surely not.
enum class PageStart : std::uint8_t { by_style, new_page, same_page };

/// The character style of a link in a printed table of contents: without looks, but LibreOffice drops links
/// that have none.
constexpr std::string_view contents_link_style = "ContentsLink";

/// What the paragraph to come has to know of what stands before it.
struct Flow {
  PageStart page_start = PageStart::by_style;
  bool page_top = false;           // it stands first on its page and needs no space above
  int gap = 0;                     // twips that must stand above it when its style gives none
  bool after_table = false;        // a table directly after a table would become one with it
  bool rule = false;               // the paragraph to come has a line above it
  bool note_number = false;        // it begins with its footnote's number
  std::size_t properties_end = 0;  // where the section's latest paragraph takes a section break; 0: none yet
};

/// A picture of the file: "media/diagram1.svg".
struct Media {
  std::string name;
  std::string bytes;
};

/// A chart that can be edited, and the workbook with its figures.
struct ChartParts {
  std::string chart;
  std::string workbook;
};

/// The part of footnotes while it is being written; its links are its own.
struct WordFootnotes {
  XmlText xml = {};
  Relations relations = {};
  long count = 0;
  bool open = false;  // one of them is being written: none can stand in it
};

/// The Word file while it is being written.
struct WordDraft {
  const Look& look;
  TypeSizes sizes;
  Bookmarks bookmarks;
  Numbering numbering;
  Relations relations = {};
  std::vector<Media> media = {};
  std::map<const PictureFile*, std::string> pictures = {};  // the parts of those that texts show
  std::vector<ChartParts> charts = {};
  std::map<const Table*, ColumnLayout> layouts = {};  // of tables that were tried on an upright page
  XmlText xml = {};
  WordFootnotes footnotes = {};
  Flow flow = {};
  bool lying = false;      // the current section's pages lie down
  bool for_print = false;  // to be set in pages by LibreOffice and not opened by anyone
  bool editable_charts = false;
  bool chapters_flow = false;
  long next_drawing = 1;
};

/// Width of the text of an upright or lying page, in twips.
int text_width_of_page(const PageSize& page, bool lying);

/// Height of the text of an upright or lying page, in millimetres.
inline double text_height_of_page(const PageSize& page, bool lying) {
  return (lying ? page.width : page.height) - page.top - page.bottom;
}

}  // namespace redovisa
