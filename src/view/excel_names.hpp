#pragma once

#include <set>
#include <string>
#include <string_view>

namespace redovisa {

/// Names for tables and cells as Excel accepts them, each given once in a workbook. The same wishes in the
/// same order give the same names.
class ExcelNames {
 public:
  /// The wish with everything but letters and digits as '_': "Driftredovisning_Summa_prognos". A name that is
  /// taken, whatever its case, gets a number: "_2".
  std::string give(std::string_view wish);

 private:
  std::set<std::string> taken_;  // folded
};

}  // namespace redovisa
