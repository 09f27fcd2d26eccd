#include "read/sheets/written_figure.hpp"
#include "read/sheets/written_units.hpp"

namespace redovisa {

namespace {

/// Can so many of a number of things be a figure in this unit?
bool may_be_counted_of(UnitKind unit) {
  switch (unit) {
    case UnitKind::none:
    case UnitKind::count:
    case UnitKind::rank:
    case UnitKind::other:
      return true;
    case UnitKind::percent:
    case UnitKind::points:
    case UnitKind::money:
    case UnitKind::yes_no:
    case UnitKind::date:
      return false;
  }
  return false;
}

std::optional<Decimal> number_in(const WrittenFigure& figure, std::string_view unit) {
  const bool count = figure.of && figure.unit.empty();
  const UnitKind wanted = meaning_of_unit(unit).kind;
  if (count && wanted == UnitKind::percent) {
    const auto share = quotient(*figure.number * Decimal{100}, *figure.of, 1);
    return share ? std::optional{trimmed(*share)} : std::nullopt;
  }
  if (count && !may_be_counted_of(wanted)) return std::nullopt;
  return converted(*figure.number, figure.unit, unit);
}

}  // namespace

std::optional<WrittenFigure> in_unit(const WrittenFigure& figure, std::string_view unit) {
  if (!figure.number) return figure;
  WrittenFigure result = figure;
  result.number = number_in(figure, unit);
  if (!unit.empty()) result.unit = unit;
  return result.number ? std::optional{result} : std::nullopt;
}

}  // namespace redovisa
