#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& period_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::heading_of_other_period, "Rubriken anger en annan period",
       "[I tabellen {tabell} står rubriken ”{rubrik}”][Personalomsättningen för {grupp} anges för {gäller}], "
       "men "
       "rapporten gäller {period}.",
       "Rätta rubriken eller perioden om siffrorna är rapportens. Är de från en tidigare uppföljning: byt ut "
       "siffrorna."},
      {FindingCode::comment_of_other_period, "Kommentaren är från en annan period",
       "[Kommentaren till {om} är daterad {datum}][, men rapporten gäller {period}][, efter beslutet den "
       "{beslut}][{antal} kommentarer är daterade efter beslutet den {beslutsdatum}, till exempel den till "
       "{exempel} ({datum})].",
       "Kontrollera om kommentaren fortfarande gäller. Skriv om den, eller ändra datumet. Är många "
       "kommentarer senare än beslutet är det troligen beslutsdatumet på bladet Rapport som är fel."},
      {FindingCode::text_of_other_period, "Texten talar om en annan period",
       "Texten[ om {om}][ i {avsnitt}] säger ”{citat}”[, men rapporten gäller {period}][ om något som redan "
       "har hänt, men "
       "texten är från {skriven}].",
       "Ändra perioden, eller skriv med vad den jämförs om det är en jämförelse."},
      {FindingCode::impossible_date, "Datumet finns inte",
       "Texten[ om {om}][ i {avsnitt}] anger datumet ”{står}”, men det finns inte.",
       "Rätta dagen eller månaden."},
  };
  return sentences;
}

}  // namespace redovisa
