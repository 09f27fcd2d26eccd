#include "read/sheets/written_periodicity.hpp"

namespace redovisa {

unsigned months_of_periodicity(std::string_view) { return 0; }

}  // namespace redovisa
