#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace redovisa {

/// Control characters that stand in the text of parsed Markdown until it is filled. Text never holds them by
/// itself, since `without_controls` takes them away.
inline constexpr char escape_mark = '\x01';      // after a brace or bracket written with a backslash
inline constexpr char soft_break_mark = '\x02';  // a line end that is only a space
inline constexpr char reference_mark = '\x03';   // around the index of a cross-reference
inline constexpr char note_mark = '\x04';        // where the mark of a footnote stands
inline constexpr char picture_mark = '\x05';  // before, between and after a picture's description and caption

/// With "\n" for every line end, also the old "\r\n" and "\r".
std::string with_line_feeds(std::string_view text);

/// Without what XML cannot hold and no one can see: control characters except tab and line feed, and U+FFFE
/// and U+FFFF.
/// `kept` is a mark that is to stay.
std::string without_controls(std::string_view text, char kept = '\0');

/// As it is to be read: soft breaks are spaces, escapes and marks of footnotes and pictures are gone.
std::string without_marks(std::string_view text);

/// With "\n" and soft breaks as spaces, for headings and table cells.
std::string on_one_line(std::string_view text);

/// Cut so that the last UTF-8 sequence is whole.
std::string_view whole_characters(std::string_view text);

/// Where the first byte stands that is not part of UTF-8; npos: everywhere it is.
std::size_t first_invalid_utf8(std::string_view text);

/// Number of code points.
std::size_t character_count(std::string_view text);

}  // namespace redovisa
