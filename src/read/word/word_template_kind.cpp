#include "read/word/word_template_kind.hpp"

#include "read/xlsx/file_kind.hpp"

namespace redovisa {

namespace {

constexpr std::string_view save_as_docx = "Öppna den i Word och spara den som Word-mall (.dotx) eller .docx.";

bool is_open_document_text(const std::filesystem::path& path, const ReadLimits& limits) {
  Diagnostics unheard;
  FaultLog log{"", unheard};
  auto package = Package::open(path, limits, log);
  if (!package || !package->has("mimetype")) return false;
  const auto type = package->text_of("mimetype", log);
  return type && type->find("opendocument.text") != std::string::npos;
}

/// A file of the new format with a password is an old one with the new one within.
bool is_named_as_new(const std::filesystem::path& path) {
  const auto extension = path.extension();
  return extension == ".docx" || extension == ".dotx";
}

}  // namespace

std::optional<UnusableKind> unusable_kind_of(const std::filesystem::path& path, const ReadLimits& limits) {
  const auto kind = file_kind_of(path, limits);
  if (!kind)
    return UnusableKind{"", "Kontrollera att filen finns, att namnet är rätt och att du får läsa den."};
  switch (*kind) {
    case FileKind::word_document:
    case FileKind::xlsx:  // any Office package whose text does not stand where Word puts it
      return std::nullopt;
    case FileKind::encrypted_office:
      return UnusableKind{std::string{words_of(*kind)},
                          "Öppna mallen i Word, ta bort lösenordet under Arkiv – Info – Skydda dokument och "
                          "spara."};
    case FileKind::other_ole2:
    case FileKind::old_excel:
      if (is_named_as_new(path))
        return UnusableKind{
            "en fil med lösenord, eller i ett äldre Office-format än namnet säger",
            "Öppna mallen i Word, ta bort ett eventuellt lösenord under Arkiv – Info – Skydda "
            "dokument och spara den som Word-mall (.dotx) eller .docx."};
      return UnusableKind{"en fil i ett äldre Office-format (.doc, .dot)", std::string{save_as_docx}};
    case FileKind::other_zip:
    case FileKind::ods:
      if (is_open_document_text(path, limits))
        return UnusableKind{"ett dokument i OpenDocument-format (odt, ott)",
                            "Öppna den i LibreOffice och spara den som Word-dokument (.docx)."};
      return UnusableKind{"ett zip-arkiv utan Word-dokument", std::string{save_as_docx}};
    case FileKind::damaged_zip:
    case FileKind::zero_filled:
    case FileKind::empty:
      return UnusableKind{std::string{words_of(*kind)}, "Hämta mallen på nytt eller be om en ny kopia."};
    case FileKind::xlsb:
    case FileKind::excel_xml_2003:
    case FileKind::xml:
    case FileKind::html:
    case FileKind::pdf:
    case FileKind::text:
    case FileKind::unknown:
      return UnusableKind{std::string{words_of(*kind)}, std::string{save_as_docx}};
  }
  return std::nullopt;
}

std::optional<UnusableKind> unusable_content_of(std::string_view content_types) {
  const auto has = [&](std::string_view type) { return content_types.find(type) != std::string_view::npos; };
  if (has("ms-word.document.macroEnabled") || has("ms-word.template.macroEnabled"))
    return UnusableKind{
        "ett Word-dokument med makron (.docm, .dotm)",
        "Öppna mallen i Word och spara den utan makron, som Word-mall (.dotx) eller .docx. Redovisa kör "
        "inga makron och skickar inga vidare."};
  if (has("wordprocessingml.document.main+xml") || has("wordprocessingml.template.main+xml"))
    return std::nullopt;
  return UnusableKind{"ett Office-dokument som inte är från Word", std::string{save_as_docx}};
}

}  // namespace redovisa
