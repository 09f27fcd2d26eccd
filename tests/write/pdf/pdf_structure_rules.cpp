#include <map>
#include <set>

#include "write/pdf/pdf_rules.hpp"

namespace redovisa::test {

namespace {

using Names = std::set<std::string>;

const Names known_types{
    "/Document",  "/Part", "/Art",   "/Sect",  "/Div",       "/BlockQuote", "/Caption", "/TOC",   "/TOCI",
    "/NonStruct", "/P",    "/H1",    "/H2",    "/H3",        "/H4",         "/H5",      "/H6",    "/L",
    "/LI",        "/Lbl",  "/LBody", "/Table", "/TR",        "/TH",         "/TD",      "/THead", "/TBody",
    "/TFoot",     "/Span", "/Quote", "/Note",  "/Reference", "/Code",       "/Link",    "/Figure"};

/// What may stand where, for the types that may not stand anywhere.
const std::map<std::string, Names> parents_of{{"/TR", {"/Table", "/THead", "/TBody", "/TFoot"}},
                                              {"/TH", {"/TR"}},
                                              {"/TD", {"/TR"}},
                                              {"/LI", {"/L"}},
                                              {"/LBody", {"/LI"}},
                                              {"/TOCI", {"/TOC"}}};
const std::map<std::string, Names> kids_allowed_in{
    {"/L", {"/LI", "/Caption"}},
    {"/TR", {"/TH", "/TD"}},
    {"/TOC", {"/TOCI", "/TOC", "/Caption"}},
    {"/Table", {"/TR", "/THead", "/TBody", "/TFoot", "/Caption"}}};

class StructureCheck {
 public:
  explicit StructureCheck(QPDFObjectHandle tree) : roles_{tree.getKey("/RoleMap")} { check_kids(tree, ""); }

  std::vector<std::string> faults;

 private:
  QPDFObjectHandle roles_;
  int last_heading_ = 0;

  std::string type_of(QPDFObjectHandle element) {
    auto name = element.getKey("/S").getName();
    for (int i = 0; i < 10 && roles_.isDictionary() && roles_.getKey(name).isName(); ++i)
      name = roles_.getKey(name).getName();
    return name;
  }

  void check_kids(QPDFObjectHandle element, const std::string& type) {
    auto kids = element.getKey("/K");
    const auto all = kids.isArray() ? kids.getArrayAsVector() : std::vector<QPDFObjectHandle>{kids};
    for (auto kid : all)
      if (kid.isDictionary() && kid.hasKey("/S")) check(kid, type, element);
  }

  void check(QPDFObjectHandle element, const std::string& parent, QPDFObjectHandle holder) {
    const auto type = type_of(element);
    if (!known_types.contains(type)) faults.push_back("unknown type " + type);
    const auto parents = parents_of.find(type);
    if (parents != parents_of.end() && !parents->second.contains(parent))
      faults.push_back(type + " in " + parent);
    const auto kids = kids_allowed_in.find(parent);
    if (kids != kids_allowed_in.end() && !kids->second.contains(type))
      faults.push_back(type + " in " + parent);
    if (element.getKey("/P").getObjGen() != holder.getObjGen())
      faults.push_back(type + " names another parent");
    check_own(element, type);
    check_kids(element, type);
  }

  void check_own(QPDFObjectHandle element, const std::string& type) {
    if (type == "/Figure" && !element.getKey("/Alt").isString()) faults.push_back("figure without text");
    if (type == "/TH" && !has_attribute(element, "/Scope")) faults.push_back("heading cell without scope");
    if (type == "/Table" && !has_attribute(element, "/Summary")) faults.push_back("table without summary");
    if (type.size() != 3 || type[1] != 'H' || type[2] < '1' || type[2] > '6') return;
    const int level = type[2] - '0';
    if (level > last_heading_ + 1) faults.push_back("heading level skipped before " + type);
    last_heading_ = level;
  }

  static bool has_attribute(QPDFObjectHandle element, const char* key) {
    auto attributes = element.getKey("/A");
    const auto all =
        attributes.isArray() ? attributes.getArrayAsVector() : std::vector<QPDFObjectHandle>{attributes};
    for (auto attribute : all)
      if (attribute.isDictionary() && attribute.hasKey(key)) return true;
    return false;
  }
};

}  // namespace

std::vector<std::string> broken_structure_rules(QPDF& pdf) {
  return StructureCheck{pdf.getRoot().getKey("/StructTreeRoot")}.faults;
}

}  // namespace redovisa::test
