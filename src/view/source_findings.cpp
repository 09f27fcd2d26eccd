#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& source_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::sick_leave_against_payroll, "Sjukfrånvaron är en annan i lönefilen",
       "På bladet står {mått} {står} för {grupp}, {period}, men lönefilen {fil} ger {räknat}: {timmar} av "
       "{hela} timmar.[ De skiljer sig också i {fler} av gruppens andra perioder.] Rapporten visar bladets "
       "värde.",
       "Kontrollera vilket värde som gäller. Ta bort raden på bladet om det räknade ska visas."},
      {FindingCode::outcome_against_kolada, "Utfallet är ett annat i Kolada",
       "I planen står utfallet {står} för {period}, men i Kolada har {nyckeltal} värdet {hämtat}"
       "[ (märkt ”{märkt}”)]. Rapporten visar planens värde.",
       "Kontrollera vilket värde som gäller, och att Kolada-id är rätt. Ta bort utfallet ur planen om "
       "Koladas "
       "ska visas."},
      {FindingCode::budget_adherence_against_economy, "Budgetföljsamheten är en annan i driftredovisningen",
       "I underlaget står {står}, men driftredovisningen ger {räknat}: {kolumn} är {belopp} mot budgeten "
       "{budget}.",
       "Kontrollera värdet och tabellen. Med budgetavvikelse i kolumnen Beräkning räknas värdet fram."},
      {FindingCode::comparison_out_of_date, "Jämförelsen är för gammal",
       "Indikatorn {om} jämförs med värden ur Kolada ({nyckeltal}) som är för gamla: det senaste för "
       "{jämförs} är "
       "från {jämförelseår}, men det egna utfallet är från {eget}.[ Antal andra jämförelser som är för "
       "gamla: {fler}.]"
       "[ Placeringen bland kommunerna är från {platsår}.][ Här godtas {godtas} års skillnad.]",
       "Spara Koladas svar på nytt, eller hämta dem med --hamta. Finns inget nyare: skriv i kommentaren "
       "vilka år "
       "som jämförs. Konventionens äldst och indikatorns Periodicitet säger hur mycket äldre en jämförelse "
       "får "
       "vara."},
  };
  return sentences;
}

}  // namespace redovisa
