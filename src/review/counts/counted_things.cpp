// The words that the committees' texts count by, one list for each field.
#include "review/counts/counted_things.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "review/text/text_hash.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

struct WordsOfField {
  CountedThing thing;
  std::string_view words;  // parted by spaces
};

using enum ThingKind;
using enum CommitteeField;

constexpr WordsOfField fields[]{
    {{people, any},
     "person personer personerna individer män kvinnor flickor pojkar barn barnen unga ungdomar vuxna äldre "
     "föräldrar nyanlända deltagare deltagarna invånare medarbetare medarbetarna anställda chefer konsulter"},
    {{pieces, any},
     "ärenden ärendena beslut ansökningar utredningar anmälningar platser insatser hushåll enheter åtgärder "
     "aktiviteter tjänster projekt"},
    {{people, social},
     "brukare brukarna klienter klienterna patienter familjehemsföräldrar socialsekreterare"},
    {{pieces, social}, "placeringar placeringarna orosanmälningar bistånd biståndsbeslut"},
    {{people, school},
     "elever eleverna förskolebarn förskolebarnen studerande lärare lärarna förskollärare pedagoger "
     "rektorer"},
    {{pieces, school},
     "barnplatser elevplatser förskoleplatser skolor skolorna förskolor förskolorna klasser klasserna "
     "barngrupper lektioner"},
    {{people, culture}, "besökare besökarna låntagare låntagarna medlemmar ledare"},
    {{pieces, culture},
     "besök besöken lån lånen utlån utlånen boklån e-lån biljetter biljetterna föreställningar evenemang "
     "utställningar konserter program bokningar medier föreningar bidragsansökningar"},
    {{people, technical}, "resenärer hyresgäster abonnenter"},
    {{pieces, technical},
     "anslutningar va-anslutningar abonnemang vattenläckor läckor felanmälningar fastigheter lägenheter "
     "resor skolskjutsar fordon gatlyktor måltider portioner"},
    {{people, building}, "sökande fastighetsägare verksamhetsutövare"},
    {{pieces, building},
     "bygglov byggloven bygganmälningar tillsyner tillsynerna tillsynsbesök tillsynsärenden inspektioner "
     "inspektionerna kontroller kontrollerna tillstånd serveringstillstånd förhandsbesked startbesked "
     "slutbesked planbesked detaljplaner detaljplanerna strandskyddsdispenser dispenser förelägganden"},
};

using Things = std::unordered_map<std::string, const CountedThing*, TextHash, std::equal_to<>>;

Things things_by_word() {
  Things things;
  for (const auto& [thing, words] : fields)
    for (std::size_t begin = 0; begin < words.size();) {
      const std::size_t end = std::min(words.find(' ', begin), words.size());
      things.emplace(words.substr(begin, end - begin), &thing);
      begin = end + 1;
    }
  return things;
}

/// "bygglovsärenden", "gymnasieelever" are what they end with.
const CountedThing* thing_of_ending(std::string_view word, const Things& things) {
  static constexpr WordList<8> endings{"ärenden",     "ärendena",    "elever",    "eleverna",
                                       "ansökningar", "anmälningar", "biljetter", "anslutningar"};
  for (const std::string_view ending : endings)
    if (word.ends_with(ending)) return things.find(ending)->second;
  return nullptr;
}

}  // namespace

const CountedThing* counted_thing(std::string_view word) {
  static const Things things = things_by_word();
  const auto found = things.find(word);
  return found == things.end() ? thing_of_ending(word, things) : found->second;
}

bool is_served(std::string_view word) {
  static constexpr WordList<21> beginnings{
      "barn",    "person",       "individ",        "ungdom",       "unga",      "flick",  "pojk",
      "kvinn",   "män",          "vuxna",          "nyanländ",     "hushåll",   "familj",  // of every field
      "brukare", "klient",       "patient",                                                // social services
      "elev",    "förskolebarn", "grundskoleelev", "gymnasieelev", "studerande"};          // schools
  return begins_with_any(word, beginnings);
}

bool tells_for_whom(std::string_view stem) {
  static constexpr WordList<9> stems{"barn",  "unga", "vuxn",   "äldr", "ungdom",
                                     "flick", "pojk", "familj", "elev"};
  return is_any(stem, stems);
}

}  // namespace redovisa
