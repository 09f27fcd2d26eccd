#include <algorithm>
#include <array>

#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

struct MissingWord {
  std::string_view word;
  Missing missing;
};
constexpr std::array missing_words{
    MissingWord{"-", Missing::dash},
    MissingWord{"—", Missing::dash},
    MissingWord{"..", Missing::not_measured},
    MissingWord{"...", Missing::not_measured},
    MissingWord{"…", Missing::not_measured},
    MissingWord{"iu", Missing::not_measured},
    MissingWord{"i.u.", Missing::not_measured},
    MissingWord{"i.u", Missing::not_measured},
    MissingWord{"i u", Missing::not_measured},
    MissingWord{"e.u.", Missing::not_measured},
    MissingWord{"e.u", Missing::not_measured},
    MissingWord{"saknas", Missing::not_measured},
    MissingWord{"uppgift saknas", Missing::not_measured},
    MissingWord{"uppgifter saknas", Missing::not_measured},
    MissingWord{"data saknas", Missing::not_measured},
    MissingWord{"värde saknas", Missing::not_measured},
    MissingWord{"ingen uppgift", Missing::not_measured},
    MissingWord{"ej mätt", Missing::not_measured},
    MissingWord{"inte mätt", Missing::not_measured},
    MissingWord{"mäts ej", Missing::not_measured},
    MissingWord{"mäts inte", Missing::not_measured},
    MissingWord{"ingen mätning", Missing::not_measured},
    MissingWord{"inget värde angivet", Missing::not_measured},
    MissingWord{"ej utvärderad", Missing::not_measured},
    MissingWord{"n/a", Missing::not_applicable},
    MissingWord{"ej tillämplig", Missing::not_applicable},
    MissingWord{"ej tillämpligt", Missing::not_applicable},
    MissingWord{"inte tillämplig", Missing::not_applicable},
    MissingWord{"inte tillämpligt", Missing::not_applicable},
    MissingWord{"ej aktuellt", Missing::not_applicable},
    MissingWord{"inte aktuellt", Missing::not_applicable},
    MissingWord{"sekretess", Missing::confidential},
    MissingWord{"metodbyte", Missing::method_changed},
    MissingWord{"bytt metod", Missing::method_changed},
    MissingWord{"ny metod", Missing::method_changed},
    MissingWord{"ny indikator", Missing::new_indicator},
    MissingWord{"nytt mått", Missing::new_indicator},
    MissingWord{"kommer senare", Missing::not_yet},
    MissingWord{"redovisas senare", Missing::not_yet},
    MissingWord{"presenteras senare", Missing::not_yet},
    MissingWord{"publiceras senare", Missing::not_yet},
    MissingWord{"ej klart", Missing::not_yet},
    MissingWord{"inte klart", Missing::not_yet},
    MissingWord{"ännu inte klart", Missing::not_yet},
    MissingWord{"ej publicerat", Missing::not_yet},
    MissingWord{"inte publicerat", Missing::not_yet},
    MissingWord{"inväntas", Missing::not_yet},
    MissingWord{"inväntar resultat", Missing::not_yet},
};

}  // namespace

std::optional<Missing> parse_missing(std::string_view text) {
  const std::string simple = with_plain_marks(text);
  if (simple.empty()) return Missing::blank;
  const auto found = std::ranges::find(missing_words, std::string_view{simple}, &MissingWord::word);
  return found == missing_words.end() ? std::nullopt : std::optional{found->missing};
}

}  // namespace redovisa
