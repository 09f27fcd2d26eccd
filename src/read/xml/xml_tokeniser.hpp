#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/xml/xml_handler.hpp"
#include "read/xml/xml_scan.hpp"
#include "read/xml/xml_tag.hpp"

namespace redovisa {

/// Where a parser takes over from another in the middle of a text.
struct XmlTakeover {
  std::string opening;       // ASCII on one line: makes a parser see the state, as "<a><b>" inside of these
  std::string rest;          // what was not taken yet
  XmlPlace place{1, 1};      // where the rest begins
  std::uint64_t offset = 0;  // the same in bytes
};

/// A streaming XML tokeniser for UTF-8. It takes what it knows to be well-formed and nothing else; for the
/// rest another parser takes over.
class XmlTokeniser {
 public:
  explicit XmlTokeniser(XmlEvents& events) : events_{events} {}

  /// Takes as much of the text as is whole and tells of it. `partial` when all is well so far.
  XmlScan feed(std::string_view bytes);

  /// Whether the text may end here.
  bool is_finished() const { return part_ == Part::epilog && pending_.empty(); }

  /// Where the event that is told of begins; else where what is not taken yet begins.
  XmlPlace place() const;

  /// The same in bytes.
  std::uint64_t bytes_done() const { return offset_ + static_cast<std::uint64_t>(event_ - counted_); }

  /// What another parser needs to go on; the tokeniser is of no use after that.
  XmlTakeover take_over();

 private:
  enum class Part : std::uint8_t { beginning, prolog, content, cdata, epilog };

  bool is_worth_a_look() const;
  XmlScan take(std::string_view text);
  void settle(const char* at);
  void count_to(const char* at) const;
  XmlScan step();
  XmlScan beginning();
  XmlScan outside();
  XmlScan markup();
  XmlScan start_tag();
  XmlScan end_tag();
  XmlScan declaration_or_section();
  XmlScan text();
  XmlScan after_plain_text(const char* from);
  XmlScan cdata();
  XmlScan line_end();
  XmlScan tell_text(const char* from, const char* to);

  XmlEvents& events_;
  XmlStartTag tag_;
  std::string names_;                    // of the elements that are open, one after the other
  std::vector<std::size_t> beginnings_;  // of each of these names
  std::string pending_;                  // what is not taken yet
  std::string reference_;
  std::size_t looked_at_ = 0;  // the size of what was pending at the latest look
  Part part_ = Part::beginning;
  XmlCursor cursor_;
  const char* event_ = nullptr;
  mutable const char* counted_ = nullptr;  // as far as place_ and offset_ have been counted
  mutable XmlPlace place_{1, 1};
  mutable std::uint64_t offset_ = 0;
};

}  // namespace redovisa
