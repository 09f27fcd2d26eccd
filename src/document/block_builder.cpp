#include "document/block_builder.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>

#include "document/text_marks.hpp"
#include "document/whole_numbers.hpp"

namespace redovisa {

namespace {

/// Text with marks of footnotes divided at them: every other piece is a mark's place.
std::vector<std::string_view> divided_at_notes(std::string_view text) {
  std::vector<std::string_view> pieces;
  for (auto at = text.find(note_mark); at != std::string_view::npos; at = text.find(note_mark)) {
    pieces.push_back(text.substr(0, at));
    text.remove_prefix(at + 1);
  }
  pieces.push_back(text);
  return pieces;
}

/// Puts together the blocks of one list of siblings.
class Builder {
 public:
  Builder(const BuildSteps& steps, std::vector<Block>& blocks) : steps_{steps}, blocks_{blocks} {}

  void add(const MarkdownNode& node) {
    switch (node.kind) {
      case MarkdownKind::paragraph:
      case MarkdownKind::html:
        return add_paragraph(node);
      case MarkdownKind::heading:
        return add_heading(node);
      case MarkdownKind::list:
        return add_list(node);
      case MarkdownKind::quote:
        return add_quote(node);
      case MarkdownKind::code:
        return blocks_.push_back({CodeBlock{node.code}});
      case MarkdownKind::thematic_break:
        return blocks_.push_back({ThematicBreak{}});
      case MarkdownKind::table:
        return add_table(node);
      case MarkdownKind::directive:
        return steps_.directive(node, blocks_);
      case MarkdownKind::item:
      case MarkdownKind::row:
      case MarkdownKind::cell:
        return;  // taken care of by list and table
    }
  }

 private:
  const BuildSteps& steps_;
  std::vector<Block>& blocks_;

  Runs runs_of(const MarkdownNode& node) const {
    Runs runs;
    auto note = node.notes.begin();
    for (const Run& run : steps_.runs(node)) {
      const auto pieces = divided_at_notes(run.text);
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0 && note != node.notes.end()) add_note(*note++, runs);
        Run piece = run;
        piece.text = without_marks(pieces[i]);
        append(runs, std::move(piece));
      }
    }
    return runs;
  }

  void add_note(const FootnoteNodes& note, Runs& runs) const {
    append(runs, Run{.text = {}, .note = build_blocks(note, steps_)});
  }

  std::string line_of(const MarkdownNode& node) const { return on_one_line(plain_text(steps_.runs(node))); }

  void add_paragraph(const MarkdownNode& node) {
    if (Runs runs = runs_of(node); !is_blank(runs)) blocks_.push_back({Paragraph{std::move(runs)}});
  }

  void add_heading(const MarkdownNode& node) {
    std::string text = line_of(node);
    if (text.find_first_not_of(" \t") == std::string::npos) return;
    blocks_.push_back({Heading{node.number, std::move(text), {}}});
  }

  void add_list(const MarkdownNode& node) {
    List list{node.ordered, node.number, {}};
    for (const MarkdownNode& item : node.children)
      if (auto blocks = build_blocks(item.children, steps_); !blocks.empty())
        list.items.push_back(std::move(blocks));
    if (!list.items.empty()) blocks_.push_back({std::move(list)});
  }

  void add_quote(const MarkdownNode& node) {
    if (auto blocks = build_blocks(node.children, steps_); !blocks.empty())
      blocks_.push_back({Quote{std::move(blocks)}});
  }

  std::vector<Runs> texts_of(const MarkdownNode& row, std::size_t columns) const {
    std::vector<Runs> texts(columns);
    for (std::size_t i = 0; i < std::min(columns, row.children.size()); ++i) {
      texts[i] = runs_of(row.children[i]);
      for (Run& run : texts[i]) {
        std::ranges::replace(run.text, '\n', ' ');
        if (!run.code) run.text = with_whole_numbers(run.text);
      }
    }
    return texts;
  }

  void add_table(const MarkdownNode& node);
};

/// Wide enough for the longest cell, but no column starves the others.
double share_of(const Table& table, std::size_t column) {
  std::size_t longest = character_count(table.columns[column].heading);
  for (const Row& row : table.rows)
    longest = std::max(longest, character_count(std::get<std::string>(row.cells[column].value)));
  return static_cast<double>(std::clamp<std::size_t>(longest, 4, 40));
}

std::string description_of(const Table& table) {
  std::vector<std::string> headings;
  for (const Column& column : table.columns)
    if (!column.heading.empty()) headings.push_back(column.heading);
  return headings.empty() ? "Tabell i löpande text."
                          : fmt::format("Tabell med {}.", fmt::join(headings, ", "));
}

void Builder::add_table(const MarkdownNode& node) {
  if (node.children.empty()) return;
  TableBlock block;
  Table& table = block.table;
  for (const Align align : node.aligns) table.columns.push_back({{}, align});
  for (const MarkdownNode& row : node.children) {
    block.texts.push_back(texts_of(row, table.columns.size()));
    std::vector<Cell> cells;
    for (const Runs& text : block.texts.back()) cells.push_back({plain_text(text)});
    table.rows.push_back({std::move(cells)});
  }
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    table.columns[i].heading = plain_text(block.texts.front()[i]);
  table.rows.erase(table.rows.begin());
  for (std::size_t i = 0; i < table.columns.size(); ++i) table.columns[i].share = share_of(table, i);
  table.description = description_of(table);
  blocks_.push_back({std::move(block)});
}

}  // namespace

std::vector<Block> build_blocks(const std::vector<MarkdownNode>& nodes, const BuildSteps& steps) {
  std::vector<Block> blocks;
  Builder builder{steps, blocks};
  for (const MarkdownNode& node : nodes) builder.add(node);
  return blocks;
}

}  // namespace redovisa
