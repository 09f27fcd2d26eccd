#include "read/kolada/kolada_lookup.hpp"

#include <algorithm>
#include <map>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

/// "norrtälje" of "Norrtälje kommun", "stockholms" of "Stockholms stad".
std::string plain_name(std::string_view name) {
  std::string plain = folded(name);
  if (plain.starts_with("region ")) plain.erase(0, 7);
  for (const std::string_view ending : {" kommun", " stad", " kommuns"})
    if (plain.ends_with(ending)) plain.resize(plain.size() - ending.size());
  return plain;
}

bool is_name_of(const std::string& plain, const std::string& title) {
  const std::string known = folded(title);
  return plain == known || plain == known + 's';
}

}  // namespace

bool is_municipality_id(std::string_view id) {
  return id.size() == 4 && id.front() >= '0' && id.front() <= '9' && !id.starts_with("00");
}

std::string municipality_id(const KoladaFiles& files, const ReportInfo& report) {
  if (!report.municipality_code.empty()) return report.municipality_code.text;
  const std::string plain = plain_name(report.municipality);
  for (const auto& [id, name] : files.municipalities)
    if (is_municipality_id(id) && is_name_of(plain, name)) return id;
  return {};
}

std::string unit_in_title(std::string_view title) {
  const std::string words = folded(title);
  const auto has = [&](std::string_view word) { return words.find(word) != std::string::npos; };
  if (has("(%)")) return "%";
  for (const std::string_view unit : {"kr/inv", "kr/hushåll", "tkr", "kr/"})
    if (has(unit)) return unit == "kr/" ? "kr" : std::string{unit};
  return has("antal") ? std::string{"antal"} : std::string{};
}

std::optional<Standing> standing_of(const std::string& municipality, int year,
                                    const std::vector<KoladaPoint>& points, Direction direction) {
  std::map<std::string_view, const KoladaPoint*> values;
  for (const KoladaPoint& point : points)
    if (point.year == year && !point.sex && point.value && is_municipality_id(point.body))
      values.try_emplace(point.body, &point);
  const auto own = values.find(municipality);
  if (own == values.end() || values.size() < 2) return std::nullopt;
  const auto better = std::ranges::count_if(values, [&](const auto& other) {
    const auto order = *other.second->value <=> *own->second->value;
    return direction == Direction::higher ? order > 0 : order < 0;
  });
  return Standing{year, static_cast<unsigned>(better) + 1, static_cast<unsigned>(values.size()),
                  own->second->position};
}

}  // namespace redovisa
