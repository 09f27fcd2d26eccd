#pragma once

#include <cstddef>
#include <string_view>

namespace redovisa {

/// An operator of a content stream with its operands: where both begin, with the blanks before them, and end.
struct ContentOperation {
  std::string_view name;
  std::size_t begin = 0, end = 0;
};

/// Reads the operations of a page's content one after the other, without taking their operands apart.
/// libqpdf's own reader makes a value of every token, which takes longer than all else that is done with a
/// report.
class ContentScanner {
 public:
  explicit ContentScanner(std::string_view content) : content_{content} {}

  /// The next operation; false at the end.
  bool next(ContentOperation& operation);

 private:
  std::string_view content_;
  std::size_t at_ = 0;

  void skip_blanks();
  void skip_string();
  void skip_word();
  void skip_image();
  void skip_other();
  void skip_past(char last);
};

}  // namespace redovisa
