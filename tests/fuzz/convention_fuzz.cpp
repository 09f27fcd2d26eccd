#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/xml/convention_reader.hpp"
#include "read/xml/positioned_xml.hpp"

using namespace redovisa;

/// Any bytes are a convention.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes{reinterpret_cast<const char*>(data), size};
  Diagnostics diagnostics;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::file, "enkel.xml", {}});
  if (const auto root = parse_xml(bytes, source, diagnostics)) convention_of(*root, diagnostics);
  return 0;
}
