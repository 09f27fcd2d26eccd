#include "read/open_assignments.hpp"

#include <algorithm>
#include <span>

namespace redovisa {

namespace {

bool is_open(const Assignment& a) {
  return a.status == AssignmentStatus::started || a.status == AssignmentStatus::not_started;
}

/// `before` is in order of time, the latest first.
void mark(SourceMaterial& material, std::span<const SourceMaterial> before) {
  for (Assignment& a : material.assignments) {
    for (const SourceMaterial& report : before) {
      const auto then = std::ranges::find(report.assignments, a.id, &Assignment::id);
      if (then == report.assignments.end() || !is_open(*then)) continue;
      a.last_open = last_day(report.period);
      a.last_open_position = then->status_position;
      break;
    }
  }
}

}  // namespace

void mark_open_assignments(SourceMaterial& material, YearHistory& history) {
  mark(material, history.earlier);
  for (std::size_t i = 0; i < history.earlier.size(); ++i)
    mark(history.earlier[i], std::span{history.earlier}.subspan(i + 1));
}

}  // namespace redovisa
