#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& completeness_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::sentence_cut_off, "Avbruten mening", "Texten om {om} slutar mitt i en mening.",
       "Skriv färdigt meningen, eller sätt punkt om inget fattas."},
      {FindingCode::placeholder_left, "Utfyllnad kvar", "I texten om {om} står ”{står}” kvar.",
       "Skriv det som ska stå där, eller ta bort det."},
      {FindingCode::table_empty_though_told, "Tom tabell",
       "Tabellen {tabell} är tom, men texten i avsnittet {avsnitt} talar om dess innehåll.",
       "Fyll i tabellen, eller ta bort hänvisningen i texten."},
      {FindingCode::goal_at_risk_without_measure, "Mål utan åtgärd",
       "Mål {mål} är ”{nivå}”, men ingen åtgärd är beskriven.",
       "Skriv i kolumnen Åtgärd vad som görs och när det väntas ge resultat."},
      {FindingCode::goal_without_comment, "Mål utan kommentar",
       "Mål {mål}, {namn}, är bedömt men saknar kommentar, medan de flesta andra mål har en.",
       "Skriv en kort kommentar om vad bedömningen bygger på."},
      {FindingCode::few_measured, "Få indikatorer är mätta",
       "{antal} av {alla} indikatorer har utfall eller prognos för {period}.",
       "Ange prognoser, eller skriv i rapporten när det som fattas mäts."},
  };
  return sentences;
}

}  // namespace redovisa
