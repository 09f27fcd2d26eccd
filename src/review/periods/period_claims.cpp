#include "review/periods/period_claims.hpp"

#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

// Anywhere before the mention they make it what is compared with.
constexpr WordList<14> comparing{"jämfört",  "jämförelse",  "jämförs", "än",    "föregående",
                                 "tidigare", "förra",       "mellan",  "sedan", "fjolårets",
                                 "skillnad", "förhållande", "mot",     "även"};
// And these just before it.
constexpr WordList<13> leading{"vid",    "från",     "efter",  "före", "innan",      "inför", "enligt",
                               "beslut", "beslutad", "antogs", "till", "riktlinjer", "i"};
constexpr std::size_t near = 3;

constexpr WordList<31> past{"var",     "blev",       "uppgick",   "låg",      "visade", "nåddes", "hade",
                            "fanns",   "gjordes",    "uppnåddes", "sattes",   "fick",   "kom",    "gav",
                            "höjdes",  "sänktes",    "togs",      "skedde",   "steg",   "sjönk",  "blivit",
                            "varit",   "bedömdes",   "beslutade", "väntades", "kunde",  "skulle", "stod",
                            "började", "inträffade", "gick"};

constexpr WordList<24> reporting{
    "redovisar", "redovisas", "uppgår", "visar", "är",      "prognostiserar", "prognostiseras", "bedöms",
    "bedömer",   "väntas",    "ligger", "pekar", "följer",  "motsvarar",      "räknar",         "beräknas",
    "har",       "förväntas", "når",    "ökar",  "minskar", "bedömningen",    "rapporteras",    "gäller"};

constexpr WordList<18> reported{"utfallet",        "utfall",       "resultatet",    "resultat",
                                "bedömningen",     "bedömning",    "prognosen",     "prognos",
                                "avvikelsen",      "avvikelse",    "överskott",     "underskott",
                                "överskottet",     "underskottet", "sjukfrånvaron", "personalomsättningen",
                                "helårsprognosen", "redovisningen"};

constexpr WordList<16> planned{"mål",         "målet",           "målen",       "målvärdet",
                               "målvärde",    "målvärden",       "målvärdena",  "budget",
                               "budgeten",    "prognosen",       "målnivån",    "målnivåer",
                               "målnivåerna", "helårsprognosen", "årsbudgeten", "inriktningsmålen"};
constexpr WordList<12> plans{"satts",  "sätts",     "höjts",       "sänkts",    "är",     "ökats",
                             "gäller", "justerats", "fastställts", "beslutats", "bedöms", "väntas"};

constexpr WordList<12> begins_plan{"arbetar",   "kommer",     "ska",         "planerar",
                                   "planeras",  "fortsätter", "prioriterar", "prioriteras",
                                   "fokuserar", "väntas",     "beräknas",    "bedöms"};
constexpr WordList<8> begun{"påbörjats", "påbörjat", "påbörjad", "påbörjade",
                            "inletts",   "inledd",   "startat",  "startats"};
constexpr WordList<2> is_now{"har", "är"};
constexpr WordList<7> tells_now{"arbetar",   "redovisar",      "prognostiserar", "bedömer",
                                "redovisas", "prognostiseras", "bedöms"};

bool has_past(const Tokens& tokens) {
  for (std::size_t i = 0; i < tokens.list.size(); ++i) {
    const auto word = tokens.word(i);
    if (is_any(word, past) || (word.size() > 5 && (word.ends_with("ades") || word.ends_with("ade"))))
      return true;
  }
  return false;
}

std::size_t back(std::size_t from, std::size_t steps) { return from > steps ? from - steps : 0; }

/// "per april", "per den 30 april", "till och med april", "för tertial 1": how the report's period is told.
struct Told {
  bool per = false, up_to = false, of = false;
};

Told told_of(const Tokens& tokens, const PeriodMention& mention) {
  std::size_t before = mention.begin;
  if (before > 0 && tokens.word(before - 1) == "den") --before;
  if (before > 0 && tokens.word(before - 1) == "perioden") --before;
  const auto last = before > 0 ? tokens.word(before - 1) : std::string_view{};
  Told told;
  told.per = last == "per";
  told.up_to =
      last == "med" || last == "tom" || (before > 2 && last == "." && tokens.word(before - 2) == "m");
  told.of = last == "för" || (mention.is_span && (last == "under" || last == "perioden"));
  return told;
}

