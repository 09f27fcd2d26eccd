#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/fuzzed_package.hpp"
#include "fuzz/memory_file.hpp"
#include "read/word/word_template_reader.hpp"

using namespace redovisa;

/// A whole package of any parts: what is in them is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  Diagnostics diagnostics;
  read_word_template({MemoryFile{fuzzed_package(bytes)}.path()}, diagnostics);
  return 0;
}
