#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace redovisa {

using Sha256 = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) of the bytes.
Sha256 sha256(std::string_view bytes);

/// The hash in base 64.
std::string base64(const Sha256& hash);

/// 64 digits, 0–9 and a–f.
std::string hexadecimal(const Sha256& hash);

}  // namespace redovisa
