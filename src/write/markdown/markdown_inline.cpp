#include "write/markdown/markdown_inline.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "write/markdown/markable_runs.hpp"

namespace redovisa {

namespace {

std::string code_span(std::string_view text) {
  std::size_t longest = 0;
  for (std::size_t i = 0, length = 0; i < text.size(); ++i) {
    length = text[i] == '`' ? length + 1 : 0;
    longest = std::max(longest, length);
  }
  const bool padded = text.starts_with('`') || text.ends_with('`');
  return fmt::format("{0}{1}{2}{1}{0}", std::string(longest + 1, '`'), padded ? " " : "", text);
}

std::string marked_text(const Run& run, TextPlace place) {
  const std::string markers(static_cast<std::size_t>((run.strong ? 2 : 0) + (run.emphasis ? 1 : 0)), '*');
  place.line_start = place.line_start && markers.empty();
  return fmt::format("{0}{1}{0}", markers, escape_markdown(run.text, place));
}

std::string run_markdown(const Runs& line, std::size_t i, TextPlace place) {
  const Run& run = line[i];
  place.line_start = place.line_start && i == 0 && run.link.empty();
  place.in_brackets = place.in_brackets || !run.link.empty();
  place.before_bracket = i + 1 < line.size() && !line[i + 1].link.empty();
  const std::string text = run.code ? code_span(run.text) : marked_text(run, place);
  return run.link.empty() ? text : fmt::format("[{}]({})", text, link_target(run.link));
}

}  // namespace

std::string inline_markdown(const Runs& runs, TextPlace place) {
  const std::string_view line_end = place.line_start ? "\\\n" : " ";
  std::string result;
  for (const Runs& line : markable_lines(runs)) {
    if (!result.empty()) result += line_end;
    for (std::size_t i = 0; i < line.size(); ++i) result += run_markdown(line, i, place);
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
