#include "write/pandoc/page_writer.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "model/date.hpp"
#include "view/wording.hpp"
#include "write/date_label.hpp"
#include "write/markdown/markdown_dialect.hpp"
#include "write/markdown/title_block.hpp"
#include "write/pandoc/page_body.hpp"
#include "write/pandoc/page_colours.hpp"
#include "write/pandoc/page_template.hpp"
#include "write/pandoc/pandoc_task.hpp"

namespace redovisa {

namespace {

constexpr const char* template_name = "webbsida.html";

using Metadata = std::vector<std::pair<std::string, std::string>>;

std::string date_text(const std::string& date) {
  const auto day = parse_date(date);
  return day ? text_in_prose(*day) : date;
}

/// What the properties keep of a period is the month that it ends with.
std::string period_text(const std::string& key) {
  const auto period = parse_period(key);
  if (!period) return key;
  if (is_whole_year(*period)) return std::to_string(period->year);
  return fmt::format("till och med {} {}", month_name(period->last_month), period->year);
}

/// The variables of the template webbsida.html.
Metadata variables_of(const Document& document) {
  const Properties& p = document.properties;
  Metadata metadata{{"title", title_block_of(document).title},
                    {"lang", "sv"},
                    {"kommun", p.municipality},
                    {"namnd", p.committee},
                    {"period", period_text(p.period)},
                    {"diarienummer", p.case_number},
                    {"datum", date_text(p.date)},
                    {"datumets-rubrik", std::string{date_label(p)}},
                    {"forfattare", p.author},
                    {"status", p.status},
                    {"program", p.generator},
                    {"kontrollsumma", p.input_hash}};
  if (std::ranges::any_of(document.blocks, is_title))
    for (const std::string& line : title_block_of(document).lines) metadata.emplace_back("rad", line);
  return metadata;
}

/// With headings that go down one level at a time, the first at the top, as screen readers want them.
Document with_nested_headings(Document document) {
  std::vector<int> above;
  for_each_block(document.blocks, [&](Block& block) {
    auto* heading = std::get_if<Heading>(&block.value);
    if (heading == nullptr) return;
    while (!above.empty() && above.back() >= heading->level) above.pop_back();
    above.push_back(heading->level);
    heading->level = static_cast<int>(above.size());
  });
  return document;
}

}  // namespace

std::string write_page(const Document& given, const Look& look) {
  const Document document = with_nested_headings(given);
  constexpr int shift = 1;  // the title is the first level
  const MarkdownDialect dialect{.for_pandoc = true, .heading_shift = shift, .for_page = true};
  MarkdownReport report = write_markdown(document, look.palette, "bilder", dialect);
  const std::string colours = page_colours(document, look.palette, report.pictures);
  PandocTask task{
      .format = "html5",
      .files = {{pandoc_text, std::move(report.text)}, {template_name, page_template(look, colours)}},
      .file_options = {{"--template", template_name}},
      .metadata = variables_of(document),
      .options = {fmt::format("--toc-depth={}", std::max(1, document.properties.contents_levels + shift))},
      .date = document.properties.date};
  return finished_page(run_pandoc(task), document, report.pictures);
}

}  // namespace redovisa
