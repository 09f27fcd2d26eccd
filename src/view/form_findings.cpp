#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& form_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::two_names, "Två namn på samma sak", "”{ett}” heter på ett annat ställe ”{annat}”.",
       "Använd ett av namnen överallt. Är det två olika saker: skilj namnen åt tydligare."},
      {FindingCode::mixed_decimals, "Blandade decimaler",
       "[Värdena för {om} har olika många decimaler: {ett} och {annat}.][{antal} indikatorer har värden med "
       "olika många decimaler, "
       "till exempel {exempel}: {ett} och {annat}.]",
       "Ange värden som jämförs med lika många decimaler."},
      {FindingCode::mixed_units, "Blandade enheter",
       "I texten om {om} anges belopp både i tusental (”{ett}”) och i miljoner (”{annat}”).",
       "Använd samma enhet i hela texten."},
      {FindingCode::value_out_of_scale, "Värde i en annan skala",
       "För {indikator} står {står}[, medan andra värden är omkring {andra}]"
       "[, fast sådana andelar är mellan {minst} och {högst}].",
       "Kontrollera om värdet är en andel som skulle ha skrivits i procent, om ett decimaltecken fattas "
       "eller om värdet är i en annan enhet."},
      {FindingCode::abbreviation_unexplained, "Oförklarad förkortning",
       "Förkortningen {förkortning} skrivs aldrig ut[, fast den används {antal} gånger].",
       "Skriv ut orden första gången, med förkortningen inom parentes."},
      {FindingCode::doubled_word, "Samma ord två gånger", "I texten om {om} står ”{står}”.",
       "Ta bort det ord som är för mycket."},
  };
  return sentences;
}

}  // namespace redovisa
