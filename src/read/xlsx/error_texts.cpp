#include "read/xlsx/error_texts.hpp"

#include <algorithm>

namespace redovisa {

bool is_error_text(std::string_view text) {
  constexpr std::string_view known[] = {"#DIV/0!",      "#N/A",       "#NAME?",     "#NULL!",   "#NUM!",
                                        "#REF!",        "#VALUE!",    "#SPILL!",    "#SAKNAS!", "#SAKNAS",
                                        "#DIVISION/0!", "#VÄRDEFEL!", "#REFERENS!", "#NAMN?",   "#OGILTIGT!",
                                        "#SKÄRNING!",   "#SPILL"};
  return std::ranges::find(known, text) != std::end(known) || text.starts_with("Err:") ||
         text.starts_with("Fel:5");
}

}  // namespace redovisa