/// What months and parts of years are told of as the report's.
OwnPeriod month_claim(const Tokens& tokens, const PeriodMention& mention, const Period& report) {
  const bool same_year = mention.year.value_or(report.year) == report.year;
  if (same_year && (*mention.last_month == report.last_month || *mention.last_month == 12))
    return OwnPeriod::no;
  const bool later = same_year && *mention.last_month > report.last_month;
  const Told told = told_of(tokens, mention);
  const std::size_t all = tokens.list.size();
  if (mention.day && !told.per && !told.up_to) return OwnPeriod::no;
  const bool of_reported = has_word(tokens, back(mention.begin, 6), mention.end + 5, reported);
  const bool redovisar = has_word(tokens, 0, all, tells_now);
  if (later && !(told.per && (of_reported || redovisar))) return OwnPeriod::no;
  if (!has_word(tokens, 0, all, reporting)) return OwnPeriod::no;
  // figures of others are often of another day than the report's
  if (told.per) return mention.is_delar || (!of_reported && !redovisar) ? OwnPeriod::perhaps : OwnPeriod::yes;
  if (told.up_to) return of_reported || redovisar ? OwnPeriod::yes : OwnPeriod::no;
  if (told.of && (of_reported || redovisar)) return OwnPeriod::perhaps;
  return OwnPeriod::no;
}

/// "målvärdet har satts högre för 2024", "under 2024 arbetar nämnden".
OwnPeriod year_claim(const Tokens& tokens, const PeriodMention& mention) {
  if (mention.begin == 0) return OwnPeriod::no;
  const auto before = tokens.word(mention.begin - 1);
  if (before != "för" && before != "under") return OwnPeriod::no;
  if (mention.begin == 1 && is_any(tokens.word(mention.end), begins_plan)) return OwnPeriod::yes;
  if (before == "för") {
    std::size_t noun = mention.begin;
    while (noun > back(mention.begin, 8) && !is_any(tokens.word(noun), planned)) --noun;
    if (is_any(tokens.word(noun), planned) && has_word(tokens, noun, mention.end + 2, plans))
      return OwnPeriod::yes;
  }
  return has_word(tokens, back(mention.begin, 3), mention.begin, tells_now) ? OwnPeriod::yes : OwnPeriod::no;
}

}  // namespace

OwnPeriod claimed_as_reports(const Tokens& tokens, const PeriodMention& mention, const Period& report) {
  if (mention.year && (*mention.year > report.year || (mention.is_year() && *mention.year == report.year)))
    return OwnPeriod::no;
  if (has_word(tokens, 0, mention.begin, comparing)) return OwnPeriod::no;
  if (has_word(tokens, back(mention.begin, near), mention.begin, leading) && !told_of(tokens, mention).up_to)
    return OwnPeriod::no;
  if (has_past(tokens)) return OwnPeriod::no;
  return mention.is_year() ? year_claim(tokens, mention) : month_claim(tokens, mention, report);
}

bool told_before_it_came(const Tokens& tokens, const PeriodMention& mention, const Date& written) {
  constexpr std::size_t reach = 4;
  if (mention.is_span || mention.is_year() || mention.begin == 0) return false;
  const auto before = tokens.word(mention.begin - 1);
  if (before != "under" && before != "i" && before != "den") return false;
  const Period told_in{static_cast<int>(written.year()), 1, static_cast<unsigned>(written.month())};
  const auto day = first_day(mention, told_in);
  if (!day || *day <= written) return false;
  const std::size_t begin = back(mention.begin, reach);
  for (std::size_t i = mention.begin; i > begin; --i) {
    if (tokens.is(i - 1, TokenKind::mark)) return false;
    if (is_any(tokens.word(i - 1), begun)) return has_word(tokens, back(i, reach), i, is_now);
  }
  return false;
}

}  // namespace redovisa
