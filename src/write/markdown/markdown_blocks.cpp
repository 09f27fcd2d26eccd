#include "write/markdown/markdown_blocks.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <utility>

#include "write/chart/chart_drawing.hpp"
#include "write/chart/svg.hpp"
#include "write/markdown/markdown_inline.hpp"
#include "write/markdown/markdown_table.hpp"
#include "write/markdown/title_block.hpp"

namespace redovisa {

namespace {

using Texts = std::vector<std::string>;

MarkdownPlace at_line_start() {
  MarkdownPlace place;
  place.line_start = true;
  return place;
}

Run plain(std::string text) { return {.text = std::move(text)}; }
Run strong(std::string text) { return {.text = std::move(text), .strong = true}; }

/// Puts `first` before the first line and `rest` before the others; empty lines get no trailing space.
std::string indented(std::string_view text, std::string_view first, std::string_view rest) {
  std::string result;
  std::string_view prefix = first;
  for (std::size_t start = 0; start <= text.size(); prefix = rest) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    std::string_view before = prefix;
    if (end == start) before = before.substr(0, before.find_last_not_of(' ') + 1);
    result += fmt::format("{}{}{}", before, text.substr(start, end - start), end < text.size() ? "\n" : "");
    start = end + 1;
  }
  return result;
}

/// Ids and file names are made of these alone, so that they can break neither syntax nor path.
std::string safe_name(std::string_view id) {
  std::string name{id};
  std::ranges::replace_if(
      name,
      [](char c) {
        return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                 c == '_' || static_cast<unsigned char>(c) >= 0x80);
      },
      '-');
  return name;
}

std::string caption(std::string_view word, int number, const std::string& text) {
  return inline_markdown({strong(fmt::format("{} {}.", word, number)), plain(" " + text)}, MarkdownPlace{});
}

/// For Pandoc's attributes, where quotation marks, backslashes and entities act.
std::string attribute_text(std::string text) {
  std::ranges::replace(text, '"', '\'');
  std::ranges::replace_if(
      text, [](char c) { return c == '\n' || c == '\r' || c == '\\'; }, ' ');
  std::string result;
  for (const char c : text) result += c == '&' ? "&amp;" : std::string(1, c);
  return result;
}

/// Pandoc's attribute with a picture's size on a page, as large as in Word: nothing where there are no pages.
std::string size_attribute(const PictureFile& file, const MarkdownDialect& dialect) {
  constexpr double points_per_inch = 96, millimetres_per_inch = 25.4, tallest = 0.8;
  if (dialect.text_width <= 0 || file.width <= 0 || file.height <= 0) return {};
  const double width = file.width / points_per_inch * millimetres_per_inch;
  const double height = file.height / points_per_inch * millimetres_per_inch;
  const double scale = std::min({1.0, dialect.text_width / width, tallest * dialect.text_height / height});
  return fmt::format("{{width={:.1f}mm}}", width * scale);
}

/// The words of a footnote.
std::string words_of(const std::vector<Block>& blocks) {
  std::string words;
  for_each_text(blocks, [&](const Runs& runs) { words += (words.empty() ? "" : " ") + plain_text(runs); });
  return words;
}

/// A list that stands right under the text of its item.
bool is_compact(const std::vector<Block>& item) {
  if (item.size() != 2 || !std::holds_alternative<Paragraph>(item[0].value)) return false;
  const auto* list = std::get_if<List>(&item[1].value);
  return list != nullptr && (!list->ordered || list->start == 1);  // only 1 may follow a paragraph directly
}

bool is_tight(const List& list) {
  return std::ranges::all_of(
      list.items, [](const std::vector<Block>& item) { return item.size() < 2 || is_compact(item); });
}

}  // namespace

std::string numbered_picture(std::size_t number, std::string_view extension) {
  return fmt::format("bild-{}.{}", number, extension);
}

MarkdownBlocks::MarkdownBlocks(const Palette& palette, std::string picture_folder, MarkdownDialect dialect,
                               Ids linked)
    : palette_{palette}, folder_{std::move(picture_folder)}, dialect_{dialect}, linked_{std::move(linked)} {}

