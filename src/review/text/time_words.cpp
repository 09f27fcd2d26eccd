#include "review/text/time_words.hpp"

#include "review/text/word_lists.hpp"

namespace redovisa {

bool begins_as_month(std::string_view word) {
  static constexpr WordList<12> stems{"jan", "feb", "mar", "apr", "maj", "jun",
                                      "jul", "aug", "sep", "okt", "nov", "dec"};
  return begins_with_any(word, stems);
}

bool tells_forecast(std::string_view word) {
  static constexpr WordList<6> stems{"prognos", "vänta", "förvänta", "beräkn", "helårsprognos", "årsprognos"};
  return begins_with_any(word, stems);
}

bool tells_whole_year(std::string_view word) { return word.starts_with("helår") || tells_forecast(word); }

bool tells_last_year(std::string_view word) {
  static constexpr WordList<3> stems{"föregående", "förra", "fjol"};
  return begins_with_any(word, stems);
}

bool tells_earlier(std::string_view word) {
  return tells_last_year(word) || word.starts_with("tidigare") || word == "dåvarande";
}

}  // namespace redovisa
