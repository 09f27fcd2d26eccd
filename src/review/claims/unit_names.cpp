#include "review/claims/unit_names.hpp"

namespace redovisa {

std::string_view name_of(ClaimUnit unit) {
  switch (unit) {
    case ClaimUnit::tkr:
      return "tkr";
    case ClaimUnit::kronor:
      return "kr";
    case ClaimUnit::percent:
      return "%";
    case ClaimUnit::percentage_points:
      return "procentenheter";
    case ClaimUnit::days:
      return "dygn";
    case ClaimUnit::persons:
      return "personer";
    case ClaimUnit::pieces:
    case ClaimUnit::none:
      break;
  }
  return "";
}

}  // namespace redovisa