std::string MarkdownBlocks::write(const std::vector<Block>& blocks) {
  std::vector<const Block*> all;
  for (const Block& block : blocks) all.push_back(&block);
  return write(all);
}

std::string MarkdownBlocks::write_without_title(const std::vector<Block>& blocks) {
  std::vector<const Block*> rest;
  for (const Block& block : blocks)
    if (!is_title(block)) rest.push_back(&block);
  return write(rest);
}

std::string MarkdownBlocks::write(const std::vector<const Block*>& blocks) {
  Texts texts;
  const List* before = nullptr;
  bool other_marker = false;
  for (const Block* block : blocks) {
    const auto* list = std::get_if<List>(&block->value);
    other_marker = before != nullptr && list != nullptr && before->ordered == list->ordered && !other_marker;
    other_list_marker_ = other_marker;
    texts.push_back(std::visit(*this, block->value));
    before = list;
  }
  return joined(texts);
}

std::string MarkdownBlocks::notes() const { return joined(notes_); }

std::string MarkdownBlocks::text_of(const Runs& runs, const MarkdownPlace& place) {
  return inline_markdown(runs, place, [this](const std::vector<Block>& note) { return note_mark(note); });
}

/// In a footnote, which cannot have footnotes, the text of one stands in parentheses.
std::string MarkdownBlocks::note_mark(const std::vector<Block>& blocks) {
  if (in_note_) return inline_markdown({plain(fmt::format(" ({})", words_of(blocks)))}, MarkdownPlace{});
  in_note_ = true;
  const std::string number = std::to_string(notes_.size() + 1);
  notes_.emplace_back();
  const bool begins_with_text = !blocks.empty() && std::holds_alternative<Paragraph>(blocks.front().value);
  const std::string text = write(blocks);
  const std::string mark = fmt::format("[^{}]", number);
  notes_.back() = indented(begins_with_text ? text : "\n" + text, mark + ": ", "    ");
  in_note_ = false;
  return mark;
}

std::map<std::string, std::string> MarkdownBlocks::take_pictures() { return std::move(pictures_); }

std::string MarkdownBlocks::operator()(const Paragraph& paragraph) {
  return text_of(paragraph.runs, at_line_start());
}

std::string MarkdownBlocks::operator()(const ThematicBreak&) { return "***"; }

std::string MarkdownBlocks::operator()(const Heading& heading) {
  MarkdownPlace place;
  place.in_heading = true;
  const std::string text = inline_markdown({plain(heading.text)}, place);
  if (text.empty()) return {};
  const int level = std::clamp(heading.level + dialect_.heading_shift, 1, 6);
  const std::string line = fmt::format("{} {}", std::string(static_cast<std::size_t>(level), '#'), text);
  if (!dialect_.for_pandoc) return joined({anchor(heading.id), line});
  return heading.id.empty() ? line : fmt::format("{} {{#{}}}", line, safe_name(heading.id));
}

std::string MarkdownBlocks::operator()(const List& list) {
  Texts items;
  const bool other = other_list_marker_;
  for (std::size_t i = 0; i < list.items.size(); ++i) {
    const std::string marker =
        list.ordered ? fmt::format("{}{} ", std::max(list.start, 0) + static_cast<int>(i), other ? ")" : ".")
                     : (other ? "* " : "- ");
    items.push_back(indented(item_text(list.items[i]), marker, std::string(marker.size(), ' ')));
  }
  return joined(items, is_tight(list) ? "\n" : "\n\n");
}

std::string MarkdownBlocks::operator()(const Quote& quote) {
  const std::string text = write(quote.blocks);
  return text.empty() ? text : indented(text, "> ", "> ");
}

std::string MarkdownBlocks::operator()(const CodeBlock& code) {
  std::size_t fence = 3;
  while (code.text.find(std::string(fence, '`')) != std::string::npos) ++fence;
  const std::string_view end = code.text.ends_with('\n') ? "" : "\n";
  return fmt::format("{0}\n{1}{2}{0}", std::string(fence, '`'), code.text, end);
}

