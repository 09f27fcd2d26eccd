#include "write/sha256.hpp"

#include <nettle/sha2.h>

#include "write/base64.hpp"

namespace redovisa {

Sha256 sha256(std::string_view bytes) {
  sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
  Sha256 hash{};
  sha256_digest(&context, hash.size(), hash.data());
  return hash;
}

std::string hexadecimal(const Sha256& hash) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : hash) (text += digits[byte >> 4]) += digits[byte & 15];
  return text;
}

std::string base64(const Sha256& hash) {
  return base64(std::string_view{reinterpret_cast<const char*>(hash.data()), hash.size()});
}

}  // namespace redovisa
