#include "write/pdf/contents_tags.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string>
#include <vector>

#include "write/pdf/structure_tree.hpp"

namespace redovisa {

namespace {

constexpr std::string_view entry_type = "/Contents ";  // with the level after it

bool is_entry(QPDFObjectHandle kid) {
  if (!kid.isDictionary() || !kid.getKey("/S").isName()) return false;
  const auto type = kid.getKey("/S").getName();
  return type.size() == entry_type.size() + 1 && type.starts_with(entry_type) && type.back() >= '1' &&
         type.back() <= '9';
}

QPDFObjectHandle new_element(QPDF& pdf, const char* type, QPDFObjectHandle parent) {
  auto element = QPDFObjectHandle::newDictionary();
  element.replaceKey("/Type", QPDFObjectHandle::newName("/StructElem"));
  element.replaceKey("/S", QPDFObjectHandle::newName(type));
  element.replaceKey("/P", parent);
  return pdf.makeIndirectObject(element);
}

/// The annotations that an element's kids refer to.
std::vector<QPDFObjectHandle> annotations_of(QPDFObjectHandle link) {
  std::vector<QPDFObjectHandle> annotations;
  for (auto kid : kids_of(link))
    if (kid.isDictionary() && kid.getKey("/Obj").isDictionary()) annotations.push_back(kid.getKey("/Obj"));
  return annotations;
}

std::string text_of(QPDFObjectHandle annotation) {
  auto contents = annotation.getKey("/Contents");
  return contents.isString() ? contents.getUTF8Value() : std::string{};
}

/// The link of an entry's last line reaches over the number too.
void reach_over(QPDFObjectHandle annotation, QPDFObjectHandle number) {
  auto own = annotation.getKey("/Rect");
  auto other = number.getKey("/Rect");
  if (!own.isRectangle() || !other.isRectangle()) return;
  auto area = own.getArrayAsRectangle();
  const auto right = other.getArrayAsRectangle();
  if (area.lly >= right.ury || area.ury <= right.lly) return;
  area.urx = std::max(area.urx, right.urx);
  annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(area));
}

void name_annotation(QPDFObjectHandle annotation, const std::string& page) {
  std::string text = text_of(annotation);
  text = text.substr(0, text.find('\t'));
  annotation.replaceKey("/Contents",
                        QPDFObjectHandle::newUnicodeString(fmt::format("{}, sidan {}", text, page)));
}

bool are_links(const std::vector<QPDFObjectHandle>& elements) {
  return std::ranges::all_of(elements, [](const auto& element) { return is_of_type(element, "/Link"); });
}

/// What a link shows, without the annotation that makes it one.
void make_plain(QPDFObjectHandle link, QPDFObjectHandle parent) {
  auto content = kids_of(link);
  std::erase_if(content, [](QPDFObjectHandle& kid) { return kid.isDictionary() && kid.hasKey("/Obj"); });
  set_kids(link, content);
  link.replaceKey("/S", QPDFObjectHandle::newName("/Span"));
  link.replaceKey("/P", parent);
}

/// Makes the number a part of the link of the heading's last line; gives the annotation that is then needed
/// no more, or null when the entry is not as expected.
QPDFObjectHandle join_links(QPDFObjectHandle entry) {
  auto links = elements_in(entry);
  if (links.size() < 2 || !are_links(links)) return QPDFObjectHandle::newNull();
  auto number = links.back();
  links.pop_back();
  const auto unneeded = annotations_of(number);
  if (unneeded.size() != 1) return QPDFObjectHandle::newNull();
  for (const auto& link : links)
    for (const auto& annotation : annotations_of(link)) {
      reach_over(annotation, unneeded.front());
      name_annotation(annotation, text_of(unneeded.front()));
    }
  make_plain(number, links.back());
  auto kids = kids_of(links.back());
  kids.push_back(number);
  set_kids(links.back(), kids);
  set_kids(entry, links);
  return unneeded.front();
}

/// The entries of annotations that are gone.
void forget_keys(QPDFObjectHandle parents, const std::set<long long>& keys) {
  if (!parents.getKey("/Nums").isArray()) return;
  const auto entries = parents.getKey("/Nums").getArrayAsVector();
  std::vector<QPDFObjectHandle> kept;
  for (std::size_t i = 0; i + 1 < entries.size(); i += 2) {
    QPDFObjectHandle key = entries[i];
    if (!key.isInteger() || !keys.contains(key.getIntValue()))
      kept.insert(kept.end(), {entries[i], entries[i + 1]});
  }
  parents.replaceKey("/Nums", QPDFObjectHandle::newArray(kept));
}

void remove_annotations(QPDF& pdf, QPDFObjectHandle tree, const std::vector<QPDFObjectHandle>& unneeded) {
  std::set<QPDFObjGen> removed;
  std::set<long long> keys;
  for (auto annotation : unneeded) {
    removed.insert(annotation.getObjGen());
    if (auto key = annotation.getKey("/StructParent"); key.isInteger()) keys.insert(key.getIntValue());
  }
  forget_keys(tree.getKey("/ParentTree"), keys);
  for (auto page : pdf.getAllPages()) {
    if (!page.getKey("/Annots").isArray()) continue;
    auto annotations = page.getKey("/Annots").getArrayAsVector();
    if (std::erase_if(annotations, [&](QPDFObjectHandle& a) { return removed.contains(a.getObjGen()); }) > 0)
      page.replaceKey("/Annots", QPDFObjectHandle::newArray(annotations));
  }
}

/// Puts the entries into a table of contents, which stands where the first of them stood.
std::vector<QPDFObjectHandle> with_contents(QPDF& pdf, QPDFObjectHandle parent,
                                            const std::vector<QPDFObjectHandle>& kids) {
  const auto first = std::ranges::find_if(kids, is_entry);
  const auto last = std::find_if_not(first, kids.end(), is_entry);
  auto contents = new_element(pdf, "/TOC", parent);
  std::vector<QPDFObjectHandle> items;
  for (auto entry = first; entry != last; ++entry) {
    auto item = new_element(pdf, "/TOCI", contents);
    QPDFObjectHandle paragraph{*entry};
    paragraph.replaceKey("/P", item);
    set_kids(item, {paragraph});
    items.push_back(item);
  }
  set_kids(contents, items);
  std::vector<QPDFObjectHandle> result{kids.begin(), first};
  result.push_back(contents);
  result.insert(result.end(), last, kids.end());
  return result;
}

}  // namespace

void tag_contents(QPDF& pdf) {
  auto tree = pdf.getRoot().getKey("/StructTreeRoot");
  if (!tree.isDictionary() || !tree.getKey("/ParentTree").isDictionary()) return;
  for (auto document : elements_below(tree, "/Document")) {
    const auto kids = kids_of(document);
    if (std::ranges::none_of(kids, is_entry)) continue;
    std::vector<QPDFObjectHandle> unneeded;
    for (const auto& kid : kids)
      if (is_entry(kid))
        if (auto annotation = join_links(kid); annotation.isDictionary()) unneeded.push_back(annotation);
    remove_annotations(pdf, tree, unneeded);
    set_kids(document, with_contents(pdf, document, kids));
  }
}

}  // namespace redovisa
