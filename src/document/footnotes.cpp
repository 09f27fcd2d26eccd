#include "document/footnotes.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "document/text_marks.hpp"

namespace redovisa {

namespace {

/// "[^2]" at the start of "[^2]: Se bilagan."; empty when none is defined there.
std::string_view defined_mark(std::string_view line) {
  const auto begin = std::min(line.find_first_not_of(" >"), line.size());
  line.remove_prefix(begin);
  if (!line.starts_with("[^")) return {};
  const auto end = line.find_first_of(" \t[]", 2);
  if (end == std::string_view::npos || end == 2 || !line.substr(end).starts_with("]:")) return {};
  return line.substr(0, end + 1);
}

bool is_indented_as_code(std::string_view line) {
  const auto after_quote = line.find_last_of('>', line.find('['));
  if (after_quote != std::string_view::npos) line.remove_prefix(after_quote + 1);
  return line.starts_with("     ");
}

void lose_inner_notes(MarkdownNode& node) {
  for (Run& run : node.runs) std::erase(run.text, note_mark);
  std::erase_if(node.runs, [](const Run& run) { return run.text.empty(); });
}

/// The cells of a row after one another.
MarkdownNode paragraph_of_row(MarkdownNode& row) {
  MarkdownNode paragraph{MarkdownKind::paragraph, row.lines};
  for (MarkdownNode& cell : row.children) {
    if (!paragraph.runs.empty()) append(paragraph.runs, Run{" | "});
    for (Run& run : cell.runs) append(paragraph.runs, std::move(run));
    std::ranges::move(cell.losses, std::back_inserter(paragraph.losses));
  }
  return paragraph;
}

void add_rows(MarkdownNode& table, FootnoteNodes& nodes) {
  for (MarkdownNode& row : table.children) {
    nodes.push_back(paragraph_of_row(row));
    if (&row == &table.children.front()) nodes.back().losses.push_back({LossKind::note_table, "|"});
  }
}

}  // namespace

std::vector<WrittenNote> written_notes(std::string_view markdown) {
  std::vector<WrittenNote> notes;
  for (int number = 1; !markdown.empty(); ++number) {
    const auto end = std::min(markdown.find('\n'), markdown.size());
    const std::string_view line = markdown.substr(0, end);
    const std::string_view mark = defined_mark(line);
    if (!mark.empty() && !is_indented_as_code(line)) notes.push_back({std::string{mark}, number});
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
  }
  return notes;
}

FootnoteNodes as_footnote(std::vector<MarkdownNode> nodes) {
  FootnoteNodes result;
  for (MarkdownNode& node : nodes) {
    if (node.kind == MarkdownKind::heading) {
      node.kind = MarkdownKind::paragraph;
      for (Run& run : node.runs) run.strong = true;
    }
    node.children = as_footnote(std::move(node.children));
    lose_inner_notes(node);
    if (node.kind == MarkdownKind::table)
      add_rows(node, result);
    else
      result.push_back(std::move(node));
  }
  return result;
}

std::size_t text_size(const std::vector<MarkdownNode>& nodes) {
  std::size_t size = 0;
  for (const MarkdownNode& node : nodes) {
    size += node.code.size() + text_size(node.children);
    for (const Run& run : node.runs) size += run.text.size() + run.link.size();
  }
  return size;
}

}  // namespace redovisa
