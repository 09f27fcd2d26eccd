#include "read/xlsx/styles.hpp"

#include <map>
#include <string>

#include "read/xlsx/small_xml.hpp"

namespace redovisa {

namespace {

using Codes = std::map<unsigned, std::string>;

/// The formats that the workbook defines; it may redefine the built-in ones too.
Codes own_codes(const pugi::xml_node& root) {
  Codes codes;
  for (const auto& format : children_of(child_of(root, "numFmts"), "numFmt"))
    codes[format.attribute("numFmtId").as_uint()] = format.attribute("formatCode").value();
  return codes;
}

std::string code_of(const Codes& own, unsigned id) {
  const auto at = own.find(id);
  return at != own.end() ? at->second : std::string{builtin_format_code(id)};
}

}  // namespace

Styles::Styles(const pugi::xml_node& root) {
  const Codes own = own_codes(root);
  std::map<unsigned, std::size_t> places;
  const auto styles = children_of(child_of(root, "cellXfs"), "xf");
  if (!styles.empty()) format_of_style_.clear();
  for (const auto& style : styles) {
    const unsigned id = style.attribute("numFmtId").as_uint();
    const auto [at, is_new] = places.try_emplace(id, formats_.size());
    if (is_new) formats_.emplace_back(code_of(own, id));
    format_of_style_.push_back(at->second);
  }
}

}  // namespace redovisa
