#include "run_import.hpp"

#include "run.hpp"

namespace redovisa {

int run_import(const ImportCommand&, std::ostream&, std::ostream&) { return done; }

}  // namespace redovisa
