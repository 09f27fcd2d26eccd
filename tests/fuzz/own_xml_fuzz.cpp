#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/memory_file.hpp"
#include "read/xml/economy_xml.hpp"

using namespace redovisa;

/// Any bytes are an XML file of ours.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  Diagnostics diagnostics;
  read_economy_xml(MemoryFile{bytes}.path(), "ekonomi.xml", diagnostics);
  return 0;
}
