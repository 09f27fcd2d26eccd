#include "review/tables/sum_fit.hpp"

#include "review/tables/table_cells.hpp"
#include "review/tables/table_equations.hpp"

namespace redovisa {

SumTrial::SumTrial(const Decimal& result)
    : excess_{-result}, slack_{last_decimal(result)}, any_{result.units != 0} {}

void SumTrial::add(const Decimal& number, bool minus) {
  excess_ = minus ? excess_ - number : excess_ + number;
  slack_ = slack_ + last_decimal(number);
  any_ = any_ || number.units != 0;
}

bool SumTrial::holds() const { return redovisa::holds(excess_, slack_); }

void SumFit::count(const SumTrial& trial) {
  ++counted;
  holding += trial.holds();
}

}  // namespace redovisa
