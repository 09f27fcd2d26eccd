#include "read/sheets/written_figure.hpp"

#include "read/sheets/written_number.hpp"

namespace redovisa {

std::optional<WrittenFigure> parse_written_figure(std::string_view text, std::span<const CalendarPeriod>,
                                                  std::optional<int>) {
  if (const auto missing = parse_missing(text)) return WrittenFigure{{}, *missing};
  const auto number = parse_written_number(text);
  if (!number) return std::nullopt;
  return WrittenFigure{number->value, {}, number->unit};
}
std::optional<WrittenFigure> in_unit(const WrittenFigure& figure, std::string_view) { return figure; }

}  // namespace redovisa
