#include "document/block_builder.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <span>
#include <string>
#include <utility>

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

/// A text that a picture has been taken out of, without the spaces and line ends beside it.
Runs without_spaces_round(Runs runs) {
  constexpr std::string_view spaces = " \t\n";
  if (runs.empty()) return runs;
  std::string& first = runs.front().text;
  first.erase(0, std::min(first.find_first_not_of(spaces), first.size()));
  std::string& last = runs.back().text;
  last.erase(last.find_last_not_of(spaces) + 1);
  std::erase_if(runs, [](const Run& run) { return run.text.empty() && run.note.empty(); });
  return runs;
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

  using Notes = std::span<const FootnoteNodes>;

  Runs runs_of(const MarkdownNode& node) const {
    Notes notes{node.notes};
    return with_notes(steps_.runs(node), notes);
  }

  /// Takes the notes that the text refers to from the first.
  Runs with_notes(const Runs& text, Notes& notes) const {
    Runs runs;
    for (const Run& run : text) {
      const auto pieces = divided_at_notes(run.text);
      for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0 && !notes.empty()) add_note(take_first(notes), runs);
        Run piece = run;
        piece.text = without_marks(pieces[i]);
        append(runs, std::move(piece));
      }
    }
    return runs;
  }

  static const FootnoteNodes& take_first(Notes& notes) {
    const FootnoteNodes& first = notes.front();
    notes = notes.subspan(1);
    return first;
  }

  void add_note(const FootnoteNodes& note, Runs& runs) const {
    append(runs, Run{.text = {}, .note = build_blocks(note, steps_)});
  }

  std::string line_of(const MarkdownNode& node) const { return on_one_line(plain_text(steps_.runs(node))); }

  void add_paragraph(const MarkdownNode& node) {
    if (node.pictures.empty()) return add_text(runs_of(node));
    const DividedText divided = divided_at_pictures(steps_.runs(node));
    Notes notes{node.notes};
    Runs text = with_notes(divided.texts.front(), notes);
    for (std::size_t i = 0; i < divided.pictures.size(); ++i) {
      Runs description = with_notes(divided.pictures[i].description, notes);
      auto picture = steps_.picture && i < node.pictures.size()
                         ? steps_.picture(node, node.pictures[i], divided.pictures[i])
                         : std::nullopt;
      if (picture) add_text(without_spaces_round(std::exchange(text, {})));
      if (picture) blocks_.push_back({std::move(*picture)});
      if (!picture) add_runs(std::move(description), text);
      add_runs(with_notes(divided.texts[i + 1], notes), text);
    }
    add_text(without_spaces_round(std::move(text)));
  }

  void add_text(Runs runs) {
    if (!is_blank(runs)) blocks_.push_back({Paragraph{std::move(runs)}});
  }

  static void add_runs(Runs added, Runs& runs) {
    for (Run& run : added) append(runs, std::move(run));
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
