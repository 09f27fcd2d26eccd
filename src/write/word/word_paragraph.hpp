#pragma once

#include <string_view>

#include "document/document.hpp"
#include "write/word/word_draft.hpp"

namespace redovisa {

/// How a paragraph stands; lengths in twips, negative: as its style has it.
struct ParagraphFormat {
  std::string_view style = "BodyText";
  bool keep_next = false;
  ListNumber list = {};
  int list_level = 0;
  bool without_number = false;  // within a list's item: a template's style may number by itself
  int right_tab = 0;
  bool dotted_tab = false;
  int space_before = -1;
  int line_height = -1;  // exactly
  int indent = -1;
  Align align = Align::left;
  bool takes_gap = true;  // false: the style or the cell has its own space above
};

/// Opens a w:p with its properties and makes use of the flow; ends with `close_paragraph`.
void open_paragraph(WordDraft& draft, const ParagraphFormat& format);
void close_paragraph(WordDraft& draft);

/// A paragraph with nothing in it and little height, where Word demands one between tables.
void write_gap(WordDraft& draft);

/// The same where Word demands one after the last table and to hold a section's properties: with hardly any
/// height, since it stands alone on a page when the table fills the one before.
void write_end(WordDraft& draft);

/// A run's look beyond its words; colours RRGGBB, empty: as the paragraph's.
struct RunFormat {
  std::string_view style = {};
  bool strong = false;
  bool emphasis = false;
  std::string_view colour = {};
  std::string_view chip = {};  // colour behind the words
  bool struck = false;
  std::string_view link_colour = {};  // of links; empty: as their style has it
};

/// The w:shd of a cell or run.
void append_shade(XmlText& xml, std::string_view colour);

/// One run; "\n" and tabs in the text become Word's own.
void append_run(WordDraft& draft, std::string_view text, const RunFormat& format = {});

/// Runs with their footnotes and links: to the document's own places, or to http, https and mailto; others
/// are plain text. What `base` has, all of them have.
void append_runs(WordDraft& draft, const Runs& runs, const RunFormat& base = {});

/// Whether anything is to be seen of them.
bool is_seen(const Runs& runs);

/// A field with its result already there; no result: the field shows nothing until Word updates it.
void append_field(WordDraft& draft, std::string_view instruction, std::string_view result,
                  const RunFormat& format = {});

/// A bookmark round what is written between the two; nothing when the id has none or has it already.
long begin_bookmark(WordDraft& draft, std::string_view id);
/// The same round the number of a caption, for those that refer to it.
long begin_number_bookmark(WordDraft& draft, std::string_view id);
void end_bookmark(WordDraft& draft, long number);

}  // namespace redovisa
