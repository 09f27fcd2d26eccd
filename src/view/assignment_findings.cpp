#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& assignment_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::end_date_passed, "Slutdatumet har passerat",
       "[{om} anges gå enligt plan, men slutdatumet var {enligt_plan} och uppdraget är inte slutfört]"
       "[Kommentaren säger att {om} följer plan, men slutdatumet var {enligt_kommentaren} och uppdraget är "
       "inte slutfört][{om} skulle vara klart {utan_datum} och är inte slutfört, och det finns inget nytt "
       "datum] per {rapportdag}.[ Prognosdatumet är {prognosdatum}.][ Kommentaren säger ”{väntas}”.]",
       "Ange avvikelse från plan och det nya datumet i kolumnen Prognosdatum, eller rätta status om "
       "uppdraget är slutfört."},
      {FindingCode::completed_as_deviating, "Slutfört men anges avvika från plan",
       "{om} är slutfört men anges avvika från plan[, trots att slutdatumet {ej_passerat} inte har passerat]"
       "[. Slutdatumet var {passerat}].",
       "Blev uppdraget klart i tid: ange att det gick enligt plan. Blev det försenat: skriv det i "
       "kommentaren."},
      {FindingCode::waits_for_late, "Väntar på något som är försenat",
       "{om} ska vara klart {slutdatum} och väntar enligt sin kommentar på {väntar_på}[, vars slutdatum "
       "{dess_slutdatum} har passerat][. {det_andra} väntas bli klart {dess_väntas}].",
       "Skriv i kommentaren om förseningen påverkar uppdraget, och ändra prognosen om den gör det."},
      {FindingCode::told_after_end_date, "Kommentaren anger en tid efter slutdatumet",
       "{om} ska vara klart {slutdatum}, men kommentaren säger ”{väntas}” och kolumnen Prognosdatum är tom.",
       "Fyll i det nya datumet i kolumnen Prognosdatum, eller rätta kommentaren."},
      {FindingCode::status_told_otherwise, "Statusen sägs olika",
       "[{slutförd} har status Slutförd, men kommentaren säger ”{säger}”.]"
       "[{påbörjad} har status Påbörjad, men kommentaren säger ”{säger}”.]"
       "[{ej_påbörjad} har status Ej påbörjad, men kommentaren säger ”{säger}”.]"
       "[{avbruten} har status Avbruten, men kommentaren säger ”{säger}”.]"
       "[{om} har status Slutförd, men väntas enligt kolumnen Prognosdatum bli klart {klart_senare}.]"
       "[{om} är inte slutfört, fast prognosdatumet {skulle_vara_klart} har passerat.]"
       "[Texten om mål {mål} säger att uppdragen följer plan, men {avviker} avviker.]"
       "[Texten i {avsnitt} säger att {följer} följer plan, men det avviker från plan.]",
       "Rätta status, datumet eller texten, så att de säger samma sak."},
      {FindingCode::not_started_near_end, "Ej påbörjat nära slutdatumet",
       "{om} ska vara klart {slutdatum} men är ej påbörjat per {rapportdag}, och prognosdatum saknas.",
       "Fyll i när uppdraget väntas bli klart i kolumnen Prognosdatum, eller rätta status."},
  };
  return sentences;
}

}  // namespace redovisa
