#include "read/xlsx/read_budget.hpp"

#include <fmt/format.h>

namespace redovisa {

bool refuse_long_text(std::string_view place, std::uint64_t limit, FaultLog& log) {
  return log.refuse(Code::file_over_limit, fmt::format("{} har en text på över {} tecken", place, limit),
                    fmt::format("texter på högst {} tecken", limit));
}

bool ReadBudget::refuse(FaultLog& log) const {
  if (cells_ > limits_.cells)
    return log.refuse(Code::file_over_limit, fmt::format("fler än {} ifyllda celler", limits_.cells),
                      fmt::format("högst {} ifyllda celler i arbetsboken", limits_.cells));
  return log.refuse(Code::file_over_limit, fmt::format("mer än {} MB text", limits_.all_text >> 20),
                    fmt::format("högst {} MB text i arbetsboken", limits_.all_text >> 20));
}

}  // namespace redovisa
