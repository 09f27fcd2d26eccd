#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& assessment_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::decided_without_reason, "Beslutad utan motivering",
       "För {om} är [bedömningen ”{bedömning}”][trenden ”{trend}”] satt för hand utan motivering.[ Regeln "
       "ger "
       "”{regel}”.]",
       "Skriv varför i kolumnen Motivering, eller ta bort det som är skrivet så att regeln avgör."},
      {FindingCode::decided_against_rule, "Beslutad av en person, mot regeln",
       "För {om} är [bedömningen ”{bedömning}”][trenden ”{trend}”] beslutad av en person.[ Regeln ger "
       "”{regel}”.]",
       "Inget behöver ändras. Motiveringen visas i rapportens bilaga."},
      {FindingCode::trend_against_figures, "Trenden går emot siffrorna",
       "[För {om} är trenden satt till ”{trend}”, men siffrorna ger ”{siffrorna}”.]"
       "[För {om} är trenden satt till ”{ojämförbar}”, men det finns inget tidigare värde att jämföra med.]"
       "[ Tidigare {förut}.][ Prognosen är {prognos}.][ Utfallet är {utfall}.]",
       "Rätta trenden, eller motivera varför utvecklingen är en annan än siffrorna visar."},
      {FindingCode::goal_trend_of_no_part, "Måltrenden har inget stöd i delarna",
       "För mål {om} är trenden satt till ”{trend}”[, men ingen av målets {delar} delar har den trenden]"
       "[, men målets enda del, {enda}, har inte den trenden].[ Regeln ger ”{regel}”.]",
       "Rätta trenden, eller motivera varför målet utvecklas på ett annat sätt än sina delar."},
      {FindingCode::goal_against_parts, "Målet bedöms på ett annat sätt än det som står",
       "Mål {om} har bedömningen ”{bedömning}”[, men alla {alla_av} delar som går att bedöma är uppfyllda]"
       "[, men den enda del som går att bedöma, {enda_uppfylld}, är uppfylld]"
       "[, men den enda del som går att bedöma, {enda_ej_uppfylld}, är inte uppfylld]"
       "[, men ingen av de {ingen_av} delar som går att bedöma är uppfylld]"
       "[, men texten i {avsnitt} säger något annat][, men texten om mål {egen} säger något annat].",
       "Rätta det som är fel: bedömningen, delarna eller texten."},
      {FindingCode::indicator_told_otherwise, "Indikatorn bedöms på ett annat sätt än det som står",
       "{om} har bedömningen ”{bedömning}”, men kommentaren säger ”{säger}”.",
       "Rätta det som är fel: utfallet, prognosen, bedömningen eller kommentaren."},
      {FindingCode::unmet_again, "Ej uppfyllt flera år i rad",
       "[{indikator} når inte sitt målvärde, och nådde det inte heller {första} och {andra}.]"
       "[Mål {mål} är inte uppfyllt, och var det inte heller {åren}.] Ingen kommentar nämner det.",
       "Skriv varför målet inte nås år efter år och vad som görs, eller ompröva det."},
  };
  return sentences;
}

}  // namespace redovisa
