#include "write/pandoc/page_figures.hpp"

#include <fmt/format.h>

#include "write/base64.hpp"
#include "write/pandoc/html_text.hpp"
#include "write/pandoc/page_rows.hpp"
#include "write/pandoc/page_tables.hpp"

namespace redovisa {

namespace {

void name_drawing(pugi::xml_node svg, const std::string& id) {
  svg.remove_attribute("width");
  svg.remove_attribute("height");
  svg.remove_attribute("xml:lang");
  svg.remove_attribute("font-family");
  svg.child("title").append_attribute("id") = (id + "-titel").c_str();
  svg.child("desc").append_attribute("id") = (id + "-om").c_str();
  svg.append_attribute("aria-labelledby") = (id + "-titel").c_str();
  svg.append_attribute("aria-describedby") = (id + "-om").c_str();
}

pugi::xml_node draw_in(pugi::xml_node figure, const std::string& svg_text, const std::string& id) {
  figure.remove_child("p");
  pugi::xml_document drawing;
  read_html(svg_text, drawing);
  const auto svg = figure.prepend_copy(drawing.child("svg"));
  name_drawing(svg, id);
  return svg;
}

pugi::xml_node make_caption(pugi::xml_node figure, const std::string& id) {
  auto caption = figure.child("p");
  if (!caption) return {};
  caption.set_name("figcaption");
  caption.append_attribute("id") = (id + "-rubrik").c_str();
  figure.prepend_move(caption);
  return figure.child("figcaption");
}

Cell figure_cell(const Series& series, std::size_t category, std::uint8_t decimals) {
  if (category >= series.values.size() || !series.values[category]) return {};
  return {.value = Number{with_decimals(*series.values[category], decimals), {}}};
}

void add_row(pugi::xml_node body, const Chart& chart, std::size_t category) {
  auto row = body.append_child("tr");
  auto name = row.append_child("th");
  name.append_attribute("scope") = "row";
  append_text(name, chart.categories[category]);
  for (const Series& series : chart.series) {
    auto cell = row.append_child("td");
    cell.append_attribute("class") = "höger";
    write_value(cell, figure_cell(series, category, chart.decimals).value);
  }
}

void add_figures(pugi::xml_node details, const Chart& chart, const std::string& id) {
  auto table = details.append_child("table");
  append_text(table.append_child("caption"), fmt::format("{} ({})", chart.caption, chart.unit));
  auto heading = table.append_child("thead").append_child("tr");
  heading.append_child("td");
  for (const Series& series : chart.series) {
    auto cell = heading.append_child("th");
    cell.append_attribute("scope") = "col";
    cell.append_attribute("class") = "höger";
    append_text(cell, series.name);
  }
  auto body = table.append_child("tbody");
  for (std::size_t i = 0; i < chart.categories.size(); ++i) add_row(body, chart, i);
  put_in_region(table, "", fmt::format("Siffrorna i diagrammet {}", id));
}

void add_all_figures(pugi::xml_node figure, const Chart& chart, const std::string& id) {
  auto details = figure.append_child("details");
  append_text(details.append_child("summary"), "Visa diagrammets siffror som tabell");
  const auto charts = charts_within(chart);
  for (const Chart* one : charts)
    add_figures(details, *one, charts.size() == 1 ? id : fmt::format("{} ({})", id, one->caption));
}

void point_at_table(pugi::xml_node figure, const std::string& id, int number) {
  auto link = figure.append_child("p").append_child("a");
  set_html(link, "href", "#" + id);
  append_text(link, number > 0 ? fmt::format("Siffrorna finns i tabell {}", number)
                               : std::string{"Siffrorna finns i en tabell"});
}

}  // namespace

void finish_figure(pugi::xml_node division, const Figure& figure, const std::string& svg,
                   const std::string& id, const TableNumbers& tables) {
  division.set_name("figure");
  const auto drawing = draw_in(division, svg, id);
  const bool named = static_cast<bool>(make_caption(division, id));
  put_in_region(drawing, named ? id + "-rubrik" : "", "Diagram");
  const auto table = tables.find(figure.chart.data_table_id);
  if (table == tables.end())
    add_all_figures(division, figure.chart, id);
  else
    point_at_table(division, table->first, table->second);
}

void finish_picture(pugi::xml_node division, const Picture& picture) {
  auto shown = division.child("p").child("img");
  if (!shown) return;
  division.set_name("figure");
  auto image = division.insert_move_before(shown, division.child("p"));
  division.remove_child("p");
  const auto& file = *picture.file;
  image.attribute("src") = fmt::format("data:image/{};base64,{}", file.extension, base64(file.bytes)).c_str();
  image.append_attribute("width") = file.width;
  image.append_attribute("height") = file.height;
  if (auto caption = division.child("p")) caption.set_name("figcaption");
}

}  // namespace redovisa
