#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace redovisa {

/// Width of the widest piece of text that may not be broken, in em of the type: words, and the parts of words
/// joined by a hyphen or dash.
double widest_piece(std::string_view text, bool bold);

/// Width of the widest of the text's words, unbroken at hyphens and dashes, in em.
double widest_word(std::string_view text, bool bold);

/// Width of the widest of the text's lines, in em.
double widest_line(std::string_view text, bool bold);

/// Lines that the text takes in the given width (em), broken as Word breaks it; at least 1.
int lines_in(std::string_view text, double width, bool bold);

/// Whether a line may end at a hyphen or dash within a word.
enum class Dashes : std::uint8_t { break_lines, keep_together };

/// The text with "\n" where Word would break it in the given width (em).
std::string broken_in(std::string_view text, double width, bool bold, Dashes dashes = Dashes::break_lines);

/// The text as it is, or with "\n" where that keeps "jan–aug" or "2019–2024" from being broken at its dash.
std::string kept_at_dashes(const std::string& text, double width, bool bold);

}  // namespace redovisa
