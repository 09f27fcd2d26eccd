#include "document/shown_picture.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "document/text_marks.hpp"

namespace redovisa {

namespace {

struct FaultWords {
  const char* expected;
  const char* advice;
};

FaultWords words_of(PictureFault fault) {
  switch (fault) {
    case PictureFault::outside:
      return {"en bild i underlagets mapp, till exempel ![karta](bilder/karta.png)",
              "Lägg bilden i underlagets mapp och skriv dess namn. Bilder hämtas inte från nätet eller andra "
              "mappar."};
    case PictureFault::missing:
      return {"en bild som finns i underlagets mapp",
              "Lägg bilden i mappen, eller rätta namnet. Stora och små bokstäver är olika."};
    case PictureFault::too_heavy:
      return {"en bild på högst 10 MB", "Spara bilden i mindre storlek."};
    case PictureFault::other_kind:
      return {"en bild i formatet PNG eller JPEG",
              "Spara om bilden som PNG. Är det en tabell eller ett diagram ur Excel: kopiera den som bild."};
    case PictureFault::damaged:
      return {"en hel PNG- eller JPEG-bild", "Öppna bilden i ett bildprogram och spara om den som PNG."};
    case PictureFault::too_many_points:
      return {"en bild med högst 60 miljoner bildpunkter och 20 000 på bredden och höjden",
              "Spara bilden i mindre storlek."};
    case PictureFault::print_colours:
      return {"en bild i färgerna RGB", "Bilden är gjord för tryck (CMYK). Spara om den som RGB."};
    case PictureFault::turned:
      return {"en bild som är rätt vänd utan att programmet vrider den",
              "Fotot är taget med kameran på högkant. Öppna det, vrid det ett helt varv och spara."};
    case PictureFault::too_many:
      return {"bilder på högst 60 MB i hela rapporten", "Spara bilderna i mindre storlek, eller visa färre."};
  }
  return {};
}

void tell(const NamedPicture& named, PictureFault fault, const PictureFolder& pictures, TextFaults& faults) {
  if (!faults.is_news(named.origin, named.node.lines, named.address)) return;
  const FaultWords words = words_of(fault);
  const std::string near =
      fault == PictureFault::missing ? did_you_mean(named.address, pictures.names()) : std::string{};
  faults.tell(named.origin, named.node.lines,
              {Code::text_simplified, named.address, near.empty() ? words.expected : near,
               fmt::format("Bildens beskrivning visas i stället för bilden. {}", words.advice)});
}

std::string words_of(const Runs& runs) { return std::string{trimmed_text(on_one_line(plain_text(runs)))}; }

/// "karta-över-området.png" of "bilder/karta-över-området.png".
std::string file_name(const std::string& address) { return address.substr(address.find_last_of("/\\") + 1); }

void tell_silence(const NamedPicture& named, TextFaults& faults) {
  faults.tell(named.origin, named.node.lines,
              {Code::text_simplified, fmt::format("![]({})", named.address),
               "vad bilden visar, inom hakparenteserna: ![karta över området](karta.png)",
               "Den som får rapporten uppläst hör annars bara bildens rubrik eller filnamn. Skriv vad bilden "
               "säger.",
               named.address});
}

bool has_note(const Runs& runs) {
  return std::ranges::any_of(runs,
                             [](const Run& run) { return run.text.find(note_mark) != std::string::npos; });
}

void tell_lost_note(const NamedPicture& named, TextFaults& faults) {
  faults.tell(
      named.origin, named.node.lines,
      {Code::text_simplified, fmt::format("![…[^…]]({})", named.address), "en bildbeskrivning utan fotnot",
       "Fotnoten visas inte. Skriv dess tecken i texten bredvid bilden.", named.address});
}

}  // namespace

std::optional<Picture> shown_picture(const NamedPicture& named, PictureFolder& pictures, TextFaults& faults) {
  auto found = pictures.find(named.address);
  if (const auto* fault = std::get_if<PictureFault>(&found)) {
    tell(named, *fault, pictures, faults);
    return std::nullopt;
  }
  Picture picture{std::get<SharedPicture>(std::move(found)), words_of(named.text.description),
                  words_of(named.text.caption)};
  if (has_note(named.text.description)) tell_lost_note(named, faults);
  if (picture.description.empty()) {
    tell_silence(named, faults);
    picture.description = picture.caption.empty() ? file_name(named.address) : picture.caption;
  }
  return picture;
}

}  // namespace redovisa
