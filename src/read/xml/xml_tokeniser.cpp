#include "read/xml/xml_tokeniser.hpp"

#include <utility>

#include "read/xml/xml_characters.hpp"
#include "read/xml/xml_markup.hpp"
#include "read/xml/xml_position.hpp"
#include "read/xml/xml_reference.hpp"

namespace redovisa {

/// A long token that is not whole is looked at again only when it has grown by a part, not at every piece.
bool XmlTokeniser::is_worth_a_look() const {
  constexpr std::size_t short_token = 4096, part_of_long = 16;
  return pending_.size() < short_token || pending_.size() - looked_at_ >= looked_at_ / part_of_long;
}

XmlScan XmlTokeniser::feed(std::string_view bytes) {
  if (pending_.empty()) {
    const XmlScan found = take(bytes);
    pending_.assign(cursor_.at, cursor_.end);
    looked_at_ = pending_.size();
    return found;
  }
  pending_ += bytes;
  if (!is_worth_a_look()) return XmlScan::partial;
  const XmlScan found = take(pending_);
  pending_.erase(0, static_cast<std::size_t>(cursor_.at - pending_.data()));
  looked_at_ = pending_.size();
  return found;
}

XmlScan XmlTokeniser::take(std::string_view text) {
  cursor_ = {text.data(), text.data() + text.size()};
  event_ = counted_ = text.data();
  XmlScan found = XmlScan::whole;
  try {
    while (found == XmlScan::whole && !cursor_.at_end()) found = step();
  } catch (...) {
    settle(event_);
    throw;
  }
  settle(found == XmlScan::stopped ? event_ : cursor_.at);
  return found == XmlScan::whole ? XmlScan::partial : found;
}

/// The text may be gone from now on.
void XmlTokeniser::settle(const char* at) {
  count_to(at);
  event_ = counted_ = nullptr;
}

void XmlTokeniser::count_to(const char* at) const {
  place_ = place_after(place_, {counted_, at});
  offset_ += static_cast<std::uint64_t>(at - counted_);
  counted_ = at;
}

XmlPlace XmlTokeniser::place() const {
  count_to(event_);
  return place_;
}

XmlTakeover XmlTokeniser::take_over() {
  XmlTakeover takeover{{}, std::move(pending_), place_, offset_};
  if (part_ == Part::prolog) takeover.opening = "<!---->";
  if (part_ == Part::epilog) takeover.opening = "<a/>";
  for (std::size_t i = 0; i < beginnings_.size(); ++i) {
    const std::size_t end = i + 1 < beginnings_.size() ? beginnings_[i + 1] : names_.size();
    takeover.opening += '<' + names_.substr(beginnings_[i], end - beginnings_[i]) + '>';
  }
  if (part_ == Part::cdata) takeover.opening += "<![CDATA[";
  return takeover;
}

XmlScan XmlTokeniser::step() {
  event_ = cursor_.at;
  if (part_ == Part::content) {
    if (*cursor_.at == '<') return markup();
    return text();
  }
  if (part_ == Part::cdata) return cdata();
  return part_ == Part::beginning ? beginning() : outside();
}

/// The first piece decides the encoding: UTF-8 begins with "<", after a byte order mark or none. It stays
/// untaken until it is whole, so that expat sees the same beginning, and enough of it to know UTF-16 by.
XmlScan XmlTokeniser::beginning() {
  constexpr std::ptrdiff_t enough_to_know = 4;
  const char* const begin = cursor_.at;
  if (cursor_.end - begin < enough_to_know) return XmlScan::partial;
  XmlScan found = *begin == '<' ? XmlScan::whole : scan_literal(cursor_, "\xEF\xBB\xBF");
  if (found == XmlScan::whole) found = scan_literal(cursor_, "<");
  if (found == XmlScan::whole) {
    event_ = --cursor_.at;
    part_ = Part::prolog;
    found = scan_declaration(cursor_);
    if (found == XmlScan::strange) found = outside();
  }
  if (found == XmlScan::whole || found == XmlScan::stopped) return found;
  part_ = Part::beginning;
  cursor_.at = begin;
  return found;
}

/// Before and after the root.
XmlScan XmlTokeniser::outside() {
  const char* const begin = cursor_.at;
  cursor_.at = skip_xml(xml_space, begin, cursor_.end);
  if (cursor_.at_end()) {
    const bool may_be_pair =
        cursor_.at != begin && cursor_.at[-1] == '\r';  // one line end if a line feed follows
    if (may_be_pair) --cursor_.at;
    return may_be_pair ? XmlScan::partial : XmlScan::whole;
  }
  if (*cursor_.at != '<') return XmlScan::strange;
  event_ = cursor_.at;
  if (cursor_.end - cursor_.at < 2) return XmlScan::partial;
  if (cursor_.at[1] == '!') return scan_comment(cursor_);
  if (cursor_.at[1] == '?') return scan_instruction(cursor_);
  return part_ == Part::epilog ? XmlScan::strange : start_tag();
}

XmlScan XmlTokeniser::markup() {
  if (cursor_.end - cursor_.at < 2) return XmlScan::partial;
  switch (cursor_.at[1]) {
    case '/':
      return end_tag();
    case '!':
      return declaration_or_section();
    case '?':
      return scan_instruction(cursor_);
    default:
      return start_tag();
  }
}

XmlScan XmlTokeniser::start_tag() {
  if (const XmlScan found = tag_.scan(cursor_); found != XmlScan::whole) return found;
  part_ = Part::content;
  if (!events_.start(tag_.name(), XmlAttributes{tag_.attributes()})) return XmlScan::stopped;
  if (!tag_.is_empty_element()) {
    beginnings_.push_back(names_.size());
    names_ += tag_.name();
    return XmlScan::whole;
  }
  event_ = cursor_.at;
  if (beginnings_.empty()) part_ = Part::epilog;
  return events_.end(tag_.name()) ? XmlScan::whole : XmlScan::stopped;
}

XmlScan XmlTokeniser::end_tag() {
  const std::string_view name = std::string_view{names_}.substr(beginnings_.back());
  const XmlScan found = scan_end_tag(cursor_, name);
  if (found != XmlScan::whole) return found;
  const bool goes_on = events_.end(name);
  names_.resize(beginnings_.back());
  beginnings_.pop_back();
  if (beginnings_.empty()) part_ = Part::epilog;
  return goes_on ? XmlScan::whole : XmlScan::stopped;
}

XmlScan XmlTokeniser::declaration_or_section() {
  if (cursor_.end - cursor_.at < 3) return XmlScan::partial;
  if (cursor_.at[2] != '[') return scan_comment(cursor_);
  const XmlScan found = scan_literal(cursor_, "<![CDATA[");
  if (found == XmlScan::whole) part_ = Part::cdata;
  return found;
}

XmlScan XmlTokeniser::tell_text(const char* from, const char* to) {
  return events_.text({from, to}) ? XmlScan::whole : XmlScan::stopped;
}

XmlScan XmlTokeniser::text() {
  const char* const from = cursor_.at;
  cursor_.at = skip_xml(xml_plain_text, from, cursor_.end);
  if (cursor_.at_end() || *cursor_.at == '<') return tell_text(from, cursor_.at);
  return after_plain_text(from);
}

/// Goes on from what is not plain: tells of the text so far, or takes a longer character into it.
XmlScan XmlTokeniser::after_plain_text(const char* from) {
  while (!cursor_.at_end()) {
    const char byte = *cursor_.at;
    if (byte == '<' || byte == '&' || byte == '\r') break;
    int size = byte == ']' ? 1 : xml_character_size(cursor_.at, cursor_.end);
    if (byte == ']') {
      XmlCursor cursor = cursor_;
      const XmlScan found = scan_literal(cursor, "]]>");
      if (found == XmlScan::partial) size = 0;
      if (found == XmlScan::whole) size = -1;
    }
    if (size <= 0 && cursor_.at == from) return size == 0 ? XmlScan::partial : XmlScan::strange;
    if (size <= 0) break;
    cursor_.at = skip_xml(xml_plain_text, cursor_.at + size, cursor_.end);
  }
  if (cursor_.at != from) return tell_text(from, cursor_.at);
  if (*cursor_.at == '\r') return line_end();
  reference_.clear();
  const XmlScan found = scan_reference(cursor_, reference_);
  return found == XmlScan::whole ? tell_text(reference_.data(), reference_.data() + reference_.size())
                                 : found;
}

/// A carriage return, perhaps before a line feed, is a line feed.
XmlScan XmlTokeniser::line_end() {
  if (cursor_.end - cursor_.at < 2) return XmlScan::partial;
  cursor_.at += cursor_.at[1] == '\n' ? 2 : 1;
  constexpr char line_feed = '\n';
  return tell_text(&line_feed, &line_feed + 1);
}

XmlScan XmlTokeniser::cdata() {
  const char* const from = cursor_.at;
  while (!cursor_.at_end() && *cursor_.at != ']' && *cursor_.at != '\r') {
    const int size = xml_character_size(cursor_.at, cursor_.end);
    if (size <= 0 && cursor_.at == from) return size == 0 ? XmlScan::partial : XmlScan::strange;
    if (size <= 0) break;
    cursor_.at += size;
  }
  if (cursor_.at != from) return tell_text(from, cursor_.at);
  if (*from == '\r') return line_end();
  const XmlScan found = scan_literal(cursor_, "]]>");
  if (found == XmlScan::whole) part_ = Part::content;
  if (found != XmlScan::strange) return found;
  ++cursor_.at;
  return tell_text(from, cursor_.at);
}

}  // namespace redovisa