std::string MarkdownBlocks::operator()(const TableBlock& block) {
  const Table& table = block.table;
  Texts texts;
  if (!dialect_.for_pandoc) texts.push_back(anchor(table.id));
  if (block.number > 0 && !dialect_.for_pandoc)
    texts.push_back(caption("Tabell", block.number, table.caption));
  texts.push_back(
      pipe_table(block, dialect_, [this](const std::vector<Block>& note) { return note_mark(note); }));
  if (block.number > 0 && dialect_.for_pandoc)
    texts.push_back(": " + caption("Tabell", block.number, table.caption));
  for (const std::string& note : table.notes)
    texts.push_back(inline_markdown({Run{.text = note, .emphasis = true}}, at_line_start()));
  return in_division(table.id, table.kind == TableKind::verdict ? "ruta" : "tabell", table.description,
                     joined(texts));
}

std::string MarkdownBlocks::operator()(const Figure& figure) {
  const Chart& chart = figure.chart;
  const std::string path = in_folder(safe_name(chart.id) + ".svg");
  pictures_[path] = to_svg(draw(chart, palette_));
  const std::string picture = picture_markdown(chart.description, path);
  const std::string words =
      figure.number > 0 ? caption("Diagram", figure.number, chart.caption) : std::string{};
  const std::string mark = dialect_.for_pandoc ? std::string{} : anchor(chart.id);
  return in_division(chart.id, "diagram", "", joined({mark, picture, words}));
}

std::string MarkdownBlocks::operator()(const Picture& picture) {
  if (!picture.file) return {};
  std::string& path = paths_[picture.file.get()];
  if (path.empty()) path = in_folder(numbered_picture(paths_.size(), picture.file->extension));
  pictures_.try_emplace(path, picture.file->bytes);
  const std::string words =
      picture.number > 0 ? caption("Bild", picture.number, picture.caption) : std::string{};
  const std::string shown =
      picture_markdown(picture.description, path) + size_attribute(*picture.file, dialect_);
  return in_division("", "bild", "", joined({shown, words}));
}

std::string MarkdownBlocks::operator()(const Remark& remark) {
  const std::string heading = inline_markdown({strong(remark.heading)}, at_line_start());
  const std::string text = joined({heading, write(remark.blocks)});
  if (text.empty() || dialect_.for_page) return text.empty() ? text : in_division("", "kommentar", "", text);
  return indented(text, "> ", "> ");
}

std::string MarkdownBlocks::operator()(const Landscape& landscape) { return write(landscape.blocks); }

std::string MarkdownBlocks::in_folder(const std::string& file) const {
  return folder_.empty() ? file : fmt::format("{}/{}", folder_, file);
}

std::string MarkdownBlocks::picture_markdown(const std::string& description, const std::string& path) const {
  MarkdownPlace place;
  place.in_brackets = true;
  return fmt::format("![{}]({})", inline_markdown({plain(description)}, place), link_target(path));
}

std::string MarkdownBlocks::anchor(const std::string& id) const {
  return linked_.contains(id) ? fmt::format("<a id=\"{}\"></a>", safe_name(id)) : std::string{};
}

std::string MarkdownBlocks::in_division(const std::string& id, std::string_view kind,
                                        const std::string& description, const std::string& text) const {
  if (!dialect_.for_pandoc) return text;
  const std::string label =
      description.empty() ? ""
                          : fmt::format(" role=\"group\" aria-label=\"{}\"", attribute_text(description));
  const std::string name = id.empty() ? "" : fmt::format("#{} ", safe_name(id));
  return fmt::format(":::: {{{}.{}{}}}\n\n{}\n\n::::", name, kind, label, text);
}

std::string MarkdownBlocks::item_text(const std::vector<Block>& blocks) {
  if (!is_compact(blocks)) return write(blocks);
  return joined({write({blocks[0]}), write({blocks[1]})}, "\n");
}

std::string joined(const Texts& texts, std::string_view between) {
  std::string whole;
  for (const std::string& text : texts) {
    if (!whole.empty() && !text.empty()) whole += between;
    whole += text;
  }
  return whole;
}

}  // namespace redovisa
