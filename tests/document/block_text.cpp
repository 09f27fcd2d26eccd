#include "document/block_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "view/wording.hpp"

namespace redovisa {

namespace {

std::string cell_texts(const std::vector<std::string>& texts) {
  return fmt::format("| {} |", fmt::join(texts, " | "));
}

std::string heading_row(const Table& table) {
  std::vector<std::string> texts;
  for (const Column& column : table.columns)
    texts.push_back((column.align == Align::right    ? ">"
                     : column.align == Align::centre ? "="
                                                     : "") +
                    column.heading);
  return cell_texts(texts);
}

std::string body_row(const Row& row) {
  std::vector<std::string> texts;
  for (const Cell& cell : row.cells) texts.push_back(text_of(cell.value));
  return cell_texts(texts);
}

/// Whether the cells say more than their words.
bool has_looks(const TableBlock& table) {
  bool looks = false;
  for (const auto& row : table.texts)
    for (const Runs& runs : row) looks = looks || run_text(runs) != plain_text(runs);
  return looks;
}

std::string looks_of(const TableBlock& table) {
  std::vector<std::string> texts;
  for (const auto& row : table.texts)
    for (const Runs& runs : row) texts.push_back(run_text(runs));
  return cell_texts(texts);
}

struct BlockText {
  int depth;

  std::string line(const std::string& text) const {
    return std::string(static_cast<std::size_t>(depth) * 2, ' ') + text + '\n';
  }
  std::string inside(const std::vector<Block>& blocks) const { return block_text(blocks, depth + 1); }

  std::string operator()(const Paragraph& p) const { return line("p " + run_text(p.runs)); }
  std::string operator()(const Heading& h) const { return line(fmt::format("h{} {}", h.level, h.text)); }
  std::string operator()(const Quote& q) const { return line("quote") + inside(q.blocks); }
  std::string operator()(const CodeBlock& c) const { return line("code " + c.text); }
  std::string operator()(const ThematicBreak&) const { return line("break"); }
  std::string operator()(const Figure& f) const {
    return line(fmt::format("figure {} {}", f.number, f.chart.id));
  }
  std::string operator()(const Picture& p) const {
    return line(fmt::format("picture {} {}×{} {} | {}", p.number, p.file->width, p.file->height,
                            p.description, p.caption));
  }
  std::string operator()(const Remark& r) const { return line("remark " + r.heading) + inside(r.blocks); }
  std::string operator()(const Landscape& l) const { return line("landscape") + inside(l.blocks); }
  std::string operator()(const List& list) const {
    std::string text = line(list.ordered ? fmt::format("list {}", list.start) : "list");
    for (const auto& item : list.items) text += line("-") + inside(item);
    return text;
  }
  std::string operator()(const TableBlock& t) const {
    if (!t.table.id.empty()) return line(fmt::format("table {} {}", t.number, t.table.id));
    std::string text = line(fmt::format("table {}", t.number)) + line(heading_row(t.table));
    for (const Row& row : t.table.rows) text += line(body_row(row));
    if (has_looks(t)) text += line("looks") + line(looks_of(t));
    return text;
  }
};

}  // namespace

std::string run_text(const Runs& runs) {
  std::string all;
  for (const Run& run : runs) {
    std::string text;
    for (const char c : run.text) text += c == '\n' ? "⏎" : std::string{c};
    if (run.code) text = '`' + text + '`';
    if (run.emphasis) text = '_' + text + '_';
    if (run.strong) text = '*' + text + '*';
    if (run.struck) text = '~' + text + '~';
    if (!run.note.empty()) text += '{' + block_text(run.note) + '}';
    all += run.link.empty() ? text : fmt::format("[{}]({})", text, run.link);
  }
  return all;
}

std::string block_text(const std::vector<Block>& blocks, int depth) {
  std::string text;
  for (const Block& block : blocks) text += std::visit(BlockText{depth}, block.value);
  return text;
}

}  // namespace redovisa
