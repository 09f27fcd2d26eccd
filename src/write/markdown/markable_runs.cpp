#include "write/markdown/markable_runs.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "write/markdown/character_class.hpp"
#include "write/markdown/struck_runs.hpp"

namespace redovisa {

namespace {

bool is_marked(const Run& run) { return run.strong || run.emphasis; }
bool is_plain(const Run& run) { return !is_marked(run) && !run.code && run.link.empty() && run.note.empty(); }

bool is_safe_link(std::string_view address) {
  const auto colon = address.find(':');
  if (address.empty() || address.find_first_of("\n\r\t") != std::string_view::npos) return false;
  if (colon == std::string_view::npos || address.find_first_of("/#?") < colon) return true;
  std::string scheme{address.substr(0, colon)};
  std::ranges::transform(scheme, scheme.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return scheme == "http" || scheme == "https" || scheme == "mailto";
}

Run with_possible_look(Run run) {
  if (!is_safe_link(run.link)) run.link.clear();
  if (run.code) run.strong = run.emphasis = false;
  return run;
}

/// The runs line by line; neighbours with the same look are one run, and footnotes have their own.
std::vector<Runs> lines_of(const Runs& runs) {
  std::vector<Runs> lines(1);
  for (Run run : runs) {
    Run note{.text = {}, .note = std::exchange(run.note, {})};
    run = with_possible_look(std::move(run));
    std::string_view rest = run.text;
    for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
      Run part = run;
      part.text = rest.substr(0, end);
      append(lines.back(), std::move(part));
      lines.emplace_back();
      rest.remove_prefix(end + 1);
    }
    run.text = std::string{rest};
    append(lines.back(), std::move(run));
    append(lines.back(), std::move(note));
  }
  return lines;
}

Run plain_run(std::string text) { return {.text = std::move(text)}; }

/// Emphasis may not begin or end with a space: the space goes outside.
void append_without_edge_spaces(Runs& line, const Run& run) {
  std::string_view core = run.text;
  while (!core.empty() && first_character(core).kind == CharacterClass::space)
    core.remove_prefix(first_character(core).bytes);
  const std::size_t leading = run.text.size() - core.size();
  while (!core.empty() && last_character(core).kind == CharacterClass::space)
    core.remove_suffix(last_character(core).bytes);
  Run marked = run;
  marked.text = core;
  const bool touches_strong = !line.empty() && line.back().strong && leading == 0;
  if (touches_strong) marked.strong = false;  // "****" between them would be text
  append(line, plain_run(run.text.substr(0, leading)));
  append(line, std::move(marked));
  append(line, plain_run(run.text.substr(leading + core.size())));
}

Runs with_spaces_outside(const Runs& line) {
  Runs result;
  for (const Run& run : line) {
    if (is_marked(run) && run.link.empty())
      append_without_edge_spaces(result, run);
    else
      append(result, run);
  }
  return result;
}

bool touches_word_before(const Runs& line, std::size_t i) {
  return i > 0 && is_plain(line[i - 1]) && !line[i - 1].text.empty() &&
         last_character(line[i - 1].text).kind == CharacterClass::word;
}

bool touches_word_after(const Runs& line, std::size_t i) {
  return i + 1 < line.size() && is_plain(line[i + 1]) && !line[i + 1].text.empty() &&
         first_character(line[i + 1].text).kind == CharacterClass::word;
}

bool must_leave(EdgeCharacter edge, bool beside_word) {
  return edge.kind == CharacterClass::space || (beside_word && edge.kind == CharacterClass::sign);
}

/// A sign at the edge of a marked run cannot stand between the marker and a word: it goes outside, and so do
/// the spaces behind it.
void move_signs_outside(Runs& line, std::size_t i) {
  std::string& text = line[i].text;
  while (!text.empty() && i > 0 && is_plain(line[i - 1]) &&
         must_leave(first_character(text), touches_word_before(line, i))) {
    line[i - 1].text += text.substr(0, first_character(text).bytes);
    text.erase(0, first_character(text).bytes);
  }
  while (!text.empty() && i + 1 < line.size() && is_plain(line[i + 1]) &&
         must_leave(last_character(text), touches_word_after(line, i))) {
    const std::size_t start = text.size() - last_character(text).bytes;
    line[i + 1].text.insert(0, text.substr(start));
    text.erase(start);
  }
}

bool may_be_trimmed(const Run& run) { return run.note.empty() && !run.code; }

/// Spaces of ASCII at the edges of a line are nothing in Markdown, or a code block.
void trim(Runs& line) {
  while (!line.empty() && may_be_trimmed(line.front())) {
    std::string& text = line.front().text;
    text.erase(0, text.find_first_not_of(" \t\r"));
    if (!text.empty()) break;
    line.erase(line.begin());
  }
  while (!line.empty() && may_be_trimmed(line.back())) {
    std::string& text = line.back().text;
    text.erase(text.find_last_not_of(" \t\r") + 1);
    if (!text.empty()) break;
    line.pop_back();
  }
}

/// The markers of emphasis and of strong text cannot stand side by side: there emphasis gives way.
bool is_impossible(const Runs& line, std::size_t i) {
  if (!line[i].emphasis || !line[i].link.empty()) return false;
  const bool after_marked = i > 0 && is_marked(line[i - 1]);
  const bool before_marked = i + 1 < line.size() && is_marked(line[i + 1]);
  return after_marked || before_marked;
}

Runs merged(const Runs& line) {
  Runs result;
  for (const Run& run : line) append(result, run);
  return result;
}

Runs markable(const Runs& runs) {
  Runs line = with_spaces_outside(runs);
  trim(line);
  for (bool settled = false; !settled;) {
    for (std::size_t i = 0; i < line.size(); ++i)
      if (is_marked(line[i]) && line[i].link.empty()) move_signs_outside(line, i);
    line = merged(line);
    settled = true;
    for (std::size_t i = 0; i < line.size() && settled; ++i) {
      settled = !is_impossible(line, i);
      if (!settled) line[i].emphasis = false;
    }
  }
  settle_struck(line);
  return line;
}

/// As most cells are.
bool is_one_plain_line(const Runs& runs) {
  return runs.size() == 1 && is_plain(runs.front()) && !runs.front().struck &&
         runs.front().text.find('\n') == std::string::npos;
}

}  // namespace

std::vector<Runs> markable_lines(const Runs& runs) {
  std::vector<Runs> lines;
  if (is_one_plain_line(runs)) {
    Runs line = runs;
    trim(line);
    if (!line.empty()) lines.push_back(std::move(line));
    return lines;
  }
  for (const Runs& line : lines_of(runs)) lines.push_back(markable(line));
  std::erase_if(lines, [](const Runs& line) { return line.empty(); });
  return lines;
}

}  // namespace redovisa
