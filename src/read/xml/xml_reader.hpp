#pragma once

#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct XML_ParserStruct;

namespace redovisa {

/// The attributes of one element; lives until the handler returns.
class XmlAttributes {
 public:
  explicit XmlAttributes(const char* const* pairs) : pairs_{pairs} {}

  /// The value of the attribute with exactly this qualified name.
  std::optional<std::string_view> find(std::string_view name) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2)
      if (name == *pair) return pair[1];
    return std::nullopt;
  }

  /// Gives every attribute's qualified name and value to the visitor until it returns false.
  template <typename Visitor>
  void each(Visitor visitor) const {
    for (const char* const* pair = pairs_; *pair != nullptr; pair += 2)
      if (!visitor(std::string_view{*pair}, std::string_view{pair[1]})) return;
  }

  /// Whether the attribute holds "1" or "true".
  bool is_true(std::string_view name) const {
    const auto value = find(name);
    return value && (*value == "1" || *value == "true");
  }

 private:
  const char* const* pairs_;
};

/// Receives the elements and texts of an XML file in order, names as written ("x:row"). False ends the
/// reading.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual bool start(std::string_view name, const XmlAttributes& attributes) = 0;
  virtual bool end(std::string_view name) = 0;
  virtual bool text(std::string_view piece) = 0;
};

/// Why an XML text cannot be read, and where.
struct XmlFault {
  std::uint64_t line = 0, column = 0;  // 1-based
  std::string message;                 // Swedish
};

/// A streaming XML parser: the only place that knows expat. A DOCTYPE is refused, and with it every entity
/// attack. What a handler throws comes out of feed or finish.
class XmlReader {
 public:
  explicit XmlReader(XmlHandler& handler, unsigned max_depth = 64);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  /// Parses the next bytes; false when the text is malformed or the handler ended the reading.
  bool feed(std::string_view bytes) { return parse(bytes, false); }

  /// Tells that there is no more; false when the text is not whole.
  bool finish() { return parse({}, true); }

  /// Empty when all is well or when the handler ended the reading.
  const std::optional<XmlFault>& fault() const { return fault_; }

 private:
  struct Callbacks;
  struct Free {
    void operator()(XML_ParserStruct* parser) const;
  };

  bool parse(std::string_view bytes, bool last);
  void refuse(std::string message);
  void stop();

  XmlHandler& handler_;
  unsigned max_depth_;
  unsigned depth_ = 0;
  std::unique_ptr<XML_ParserStruct, Free> parser_;
  std::exception_ptr thrown_;
  std::optional<XmlFault> fault_;
  bool stopped_ = false;
};

/// The fault of a whole XML text in memory; nullopt when it is well-formed and without a DOCTYPE.
std::optional<XmlFault> xml_fault_of(std::string_view text);

}  // namespace redovisa
