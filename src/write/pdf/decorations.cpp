#include "write/pdf/decorations.hpp"

#include <qpdf/QPDFNumberTreeObjectHelper.hh>

#include "write/pdf/structure_tree.hpp"

namespace redovisa {

namespace {

constexpr int deepest_tree = 200;

bool has_text(QPDFObjectHandle element, const char* key) {
  auto text = element.getKey(key);
  return text.isString() && !text.getStringValue().empty();
}

bool is_decoration(QPDFObjectHandle element) {
  return is_of_type(element, "/Figure") && !has_text(element, "/Alt") && !has_text(element, "/ActualText");
}

void add_content(QPDFObjectHandle figure, MarkedContent& content) {
  for (auto kid : kids_of(figure)) {
    const bool refers = kid.isDictionary() && kid.hasKey("/MCID");
    auto page = refers && kid.hasKey("/Pg") ? kid.getKey("/Pg") : figure.getKey("/Pg");
    auto number = refers ? kid.getKey("/MCID") : kid;
    if (number.isInteger() && page.isDictionary())
      content[page.getObjGen()].insert(number.getIntValueAsInt());
  }
}

void take_out(QPDFObjectHandle element, int depth, MarkedContent& content) {
  std::vector<QPDFObjectHandle> kept;
  for (auto kid : kids_of(element)) {
    if (is_decoration(kid)) {
      add_content(kid, content);
      continue;
    }
    if (kid.isDictionary() && kid.hasKey("/S") && depth < deepest_tree) take_out(kid, depth + 1, content);
    kept.push_back(kid);
  }
  if (kept.size() != kids_of(element).size()) set_kids(element, kept);
}

/// From content to element there is a way of its own, which must not lead to what is no longer there.
void forget_parents(QPDF& pdf, QPDFObjectHandle tree, const MarkedContent& content) {
  QPDFNumberTreeObjectHelper parents{tree.getKey("/ParentTree"), pdf};
  for (const auto& [page, numbers] : content) {
    auto key = pdf.getObject(page).getKey("/StructParents");
    QPDFObjectHandle elements;
    if (!key.isInteger() || !parents.findObject(key.getIntValue(), elements) || !elements.isArray()) continue;
    for (const int number : numbers)
      if (number < elements.getArrayNItems()) elements.setArrayItem(number, QPDFObjectHandle::newNull());
  }
}

}  // namespace

MarkedContent take_out_decorations(QPDF& pdf) {
  MarkedContent content;
  auto tree = pdf.getRoot().getKey("/StructTreeRoot");
  if (!tree.isDictionary()) return content;
  take_out(tree, 0, content);
  if (!content.empty() && tree.getKey("/ParentTree").isDictionary()) forget_parents(pdf, tree, content);
  return content;
}

}  // namespace redovisa
