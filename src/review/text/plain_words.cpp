#include "review/text/plain_words.hpp"

#include "model/date.hpp"
#include "review/text/swedish_numbers.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList words{
    // that join
    "och", "i", "av", "för", "på", "till", "med", "om", "en", "ett", "den", "det", "de", "som", "per", "t",
    "o", "m", "från", "mot", "än", "samma", "under", "vid", "inom", "hos", "både", "samt", "men", "medan",
    "däremot", "dock", "också", "även", "ännu", "nu", "där", "här", "vilket", "detta", "dessa", "därmed",
    "alltså", "redan", "så", "att", "eller", "vad", "avser", "avseende", "gäller", "sedan", "innan",
    "fortsatt", "fortfarande", "således", "respektive", "denna", "dess", "deras", "sin", "sina", "sitt", "är",
    "var", "blir", "bli", "blev", "blivit", "har", "hade", "ha", "haft", "kan", "kommer", "ger", "gav", "ge",
    "får", "fick", "få", "finns", "fanns", "inte", "vara", "varit", "ligger", "låg", "når", "nås", "nådde",
    "står", "plus", "minus",
    // of size
    "ca", "cirka", "drygt", "knappt", "närmare", "ungefär", "runt", "omkring", "minst", "högst", "netto",
    "tkr", "mnkr", "mkr", "kr", "kkr", "st", "sida", "sidan", "ned", "ner", "upp", "år", "dag", "dagar",
    "dygn", "person", "personer", "hela", "helt"};

constexpr WordList beginnings{
    // of a figure's kind
    "budget", "utfall", "prognos", "avvik", "överskott", "underskott", "resultat", "målvärde", "målet",
    "belopp", "nivå", "värde", "andel", "antal", "snitt", "genomsnitt", "nettokostnad", "nettoavvik",
    "helhet", "indikator", "mätning", "uppmätt", "mått", "periodiserad", "budgeterad", "plan", "beräkn",
    // of time
    "helår", "året", "årets", "års", "period", "månad", "delår", "tertial", "kvartal", "halvår", "bokslut",
    "föregående", "förra", "fjol", "innevarande", "hittills", "slut", "tidigare", "första", "andra", "tredje",
    // of size and direction
    "ökn", "ökat", "ökar", "öka", "minsk", "högre", "lägre", "mer", "mindre", "bättre", "sämre", "fler",
    "färre", "överskrid", "underskrid", "överstig", "understig", "förbättr", "försämr", "positiv", "negativ",
    "kosta", "dyrare", "billigare", "sjunk", "sjönk", "stig", "steg", "juster", "förbruk", "använd", "omfatt",
    "stor", "störst", "störr", "hel", "total", "sammantag", "sammanlag", "samlad", "ekonomisk", "sänk", "höj",
    "oförändr", "däri", "tillsammans", "procent", "kron", "tusen", "miljon",
    // of telling
    "redovis", "vänta"};

constexpr WordList telling{"förvänta",
                           "bedöm",
                           "räkna",
                           "generer",
                           "innebär",
                           "motsvar",
                           "uppgår",
                           "uppgick",
                           "uppgå",
                           "utgör",
                           "visa",
                           "pekar",
                           "landa",
                           "hamna",
                           "uppnå",
                           "uppskatta",
                           "hanter",
                           "leverer",
                           "rapporter",
                           "volym",
                           "pris",
                           "snittpris",
                           "sjukfrånvaro",
                           "långtidssjukfrånvaro",
                           "korttidssjukfrånvaro",
                           "därför",
                           "dessutom",
                           "något",
                           "tydligt",
                           "betydligt",
                           "kraftigt",
                           "markant",
                           "avsevärt",
                           "marginellt",
                           "successivt",
                           "fram",
                           "jämför",
                           "anger",
                           "ang",
                           "projekt",
                           "ekonomi",
                           "drift",
                           "sammanfatt",
                           "uppfölj",
                           "analys",
                           "investering"};

}  // namespace

bool is_plain(std::string_view word) {
  return is_any(word, words) || begins_with_any(word, beginnings) || begins_with_any(word, telling) ||
         month_named(word) || number_word(word);
}

bool tells_variance(std::string_view word) {
  static constexpr WordList<3> variances{"överskott", "underskott", "avvik"};
  return begins_with_any(word, variances);
}

}  // namespace redovisa
