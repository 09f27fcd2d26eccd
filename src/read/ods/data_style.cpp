#include "read/ods/data_style.hpp"

#include <algorithm>
#include <utility>

namespace redovisa {

namespace {

constexpr std::uint32_t most_digits = 30;

/// A count of digits, which may be 0; nullopt when none is told.
std::optional<std::uint32_t> digits_of(const OdfAttributes& attributes, std::string_view name) {
  const auto written = attributes.find(OdfSpace::number, name);
  if (!written) return std::nullopt;
  if (*written == "0") return 0;
  return std::min(attributes.count(OdfSpace::number, name), most_digits);
}

bool is_true(const OdfAttributes& attributes, std::string_view name) {
  return attributes.text(OdfSpace::number, name) == "true";
}

bool is_long(const OdfAttributes& attributes) { return attributes.text(OdfSpace::number, "style") == "long"; }

std::string whole_part(std::uint32_t digits, bool grouped) {
  std::string code(digits, '0');
  if (!grouped) return digits == 0 ? "#" : code;
  constexpr std::uint32_t of_a_group = 4;  // "#,##0" shows at least one digit of four places
  const std::string filled = digits < of_a_group ? std::string(of_a_group - digits, '#') + code : code;
  return filled.substr(0, filled.size() - 3) + ',' + filled.substr(filled.size() - 3);
}

std::string decimal_part(const OdfAttributes& attributes, std::uint32_t decimals) {
  if (decimals == 0) return {};
  const std::uint32_t certain =
      std::min(digits_of(attributes, "min-decimal-places").value_or(decimals), decimals);
  return '.' + std::string(certain, '0') + std::string(decimals - certain, '#');
}

/// Whether the character stands for itself in a number format code.
bool is_plain(char c) { return std::string_view{" -+/:()"}.find(c) != std::string_view::npos; }

}  // namespace

std::optional<DataStyleKind> data_style_kind_of(std::string_view element) {
  constexpr std::pair<std::string_view, DataStyleKind> kinds[] = {
      {"number-style", DataStyleKind::number},
      {"currency-style", DataStyleKind::number},
      {"percentage-style", DataStyleKind::percentage},
      {"date-style", DataStyleKind::date},
      {"time-style", DataStyleKind::time},
      {"boolean-style", DataStyleKind::boolean},
      {"text-style", DataStyleKind::text}};
  for (const auto& [name, kind] : kinds)
    if (element == name) return kind;
  return std::nullopt;
}

DataStyleBuilder::DataStyleBuilder(DataStyleKind kind, const OdfAttributes& attributes) {
  style_.kind = kind;
  elapsed_ = attributes.text(OdfSpace::number, "truncate-on-overflow") == "false";
}

void DataStyleBuilder::enter(const OdfName& name, const OdfAttributes& attributes) {
  if (name == OdfName{OdfSpace::style, "map"})
    style_.maps.push_back({std::string{attributes.text(OdfSpace::style, "condition")},
                           std::string{attributes.text(OdfSpace::style, "apply-style-name")}});
  if (name.space != OdfSpace::number) return;
  const std::string_view what = name.local;
  if (what == "text" || what == "currency-symbol") in_text_ = true;
  if (what == "number") add_number(attributes);
  if (what == "scientific-number") style_.code += "0.00E+00";
  if (what == "fraction") style_.code += "# ?/?";
  if (what == "text-content") style_.code += '@';
  if (what == "year") style_.code += is_long(attributes) ? "yyyy" : "yy";
  if (what == "month") {
    style_.code += is_true(attributes, "textual") ? "mmm" : "m";
    if (is_long(attributes)) style_.code += 'm';
  }
  if (what == "day") style_.code += is_long(attributes) ? "dd" : "d";
  if (what == "day-of-week") style_.code += is_long(attributes) ? "dddd" : "ddd";
  if (what == "hours") add_time_unit('h', is_long(attributes));
  if (what == "minutes") add_time_unit('m', is_long(attributes));
  if (what == "seconds") add_time_unit('s', is_long(attributes));
  if (what == "am-pm") style_.code += "AM/PM";
}

void DataStyleBuilder::leave(const OdfName& name) {
  if (name.space == OdfSpace::number && (name.local == "text" || name.local == "currency-symbol"))
    add_literal();
}

void DataStyleBuilder::add(std::string_view piece) {
  if (in_text_) literal_ += piece;
}

std::size_t DataStyleBuilder::size() const {
  std::size_t size = style_.code.size() + literal_.size();
  for (const auto& map : style_.maps) size += sizeof map + map.condition.size() + map.style.size();
  return size;
}

/// Without decimal places the number is shown with as many as it has, Excel's General.
void DataStyleBuilder::add_number(const OdfAttributes& attributes) {
  const auto decimals = digits_of(attributes, "decimal-places");
  const auto digits = digits_of(attributes, "min-integer-digits").value_or(1);
  const bool grouped = is_true(attributes, "grouping");
  if (!decimals && digits <= 1 && !grouped)
    style_.code += "General";
  else
    style_.code += whole_part(digits, grouped) + decimal_part(attributes, decimals.value_or(0));
}

void DataStyleBuilder::add_time_unit(char letter, bool is_long) {
  const std::string unit(is_long ? 2 : 1, letter);
  style_.code += elapsed_ ? '[' + unit + ']' : unit;
  elapsed_ = false;
}

/// A percent sign counts only in a percentage style; everything else that is not plain is quoted.
void DataStyleBuilder::add_literal() {
  in_text_ = false;
  bool quoted = false;
  const auto quote = [&](bool wanted) {
    if (quoted != wanted) style_.code += '"';
    quoted = wanted;
  };
  for (const char c : literal_) {
    const bool plain = is_plain(c) || (c == '%' && style_.kind == DataStyleKind::percentage);
    quote(!plain && c != '"');
    if (c == '"') style_.code += '\\';
    style_.code += c;
  }
  quote(false);
  literal_.clear();
}

DataStyle DataStyleBuilder::finish() {
  if (style_.kind == DataStyleKind::percentage && style_.code.find('%') == std::string::npos)
    style_.code += '%';
  return std::move(style_);
}

}  // namespace redovisa
