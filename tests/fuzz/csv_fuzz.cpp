#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/fuzzed_package.hpp"
#include "fuzz/memory_file.hpp"
#include "read/csv/csv_file_name.hpp"
#include "read/csv/csv_reader.hpp"

using namespace redovisa;

/// Any bytes are a csv file, and a csv file's name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  Diagnostics diagnostics;
  GridRoom room{fuzz_limits.held};
  read_csv(MemoryFile{bytes}.path(), "Utfall.csv", "Utfall", fuzz_limits, room, diagnostics);
  csv_file_name_of(bytes.substr(0, 100));
  return 0;
}
