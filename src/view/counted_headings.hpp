#pragma once

namespace redovisa {

/// The headings of the columns that counts are made over, in the tables that list what is counted.
inline constexpr const char *judgement_heading = "Bedömning", *assignment_kind_heading = "Typ",
                            *status_heading = "Status", *completion_heading = "Prognos för slutförande";

}  // namespace redovisa
