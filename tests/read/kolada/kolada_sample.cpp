#include "read/kolada/kolada_sample.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace {

std::string envelope(const std::vector<std::string>& rows) {
  return fmt::format("{{\n\"values\": [\n{}],\n\"count\": {}, \"next_url\": null, \"previous_url\": null}}\n",
                     fmt::join(rows, ",\n"), rows.size());
}

std::string value_of(const std::string& text) {
  return fmt::format(R"({{"gender": "{}", "count": 1, "status": "", "value": {}, "isdeleted": false}})",
                     text.substr(0, 1), text.substr(2));
}

}  // namespace

std::string kolada_data(const std::vector<KoladaRow>& rows) {
  std::vector<std::string> texts;
  for (const auto& row : rows) {
    std::vector<std::string> values;
    for (const auto& value : row.values) values.push_back(value_of(value));
    texts.push_back(fmt::format(R"({{"kpi": "{}", "municipality": "{}", "period": {}, "values": [{}]}})",
                                row.key_figure, row.body, row.year, fmt::join(values, ", ")));
  }
  return envelope(texts);
}

std::string kolada_municipalities(const std::vector<std::pair<std::string, std::string>>& municipalities) {
  std::vector<std::string> texts;
  for (const auto& [id, name] : municipalities)
    texts.push_back(fmt::format(R"({{"id": "{}", "title": "{}", "type": "K"}})", id, name));
  return envelope(texts);
}

std::vector<KoladaRow> kolada_places(const std::string& key_figure, int year, int municipalities) {
  std::vector<KoladaRow> rows;
  for (int i = 1; i <= municipalities; ++i)
    rows.push_back({key_figure, fmt::format("{:04}", 100 + i), year, {fmt::format("T {}", i)}});
  return rows;
}
