#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "read/xml/xml_reader.hpp"

namespace redovisa {

/// The namespaces of OpenDocument that a spreadsheet's cells need (ODF 1.3 part 3), and LibreOffice's own for
/// cells.
enum class OdfSpace : std::uint8_t { other, office, table, text, style, number, calc_extension };

/// An element's name, whatever prefix the file gives to the namespace.
struct OdfName {
  OdfSpace space = OdfSpace::other;
  std::string_view local;

  friend bool operator==(const OdfName&, const OdfName&) = default;
};

/// Which prefix stands for which namespace in one part. Every writer declares them on the root element.
class OdfNames {
 public:
  /// Takes the declarations among the root's attributes.
  void learn(const XmlAttributes& root);

  OdfName name_of(std::string_view written) const;

  /// The value of the attribute with this name.
  std::optional<std::string_view> find(const XmlAttributes& attributes, const OdfName& name) const;

 private:
  bool is(std::string_view written, const OdfName& name) const;

  std::array<std::string, 7> prefixes_;  // of each namespace, with colon; empty: not declared
};

/// The attributes of one element, found by namespace; lives until the handler returns.
class OdfAttributes {
 public:
  OdfAttributes(const OdfNames& names, const XmlAttributes& attributes)
      : names_{&names}, attributes_{&attributes} {}

  std::optional<std::string_view> find(OdfSpace space, std::string_view local) const {
    return names_->find(*attributes_, {space, local});
  }

  /// Empty when the attribute is not there.
  std::string_view text(OdfSpace space, std::string_view local) const {
    return find(space, local).value_or(std::string_view{});
  }

  /// How many times a cell, row, column or space stands there; 1 when that is not told, or not as a whole
  /// number above 0. Never more than a thousand millions.
  std::uint32_t count(OdfSpace space, std::string_view local) const;

 private:
  const OdfNames* names_;
  const XmlAttributes* attributes_;
};

}  // namespace redovisa
