#include "read/sheets/known_columns.hpp"

#include "read/sheets/economy_columns.hpp"

namespace redovisa {

std::vector<KnownColumn> columns_of_sheet(SheetKind kind) {
  switch (kind) {
    case SheetKind::instructions:
      return {};
    case SheetKind::report:
      return known_report_columns();
    case SheetKind::goals:
      return known_goal_columns();
    case SheetKind::indicators:
      return known_indicator_columns();
    case SheetKind::assignments:
      return known_assignment_columns();
    case SheetKind::outcomes:
      return known_outcome_columns();
    case SheetKind::activities:
      return known_activity_columns();
    case SheetKind::texts:
      return known_text_columns();
    case SheetKind::operating:
    case SheetKind::by_activity:
      return known_columns(operating_columns());
    case SheetKind::investments:
      return known_columns(investment_columns());
    case SheetKind::volumes:
      return known_columns(volume_columns());
    case SheetKind::unit_prices:
      return known_columns(unit_price_columns());
    case SheetKind::measures:
      return known_columns(measure_columns());
    case SheetKind::sick_leave:
      return known_sick_leave_columns();
    case SheetKind::turnover:
      return known_columns(turnover_columns());
    case SheetKind::exceptions:
      return known_exception_columns();
    case SheetKind::committees:
      return known_committee_columns();
    case SheetKind::goal_links:
      return known_goal_link_columns();
    case SheetKind::consolidations:
      return known_consolidation_columns();
    case SheetKind::balance:
      return known_balance_columns();
  }
  return {};
}

std::vector<KnownHeading> headings_of(const std::vector<KnownColumn>& columns) {
  std::vector<KnownHeading> headings;
  for (const auto& column : columns) headings.push_back(column.heading);
  return headings;
}

}  // namespace redovisa
