#include "write/pdf/rtf_pictures.hpp"

#include <cstddef>
#include <string_view>

namespace redovisa {

namespace {

constexpr std::string_view copy_start = "{\\nonshppict";

/// The place after the brace that closes the group; npos: none does.
std::size_t end_of_group(std::string_view rtf, std::size_t start) {
  int open = 0;
  for (std::size_t at = start; at < rtf.size(); ++at) {
    if (rtf[at] == '\\') {
      ++at;  // what follows is no brace of a group
      continue;
    }
    if (rtf[at] == '{') ++open;
    if (rtf[at] == '}' && --open == 0) return at + 1;
  }
  return std::string_view::npos;
}

}  // namespace

std::string without_copies_of_pictures(const std::string& rtf) {
  const std::string_view text = rtf;
  std::string result;
  std::size_t taken = 0;
  for (auto at = text.find(copy_start); at != std::string_view::npos; at = text.find(copy_start, taken)) {
    const std::size_t end = end_of_group(text, at);
    if (end == std::string_view::npos) break;
    result += text.substr(taken, at - taken);
    taken = end;
  }
  result += text.substr(taken);
  return result;
}

}  // namespace redovisa
