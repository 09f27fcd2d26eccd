#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/fuzzed_package.hpp"
#include "fuzz/memory_file.hpp"
#include "read/xlsx/xlsx_reader.hpp"

using namespace redovisa;

/// Any bytes are a workbook: it is read or refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  Diagnostics diagnostics;
  read_workbook(MemoryFile{bytes}.path(), "plan.xlsx", fuzz_limits, diagnostics);
  return 0;
}
