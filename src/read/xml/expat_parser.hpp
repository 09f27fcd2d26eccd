#pragma once

#include <exception>
#include <memory>
#include <optional>

#include "read/xml/xml_handler.hpp"
#include "read/xml/xml_tokeniser.hpp"

struct XML_ParserStruct;

namespace redovisa {

/// The only place that knows expat. A DOCTYPE is refused, and with it every entity attack. What a handler
/// throws comes out of parse.
class ExpatParser {
 public:
  /// The rest of the takeover is still to be parsed.
  ExpatParser(XmlEvents& events, const XmlTakeover& from);
  ~ExpatParser();
  ExpatParser(const ExpatParser&) = delete;
  ExpatParser& operator=(const ExpatParser&) = delete;

  /// Parses the next bytes; false when the text is malformed or the handler ended the reading.
  bool parse(std::string_view bytes, bool is_last);

  /// Where the event that the handler is told of begins; else how far the text is parsed.
  XmlPlace place() const;

  /// The same in bytes.
  std::uint64_t bytes_done() const;

  /// Empty when all is well or when the handler ended the reading.
  const std::optional<XmlFault>& fault() const { return fault_; }

 private:
  struct Callbacks;
  struct Free {
    void operator()(XML_ParserStruct* parser) const;
  };

  void refuse(std::string message);
  void stop();

  XmlEvents& events_;
  std::unique_ptr<XML_ParserStruct, Free> parser_;
  XmlPlace from_;
  std::uint64_t offset_ = 0;
  std::uint32_t opening_ = 0;  // the size of what came before the text's own bytes
  bool is_opened_ = false;
  std::optional<XmlPlace> stopped_at_;  // expat itself goes on to the end of an empty element
  std::vector<XmlNameAndValue> attributes_;
  std::exception_ptr thrown_;
  std::optional<XmlFault> fault_;
};

}  // namespace redovisa
