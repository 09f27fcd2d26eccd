#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// The bytes in base 64 with padding (RFC 4648), as data addresses and content security policies write them.
std::string base64(std::string_view bytes);

}  // namespace redovisa
