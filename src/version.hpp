#pragma once

#include <string_view>

namespace redovisa {

inline constexpr std::string_view program_name_and_version = "Redovisa 0.1.0";

}  // namespace redovisa
