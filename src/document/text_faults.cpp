#include "document/text_faults.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "diagnostics/nearest.hpp"
#include "document/text_marks.hpp"

namespace redovisa {

namespace {

/// The text from the beginning of a line, 1-based.
std::string_view from_line(std::string_view text, int line) {
  for (; line > 1; --line) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + 1);
  }
  return text;
}

struct Place {
  std::uint32_t line = 0, column = 0;  // column 0: not found
};

/// Where it is written within the lines; when it cannot be found, since it goes over several lines or was
/// written with character references, the first line.
Place place_of(std::string_view written, std::string_view text, const LineSpan& lines) {
  std::string_view rest = from_line(text, lines.first);
  for (int line = lines.first; line <= lines.last && !rest.empty(); ++line) {
    const auto end = std::min(rest.find('\n'), rest.size() - 1);
    if (const auto at = rest.substr(0, end + 1).find(written); at != std::string_view::npos)
      return {static_cast<std::uint32_t>(line),
              static_cast<std::uint32_t>(character_count(rest.substr(0, at)) + 1)};
    rest.remove_prefix(end + 1);
  }
  return {static_cast<std::uint32_t>(std::max(lines.first, 0)), 0};
}

std::string_view first_line(std::string_view written) {
  constexpr char line_ends[] = {'\n', soft_break_mark, '\0'};
  return written.substr(0, written.find_first_of(line_ends));
}

SourcePosition position_of(const TextOrigin& origin, const Place& place) {
  SourcePosition position = origin.position;
  if (origin.kind == TextKind::template_part) position.row = place.line, position.column = place.column;
  return position;
}

bool has_several_lines(std::string_view text) {
  const auto end = text.find('\n');
  return end != std::string_view::npos && text.find_first_not_of(" \t\r\n", end) != std::string_view::npos;
}

std::string with_line(std::string advice, const TextOrigin& origin, const Place& place) {
  if (origin.kind != TextKind::prose || place.line == 0 || !has_several_lines(origin.markdown)) return advice;
  return fmt::format("{}Det står på rad {} i texten.", advice.empty() ? advice : advice + ' ', place.line);
}

}  // namespace

/// The same words in the same block, or in the same cell, are the same fault.
TextFaults::Key TextFaults::key_of(const TextOrigin& origin, const LineSpan& lines,
                                   const std::string& written) {
  const SourcePosition& position = origin.position;
  if (origin.kind != TextKind::template_part)
    return {position.source.get(), position.row, position.column, written};
  return {position.source.get(), static_cast<std::uint32_t>(std::max(lines.first, 0)), 0, written};
}

bool TextFaults::is_news(const TextOrigin& origin, const LineSpan& lines, const std::string& written) const {
  constexpr std::size_t most = 1000;
  return told_.size() < most && !told_.contains(key_of(origin, lines, written));
}

void TextFaults::tell(const TextOrigin& origin, const LineSpan& lines, TextFault fault) {
  if (fault.written.empty()) fault.written = fault.found;
  if (!is_news(origin, lines, fault.written)) return;
  told_.insert(key_of(origin, lines, fault.written));
  has_errors_ = has_errors_ || traits_of(fault.code).severity == Severity::error;
  const Place place = place_of(first_line(fault.written), origin.markdown, lines);
  diagnostics_.push_back({fault.code, position_of(origin, place), without_marks(fault.found),
                          std::move(fault.expected), with_line(std::move(fault.advice), origin, place)});
}

std::string did_you_mean(std::string_view wanted, const std::vector<std::string>& known) {
  std::string text;
  const auto near = nearest(wanted, known);
  for (std::size_t i = 0; i < near.size(); ++i) {
    const std::string_view before = i == 0 ? "kanske " : i + 1 == near.size() ? " eller " : ", ";
    text += fmt::format("{}”{}”", before, near[i]);
  }
  return text;
}

}  // namespace redovisa
