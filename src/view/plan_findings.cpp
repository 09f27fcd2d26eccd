#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& plan_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::limits_overlap, "Nivåernas gränser överlappar",
       "För {indikator} ligger {från}[–{till}] både i {nivå} (”{gräns}”) och i {sämre} (”{annan}”).",
       "Flytta en av gränserna, så att varje värde hör till en enda nivå. Till dess räknas värdet till den "
       "bättre nivån."},
      {FindingCode::limits_leave_gap, "Glapp mellan nivåerna",
       "För {indikator} finns ett glapp mellan {sämre} (”{annan}”) och {nivå} (”{gräns}”).[ Värdet {värde} "
       "({period}) hör inte till någon av dem.][ Utfallen har fler decimaler än gränserna, som "
       "{exempel} ({period}), och kan hamna där.]",
       "Låt nivåerna möta varandra, eller ange hur värden ska avrundas innan de jämförs med gränserna."},
      {FindingCode::limits_against_direction, "Gränsen går åt fel håll",
       "För {indikator} är {riktning} bättre enligt kolumnen Riktning, men [{nivå} är ”{gräns}”][målvärdet "
       "för {år} är ”{mål}”].",
       "Rätta antingen kolumnen Riktning eller orden om högre och lägre, minst och högst."},
      {FindingCode::limits_out_of_order, "Nivåerna står i fel ordning",
       "För {indikator} är {nivå} (”{gräns}”) lättare att nå än {sämre} (”{annan}”).",
       "Kontrollera om gränserna har bytt plats eller om orden om högre och lägre har förväxlats."},
      {FindingCode::target_runs_wrong_way, "Målvärdet går åt fel håll",
       "[För {indikator} går målvärdet från {mål} ({år}) till {senare} ({senareår})]"
       "[För {indikator} är målvärdet för {år} {krav}, sämre än utfallet {utfall} ({utfallsår})], men "
       "{riktning} är bättre.",
       "Rätta målvärdet eller riktningen. Är målvärdet ett tak som följer volymen: skriv det."},
      {FindingCode::goal_without_parts, "Mål som inget mäter",
       "Mål {mål}, {namn}, har varken indikator, uppdrag, aktivitet eller mål under sig.",
       "Koppla något till målet, eller skriv i målets beskrivning varför det inte följs upp."},
      {FindingCode::indicator_without_target, "Indikator utan målvärde",
       "[{indikator} har inget målvärde för {år} eller senare och inga gränser för nivåer.][{antal} av "
       "{alla} "
       "indikatorer har varken målvärde eller gränser för nivåer.]",
       "Sätt ett målvärde, eller ta bort indikatorn om den inte kan mätas."},
      {FindingCode::indicator_without_unit, "Indikator utan enhet",
       "[{indikator} har ingen enhet.][{antal} av {alla} indikatorer har ingen enhet.]",
       "Fyll i kolumnen Enhet: %, antal, dagar."},
      {FindingCode::indicator_without_source, "Indikator utan källa",
       "[{indikator} har ingen källa.][{antal} av {alla} indikatorer har ingen källa.]",
       "Fyll i kolumnen Källa, så att den som tar över kan ta fram samma siffra."},
      {FindingCode::indicator_without_responsible, "Indikator utan ansvarig",
       "[{indikator} har ingen ansvarig.][{antal} av {alla} indikatorer har ingen ansvarig, och inte heller "
       "deras mål.]",
       "Fyll i kolumnen Ansvarig för indikatorn eller för målet."},
      {FindingCode::indicator_without_direction, "Indikator utan riktning",
       "[För {indikator} går det inte att se om högre eller lägre är bättre.][För {antal} av {alla} "
       "indikatorer går det inte att se om högre eller lägre är bättre.]",
       "Fyll i kolumnen Riktning med högre eller lägre."},
      {FindingCode::change_without_base, "Förändring utan utgångsvärde",
       "För {indikator} är målet en förändring, ”{mål}”, men det finns inget tidigare utfall eller "
       "utgångsvärde att räkna från.",
       "Fyll i Utgångsvärde eller ett tidigare års utfall."},
  };
  return sentences;
}

}  // namespace redovisa
