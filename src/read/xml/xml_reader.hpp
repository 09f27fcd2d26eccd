#pragma once

#include <iosfwd>
#include <memory>
#include <optional>

#include "read/xml/xml_handler.hpp"

namespace redovisa {

/// Who parses an XML text.
enum class XmlEngine : std::uint8_t {
  own,    // our own tokeniser as far as it knows the text to be well-formed UTF-8, expat from there on
  expat,  // expat alone, which the tests compare with
};

/// A streaming XML parser that refuses a DOCTYPE, and so every entity attack. Faults are expat's, except what
/// is too deep or too long, which it tells itself. What a handler throws comes out of feed or finish.
class XmlReader {
 public:
  explicit XmlReader(XmlHandler& handler, unsigned max_depth = 64, XmlEngine engine = XmlEngine::own);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  /// Parses the next bytes; false when the text is malformed or the handler ended the reading.
  bool feed(std::string_view bytes);

  /// Tells that there is no more; false when the text is not whole.
  bool finish();

  /// Where the event that the handler is told of begins. A text of many pieces is many events.
  XmlPlace place() const;

  /// How many bytes of the text have become events; what is beyond is kept until its token is whole.
  std::uint64_t bytes_done() const;

  /// Empty when all is well or when the handler ended the reading.
  const std::optional<XmlFault>& fault() const { return fault_; }

 private:
  struct Parsers;

  bool parse(std::string_view bytes, bool is_last);
  bool step(std::string_view bytes, bool is_last);
  bool hand_over(bool is_last);
  bool is_within_limit();
  void refuse(std::string message);

  XmlEvents events_;
  std::unique_ptr<Parsers> parsers_;
  std::optional<XmlFault> fault_;
  unsigned max_depth_;
  std::uint64_t fed_ = 0;
  bool stopped_ = false;
};

/// Feeds a whole file to the parser, piece by piece; false when it or the handler ended the reading.
bool feed_all(std::istream& file, XmlReader& reader);

/// The fault of a whole XML text in memory; nullopt when it is well-formed and without a DOCTYPE.
std::optional<XmlFault> xml_fault_of(std::string_view text);

}  // namespace redovisa
