#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace redovisa {

/// The lines of a text file in order, in memory one at a time.
class SieLines {
 public:
  SieLines(const std::filesystem::path& file, std::size_t longest);

  /// The next line without its line feed; false at the end, or when a line is too long.
  bool next(std::string& line);

  std::uint32_t number() const { return number_; }          // of the line that `next` gave, 1-based
  bool is_too_long() const { return too_long_; }            // the line after it
  bool ended_inside_line() const { return ended_inside_; }  // the last line has no line feed
  bool failed() const { return file_.bad(); }

 private:
  bool fill();

  std::ifstream file_;
  std::size_t longest_;
  std::string buffer_;
  std::size_t at_ = 0;
  std::uint32_t number_ = 0;
  bool too_long_ = false, ended_inside_ = false;
};

}  // namespace redovisa
