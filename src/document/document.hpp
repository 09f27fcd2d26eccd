#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "read/pictures/picture_file.hpp"
#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

struct Block;

/// A stretch of text with one look. "\n" in the text is a hard line break.
struct Run {
  std::string text;
  bool strong = false;
  bool emphasis = false;
  bool code = false;
  std::string link = {};  // target address; "#id" points at a heading, table or chart of the document
  bool struck = false;
  std::vector<Block> note = {};  // a footnote whose mark stands after the text; empty: none
};
using Runs = std::vector<Run>;

/// Adds a run; one that looks as the last becomes part of it, one with neither text nor footnote is left out.
void append(Runs& runs, Run run);

/// The text alone, without footnotes.
std::string plain_text(const Runs& runs);

/// Whether nothing is to be seen: no footnote, and no text but spaces.
bool is_blank(const Runs& runs);

enum class ParagraphRole : std::uint8_t { body, title, subtitle, title_fact };

struct Paragraph {
  Runs runs;
  ParagraphRole role = ParagraphRole::body;
};

struct Heading {
  int level = 1;  // 1–6
  std::string text;
  std::string id;  // unique in the document
};

struct List {
  bool ordered = false;
  int start = 1;
  std::vector<std::vector<Block>> items;
};

struct Quote {
  std::vector<Block> blocks;
};

struct CodeBlock {
  std::string text;
};

/// A change of subject that is marked by a line instead of a heading.
struct ThematicBreak {};

/// A table with its number in the document; 0: unnumbered and without caption (verdict boxes, tables in
/// running text).
struct TableBlock {
  Table table;
  int number = 0;
  std::vector<std::vector<Runs>> texts =
      {};  // in running text: headings, then rows, with looks and footnotes
};

struct Figure {
  Chart chart;
  int number = 0;
};

/// A picture of the source material that a text shows.
struct Picture {
  std::shared_ptr<const PictureFile> file;
  std::string description;  // for those who cannot see it
  std::string caption;      // empty: none
  int number = 0;           // in the document; 0: without caption
};

/// A person's comment on an indicator, goal or assignment: a heading line and text in a quieter look.
struct Remark {
  std::string heading;
  std::vector<Block> blocks;
};

/// A part of the document whose pages lie down.
struct Landscape {
  std::vector<Block> blocks;
};

struct Block {
  std::variant<Paragraph, Heading, List, Quote, CodeBlock, ThematicBreak, TableBlock, Figure, Picture, Remark,
               Landscape>
      value;
};

/// Calls `visit` for every block in reading order, also for those inside lists, quotes, remarks, landscapes
/// and footnotes.
void for_each_block(std::vector<Block>& blocks, const std::function<void(Block&)>& visit);
void for_each_block(const std::vector<Block>& blocks, const std::function<void(const Block&)>& visit);

/// Calls `visit` for the runs of every paragraph and of every cell that has any, also in footnotes.
void for_each_text(std::vector<Block>& blocks, const std::function<void(Runs&)>& visit);
void for_each_text(const std::vector<Block>& blocks, const std::function<void(const Runs&)>& visit);

/// What the document says about itself; empty strings are left out.
struct Properties {
  std::string title;         // "Delårsrapport per augusti 2025"
  std::string committee;     // "Socialnämnden"
  std::string municipality;  // "Norrtälje kommun"
  std::string case_number;   // diarienummer, "SN25-231"
  std::string date;          // "2025-09-18": decision date, or the report date
  std::string author;
  std::string status;       // "Arbetsmaterial" until the report is decided; empty when final
  std::string period;       // "2025-08"
  std::string generator;    // "Redovisa 0.1.0"
  std::string input_hash;   // SHA-256 or similar of the source material, hex
  int contents_levels = 3;  // headings down to this level are in the list of contents; 0: no such list
  bool title_page = true;   // false: the title stands above the text, on the first page
  bool chapters_flow =
      false;  // chapters follow each other; false: each begins a page, as the look's style says
};

/// The report as a value; knows nothing of its domain and nothing of any file format.
struct Document {
  Properties properties;
  std::vector<Block> blocks;
};

}  // namespace redovisa
