#include "write/word/typeface_breadth.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"

namespace redovisa {
namespace {

constexpr double unmeasured = 1.12;

struct MeasuredTypeface {
  std::string_view name;
  double breadth;
};
constexpr std::array measured_typefaces{MeasuredTypeface{"calibri", 1},
                                        MeasuredTypeface{"carlito", 1},
                                        MeasuredTypeface{"arial", 1.14},
                                        MeasuredTypeface{"helvetica", 1.14},
                                        MeasuredTypeface{"liberation sans", 1.14},
                                        MeasuredTypeface{"arial narrow", 0.95},
                                        MeasuredTypeface{"liberation sans narrow", 0.95},
                                        MeasuredTypeface{"times new roman", 1.06},
                                        MeasuredTypeface{"liberation serif", 1.06},
                                        MeasuredTypeface{"cambria", 1.09},
                                        MeasuredTypeface{"caladea", 1.09},
                                        MeasuredTypeface{"verdana", 1.36},
                                        MeasuredTypeface{"dejavu sans", 1.36},
                                        MeasuredTypeface{"dejavu serif", 1.32},
                                        MeasuredTypeface{"georgia", 1.22},
                                        MeasuredTypeface{"garamond", 1}};

}  // namespace

double typeface_breadth(std::string_view typeface) {
  const auto found = std::ranges::find(measured_typefaces, folded(typeface), &MeasuredTypeface::name);
  return found == measured_typefaces.end() ? unmeasured : found->breadth;
}

}  // namespace redovisa
