#include "write/markdown/markdown_inline.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

#include "write/markdown/character_class.hpp"
#include "write/markdown/markable_runs.hpp"
#include "write/markdown/struck_runs.hpp"

namespace redovisa {

namespace {

/// One space at each end is taken away when it is read.
bool needs_padding(std::string_view text) {
  const bool ticks = text.starts_with('`') || text.ends_with('`');
  const bool spaces = text.starts_with(' ') && text.ends_with(' ');
  return ticks || (spaces && text.find_first_not_of(' ') != std::string_view::npos);
}

/// In a cell a bar ends it, even in code.
std::string with_escaped_bars(std::string_view text) {
  std::string escaped;
  for (const char c : text) escaped += c == '|' ? "\\|" : std::string(1, c);
  return escaped;
}

std::string code_span(std::string_view text, const MarkdownPlace& place) {
  std::size_t longest = 0;
  for (std::size_t i = 0, length = 0; i < text.size(); ++i) {
    length = text[i] == '`' ? length + 1 : 0;
    longest = std::max(longest, length);
  }
  return fmt::format("{0}{1}{2}{1}{0}", std::string(longest + 1, '`'), needs_padding(text) ? " " : "",
                     place.in_cell ? with_escaped_bars(text) : std::string{text});
}

std::string marked_text(const Run& run, MarkdownPlace place) {
  const std::string markers(static_cast<std::size_t>((run.strong ? 2 : 0) + (run.emphasis ? 1 : 0)), '*');
  place.line_start = place.line_start && markers.empty();
  std::string text = escape_markdown(run.text, place);
  return markers.empty() ? text : markers + text + markers;
}

/// What can be written as "<https://…>".
bool is_bare_address(const Run& run) {
  if (run.link.empty() && !run.text.empty()) return false;
  const bool has_look = run.strong || run.emphasis || run.code;
  return !has_look && !run.link.starts_with('#') && run.text.find_first_of("\\&") == std::string::npos &&
         (run.text == run.link || "mailto:" + run.text == run.link) && link_target(run.link) == run.link;
}

std::string run_markdown(const Runs& line, std::size_t i, MarkdownPlace place) {
  const Run& run = line[i];
  place.line_start = place.line_start && i == 0 && run.link.empty();
  place.in_brackets = place.in_brackets || !run.link.empty();
  place.before_bracket = i + 1 < line.size() && (!line[i + 1].link.empty() || !line[i + 1].note.empty());
  place.after_note = i > 0 && !line[i - 1].note.empty();
  if (is_bare_address(run)) return fmt::format("<{}>", run.text);
  const std::string text = run.code ? code_span(run.text, place) : marked_text(run, place);
  return run.link.empty() ? text : fmt::format("[{}]({})", text, link_target(run.link));
}

/// A run, or the mark of its footnote.
std::string part_markdown(const Runs& line, std::size_t i, const MarkdownPlace& place,
                          const NoteMark& note_mark) {
  if (!line[i].note.empty()) return note_mark ? note_mark(line[i].note) : std::string{};
  std::string text = run_markdown(line, i, place);
  if (begins_struck(line, i)) text.insert(0, "~~");
  if (ends_struck(line, i)) text += "~~";
  return text;
}

/// What most texts are: one line without marks, or all of it strong. nullopt: it takes more thought.
std::optional<std::string> plain_line(std::string_view text, bool strong, MarkdownPlace place) {
  constexpr std::string_view edges = " \t\r";
  if (text.find('\n') != std::string_view::npos) return std::nullopt;
  text.remove_prefix(std::min(text.find_first_not_of(edges), text.size()));
  text = text.substr(0, text.find_last_not_of(edges) + 1);
  if (text.empty()) return std::string{};
  if (strong && (first_character(text).kind == CharacterClass::space ||
                 last_character(text).kind == CharacterClass::space))
    return std::nullopt;
  place.line_start = place.line_start && !strong;
  place.before_bracket = place.after_note = false;
  std::string line = escape_markdown(text, place);
  return strong ? "**" + line + "**" : line;
}

std::optional<std::string> plain_line(const Runs& runs, const MarkdownPlace& place) {
  if (runs.size() != 1) return std::nullopt;
  const Run& run = runs.front();
  const bool has_more = run.emphasis || run.code || run.struck || !run.link.empty() || !run.note.empty();
  return has_more ? std::nullopt : plain_line(run.text, run.strong, place);
}

}  // namespace

std::string text_markdown(const std::string& text, bool strong, const MarkdownPlace& place) {
  auto line = plain_line(text, strong, place);
  return line ? std::move(*line) : inline_markdown(Runs{Run{.text = text, .strong = strong}}, place);
}

std::string inline_markdown(const Runs& runs, MarkdownPlace place, const NoteMark& note_mark) {
  if (auto line = plain_line(runs, place)) return std::move(*line);
  const std::string_view line_end = place.line_start ? "\\\n" : " ";
  std::string result;
  for (const Runs& line : markable_lines(runs)) {
    if (!result.empty()) result += line_end;
    for (std::size_t i = 0; i < line.size(); ++i) result += part_markdown(line, i, place, note_mark);
  }
  return result;
}

std::string link_target(const std::string& address) {
  if (address.find_first_of(" ()<>\\\"'") == std::string::npos) return address;
  std::string encoded;
  for (const char c : address)
    encoded += std::string_view{" ()<>\\\"'"}.find(c) == std::string_view::npos
                   ? std::string(1, c)
                   : fmt::format("%{:02X}", static_cast<unsigned>(c));
  return encoded;
}

}  // namespace redovisa
