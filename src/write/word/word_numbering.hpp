#pragma once

#include <pugixml.hpp>
#include <set>
#include <string>

namespace redovisa {

/// A list that paragraphs can belong to: Word's w:numId and the w:abstractNumId that gives its looks.
struct ListNumber {
  int id = 0;
  int looks = 0;
};

/// Numbers for new lists beside those that a part has already.
class ListIds {
 public:
  void take(int id);

  /// One above those in use, where no damaged reference can lead; ids near the end of what an int can hold do
  /// not count.
  int next();

 private:
  std::set<int> taken_;
  int last_ = 0;
};

/// The numbering part: a look's lists, and one numbering of its own for each ordered list of the document.
class Numbering {
 public:
  /// Takes a look's numbering.xml; its lists are found by w:name: punkter, nummer, punkter-indragna,
  /// nummer-indragna.
  explicit Numbering(const std::string& part);

  ListNumber bullets(bool indented);
  ListNumber ordered(bool indented, int level, int start);

  /// Left indent of an item's text, in twips.
  int indent(const ListNumber& list, int level) const;

  std::string part() const;

 private:
  int looks(const char* name) const;
  ListNumber add(int looks);

  pugi::xml_document document_;
  ListIds ids_;
  ListNumber bullets_, indented_bullets_;
};

/// Word knows nine levels; deeper lists stay on the ninth.
inline constexpr int deepest_list_level = 8;

}  // namespace redovisa
