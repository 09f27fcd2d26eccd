#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& level_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::committee_figure_differs, "Nämnden har ett annat belopp",
       "I kommunens underlag är {kolumn} {står} för {nämnd}, men nämndens eget underlag ger {räknat}. "
       "Rapporten "
       "visar nämndens.",
       "Kontrollera med nämnden vilket belopp som gäller, och rätta det andra."},
      {FindingCode::committee_share_differs, "Nämnden har en annan sjukfrånvaro",
       "I kommunens underlag är sjukfrånvaron {period} {står} för {nämnd}[, men nämndens eget underlag ger "
       "{räknat}][, men nämndernas andelar vägda med årsarbetarna ger {vägt}].",
       "Kontrollera med nämnden vilken andel som gäller, och att båda räknar på samma sätt."},
      {FindingCode::consolidated_figure_differs, "Nämndernas värden ger något annat",
       "För indikator {indikator} är {kolumn} {står} i kommunens underlag, men nämndernas värden ger "
       "{räknat}. "
       "Rapporten visar kommunens.",
       "Ta bort värdet, så räknas det fram ur nämndernas, eller rätta det som är fel."},
      {FindingCode::committee_count_differs, "Texten räknar fel på nämnden",
       "Texten säger ”{citat}” om {nämnd}, men nämndens underlag ger {antal}[ av {alla}].",
       "Rätta antalet, eller skriv vilka som menas."},
      {FindingCode::committee_told_otherwise, "Texten säger något annat än nämnden",
       "Nämndens del av mål {mål} är ”{bedömning}” för {nämnd}, på kommunens skala.",
       "Ändra texten, eller låt nämnden pröva sin bedömning."},
      {FindingCode::committee_without_report, "Nämnden har inte rapporterat",
       "{nämnd} står på bladet Nämnder, men har ingen rapport för {period} i underlaget.",
       "Ange nämndens mapp i kommandot, eller godta fyndet om nämnden inte ska rapportera."},
      {FindingCode::committee_of_other_period, "Nämnden har rapporterat för en annan period",
       "Nämndens mapp har inga uppgifter för {period}[; den senaste rapporten gäller {senast}]. {nämnd} "
       "räknas "
       "därför inte med.",
       "Lägg till nämndens uppföljning för perioden."},
      {FindingCode::committee_not_decided, "Nämndens rapport är inte beslutad",
       "[Kommunens rapport är slutlig, men {utkast} har en rapport som är arbetsmaterial.][{nämnd} beslutar "
       "sin "
       "rapport {senare}, efter kommunens beslut {datum}.]",
       "Rätta datum och status på bladet Rapport, eller vänta in nämndens beslut."},
      {FindingCode::goal_without_committee, "Mål utan nämnd",
       "Ingen nämnd bidrar till fullmäktiges mål {mål}, {namn}[; det bedöms bara av {antal} delar i "
       "kommunens "
       "eget underlag].",
       "Koppla nämndernas mål till det på bladet Koppling, eller ge en nämnd målet."},
      {FindingCode::committee_goal_not_linked, "Nämndmål utan koppling",
       "Mål {mål} hos {nämnd}, {namn}, hör inte till något av fullmäktiges mål och vägs inte in.",
       "Skriv på bladet Koppling vilket av fullmäktiges mål som det bidrar till."},
      {FindingCode::assignment_status_differs, "Uppdraget har en annan status hos nämnden",
       "Uppdraget ”{uppdrag}” har inte samma status i kommunens underlag som hos {nämnd}.",
       "Kontrollera med nämnden vilken status som gäller, och rätta den andra."},
      {FindingCode::result_against_operating, "Resultatet är ett annat i driftredovisningen",
       "I balanskravsutredningen är {kolumn} {står} för årets resultat, men driftredovisningens summa är "
       "{räknat}. Båda visas i rapporten.",
       "Rätta det belopp som är fel, eller lägg till det som saknas på bladet Driftredovisning."},
      {FindingCode::result_share_against_economy, "Resultatmålet är ett annat i ekonomin",
       "För indikator {om} står {står}, men ekonomin ger {räknat}: årets resultat är {resultat} och "
       "skatteintäkter, generella bidrag och utjämning {bas}.",
       "Kontrollera värdet och ekonomin. Med resultatandel i kolumnen Beräkning räknas värdet fram."},
      {FindingCode::balance_told_otherwise, "Texten säger något annat om balanskravet",
       "[Balanskravsresultatet är {negativt}, så balanskravet uppfylls inte.][Av underskott som skulle ha "
       "varit "
       "återställda senast {senast} återstår {brutet}, så balanskravet uppfylls inte.][Balanskravsresultatet "
       "är {positivt}, och inget underskott har passerat sitt sista år, så balanskravet uppfylls.]"
       "[Balanskravsresultatet är {tecken}.][Av underskott från tidigare år återstår {återstår} att "
       "återställa.][Texten säger ”{citat}”, men enligt balanskravsutredningen är det {belopp}.]",
       "Rätta texten, eller balanskravsutredningen om det är den som är fel."},
  };
  return sentences;
}

}  // namespace redovisa
