#include "document/block_builder.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>

#include "document/text_marks.hpp"

namespace redovisa {

namespace {

bool is_blank(const Runs& runs) {
  return std::ranges::all_of(
      runs, [](const Run& run) { return run.text.find_first_not_of(" \t\n") == std::string::npos; });
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
    for (Run& run : steps_.runs(node)) {
      run.text = without_marks(run.text);
      append(runs, std::move(run));
    }
    return runs;
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
  Table table;
  for (const Align align : node.aligns) table.columns.push_back({{}, align});
  for (const MarkdownNode& row : node.children) {
    std::vector<Cell> cells(table.columns.size(), Cell{std::string{}});
    for (std::size_t i = 0; i < std::min(cells.size(), row.children.size()); ++i)
      cells[i].value = line_of(row.children[i]);
    table.rows.push_back({std::move(cells)});
  }
  for (std::size_t i = 0; i < table.columns.size(); ++i)
    table.columns[i].heading = std::get<std::string>(table.rows.front().cells[i].value);
  table.rows.erase(table.rows.begin());
  for (std::size_t i = 0; i < table.columns.size(); ++i) table.columns[i].share = share_of(table, i);
  table.description = description_of(table);
  blocks_.push_back({TableBlock{std::move(table)}});
}

}  // namespace

std::vector<Block> build_blocks(const std::vector<MarkdownNode>& nodes, const BuildSteps& steps) {
  std::vector<Block> blocks;
  Builder builder{steps, blocks};
  for (const MarkdownNode& node : nodes) builder.add(node);
  return blocks;
}

}  // namespace redovisa
