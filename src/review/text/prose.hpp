#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// What a person wrote it as.
enum class PassageKind : std::uint8_t {
  running,  // a section of the report's text
  comment,
  analysis,
  consequence,
  measure,
  description,
  motive,
  activity,
  measure_row,  // a row of the table of measures
  remark,       // of a figure or of the whole report
};

/// Everything of running text that one cell holds, and what it is about.
struct Passage {
  PassageKind kind = PassageKind::running;
  std::string text;  // CommonMark, as written but composed (NFC)
  std::string
      subject;  // the section, or the number or id of what it is about: "sammanfattning", "1.2", "I03"
  SourcePosition position;
  std::optional<Date> date = {};           // of a comment
  const Goal* goal = nullptr;              // that it is about
  const Indicator* indicator = nullptr;    //
  const Assignment* assignment = nullptr;  //
};

/// One sentence, or a heading or list item without full stop, as plain text without marks of CommonMark.
struct Sentence {
  std::string text;
  std::size_t passage = 0;    // index of its Passage
  std::size_t paragraph = 0;  // within the passage; list items and headings are paragraphs of their own
  bool is_heading = false;
  Tokens tokens = {};  // of the text
};

/// All that has been written in words, in the order of the source material.
std::vector<Passage> passages_of(const SourceMaterial& material);

/// The passage's sentences. Abbreviations ("t.ex.", "bl.a.", "ca."), ordinals and numbers do not end one.
std::vector<Sentence> sentences_of(const Passage& passage, std::size_t passage_index);

}  // namespace redovisa
