#pragma once

#include <string>
#include <utility>
#include <vector>

#include "write/word/word_relations.hpp"

namespace redovisa {

/// A part of a template as it goes into the report's file.
struct FramePart {
  std::string name;          // "word/header1.xml"
  std::string content_type;  // empty: follows from the extension
  std::string bytes;
};

/// What a municipality's Word template puts round the report in its Word file, filled in and ready to be
/// written. Markup is balanced; the ids of its relationships are its own.
struct WordFrame {
  std::vector<std::pair<std::string, std::string>> namespaces;  // "xmlns:w14" and others of the root element
  bool has_cover = false;                                       // its own instead of our title page
  std::string before_contents, before_report, after_report;
  std::string first_section, section, lying_section;  // w:sectPr of our pages
  std::string last_section;                           // of its own pages after the report, if any
  std::vector<FramePart> parts;
  std::vector<Relation> relations;                                       // of the document part
  std::vector<std::pair<std::string, std::string>> document_properties;  // further custom properties
};

}  // namespace redovisa
