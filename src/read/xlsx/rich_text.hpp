#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// Replaces from `start` on each _xHHHH_ by the character it stands for, as in "_x000D_" and "_x005F_". What
/// is no whole character stays as it is written.
void decode_escapes(std::string& text, std::size_t start);

/// Joins the <t> of a string item or an inline string onto a text; phonetic guides (<rPh>) are left out.
class RichText {
 public:
  explicit RichText(std::string& target) : target_{&target} {}

  void enter(std::string_view element);
  void leave(std::string_view element);
  void add(std::string_view piece) {
    if (in_text_) *target_ += piece;
  }

 private:
  std::string* target_;
  std::size_t start_ = 0;  // of the <t> being read
  unsigned phonetic_ = 0;
  bool in_text_ = false;
};

}  // namespace redovisa
