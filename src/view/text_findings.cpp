#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& text_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::text_figure_differs, "Texten anger ett annat tal än tabellen",
       "Texten[ om {om}][ i {avsnitt}] säger {står}"
       "[ om ”{rad}”, men enligt tabellen {tabell} är det {värde} (”{kolumn}”)]"
       "[ om resultatet (raden {resultatrad}), men enligt tabellen {tabell} är det {värde} "
       "(”{kolumn}”)]"
       "[, men indikatorn {indikator} har {värde} (”{kolumn}”)].[ I cellen står {i_cellen}.][ Talet är det "
       "som står för {annan kolumn}.]",
       "Rätta texten, eller tabellen om det är den som är fel. Namnges talet i texten, som i "
       "{{ekonomi.avvikelse.perioden}}, följer det alltid tabellen; är talet redan ett namn säger meningen "
       "något annat än namnet."},
      {FindingCode::text_sign_differs, "Texten säger tvärtemot tabellen",
       "Texten[ om {om}][ i {avsnitt}] säger {står}"
       "[ om ”{rad}”][ om resultatet (raden {resultatrad})], men tabellen[ {tabell}] visar [ett "
       "överskott: +{överskott}][ett underskott: {underskott}][+{plus}][{minus}][ (”{kolumn}”)].[ I cellen "
       "står {i_cellen}.]",
       "Kontrollera orden: över- eller underskott, positiv eller negativ, högre eller lägre. Är det "
       "tabellens tecken som är fel, rätta det."},
      {FindingCode::text_parts_differ, "Delarna stämmer inte med helheten",
       "Texten säger {helhet} och delar upp beloppet i {delar}."
       "[ Delarna är tillsammans {summa}.]"
       "[ Enligt de ord som står vid dem ger delarna tillsammans {netto}, alltså åt andra hållet.]"
       "[ Delen {del} är större än helheten.]",
       "Kontrollera beloppen och orden om de är bättre eller sämre (över- eller underskott, högre eller "
       "lägre). Tar poster ut varandra behöver det framgå vilka."},
      {FindingCode::text_count_differs, "Antalet i texten stämmer inte",
       "Texten[ om {om}][ i {avsnitt}] säger ”{citat}”, men enligt underlaget [är de {antal}][är {slutförda} "
       "av {alla} "
       "slutförda][pågår {pågående} av {alla}][är {påbörjade} av {alla} påbörjade][är {ej_påbörjade} av "
       "{alla} ej "
       "påbörjade][följer {enligt_plan} av {alla} plan][avviker {avviker} av {alla} från plan][är "
       "{uppfyllda} av "
       "{alla} uppfyllda][är {delvis} av {alla} delvis uppfyllda][är {ej_uppfyllda} av {alla} ej "
       "uppfyllda][går "
       "{bedömda} av {alla} att bedöma][går {ej_bedömda} av {alla} inte att bedöma][ ({rader})].",
       "Rätta antalet i texten, eller de rader i underlaget som är fel. Skrivs antalet som ett namn, till "
       "exempel "
       "{{mål.uppfyllda.i-ord}} eller {{uppdrag.pågående.i-ord}}, följer det alltid underlaget."},
      {FindingCode::text_superlative_denied, "Det som sägs vara störst är det inte",
       "Texten[ om {om}][ i {avsnitt}] säger ”{står}” om ”{rad}”"
       "[, men i tabellen {tabell} är ”{större}” större: {större_värde} mot {värde} (”{kolumn}”)]"
       "[, men i tabellen {tabell} har det gått åt andra hållet: {motsatt} (”{kolumn}”)]."
       "[ I cellen för ”{rad}” står {i_cellen}.]",
       "Nämn den rad som är störst, eller skriv vad jämförelsen gäller (period, prognos, förra året)."},
      {FindingCode::text_direction_denied, "Ökning eller minskning stämmer inte",
       "Texten[ om {om}][ i {avsnitt}] säger ”{står}”[, men talen går från {från} till {till}]"
       "[ om ”{rad}”, men enligt tabellen {tabell} är det {värde} (”{kolumn}”)]"
       "[ om resultatet (raden {resultatrad}), men enligt tabellen {tabell} är det {värde} "
       "(”{kolumn}”)]"
       "[, men indikatorn {indikator} har ändrats med {värde} (”{kolumn}”)].[ I cellen står {i_cellen}.]",
       "Kontrollera ordet och talen, och skriv vad det jämförs med: budget, förra året eller prognosen."},
      {FindingCode::texts_differ, "Texterna säger olika",
       "Här står {här}, men på ett annat ställe står {där} om samma sak: ”{citat där}”.",
       "Skriv samma uppgift på båda ställena, eller gör tydligt vad som skiljer dem, till exempel period."},
  };
  return sentences;
}

}  // namespace redovisa
