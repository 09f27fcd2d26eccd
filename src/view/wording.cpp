#include "view/wording.hpp"

#include <fmt/format.h>

namespace redovisa {

namespace {

std::string grouped(std::string digits) {
  for (auto left = static_cast<std::ptrdiff_t>(digits.size()) - 3; left > 0; left -= 3)
    digits.insert(static_cast<std::size_t>(left), no_break_space);
  return digits;
}

struct CellText {
  std::string operator()(std::monostate) const { return std::string{nothing_reported}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Number& number) const { return text_of(number); }
  std::string operator()(const Date& date) const { return to_iso(date); }
  std::string operator()(const Mark& mark) const {
    if (mark.symbol.empty()) return mark.word;
    std::string text = mark.symbol;
    return text.append(no_break_space).append(mark.word);
  }
};

}  // namespace

std::string text_of(const Decimal& value) {
  std::string machine = to_machine_text(absolute(value));
  const auto point = machine.find('.');
  std::string text = grouped(machine.substr(0, point));
  if (point != std::string::npos) text += ',' + machine.substr(point + 1);
  return value.units < 0 ? std::string{minus_sign} + text : text;
}

std::string text_of(const Number& number) {
  if (number.unit.empty()) return text_of(number.value);
  std::string text = text_of(number.value);
  return text.append(no_break_space).append(number.unit);
}

std::string text_in_prose(const Date& date) {
  return fmt::format("{}{}{} {}", static_cast<unsigned>(date.day()), no_break_space,
                     month_name(static_cast<unsigned>(date.month())), static_cast<int>(date.year()));
}

std::string text_of(const CellValue& value) { return std::visit(CellText{}, value); }

std::string heading_text(const Period& period) {
  if (is_whole_year(period)) return std::to_string(period.year);
  if (period.first_month == period.last_month)
    return fmt::format("{} {}", short_month_name(period.last_month), period.year);
  return fmt::format("{}–{} {}", short_month_name(period.first_month), short_month_name(period.last_month),
                     period.year);
}

}  // namespace redovisa
