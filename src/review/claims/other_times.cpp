#include "review/claims/other_times.hpp"

#include "review/text/time_words.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<13> report_stems{"prognos", "helårsprognos", "årsprognos", "delår",   "tertial",
                                    "kvartal", "halvår",        "rapport",    "uppfölj", "avstäm",
                                    "mätning", "budgetuppfölj", "månad"};

/// "vid förra delåret", "den tidigare prognosen"
bool tells_earlier_report(const Tokens& tokens, std::size_t at) {
  return tells_earlier(word_before(tokens, at)) && begins_with_any(tokens.word(at), report_stems);
}

/// What was forecast is no longer so.
bool tells_earlier_forecast(std::string_view word) {
  constexpr WordList<4> words{"prognostiserades", "prognosticerades", "förväntades", "beräknades"};
  return is_any(word, words);
}

/// "per månad", "per brukare": another measure than the tables'. Prices per day are in the tables.
bool tells_share(const Tokens& tokens, std::size_t at) {
  constexpr WordList<16> each{"månad",    "vecka", "kvartal", "tertial", "arbetsdag", "person",
                              "brukare",  "plats", "hushåll", "ärende",  "invånare",  "medarbetare",
                              "anställd", "elev",  "barn",    "klient"};
  return word_before(tokens, at) == "per" && is_any(tokens.word(at), each);
}

bool tells_coming_year(const Tokens& tokens, std::size_t at) {
  constexpr WordList<3> coming{"nästa", "nästkommande", "kommande"};
  constexpr WordList<5> years{"år", "års", "året", "årets", "åren"};
  return is_any(word_before(tokens, at), coming) && is_any(tokens.word(at), years);
}

std::optional<unsigned> ordinal(std::string_view word) {
  constexpr WordList<4> ordinals{"första", "andra", "tredje", "fjärde"};
  for (unsigned i = 0; i < ordinals.size(); ++i)
    if (word == ordinals[i]) return i + 1;
  return std::nullopt;
}

unsigned months_of(std::string_view word) {
  if (word == "kvartalet" || word == "kvartalets") return 3;
  if (word == "tertialet" || word == "tertialets") return 4;
  return word == "halvåret" || word == "halvårets" ? 6 : 0;
}

}  // namespace

bool tells_other_time(const Tokens& tokens, std::size_t at) {
  return tells_earlier_report(tokens, at) || tells_earlier_forecast(tokens.word(at)) ||
         tells_share(tokens, at) || tells_coming_year(tokens, at);
}

std::optional<Period> part_of_year(const Tokens& tokens, std::size_t at) {
  const unsigned months = months_of(tokens.word(at));
  if (months == 0) return std::nullopt;
  const auto number = ordinal(word_before(tokens, at));
  if (!number || *number * months > 12) return std::nullopt;
  return Period{0, (*number - 1) * months + 1, *number * months};
}

}  // namespace redovisa
