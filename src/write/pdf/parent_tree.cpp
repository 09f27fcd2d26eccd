#include "write/pdf/parent_tree.hpp"

#include <algorithm>
#include <map>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <set>
#include <string>

#include "write/pdf/structure_tree.hpp"

namespace redovisa {

namespace {

/// Keys of the tree, and what leads to it.
class ParentTree {
 public:
  ParentTree(QPDF& pdf, QPDFObjectHandle root) : root_{root}, tree_{root.getKey("/ParentTree"), pdf} {
    auto next = root.getKey("/ParentTreeNextKey");
    next_ = next.isInteger() ? next.getIntValue() : 0;
    if (tree_.begin() != tree_.end()) next_ = std::max(next_, tree_.getMax() + 1);
  }

  /// The key of a new entry.
  long long add(QPDFObjectHandle parent) {
    tree_.insert(next_, parent);
    root_.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(next_ + 1));
    return next_++;
  }

 private:
  QPDFObjectHandle root_;
  QPDFNumberTreeObjectHelper tree_;
  long long next_ = 0;
};

/// What the links are about: their elements by where they lead to, and the annotations that have one.
struct TaggedLinks {
  std::map<std::string, QPDFObjectHandle> elements;
  std::set<QPDFObjGen> annotations;
};

std::string target_of(QPDFObjectHandle annotation) {
  return annotation.getKey("/Contents").unparse() + annotation.getKey("/Dest").unparse() +
         annotation.getKey("/A").unparse();
}

TaggedLinks tagged_links(QPDFObjectHandle root) {
  TaggedLinks links;
  for (const auto& element : elements_below(root, "/Link"))
    for (auto kid : kids_of(element)) {
      if (!kid.isDictionary() || !kid.getKey("/Obj").isDictionary()) continue;
      links.elements.emplace(target_of(kid.getKey("/Obj")), element);
      links.annotations.insert(kid.getKey("/Obj").getObjGen());
    }
  return links;
}

void adopt(QPDF& pdf, QPDFObjectHandle element, QPDFObjectHandle annotation, QPDFObjectHandle page,
           ParentTree& tree) {
  auto reference = QPDFObjectHandle::newDictionary();
  reference.replaceKey("/Type", QPDFObjectHandle::newName("/OBJR"));
  reference.replaceKey("/Obj", annotation);
  reference.replaceKey("/Pg", page);
  auto kids = kids_of(element);
  kids.push_back(pdf.makeIndirectObject(reference));
  set_kids(element, kids);
  annotation.replaceKey("/StructParent", QPDFObjectHandle::newInteger(tree.add(element)));
}

void complete_links(QPDF& pdf, QPDFObjectHandle page, const TaggedLinks& links, ParentTree& tree) {
  std::vector<QPDFObjectHandle> kept;
  for (auto annotation : page.getKey("/Annots").getArrayAsVector()) {
    if (!links.annotations.contains(annotation.getObjGen())) {
      const auto element = links.elements.find(target_of(annotation));
      if (element == links.elements.end()) continue;
      adopt(pdf, element->second, annotation, page, tree);
    }
    kept.push_back(annotation);
  }
  page.replaceKey("/Annots", QPDFObjectHandle::newArray(kept));
}

}  // namespace

void complete_parent_tree(QPDF& pdf) {
  auto root = pdf.getRoot().getKey("/StructTreeRoot");
  if (!root.isDictionary() || !root.getKey("/ParentTree").isDictionary()) return;
  ParentTree tree{pdf, root};
  const TaggedLinks links = tagged_links(root);
  for (auto page : pdf.getAllPages()) {
    if (!page.hasKey("/StructParents")) {
      const auto key = tree.add(QPDFObjectHandle::newArray());
      page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
    }
    if (page.getKey("/Annots").isArray()) complete_links(pdf, page, links, tree);
  }
}

}  // namespace redovisa
