#include "document/template_fixture.hpp"

#include <fmt/format.h>
#include <memory>

#include "document/block_text.hpp"

namespace redovisa {

namespace {

TemplatePart part_of(const std::string& file, const std::string& markdown) {
  return {markdown, std::make_shared<const Source>(Source{Source::Kind::text, file, {}})};
}

}  // namespace

Template template_of(const std::string& main_part,
                     const std::vector<std::pair<std::string, std::string>>& others) {
  Template result{"prov", "Prov", {"md"}, "rapport.md", {}};
  result.parts.emplace("rapport.md", part_of("rapport.md", main_part));
  for (const auto& [file, markdown] : others) result.parts.emplace(file, part_of(file, markdown));
  return result;
}

Prose prose_of(const std::string& markdown) {
  return {markdown,
          {std::make_shared<const Source>(Source{Source::Kind::sheet, "plan.xlsx", "Texter"}), 7, 2}};
}

Table table_of(const std::string& id) {
  Table table{id, "Rubrik", "Beskrivning", {{"Kolumn"}}, {}};
  table.rows.push_back({{Cell{std::string{"x"}}}});
  return table;
}

Chart chart_of(const std::string& id) { return {id, "Rubrik", "Beskrivning", ChartKind::bars, {}, {}, {}}; }

std::string filled(const Template& report_template, const Contents& contents) {
  Diagnostics diagnostics;
  const auto blocks = fill(report_template, contents, diagnostics);
  std::string text = blocks ? block_text(*blocks) : std::string{};
  for (const Diagnostic& d : diagnostics)
    text +=
        fmt::format("{} {} {} | {}\n", to_string(d.position), traits_of(d.code).name, d.found, d.expected);
  return text;
}

}  // namespace redovisa
