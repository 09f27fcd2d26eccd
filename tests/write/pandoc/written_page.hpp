#pragma once

#include <pugixml.hpp>
#include <string>
#include <vector>

#include "document/document.hpp"
#include "write/look.hpp"

/// The look that ships with the program.
redovisa::Look standard_look();

/// Whether Pandoc is there to be run.
bool has_pandoc();

/// A page with its parts as trees.
class WrittenPage {
 public:
  explicit WrittenPage(const redovisa::Document& document, const redovisa::Look& look = standard_look());

  const std::string& text() const { return text_; }

  /// The texts of what an XPath finds in the page's body: "//main//th[@scope='row']".
  std::vector<std::string> texts(const char* path) const;
  std::size_t count(const char* path) const;

 private:
  std::string text_;
  pugi::xml_document body_;
};

/// A document with these blocks alone.
redovisa::Document document_of(std::vector<redovisa::Block> blocks);
