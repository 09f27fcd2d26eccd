#include "view/finding_sentences.hpp"

namespace redovisa {

const std::vector<FindingSentence>& exception_finding_sentences() {
  static const std::vector<FindingSentence> sentences{
      {FindingCode::exception_unused, "Undantag som inte behövs",
       "Undantaget för {kod} i {plats} gäller inget: där finns inget sådant fynd.",
       "Ta bort undantaget, eller rätta platsen om raden har flyttats."},
      {FindingCode::exception_code_unknown, "Undantag med okänd kod",
       "Granskningen har ingen kod som heter ”{kod}”.[ Menade du ”{menat}”?]",
       "Skriv koden som den står inom hakparentes i listan från redovisa granska."},
  };
  return sentences;
}

}  // namespace redovisa
