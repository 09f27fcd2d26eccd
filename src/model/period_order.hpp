#pragma once

#include "model/date.hpp"

namespace redovisa {

/// Does a end later than b?
inline bool ends_after(const Period& a, const Period& b) {
  return a.year != b.year ? a.year > b.year : a.last_month > b.last_month;
}

}  // namespace redovisa
