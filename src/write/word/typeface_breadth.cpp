#include "write/word/typeface_breadth.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"

namespace redovisa {
namespace {

// What LibreOffice takes for a typeface that is not installed: DejaVu's.
constexpr double broadest_usual = 1.4;

struct MeasuredTypeface {
  std::string_view name;
  double breadth;
};
constexpr std::array measured_typefaces{MeasuredTypeface{"calibri", 1},
                                        MeasuredTypeface{"carlito", 1},
                                        MeasuredTypeface{"arial", 1.19},
                                        MeasuredTypeface{"helvetica", 1.19},
                                        MeasuredTypeface{"liberation sans", 1.19},
                                        MeasuredTypeface{"arial narrow", 0.98},
                                        MeasuredTypeface{"liberation sans narrow", 0.98},
                                        MeasuredTypeface{"times new roman", 1.08},
                                        MeasuredTypeface{"liberation serif", 1.08},
                                        MeasuredTypeface{"cambria", 1.12},
                                        MeasuredTypeface{"caladea", 1.12},
                                        MeasuredTypeface{"verdana", 1.45},
                                        MeasuredTypeface{"courier new", 1.55},
                                        MeasuredTypeface{"consolas", 1.55},
                                        MeasuredTypeface{"liberation mono", 1.55}};

}  // namespace

double typeface_breadth(std::string_view typeface) {
  const auto found = std::ranges::find(measured_typefaces, folded(typeface), &MeasuredTypeface::name);
  return found == measured_typefaces.end() ? broadest_usual : found->breadth;
}

}  // namespace redovisa
