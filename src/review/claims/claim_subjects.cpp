#include "review/claims/claim_subjects.hpp"

#include <set>

#include "model/date.hpp"
#include "review/text/name_words.hpp"
#include "review/text/swedish_numbers.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<78> function_words{
    "få",    "får",   "ge",    "ger",   "finns",  "visar",   "innebär", "hade",   "blir",    "och",
    "i",     "att",   "det",   "som",   "en",     "ett",     "på",      "är",     "av",      "för",
    "med",   "till",  "den",   "har",   "de",     "inte",    "om",      "var",    "ska",     "eller",
    "vid",   "från",  "men",   "samt",  "dem",    "där",     "nu",      "än",     "per",     "under",
    "inom",  "över",  "efter", "mot",   "hos",    "bland",   "detta",   "dessa",  "denna",   "vilket",
    "varav", "sin",   "sitt",  "sina",  "kan",    "bli",     "blir",    "blev",   "blivit",  "gör",
    "vara",  "alla",  "hela",  "år",    "året",   "årets",   "slut",    "även",   "däremot", "därmed",
    "netto", "cirka", "ca",    "drygt", "knappt", "närmare", "omkring", "ungefär"};

/// Words that tell figure, time, sign and unit, not what they are of.
constexpr WordList<50> telling_stems{
    "förbättra",  "försämra",   "överskott", "underskott", "avvikelse", "budget",  "prognos", "utfall",
    "redovisa",   "uppgår",     "uppgick",   "förvänta",   "väntas",    "beräkna", "räknar",  "bedöm",
    "motsvara",   "period",     "helår",     "januari",    "jan",       "positiv", "negativ", "högre",
    "lägre",      "mer",        "mindre",    "ökat",       "ökar",      "ökning",  "minsk",   "jämfört",
    "jämförelse", "föregående", "förra",     "tidigare",   "samma",     "tkr",     "kronor",  "procent",
    "personer",   "hittills",   "sammantag", "sammanlag",  "total",     "mnkr",    "mkr",     "kkr",
    "msek",       "milj"};

bool tells_only(std::string_view word) {
  return word.size() < 3 || is_any(word, function_words) || begins_with_any(word, telling_stems) ||
         month_named(word) || number_word(word);
}

/// "nämnden", or the name of the report's own; another committee is a subject like others.
bool is_own_committee(std::string_view word, std::string_view committee) {
  constexpr WordList<4> endings{"nämndens", "nämnden", "nämnds", "nämnd"};
  constexpr std::string_view base = "nämnd";
  if (!ends_with_any(word, endings)) return false;
  const auto name = word.substr(0, word.rfind(base) + base.size());
  return name == base || committee.find(name) != std::string_view::npos;
}

}  // namespace

ClauseSubject subject_of(const Tokens& clause, std::string_view committee) {
  ClauseSubject subject;
  std::set<std::string> stems;
  for (const TextToken& token : clause.list) {
    const std::string_view word = clause.text_of(token);
    if (token.kind != TokenKind::word || tells_only(word)) continue;
    if (is_own_committee(word, committee))
      subject.names_committee = true;
    else
      stems.insert(stem_of(word));
  }
  for (const std::string& stem : stems) {
    subject.stems += stem;
    subject.stems += ' ';
    subject.longest_stem = std::max(subject.longest_stem, stem.size());
  }
  return subject;
}

}  // namespace redovisa
