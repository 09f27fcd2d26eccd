#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/fuzzed_package.hpp"
#include "fuzz/memory_file.hpp"
#include "read/ods/ods_reader.hpp"

using namespace redovisa;

/// A whole package of any parts: what is in them is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  Diagnostics diagnostics;
  GridRoom room{fuzz_limits.held};
  read_ods(MemoryFile{fuzzed_package(bytes)}.path(), "plan.ods", fuzz_limits, room, diagnostics);
  return 0;
}
