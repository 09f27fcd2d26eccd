#include "write/word/package_faults.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <set>
#include <string_view>

namespace redovisa::test {

namespace {

using Names = std::set<std::string>;
using Part = pugi::xml_document;

/// All values that an XPath gives, those that come twice also among the repeated.
struct Values {
  Names all, repeated;

  void add(const Part& part, const char* xpath) {
    for (const auto& found : part.select_nodes(xpath))
      if (const std::string value = found.attribute().value(); !all.insert(value).second)
        repeated.insert(value);
  }
};

Values values(const Part& part, const char* xpath) {
  Values values;
  values.add(part, xpath);
  return values;
}

class Checker {
 public:
  explicit Checker(const std::map<std::string, std::string>& parts) : parts_{parts} {}

  std::vector<std::string> faults() {
    for (const auto& [name, bytes] : parts_)
      if (name.ends_with(".xml") || name.ends_with(".rels")) read(name, bytes);
    for (const char* name : {"document", "footnotes"})
      if (read_.contains(path(name))) check_text(name);
    check_names();
    check_notes();
    return std::move(faults_);
  }

 private:
  const std::map<std::string, std::string>& parts_;
  std::map<std::string, Part> read_;
  std::vector<std::string> faults_;

  static std::string path(std::string_view name) { return fmt::format("word/{}.xml", name); }

  void tell(std::string_view what, std::string_view where) {
    faults_.push_back(fmt::format("{}: {}", what, where));
  }

  void demand(const Names& wanted, const Names& there, std::string_view what) {
    for (const std::string& name : wanted)
      if (!there.contains(name)) tell(what, name);
  }

  void read(const std::string& name, const std::string& bytes) {
    if (!read_[name].load_buffer(bytes.data(), bytes.size(), pugi::parse_ws_pcdata, pugi::encoding_utf8))
      tell("not well-formed", name);
  }

  void check_text(const std::string& name) {
    const Part& part = read_[path(name)];
    check_relations(name, part);
    demand(values(part, "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val").all,
           values(read_[path("styles")], "//w:style/@w:styleId").all, "style");
    demand(values(part, "//w:numId[@w:val!='0']/@w:val").all,
           values(read_[path("numbering")], "//w:num/@w:numId").all, "numbering");
    for (const auto& [xpath, what] : forbidden)
      if (const auto found = part.select_node(xpath)) tell(what, found.node().parent().name());
    for (const auto& row : part.select_nodes("//w:tr"))
      if (count(row.node(), "w:tc") != count(row.node().parent().child("w:tblGrid"), "w:gridCol"))
        tell("cells", name);
  }

  struct Forbidden {
    const char* xpath;
    const char* what;
  };
  static constexpr Forbidden forbidden[] = {
      {"//w:tc[not(*[last()][self::w:p])]", "a cell that does not end with a paragraph"},
      {"//w:tbl[following-sibling::*[1][self::w:tbl]]", "tables that become one"},
      {"//w:tbl[not(w:tr)]", "a table without rows"},
      {"//w:body[not(*[last()][self::w:sectPr])]", "a body without section"},
      {"//w:body/w:p[not(.//w:r) and not(w:pPr/w:numPr) and not(w:pPr/w:pStyle/@w:val='TableGap')]",
       "an empty paragraph"},
      {"//w:footnote[not(*[last()][self::w:p])]", "a footnote that does not end with a paragraph"},
      {"//w:footnote//w:footnoteReference", "a footnote in a footnote"},
      {"//w:hyperlink//w:hyperlink", "a link in a link"},
      {"//w:p//w:p", "a paragraph in a paragraph"},
      {"//w:gridSpan | //w:vMerge", "merged cells"}};

  static std::ptrdiff_t count(const pugi::xml_node& node, const char* name) {
    const auto children = node.children(name);
    return std::distance(children.begin(), children.end());
  }

  void check_relations(const std::string& name, const Part& part) {
    const Part& relations = read_[fmt::format("word/_rels/{}.xml.rels", name)];
    demand(values(part, "//@r:id | //@r:embed").all, values(relations, "//@Id").all, "relation");
    for (const auto& found : relations.select_nodes("//Relationship[not(@TargetMode)]/@Target"))
      if (!parts_.contains(fmt::format("word/{}", found.attribute().value())))
        tell("part", found.attribute().value());
  }

  /// Of both parts together.
  void check_names() {
    Values bookmarks, numbers, drawings, anchors;
    for (const char* name : {"document", "footnotes"}) {
      const Part& part = read_[path(name)];
      bookmarks.add(part, "//w:bookmarkStart/@w:name");
      numbers.add(part, "//w:bookmarkStart/@w:id");
      drawings.add(part, "//wp:docPr/@id");
      anchors.add(part, "//w:hyperlink/@w:anchor");
    }
    for (const Values* unique : {&bookmarks, &numbers, &drawings})
      demand(unique->repeated, {}, "given twice");
    demand(anchors.all, bookmarks.all, "bookmark");
  }

  void check_notes() {
    const Values marks = values(read_[path("document")], "//w:footnoteReference/@w:id");
    const Values notes = values(read_[path("footnotes")], "//w:footnote[not(@w:type)]/@w:id");
    demand(marks.all, notes.all, "footnote");
    demand(notes.all, marks.all, "footnote that nothing refers to");
    demand(marks.repeated, {}, "footnote with two marks");
  }
};

}  // namespace

std::vector<std::string> package_faults(const std::map<std::string, std::string>& parts) {
  return Checker{parts}.faults();
}

}  // namespace redovisa::test
