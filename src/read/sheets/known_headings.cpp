#include "read/sheets/known_headings.hpp"

#include <algorithm>
#include <array>

#include "read/sheets/known_columns.hpp"

namespace redovisa {

namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 5> of_accounts{"kontostruktur", "konto", "konton", "kontonamn",
                                                      "kontobenämning"};
constexpr std::array<std::string_view, 8> of_operating{
    "kontostruktur",  "konto",     "konton",       "kontonamn",
    "kontobenämning", "benämning", "resultatpost", "intäkter och kostnader"};
constexpr std::array<std::string_view, 9> of_activities{"verksamhet",
                                                        "verksamheter",
                                                        "verksamhetsområde",
                                                        "verksamhetsstruktur",
                                                        "ansvar",
                                                        "ansvarsområde",
                                                        "enhet",
                                                        "avdelning",
                                                        "område"};
constexpr std::array<std::string_view, 5> of_investments{"investeringar", "investeringsprojekt",
                                                         "investeringsobjekt", "projekt", "objekt"};
constexpr std::array<std::string_view, 3> of_volumes{"volymer", "volymmått", "verksamhetsmått"};
constexpr std::array<std::string_view, 3> of_prices{"insatser", "à-pris", "a-pris"};
constexpr std::array<std::string_view, 1> of_measures{"åtgärder"};
constexpr std::array<std::string_view, 4> of_outcomes{"indikatorer", "indikator-id", "indikatorid",
                                                      "nyckeltal"};

}  // namespace

std::vector<KnownHeading> known_headings(SheetKind kind) {
  switch (kind) {
    case SheetKind::operating:
    case SheetKind::by_activity:
    case SheetKind::investments:
    case SheetKind::volumes:
    case SheetKind::unit_prices:
    case SheetKind::measures:
    case SheetKind::sick_leave:
    case SheetKind::turnover:
    case SheetKind::outcomes:
      return headings_of(columns_of_sheet(kind));
    case SheetKind::instructions:
    case SheetKind::report:
    case SheetKind::goals:
    case SheetKind::indicators:
    case SheetKind::assignments:
    case SheetKind::activities:
    case SheetKind::texts:
    case SheetKind::exceptions:
    case SheetKind::committees:
    case SheetKind::goal_links:
    case SheetKind::consolidations:
    case SheetKind::balance:
      return {};
  }
  return {};
}

Names other_row_headings(SheetKind kind) {
  switch (kind) {
    case SheetKind::operating:
      return of_operating;
    case SheetKind::by_activity:
      return of_activities;
    case SheetKind::investments:
      return of_investments;
    case SheetKind::volumes:
      return of_volumes;
    case SheetKind::unit_prices:
      return of_prices;
    case SheetKind::measures:
      return of_measures;
    case SheetKind::outcomes:
      return of_outcomes;
    case SheetKind::sick_leave:
    case SheetKind::turnover:
    case SheetKind::instructions:
    case SheetKind::report:
    case SheetKind::goals:
    case SheetKind::indicators:
    case SheetKind::assignments:
    case SheetKind::activities:
    case SheetKind::texts:
    case SheetKind::exceptions:
    case SheetKind::committees:
    case SheetKind::goal_links:
    case SheetKind::consolidations:
    case SheetKind::balance:
      return {};
  }
  return {};
}

std::string_view unit_of_sheet(SheetKind kind) {
  switch (kind) {
    case SheetKind::operating:
    case SheetKind::by_activity:
    case SheetKind::investments:
    case SheetKind::measures:
    case SheetKind::balance:
      return "tkr";
    case SheetKind::unit_prices:
      return "kr";
    case SheetKind::volumes:
    case SheetKind::sick_leave:
    case SheetKind::turnover:
    case SheetKind::outcomes:
    case SheetKind::instructions:
    case SheetKind::report:
    case SheetKind::goals:
    case SheetKind::indicators:
    case SheetKind::assignments:
    case SheetKind::activities:
    case SheetKind::texts:
    case SheetKind::exceptions:
    case SheetKind::committees:
    case SheetKind::goal_links:
    case SheetKind::consolidations:
      return {};
  }
  return {};
}

bool names_accounts(std::string_view heading) {
  return std::ranges::find(of_accounts, heading) != of_accounts.end();
}

}  // namespace redovisa
