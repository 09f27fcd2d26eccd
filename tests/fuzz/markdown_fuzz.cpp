#include <cstddef>
#include <cstdint>
#include <string_view>

#include "document/markdown_parser.hpp"

/// Any bytes are Markdown: nothing may crash, and what is read can be thrown away again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  redovisa::parse_markdown({reinterpret_cast<const char*>(data), size});
  return 0;
}
