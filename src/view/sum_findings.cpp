#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& sum_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::sum_differs, "Summan stämmer inte",
       "I tabellen {tabell} står {står} på raden ”{rad}” i kolumnen ”{kolumn}”, men det som ska summeras ger "
       "{räknat}: skillnaden är {skillnad}."
       "[ Med {rätt} stämmer också avvikelsen {avvikelse}.][ Med {rätt} stämmer också summan {summa}.]"
       "[ Troligen är det raden ”{felrad}” i kolumnen ”{felkolumn}” som är fel: där står {fel}, men med "
       "{rättat} går allt ihop.]"
       "[ Raden ”{utelämnad}” verkar inte vara med i summan.]"
       "[ Raden ”{dubbelräknad}” verkar vara med en gång för mycket.]"
       "[ Rapporten räknar med alla {poster} poster, också ”{utanför}”, som den skrivna summan inte har med.]"
       "[ Av samma skäl stämmer inte heller {fler} av tabellens andra summor.]",
       "Rätta den cell som är fel, eller ta bort den skrivna summan: programmet räknar den själv."},
      {FindingCode::variance_differs, "Avvikelsen stämmer inte",
       "I tabellen {tabell} står {står} på raden ”{rad}” i kolumnen ”{kolumn}”, men ”{först}” minus "
       "”{sedan}” ger {räknat}."
       "[ Tecknet är omvänt mot tabellens andra rader: det ska vara {omvänt}.]"
       "[ Med {rätt} stämmer också summan {summa}.][ Med {rätt} stämmer också avvikelsen {avvikelse}.]"
       "[ Troligen är det raden ”{felrad}” i kolumnen ”{felkolumn}” som är fel: där står {fel}, men med "
       "{rättat} går allt ihop.]"
       "[ Av samma skäl stämmer inte heller {fler} av tabellens andra summor och avvikelser.]",
       "Rätta den cell som är fel, eller ta bort den skrivna avvikelsen: programmet räknar den själv."},
      {FindingCode::variance_sign_against_heading, "Avvikelsen har ett annat tecken än rubriken säger",
       "I tabellen {tabell} är kolumnen ”{kolumn}” räknad som ”{först}” minus ”{sedan}”"
       "[ (raden ”{rad}”: {från} minus {dras} är {står})]"
       "[, men rubriken ”{rubrik}” säger tvärtom][, men {konvention} räknar tvärtom].",
       "Låt rubrik och tecken säga samma sak: byt ordning på orden i rubriken eller tecken på hela "
       "kolumnen."},
      {FindingCode::row_twice, "En rad står två gånger",
       "I tabellen {tabell} står raden ”{rad}”[ i gruppen ”{grupp}”] {antal} gånger.[ Siffrorna är också "
       "desamma "
       "({lika} stycken).]",
       "Ta bort den rad som är för mycket, eller ge raderna namn som skiljer dem åt."},
      {FindingCode::blank_in_sum, "En tom cell i en summa",
       "I tabellen {tabell} saknas en siffra på raden ”{rad}” i kolumnen ”{kolumn}”[ och på {fler} rader "
       "till].[ ”{summarad}” är {summa}, men de andra raderna ger {räknat}: skillnaden är {skillnad}.]",
       "Fyll i det som saknas (0 om det inte finns något), eller rätta summan: en tom cell är ingen "
       "nolla."},
      {FindingCode::halves_differ, "Årets belopp ryms inte i hela projektets",
       "I tabellen {tabell} har ”{rad}” {står} i kolumnen ”{kolumn}”, men {hela} i kolumnen "
       "”{helkolumn}”, som gäller projektets alla år.",
       "Rätta det belopp som är fel: ett enskilt år ryms i det hela."},
      {FindingCode::budget_out_of_step, "Periodens budget följer inte månaderna",
       "I tabellen {tabell} är periodens budget för ”{rad}” {står}, men {månader} tolftedelar av årets "
       "{helår} är {räknat}. {följer} av tabellens {rader} rader är delade i lika månader.",
       "Kontrollera periodiseringen. Är raden säsongsfördelad är allt i sin ordning."},
      {FindingCode::outcome_out_of_step, "Periodens utfall har passerat årets prognos",
       "I tabellen {tabell} är utfallet för ”{rad}” redan {står} (”{kolumn}”), men prognosen för hela året "
       "är {prognos} (”{prognoskolumn}”).",
       "Kontrollera utfallet, och om prognosen är gjord före perioden."},
      {FindingCode::entry_looks_like_sum, "Raden ser ut som en summa",
       "I tabellen {tabell} räknas raden ”{rad}” som en post ({står} i kolumnen ”{kolumn}”)"
       "[, men den är lika med summan av {rader} andra rader, från ”{från}” till ”{till}”, och räknas då två "
       "gånger]"
       "[, men heter som en summa: raderna ovanför ger {ovanför}]"
       "[, men i namnet står {del}: är den en del av en annan rad räknas den två gånger]."
       "[ I rapporten blir summan {rapportens}; på raden ”{summarad}” står {summa}.]",
       "Är raden en summa: kalla den Summa eller ta bort den, programmet räknar summorna själv. Är den en "
       "del "
       "av en annan rad: skriv varav i kolumnen Slag."},
      {FindingCode::costs_positive, "Kostnader utan minustecken",
       "Tabellen {tabell} har andra tecken än rapporten, som räknar kostnader som negativa och intäkter som "
       "positiva."
       "[ Kostnaden ”{kostnadsrad}” är positiv ({kostnad}).][ Samma tecken har {kostnadsrader} till av "
       "kostnadsraderna.]"
       "[ Intäkten ”{intäktsrad}” är negativ ({intäkt}).][ Samma tecken har {intäktsrader} till av "
       "intäktsraderna.]"
       "[ Verksamheten ”{verksamhet}” har ett positivt belopp ({belopp}).]"
       "[ Samma tecken har {verksamheter} till av verksamheterna.]"
       " Med dessa tecken blir ett överskridande ett överskott i rapporten.",
       "Skriv kostnader som negativa och intäkter som positiva tal."},
      {FindingCode::table_in_other_unit, "Tabellen är i en annan enhet",
       "Tabellen {tabell} är i {enhet} enligt rubriken ”{rubrik}”[, men rapporten skriver beloppen som "
       "{rapportens}][, men beloppen läses som {läst}, som det står vid Enhet].",
       "Räkna om beloppen, eller rätta rubriken om de redan är i rapportens enhet."},
      {FindingCode::amounts_of_other_size, "Beloppen är av en annan storlek",
       "I tabellen {tabell} är {kolumn} {står}"
       "[ för {nämnd}, som har {årsarbetare} årsarbetare: {var} för var och en, och högst {varav} väntas]"
       "[, men högst {gräns} väntas]"
       "[, men {annan} är {annat} på samma rader]"
       "[, men {då} på samma rader i rapporten {tidigare}]."
       "[ Beloppen läses som tkr, men ser ut att vara skrivna i {enhet}.]",
       "Skriv beloppen i tusental kronor, eller skriv Enhet: kr ovanför tabellen, så räknas de om. Är de "
       "rätta: "
       "höj gränsen i konventionen (rimlighet) eller godta fyndet."},
      {FindingCode::sheet_differs_from_ledger, "Bladet och bokföringen säger olika",
       "I tabellen {tabell} står {står} på raden ”{rad}” i kolumnen ”{kolumn}”, men bokföringen ger "
       "{räknat}: "
       "skillnaden är {skillnad}.",
       "Rapporten visar bladets siffra. Rätta cellen, eller töm den så hämtas siffran ur bokföringen."},
      {FindingCode::table_totals_differ, "Två tabeller har olika summa",
       "Raderna i tabellen {tabell} är tillsammans {står} i kolumnen ”{kolumn}”, men raderna i tabellen "
       "{annan} "
       "är {räknat}: skillnaden är {skillnad}.",
       "Tabellerna visar samma pengar på två sätt. Rätta den som är fel, eller lägg till raden som saknas."},
  };
  return sentences;
}

}  // namespace redovisa
