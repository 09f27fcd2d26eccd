#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "read/xml/heard_xml.hpp"

namespace {

/// Cuts the text at lengths that a seed decides.
std::size_t next_length(std::uint32_t& seed) {
  seed = seed * 1664525U + 1013904223U;
  const std::uint32_t random = seed >> 16;
  return random % 3 == 0 ? 1 + random % 200 : 1 + random % 7;
}

[[noreturn]] void tell_difference(const redovisa::HeardXml& ours, const redovisa::HeardXml& expats) {
  std::fprintf(stderr, "ours:\n%s\nexpat's:\n%s\n", ours.told().c_str(), expats.told().c_str());
  std::abort();
}

}  // namespace

/// Any bytes, whole and in pieces: our parser says of them what expat alone says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace redovisa;
  if (size == 0) return 0;
  std::uint32_t seed = data[0];
  const std::string_view text{reinterpret_cast<const char*>(data + 1), size - 1};
  const HeardXml expats = heard_in_pieces(text, XmlEngine::expat, [&] { return text.size(); });
  const HeardXml whole = heard_in_pieces(text, XmlEngine::own, [&] { return text.size(); });
  if (whole != expats) tell_difference(whole, expats);
  const HeardXml pieces = heard_in_pieces(text, XmlEngine::own, [&] { return next_length(seed); });
  if (pieces != expats) tell_difference(pieces, expats);
  return 0;
}
