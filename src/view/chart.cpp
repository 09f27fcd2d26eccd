#include "view/chart.hpp"

namespace redovisa {

std::vector<const Chart*> charts_within(const Chart& chart) {
  if (chart.kind != ChartKind::panels) return {&chart};
  std::vector<const Chart*> charts;
  for (const Chart& panel : chart.panels) charts.push_back(&panel);
  return charts;
}

}  // namespace redovisa
