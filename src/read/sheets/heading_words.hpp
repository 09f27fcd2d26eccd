#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/printed_table.hpp"

namespace redovisa {

/// What a word of a heading says of its figures' time by itself: "periodbudget", "helårsprognos".
enum class HeadingTime : std::uint8_t { unsaid, to_date, year };

/// A word for what a column's figures are.
struct FigureWord {
  std::string_view word;
  PrintedFigure figure;
  HeadingTime time = HeadingTime::unsaid;
};

/// Null when the word, in lower case, is none.
const FigureWord* figure_word(std::string_view word);

/// A word that may stand before the figure without making it another: "periodiserad", "ack", "årets".
struct HeadingAdjective {
  std::string_view word;
  HeadingTime time;
};

/// Null when the word, in lower case, is none.
const HeadingAdjective* heading_adjective(std::string_view word);

/// A heading in lower case, word by word, without the marks round them and without units of money.
std::vector<std::string> words_of_heading(std::string_view heading);

}  // namespace redovisa
