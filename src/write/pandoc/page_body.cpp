#include "write/pandoc/page_body.hpp"

#include <fmt/format.h>
#include <pugixml.hpp>
#include <string_view>
#include <vector>

#include "diagnostics/failure.hpp"
#include "write/pandoc/html_text.hpp"
#include "write/pandoc/page_figures.hpp"
#include "write/pandoc/page_footnotes.hpp"
#include "write/pandoc/page_tables.hpp"
#include "write/pandoc/page_template.hpp"

namespace redovisa {

namespace {

using Pictures = std::map<std::string, std::string>;

/// The document's tables, figures and pictures in reading order, as Pandoc's divisions come.
struct Inserted {
  std::vector<const TableBlock*> tables;
  std::vector<const Figure*> figures;
  std::vector<const Picture*> pictures;
  TableNumbers numbers;
};

Inserted inserted_in(const Document& document) {
  Inserted inserted;
  for_each_block(document.blocks, [&](const Block& block) {
    if (const auto* table = std::get_if<TableBlock>(&block.value)) {
      inserted.tables.push_back(table);
      if (!table->table.id.empty()) inserted.numbers.emplace(table->table.id, table->number);
    } else if (const auto* figure = std::get_if<Figure>(&block.value)) {
      inserted.figures.push_back(figure);
    } else if (const auto* picture = std::get_if<Picture>(&block.value);
               picture != nullptr && picture->file) {
      inserted.pictures.push_back(picture);
    }
  });
  return inserted;
}

/// Finishes the divisions one after another.
class BodyFinisher {
 public:
  BodyFinisher(const Document& document, const Pictures& pictures)
      : inserted_{inserted_in(document)}, pictures_{pictures} {}

  void finish(pugi::xml_node node) {
    for (auto child = node.first_child(); child;) {
      const auto next = child.next_sibling();
      if (child.type() == pugi::node_element) finish_element(child);
      child = next;
    }
  }

 private:
  void finish_element(pugi::xml_node element) {
    const std::string_view kind = element.attribute("class").value();
    if (std::string_view{element.name()} == "input") return show_as_character(element);
    finish_footnote_part(element);
    const bool is_division = std::string_view{element.name()} == "div";
    if (is_division && (kind == "tabell" || kind == "ruta") && table_ < inserted_.tables.size())
      finish_next_table(element);
    else if (is_division && kind == "diagram" && figure_ < inserted_.figures.size())
      finish_next_figure(element);
    else if (is_division && kind == "bild" && picture_ < inserted_.pictures.size())
      finish_picture(element, *inserted_.pictures[picture_++]);
    else
      finish(element);
  }

  /// The box of a task that is not done, of which Pandoc makes a field without name.
  static void show_as_character(pugi::xml_node box) {
    box.parent().insert_child_before(pugi::node_pcdata, box).set_value("☐ ");
    box.parent().remove_child(box);
  }

  void finish_next_table(pugi::xml_node division) {
    const TableBlock& block = *inserted_.tables[table_++];
    finish_table(division, block, id_of(division, "tabell", table_));
    if (!block.texts.empty()) finish(division);  // footnotes in its cells
  }

  void finish_next_figure(pugi::xml_node division) {
    const Figure& figure = *inserted_.figures[figure_++];
    const auto picture = pictures_.find(division.child("p").child("img").attribute("src").value());
    if (picture == pictures_.end()) return;
    finish_figure(division, figure, picture->second, id_of(division, "diagram", figure_), inserted_.numbers);
  }

  static std::string id_of(pugi::xml_node division, std::string_view kind, std::size_t place) {
    const std::string id = division.attribute("id").value();
    return id.empty() ? fmt::format("{}-utan-id-{}", kind, place) : id;
  }

  Inserted inserted_;
  const Pictures& pictures_;
  std::size_t table_ = 0, figure_ = 0, picture_ = 0;
};

}  // namespace

std::string finished_page(const std::string& page, const Document& document, const Pictures& pictures) {
  const auto begin = page.find(page_text_begins), end = page.rfind(page_text_ends);
  if (begin == std::string::npos || end == std::string::npos) return page;
  const std::size_t start = begin + page_text_begins.size();
  pugi::xml_document body;
  if (!read_html(std::string_view{page}.substr(start, end - start), body))
    throw EnvironmentFailure{
        "Webbsidan kunde inte skrivas: det som Pandoc gav går inte att läsa. Övriga format är skrivna."};
  BodyFinisher{document, pictures}.finish(body);
  std::string finished = page.substr(0, begin);
  finished.reserve(page.size() * 5 / 4);
  append_html(body, finished);
  return finished.append(page, end + page_text_ends.size());
}

}  // namespace redovisa
