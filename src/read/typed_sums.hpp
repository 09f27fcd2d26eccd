#pragma once

#include <string_view>

namespace redovisa {

/// Is this the name of a sum that somebody typed under a table ("Summa", "Totalt", "Summa kostnader")? Ours
/// are computed. "Totalförsvar" is none.
bool is_typed_sum(std::string_view name);

}  // namespace redovisa
