#include "read/ods/odf_text.hpp"

namespace redovisa {

namespace {

bool is_white(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

}  // namespace

void OdfText::clear() {
  text_.clear();
  paragraphs_ = start_ = 0;
  space_waits_ = false;
}

void OdfText::start_paragraph() {
  if (paragraphs_++ > 0) text_ += '\n';
  start_ = text_.size();
}

void OdfText::let_space_out() {
  if (space_waits_) text_ += ' ';
  space_waits_ = false;
}

void OdfText::add(std::string_view piece) {
  for (const char c : piece) {
    if (is_white(c)) {
      space_waits_ = text_.size() > start_;
      continue;
    }
    let_space_out();
    text_ += c;
  }
}

bool OdfText::add_kept(char character, std::uint32_t count, std::uint64_t limit) {
  let_space_out();
  if (text_.size() + count > limit) return false;
  text_.append(count, character);
  return true;
}

}  // namespace redovisa
