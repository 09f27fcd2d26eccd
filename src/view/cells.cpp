#include "view/cells.hpp"

#include "view/reason_wording.hpp"

namespace redovisa {

Cell cell_of(const Reported& reported, const std::string& unit) {
  if (!reported.number) return {std::monostate{}, reported.position};
  return {number_with_unit(*reported.number, unit), reported.position};
}

Cell cell_of(const Reported& reported, std::uint8_t decimals) {
  if (!reported.number) return {std::monostate{}, reported.position};
  return {Number{with_decimals(*reported.number, decimals)}, reported.position};
}

Cell cell_of(const std::optional<Decimal>& value, std::uint8_t decimals, const std::string& unit) {
  if (!value) return {std::monostate{}};
  return {number_with_unit(with_decimals(*value, decimals), unit)};
}

Cell text_cell(std::string text) { return {std::move(text)}; }

Cell count_cell(std::size_t count) { return {Number{{static_cast<std::int64_t>(count), 0}}}; }

}  // namespace redovisa
