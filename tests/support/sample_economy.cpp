#include "support/sample_economy.hpp"

#include "support/sample_plan.hpp"

redovisa::Reported reported_figure(const std::string& written) {
  return written.empty() ? redovisa::Reported{} : redovisa::Reported{decimal(written), {}, {}};
}
