#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& privacy_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::personal_number, "Personnummer",
       "[Här står ett personnummer eller samordningsnummer: {nummer}.][Här står {troligen}, troligen ett "
       "felskrivet personnummer: datumet stämmer men inte den sista siffran.]",
       "Ta bort numret, eller godta det i bladet Undantag om det inte är någons. Rapporten skrivs inte så "
       "länge det står kvar."},
      {FindingCode::small_group, "Liten grupp",
       "Här anges antalet {antal}. Personer i grupper med färre än {gräns} kan gå att känna igen.",
       "Skriv ”färre än” gränsen, slå ihop med en annan grupp eller låt bli att ange antalet."},
  };
  return sentences;
}

}  // namespace redovisa
