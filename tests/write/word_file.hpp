#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>

#include "document/document.hpp"
#include "write/look.hpp"

namespace redovisa::test {

/// The look that the program ships with.
const Look& standard_look();

/// A zip archive's parts by name; fails the test when it cannot be read.
std::map<std::string, std::string> unzipped(const std::string& archive);

/// A part of a Word file, for XPath.
class WordFile {
 public:
  explicit WordFile(const Document& document, const std::map<std::string, int>& page_numbers = {});

  /// The part as written; fails the test when there is none.
  const std::string& text(const std::string& part) const;

  pugi::xpath_node_set find(const std::string& xpath) const { return body_.select_nodes(xpath.c_str()); }
  std::size_t count(const std::string& xpath) const { return find(xpath).size(); }
  std::string string(const std::string& xpath) const;
  const std::map<std::string, std::string>& parts() const { return parts_; }

 private:
  std::map<std::string, std::string> parts_;
  pugi::xml_document body_;
};

Block paragraph(std::string text);
Block heading(int level, std::string text, std::string id);

/// A row of texts.
Row row(std::vector<std::string> texts, RowRole role = RowRole::item);

/// A table of a name column and a column of figures with one row.
Table small_table(std::string id);

/// One whose figures have room on a lying page only.
Table wide_table(std::string id);

}  // namespace redovisa::test
