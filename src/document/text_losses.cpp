#include "document/text_losses.hpp"

#include <string>

namespace redovisa {

namespace {

struct LossWords {
  const char* expected;
  const char* advice;
};

LossWords words_of(LossKind kind) {
  switch (kind) {
    case LossKind::html:
      return {"text utan HTML",
              "HTML visas som det står skrivet. Skriv **fetstil** och [länk](https://…) i stället."};
    case LossKind::address:
      return {"en adress som börjar med https://, http://, mailto: eller #",
              "Texten visas, men utan länk. Rätta adressen eller ta bort länken."};
    case LossKind::picture:
      return {"en bild i ett stycke eller en listpunkt",
              "Bildens beskrivning visas i stället för bilden. Flytta bilden ut ur rubriken, tabellen eller "
              "fotnoten."};
    case LossKind::picture_link:
      return {"en bild utan länk", "Länken visas inte. Skriv den i texten bredvid bilden."};
    case LossKind::undefined_note:
      return {"en fotnot i samma text, till exempel [^1]: Källa: Kolada.",
              "Skriv fotnoten sist i samma text. Om tecknen ska synas: skriv \\[^."};
    case LossKind::unused_note:
      return {"fotnotens tecken någonstans i samma text",
              "Fotnoten visas inte. Skriv dess tecken där den ska stå, eller ta bort den."};
    case LossKind::repeated_note:
      return {"ett eget namn på varje fotnot i texten",
              "Bara den första med namnet visas. Ge den andra ett eget namn."};
    case LossKind::nested_note:
      return {"en fotnot utan fotnoter", "Skriv in den andra fotnotens text i den första."};
    case LossKind::heading_note:
      return {"en rubrik utan fotnot", "Fotnoten visas inte. Flytta den till texten under rubriken."};
    case LossKind::heading_link:
      return {"en rubrik utan länk", "Rubriken visas utan länk. Flytta länken till texten under rubriken."};
    case LossKind::note_table:
      return {"en fotnot utan tabell",
              "Tabellens rader visas som text. Flytta tabellen till den löpande texten."};
    case LossKind::many_notes:
      return {"färre fotnoter", "Alla fotnoter i texten visas inte. Förkorta dem, eller dela texten."};
  }
  return {};
}

}  // namespace

void tell_losses(const MarkdownNode& node, const TextOrigin& origin, TextFaults& faults) {
  for (const TextLoss& loss : node.losses) {
    const LossWords words = words_of(loss.kind);
    faults.tell(origin, node.lines, {Code::text_simplified, loss.written, words.expected, words.advice});
  }
}

}  // namespace redovisa
