#include "read/kolada/kolada_rows.hpp"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_told = 5;  // of the faults in one file

std::string text_of(const JsonValue* value) {
  return value != nullptr && value->kind == JsonKind::text ? std::string{trimmed_text(value->text)}
                                                           : std::string{};
}

bool is_true(const JsonValue* value) {
  return value != nullptr &&
         (value->text == "true" || (value->kind == JsonKind::number && value->text == "1"));
}

/// 2024, or "2024" as the first version was described.
std::optional<int> year_of(const JsonValue* value) {
  if (value == nullptr || (value->kind != JsonKind::number && value->kind != JsonKind::text))
    return std::nullopt;
  int year = 0;
  const char* end = value->text.data() + value->text.size();
  const auto [stop, error] = std::from_chars(value->text.data(), end, year);
  if (error != std::errc{} || stop != end || year < 1900 || year > 2200) return std::nullopt;
  return year;
}

/// T is of all, K of women and M of men; nullopt for another letter.
std::optional<std::optional<Sex>> sex_of(const JsonValue* value) {
  const std::string letter = text_of(value);
  if (value == nullptr || letter.empty() || letter == "T") return std::optional<Sex>{};
  if (letter == "K") return std::optional{Sex::women};
  if (letter == "M") return std::optional{Sex::men};
  return std::nullopt;
}

unsigned count_of(const JsonValue* value) {
  unsigned count = 1;
  if (value != nullptr && value->kind == JsonKind::number)
    std::from_chars(value->text.data(), value->text.data() + value->text.size(), count);
  return count;
}

bool is_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_municipality(std::string_view id) { return id.size() == 4 && is_digits(id); }

}  // namespace

void KoladaRows::tell(const JsonValue& value, std::string expected) {
  if (++faults_ <= most_told)
    diagnostics_.push_back({Code::kolada_value_odd, position_of(value), value.text, std::move(expected)});
}

void KoladaRows::add_outer(const std::string& name, const JsonValue& value) {
  const bool next = name == "next_url" || name == "next_page";
  is_envelope_ |= next || name == "previous_url" || name == "previous_page" || name == "count";
  if (value.kind != JsonKind::text || value.text.empty()) return;
  if (next) files_.next_pages.push_back(position_of(value));
  if (name == "previous_url" || name == "previous_page") ++files_.later_pages;
}

void KoladaRows::add(const JsonValue& row) {
  const bool known = row.kind == JsonKind::object && (add_points(row) || add_name(row));
  ++(known ? rows_ : unknown_);
}

bool KoladaRows::add_points(const JsonValue& row) {
  const JsonValue *kpi = row.find("kpi"), *values = row.find("values");
  if (kpi == nullptr || values == nullptr || values->kind != JsonKind::list) return false;
  if (row.find("ou") != nullptr) return true;  // of a unit
  const auto year = year_of(row.find("period"));
  if (!year) {
    const JsonValue* period = row.find("period");
    tell(period == nullptr ? row : *period, "ett årtal i period");
    return true;
  }
  for (const JsonValue& value : values->parts)
    if (!add_point(row, *year, value))
      tell(value, "ett värde med gender T, K eller M, och ett tal eller null");
  return true;
}

bool KoladaRows::add_point(const JsonValue& row, int year, const JsonValue& point) {
  const JsonValue* value = point.find("value");
  const std::string key_figure = text_of(row.find("kpi")), body = text_of(row.find("municipality"));
  const auto sex = sex_of(point.find("gender"));
  if (point.kind != JsonKind::object || value == nullptr || !sex || key_figure.empty() || body.empty())
    return false;
  if (is_true(point.find("isdeleted")) || is_true(point.find("is_deleted")) || is_true(row.find("isdeleted")))
    return true;
  std::optional<Decimal> number;
  if (value->kind == JsonKind::number) number = parse_machine_decimal(value->text);
  if (!number && value->kind != JsonKind::null) return false;
  files_.points[key_figure].push_back({body, year, *sex, number, text_of(point.find("status")),
                                       count_of(point.find("count")), position_of(*value)});
  ++files_.count;
  return true;
}

bool KoladaRows::add_name(const JsonValue& row) {
  const std::string id = text_of(row.find("id")), title = text_of(row.find("title"));
  const JsonValue* members = row.find("members");
  if (id.empty() || title.empty()) return false;
  if (members != nullptr && members->kind == JsonKind::list) {
    KoladaGroup group{title};
    for (const JsonValue& member : members->parts) {
      const std::string member_id = text_of(member.find("member_id"));
      if (!is_municipality(member_id)) continue;
      group.members.push_back(member_id);
      if (auto name = text_of(member.find("member_title")); !name.empty())
        files_.municipalities.try_emplace(member_id, std::move(name));
    }
    if (!group.members.empty()) files_.groups.insert_or_assign(id, std::move(group));
  } else if (is_municipality(id)) {
    files_.municipalities.insert_or_assign(id, title);
  } else if (row.find("is_divided_by_gender") != nullptr || row.find("operating_area") != nullptr) {
    files_.key_figures.insert_or_assign(id, title);
  } else {
    return row.find("municipality") != nullptr;  // a unit
  }
  return true;
}

void KoladaRows::finish() {
  if (faults_ <= most_told) return;
  diagnostics_.push_back({Code::kolada_value_odd,
                          {source_, 0, 0},
                          fmt::format("{} sådana ställen till", faults_ - most_told),
                          "uppgifter som i Koladas svar"});
}

}  // namespace redovisa
