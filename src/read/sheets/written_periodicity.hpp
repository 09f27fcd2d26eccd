#pragma once

#include <string_view>

namespace redovisa {

/// How many months lie between two measurements: "årligen" 12, "månatlig" 1, "tertial" 4, "halvårsvis" 6,
/// "vartannat år" 24, "årligen (maj)" 12. 0 when it is not told in a way that can be understood.
unsigned months_of_periodicity(std::string_view text);

}  // namespace redovisa
