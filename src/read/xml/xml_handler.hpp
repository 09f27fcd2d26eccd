#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace redovisa {

/// An attribute as it stands in an element: its qualified name and its normalised value.
struct XmlNameAndValue {
  std::string_view name, value;
};

/// Whether two names are the same; a name is never empty. Most that differ do so in size or first byte.
inline bool is_same_xml_name(std::string_view one, std::string_view other) {
  return one.size() == other.size() && one.front() == other.front() && one == other;
}

/// The attributes of one element; lives until the handler returns.
class XmlAttributes {
 public:
  explicit XmlAttributes(std::span<const XmlNameAndValue> pairs) : pairs_{pairs} {}

  /// The value of the attribute with exactly this qualified name.
  std::optional<std::string_view> find(std::string_view name) const {
    for (const auto& pair : pairs_)
      if (is_same_xml_name(pair.name, name)) return pair.value;
    return std::nullopt;
  }

  /// Gives every attribute's qualified name and value to the visitor until it returns false.
  template <typename Visitor>
  void each(Visitor visitor) const {
    for (const auto& pair : pairs_)
      if (!visitor(pair.name, pair.value)) return;
  }

  /// Whether the attribute holds "1" or "true".
  bool is_true(std::string_view name) const {
    const auto value = find(name);
    return value && (*value == "1" || *value == "true");
  }

 private:
  std::span<const XmlNameAndValue> pairs_;
};

/// Receives the elements and texts of an XML file in order, names as written ("x:row"). False ends the
/// reading. A text may come in any number of pieces; every view lives only until the handler returns.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual bool start(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual bool end(std::string_view name) = 0;
  virtual bool text(std::string_view piece) = 0;
};

/// A place in an XML text.
struct XmlPlace {
  std::uint32_t line = 0, column = 0;  // 1-based; the column in characters
};

/// Why an XML text cannot be read, and where.
struct XmlFault {
  std::uint64_t line = 0, column = 0;  // 1-based
  std::string message;                 // Swedish
};

/// Passes on what a parser finds to the handler, down to a depth.
class XmlEvents {
 public:
  XmlEvents(XmlHandler& handler, unsigned max_depth) : handler_{handler}, max_depth_{max_depth} {}

  bool start(std::string_view name, const XmlAttributes& attributes) {
    return ++depth_ <= max_depth_ && handler_.start(name, attributes);
  }
  bool end(std::string_view name) {
    --depth_;
    return handler_.end(name);
  }
  bool text(std::string_view piece) { return handler_.text(piece); }

  bool is_too_deep() const { return depth_ > max_depth_; }

 private:
  XmlHandler& handler_;
  unsigned max_depth_;
  unsigned depth_ = 0;
};

}  // namespace redovisa
