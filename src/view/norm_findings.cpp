#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& norm_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::period_outside_norm, "Inte den lagstadgade delårsrapporten",
       "Rapporten gäller {period}. Den delårsrapport som lagen kräver omfattar minst hälften och högst två "
       "tredjedelar av året.",
       "Inget behöver göras om rapporten är frivillig. Den lagstadgade görs per juni, juli eller augusti (13 "
       "kap. lagen om kommunal bokföring och redovisning)."},
      {FindingCode::decided_too_late, "Beslutet kommer för sent",
       "Rapporten för {period} beslutas den {beslut}. Fullmäktige ska ha kommunens rapport senast den {dag}.",
       "Kontrollera beslutsdatumet. En delårsrapport lämnas inom två månader efter perioden, en "
       "årsredovisning "
       "senast den 15 april (11 kap. kommunallagen)."},
      {FindingCode::decided_before_period_end, "Beslutat före periodens slut",
       "Rapporten för {period} beslutas den {beslut}, före periodens sista dag den {dag}.",
       "Kontrollera beslutsdatumet och perioden på bladet Rapport."},
      {FindingCode::goal_without_assessment, "Mål utan bedömning",
       "Mål {mål}, {namn}, är inte bedömt[. Antal delar som hör till målet: {delar}].",
       "Fyll i det som fattas, eller låt någon besluta en bedömning och motivera den. Revisorerna ska bedöma "
       "om resultatet är förenligt med fullmäktiges mål (12 kap. kommunallagen)."},
      {FindingCode::final_without_case_number, "Slutlig utan diarienummer",
       "Rapporten har status slutlig men inget diarienummer.",
       "Fyll i Diarienummer på bladet Rapport, eller låt rapporten vara ett utkast."},
      {FindingCode::deficit_not_restored, "Underskott som inte är återställt i tid",
       "{om} skulle ha varit återställt senast {senast}[, men {återstår} återstår efter årets "
       "balanskravsresultat][ och återställs först {sent}].",
       "Kontrollera beloppet och året. Stämmer de: skriv i avsnittet balanskrav hur och när underskottet "
       "återställs, eller vilka synnerliga skäl fullmäktige har att inte göra det (11 kap. 12 och 13 §§ "
       "kommunallagen)."},
      {FindingCode::deficit_without_right_year, "Underskott utan rätt år att återställas",
       "[{utan} har inget år i kolumnen Återställs senast][I kolumnen Återställs senast står {står} för "
       "{sent}]. "
       "Ett underskott ska vara återställt tre år efter det år då det uppkom, här senast {senast}.",
       "Rätta året i kolumnen Återställs senast. Har fullmäktige beslutat att det inte ska återställas, av "
       "synnerliga skäl: ta bort raden och skriv skälen i avsnittet balanskrav (11 kap. 12 och 13 §§ "
       "kommunallagen)."},
      {FindingCode::reserve_used_without_deficit, "Reserven används utan underskott",
       "{om} är {står}, fast årets resultat efter balanskravsjusteringar är {resultat}. Då finns inget "
       "underskott i år att täcka, och balanskravsresultatet blir högre än resultatet.",
       "Skriv 0 om reserven inte används. Används den: skriv i avsnittet balanskrav till vad och varför, "
       "enligt kommunens riktlinjer för god ekonomisk hushållning (11 kap. 14 § kommunallagen). Medel i en "
       "resultatutjämningsreserv får bara användas för att utjämna intäkter över en konjunkturcykel."},
      {FindingCode::reservation_too_large, "Reserveringen är större än lagen medger",
       "Till reserven reserveras {står}, men högst {högst} får reserveras: den del av årets resultat, före "
       "och efter balanskravsjusteringar, som är över en procent av skatteintäkter, generella statsbidrag "
       "och "
       "utjämning. Är det egna kapitalet med alla pensioner negativt är gränsen två procent, och det mesta "
       "{två}.",
       "Sänk reserveringen på bladet Balanskrav, eller rätta det resultat eller de intäkter som är fel (11 "
       "kap. 14 § kommunallagen)."},
  };
  return sentences;
}

}  // namespace redovisa
