#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

#include "model/word_template.hpp"
#include "write/word/word_frame.hpp"
#include "write/word/word_relations.hpp"
#include "write/word_frame/frame_notes.hpp"

namespace redovisa {

/// The parts of a template that go into the report's file, each once and under a new name.
class CarriedParts {
 public:
  CarriedParts(const WordTemplate& word_template, FrameNotes& notes)
      : template_{word_template}, notes_{notes} {}

  /// Carries what the markup below the root points at, as a part of the template whose links are these:
  /// pictures, typefaces and links to web pages. The markup gets the new ids. Objects that point at anything
  /// else are taken out of it and noted. Appends to `relations`.
  void carry(const pugi::xml_node& root, const std::vector<WordTemplateLink>& links,
             std::vector<Relation>& relations);

  /// Adds a part of the report's file, and its relations.
  void add(const std::string& name, std::string content_type, std::string bytes,
           const std::vector<Relation>& relations);

  /// Adds a part whose type follows from its extension.
  void add_plain(const std::string& name, std::string bytes) {
    parts_.push_back({name, "", std::move(bytes)});
  }

  std::vector<FramePart> take() { return std::move(parts_); }

 private:
  std::string objection_to(const WordTemplateLink& link) const;  // to its picture or typeface; empty: none
  std::string carried(const WordTemplateLink& link);
  std::string new_id(const WordTemplateLink& link, std::vector<Relation>& relations);

  const WordTemplate& template_;
  FrameNotes& notes_;
  std::vector<FramePart> parts_;
  std::map<std::string, std::string> new_names_;  // by the name in the template
  int next_id_ = 1;
};

}  // namespace redovisa
