#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "read/xml/heard_xml.hpp"

namespace {

/// Cuts a text at lengths that a seed decides.
class RandomLengths {
 public:
  explicit RandomLengths(std::uint32_t seed) : seed_{seed} {}

  std::size_t operator()() {
    seed_ = seed_ * 1664525U + 1013904223U;
    const std::uint32_t random = seed_ >> 16;
    return random % 3 == 0 ? 1 + random % 200 : 1 + random % 7;
  }

 private:
  std::uint32_t seed_;
};

[[noreturn]] void tell_difference(const redovisa::HeardXml& ours, const redovisa::HeardXml& expats) {
  std::fprintf(stderr, "ours:\n%s\nexpat's:\n%s\n", ours.told().c_str(), expats.told().c_str());
  std::abort();
}

}  // namespace

/// Any bytes, whole and in pieces: our parser says of them what expat alone says. What expat says of bytes
/// that are no XML before or after the root depends on the pieces; then expat in the same pieces counts too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace redovisa;
  if (size == 0) return 0;
  const RandomLengths lengths{data[0]};
  const std::string_view text{reinterpret_cast<const char*>(data + 1), size - 1};
  const HeardXml expats = heard_in_pieces(text, XmlEngine::expat, [&] { return text.size(); });
  const HeardXml whole = heard_in_pieces(text, XmlEngine::own, [&] { return text.size(); });
  if (whole != expats) tell_difference(whole, expats);
  const HeardXml pieces = heard_in_pieces(text, XmlEngine::own, RandomLengths{lengths});
  if (pieces == expats) return 0;
  const HeardXml same_pieces = heard_in_pieces(text, XmlEngine::expat, RandomLengths{lengths});
  if (expats.fault.empty() || pieces != same_pieces) tell_difference(pieces, expats);
  return 0;
}
