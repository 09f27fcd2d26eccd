#pragma once

#include "document/document.hpp"
#include "model/word_template.hpp"
#include "write/look.hpp"
#include "write/word_frame/carried_parts.hpp"
#include "write/word_frame/frame_note_texts.hpp"
#include "write/word_frame/frame_notes.hpp"
#include "write/word_frame/style_merge.hpp"

namespace redovisa {

/// Merges the template's styles, colours, lists, theme and typefaces into a look, whose own are what the
/// template lacks.
class TemplateLook {
 public:
  /// All of them must outlive it.
  TemplateLook(const WordTemplate& word_template, const Document& document, CarriedParts& carried,
               FrameFacts& facts, Look& look)
      : template_{word_template}, document_{document}, carried_{carried}, facts_{facts}, look_{look} {}

  /// The merged styles. `takes_headers`: whether the template's headers and footers stand on the pages.
  MergedStyles merge(bool takes_headers);

 private:
  void take_colours(const std::string& styles);
  void merge_lists();
  void add_relations(const char* name, const std::vector<Relation>& relations);
  void take_part(const char* kind, const char* file, const char* relations_name);

  const WordTemplate& template_;
  const Document& document_;
  CarriedParts& carried_;
  FrameFacts& facts_;
  Look& look_;
  MergedStyles styles_;
};

}  // namespace redovisa
