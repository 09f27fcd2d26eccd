#include "write/pdf/structure_tree.hpp"

namespace redovisa {

namespace {

constexpr int deepest_tree = 200;  // a tree that goes round in circles must end too

void collect(QPDFObjectHandle element, std::string_view type, int depth,
             std::vector<QPDFObjectHandle>& found) {
  if (depth > deepest_tree) return;
  for (const auto& kid : elements_in(element)) {
    if (is_of_type(kid, type))
      found.push_back(kid);
    else
      collect(kid, type, depth + 1, found);
  }
}

}  // namespace

std::vector<QPDFObjectHandle> kids_of(QPDFObjectHandle element) {
  auto kids = element.getKey("/K");
  if (kids.isNull()) return {};
  if (kids.isArray()) return kids.getArrayAsVector();
  return {kids};
}

std::vector<QPDFObjectHandle> elements_in(QPDFObjectHandle element) {
  auto kids = kids_of(element);
  std::erase_if(kids, [](QPDFObjectHandle& kid) { return !kid.isDictionary() || !kid.hasKey("/S"); });
  return kids;
}

std::vector<QPDFObjectHandle> elements_below(QPDFObjectHandle element, std::string_view type) {
  std::vector<QPDFObjectHandle> found;
  collect(element, type, 0, found);
  return found;
}

bool is_of_type(QPDFObjectHandle element, std::string_view type) {
  if (!element.isDictionary()) return false;
  auto name = element.getKey("/S");
  return name.isName() && name.getName() == type;
}

void set_kids(QPDFObjectHandle element, const std::vector<QPDFObjectHandle>& kids) {
  element.replaceKey("/K", QPDFObjectHandle::newArray(kids));
}

void add_attributes(QPDFObjectHandle element, QPDFObjectHandle attributes) {
  auto present = element.getKey("/A");
  auto all = present.isArray() ? QPDFObjectHandle::newArray(present.getArrayAsVector())
                               : QPDFObjectHandle::newArray();
  if (present.isDictionary()) all.appendItem(present);
  all.appendItem(attributes);
  element.replaceKey("/A", all);
}

}  // namespace redovisa
