#pragma once

#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// Sjukfrånvaro: a share in percent of a group and period. `measure` is "Sjukfrånvaro" or
/// "Långtidssjukfrånvaro".
struct SickLeaveRow {
  std::string measure;
  std::string group;
  Period period;
  Reported share;
  std::string remark;  // "Påhittad serie": shown under the table
  SourcePosition position;
};

/// Personalomsättning of a period in percent, split by where people went.
struct TurnoverRow {
  std::string group;
  Period period;
  Reported external, internal;
  SourcePosition position;
};

struct Personnel {
  std::vector<SickLeaveRow> sick_leave;
  std::vector<TurnoverRow> turnover;
};

}  // namespace redovisa
