#include "diagnostics/readable_name.hpp"

#include <utf8proc.h>

namespace redovisa {

namespace {

constexpr std::string_view replacement = "\uFFFD";

bool turns_direction(utf8proc_int32_t point) {
  return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

bool is_shown(utf8proc_int32_t point) {
  return utf8proc_category(point) != UTF8PROC_CATEGORY_CC && !turns_direction(point);
}

}  // namespace

std::string readable_name(std::string_view name) {
  std::string shown;
  while (!name.empty()) {
    utf8proc_int32_t point = 0;
    const auto used = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(name.data()),
                                       static_cast<utf8proc_ssize_t>(name.size()), &point);
    const auto size = used > 0 ? static_cast<std::size_t>(used) : 1;
    shown += used > 0 && is_shown(point) ? name.substr(0, size) : replacement;
    name.remove_prefix(size);
  }
  return shown;
}

}  // namespace redovisa
