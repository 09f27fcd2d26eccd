#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "model/reported.hpp"

namespace redovisa {

/// What a share was counted from, when the program has counted it out of a payroll system's files.
struct SickLeaveBasis {
  Decimal absent, whole;           // hours; of long-term absence the whole is all absence, else ordinary time
  std::vector<std::string> files;  // without folders
};

/// Sjukfrånvaro: a share in percent of a group and period. `measure` is "Sjukfrånvaro" or
/// "Långtidssjukfrånvaro".
struct SickLeaveRow {
  std::string measure;
  std::string group;
  Period period;
  Reported share;
  std::string remark;  // "Påhittad serie": shown under the table
  SourcePosition position;
  std::optional<SickLeaveBasis> basis = {};  // empty: somebody wrote the share
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
  std::vector<SickLeaveRow> counted_sick_leave;  // unrounded; also what a sheet gives, for the review
};

}  // namespace redovisa
