#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "read/xml/xml_reader.hpp"

namespace redovisa {

/// All that a parser said of a text: its events with their places, and the verdict.
struct HeardXml {
  std::vector<std::string> events;
  bool is_whole = false;
  std::string fault;

  bool operator==(const HeardXml&) const = default;

  std::string told() const {
    std::string text;
    for (const auto& event : events) text += event + "\n";
    return text + (is_whole ? "whole" : "not whole") + ": " + fault;
  }
};

/// Writes down what it is told. The pieces of a text are one event, at the place of the first.
class XmlEar final : public XmlHandler {
 public:
  void listen_to(const XmlReader& reader) { reader_ = &reader; }

  bool start(std::string_view name, const XmlAttributes& attributes) override {
    std::string event = place() + "<" + std::string{name};
    attributes.each([&](std::string_view attribute, std::string_view value) {
      event += "|" + std::string{attribute} + "=" + std::string{value};
      return true;
    });
    add(event + ">");
    return true;
  }
  bool end(std::string_view name) override {
    add(place() + "</" + std::string{name} + ">");
    return true;
  }
  bool text(std::string_view piece) override {
    if (!in_text_) add(place() + "text ");
    in_text_ = true;
    events.back() += piece;
    return true;
  }

  /// After a fault: how much of the text before it expat has told depends on the pieces.
  void forget_last_text() {
    if (in_text_) events.pop_back();
    in_text_ = false;
  }

  std::vector<std::string> events;

 private:
  void add(std::string event) {
    in_text_ = false;
    events.push_back(std::move(event));
  }
  std::string place() const {
    const XmlPlace at = reader_->place();
    return std::to_string(at.line) + ":" + std::to_string(at.column) + "@" +
           std::to_string(reader_->bytes_done()) + " ";
  }

  const XmlReader* reader_ = nullptr;
  bool in_text_ = false;
};

/// What the parser says of the text when it comes in pieces of these lengths, which are above 0.
template <typename NextLength>
HeardXml heard_in_pieces(std::string_view text, XmlEngine engine, NextLength next_length) {
  XmlEar ear;
  XmlReader reader{ear, 64, engine};
  ear.listen_to(reader);
  bool going = true;
  while (going && !text.empty()) {
    // in memory of its own, so that reading outside of it or after it is found
    const std::string piece{text.substr(0, next_length())};
    text.remove_prefix(piece.size());
    going = reader.feed(piece);
  }
  HeardXml heard{{}, going && reader.finish(), {}};
  if (reader.fault()) ear.forget_last_text();
  heard.events = std::move(ear.events);
  if (const auto& fault = reader.fault())
    heard.fault = std::to_string(fault->line) + ":" + std::to_string(fault->column) + " " + fault->message;
  return heard;
}

}  // namespace redovisa
