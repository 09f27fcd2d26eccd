#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace redovisa {

/// Puts together the text of a cell: paragraphs on lines of their own, white space collapsed as ODF 1.3
/// part 3, 6.1.2 says, and spaces, tabs and line breaks that stand as elements kept.
class OdfText {
 public:
  void clear();

  void start_paragraph();
  void end_paragraph() { space_waits_ = false; }

  /// Characters between the tags.
  void add(std::string_view piece);

  /// <text:s text:c="3"/>, <text:tab/> and <text:line-break/>. False when the text would be over the limit.
  bool add_kept(char character, std::uint32_t count, std::uint64_t limit);

  const std::string& text() const { return text_; }
  bool has_paragraph() const { return paragraphs_ > 0; }

 private:
  void let_space_out();

  std::string text_;
  std::size_t paragraphs_ = 0;
  std::size_t start_ = 0;     // of the paragraph in text_
  bool space_waits_ = false;  // white space that counts only if something follows
};

}  // namespace redovisa
