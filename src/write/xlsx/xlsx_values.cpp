#include "write/xlsx/xlsx_values.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <xlsxwriter.h>

#include "view/wording.hpp"
#include "write/display_width.hpp"

namespace redovisa {

namespace {

constexpr std::size_t longest_text = 32'000;  // Excel's own limit is 32 767
constexpr std::string_view percent = "%";

double nearest_double(const std::string& machine_text) {
  double value = 0;
  std::from_chars(machine_text.data(), machine_text.data() + machine_text.size(), value);
  return value;
}

std::string with_minus(const std::string& format) {
  std::string both = format;
  return both.append(";\"").append(minus_sign).append("\"").append(format);
}

/// "_x0041_", which Excel would show as "A".
bool is_escape(std::string_view text) {
  if (text.size() < 7 || !text.starts_with("_x") || text[6] != '_') return false;
  return text.substr(2, 4).find_first_not_of("0123456789ABCDEFabcdef") == std::string_view::npos;
}

}  // namespace

double sheet_value(const Number& number) {
  const std::string text = to_machine_text(number.value);
  return nearest_double(number.unit == percent ? text + "e-2" : text);
}

std::string number_format(const Number& number) {
  const std::string decimals =
      number.value.decimals == 0 ? "" : "." + std::string(number.value.decimals, '0');
  if (number.unit == percent) return with_minus(fmt::format("0{}\"{}\"%", decimals, no_break_space));
  if (number.unit.empty()) return with_minus("#,##0" + decimals);
  std::string unit = number.unit;
  std::erase(unit, '"');
  return with_minus(fmt::format("#,##0{}\"{}{}\"", decimals, no_break_space, unit));
}

std::optional<double> sheet_date(const Date& date) {
  using std::chrono::sys_days;
  constexpr Date first{std::chrono::year{1900}, std::chrono::March, std::chrono::day{1}};
  constexpr Date zero{std::chrono::year{1899}, std::chrono::December, std::chrono::day{30}};
  if (!date.ok() || date < first) return std::nullopt;
  return static_cast<double>((sys_days{date} - sys_days{zero}).count());
}

std::string sheet_text(std::string_view text) {
  if (text.size() <= longest_text && text.find("_x") == std::string_view::npos) return std::string{text};
  std::string result;
  const std::string kept = shortened(text, longest_text);
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (kept[i] == '_' && is_escape(std::string_view{kept}.substr(i))) result += "_x005F";
    result += kept[i];
  }
  return result;
}

unsigned colour_number(std::string_view colour) {
  unsigned value = 0;
  std::from_chars(colour.data(), colour.data() + colour.size(), value, 16);
  return value == 0 ? static_cast<unsigned>(LXW_COLOR_BLACK) : value;
}

}  // namespace redovisa
