#pragma once

#include <optional>
#include <pugixml.hpp>
#include <vector>

#include "read/xlsx/number_format.hpp"

namespace redovisa {

/// The number formats of a workbook, by the style number that its cells carry.
class Styles {
 public:
  /// A workbook without a styles part: every cell is General.
  Styles() = default;

  /// From the root element of a styles part.
  explicit Styles(const pugi::xml_node& root);

  /// nullptr for a style number that the workbook does not have.
  const NumberFormat* format_of(std::size_t style) const {
    return style < format_of_style_.size() ? &formats_[format_of_style_[style]] : nullptr;
  }

 private:
  std::vector<NumberFormat> formats_{NumberFormat{""}};
  std::vector<std::size_t> format_of_style_{0};  // style number → place in formats_
};

}  // namespace redovisa
