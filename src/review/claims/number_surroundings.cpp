#include "review/claims/number_surroundings.hpp"

#include "model/date.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<34> reference_words{
    "kl",    "klockan",   "v",       "vecka", "veckorna", "kap",      "kapitel",      "nr",     "nummer",
    "mål",   "målområde", "årskurs", "åk",    "sid",      "sida",     "avsnitt",      "tabell", "bilaga",
    "delår", "tertial",   "kvartal", "punkt", "nivå",     "version",  "diarienummer", "dnr",    "fas",
    "plats", "steg",      "diagram", "§",     "§§",       "paragraf", "figur"};

constexpr WordList<12> about_words{"cirka",  "ca",      "drygt", "närmare", "knappt", "ungefär",
                                   "nästan", "omkring", "runt",  "uppemot", "bortåt", "circa"};

/// Directly before a number these make it a limit.
constexpr WordList<13> limit_words{"minst",      "högst",       "max",        "maximalt",  "lägst",
                                   "över",       "under",       "överstiger", "överstiga", "understiger",
                                   "understiga", "överskrider", "inom"};
constexpr WordList<9> compared_words{"mer",     "fler",  "färre", "mindre", "längre",
                                     "kortare", "äldre", "yngre", "lägre"};

}  // namespace

bool is_limit(const Tokens& tokens, std::size_t at) {
  const auto last = word_before(tokens, at), before = word_before(tokens, at, 2);
  if (last == "än") return is_any(before, compared_words) || before == "högre";
  if (last == "till" && before == "upp") return true;
  return is_any(last, limit_words);
}

bool is_reference(const Tokens& tokens, std::size_t at) {
  const auto last = word_before(tokens, at), before = word_before(tokens, at, 2);
  if (last == ".") return is_any(before, reference_words);
  return is_any(last, reference_words) || last == ":";
}

bool is_ordinal(const Tokens& tokens, std::size_t at) {
  return at == 0 && (tokens.word(1) == "." || tokens.word(1) == ")");
}

bool is_date(const Tokens& tokens, std::size_t at) { return month_named(tokens.word(at + 1)).has_value(); }

bool is_about(const Tokens& tokens, std::size_t at) {
  const auto last = word_before(tokens, at);
  return is_any(last, about_words) || (last == "." && word_before(tokens, at, 2) == "ca");
}

}  // namespace redovisa
