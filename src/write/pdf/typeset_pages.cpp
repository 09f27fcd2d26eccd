#include "write/pdf/typeset_pages.hpp"

#include <fmt/format.h>

#include "diagnostics/failure.hpp"
#include "write/pdf/pdf_file.hpp"
#include "write/pdf/pdf_writer.hpp"
#include "write/word/word_front.hpp"
#include "write/word/word_writer.hpp"

namespace redovisa {

namespace {

/// Typefaces that Word has, those that replace them without moving a line, and where these are.
struct Replacement {
  std::string_view typeface, replacement, package;
};
constexpr Replacement replacements[] = {{"Calibri", "Carlito", "fonts-crosextra-carlito"},
                                        {"Cambria", "Caladea", "fonts-crosextra-caladea"},
                                        {"Arial", "Liberation Sans", "fonts-liberation"}};

/// A font in a PDF is named as its typeface without spaces, "LiberationSans-Bold".
bool has_font(const std::set<std::string>& fonts, std::string_view typeface) {
  std::string name{typeface};
  std::erase(name, ' ');
  for (const auto& font : fonts)
    if (font.starts_with(name)) return true;
  return false;
}

bool wants(const Look& look, std::string_view typeface) {
  const auto styles = look.parts.find("styles.xml");
  return styles != look.parts.end() &&
         styles->second.find(fmt::format("\"{}\"", typeface)) != std::string::npos;
}

/// LibreOffice names a destination as the bookmark, with all but letters and digits as two hexadecimal
/// digits.
std::string destination_of(const std::string& bookmark) {
  std::string name;
  for (const char c : bookmark) name += c == '_' ? std::string{"5F"} : std::string{c};
  return name;
}

}  // namespace

void TypesetPages::set_in_pages() {
  pages_ = setting_.office.to_pdf(write_word_for_print(document_, look_));
  const auto fonts = fonts_of(*open_pdf(*pages_));
  for (const auto& [typeface, replacement, package] : replacements)
    if (wants(look_, typeface) && !has_font(fonts, typeface) && !has_font(fonts, replacement))
      remarks_.push_back(fmt::format(
          "Typsnittet {} saknas, så sidorna i PDF-filen ser annorlunda ut än i Word och rader och "
          "sidor bryts på andra ställen: installera med »apt install {}«.",
          replacement, package));
}

const std::string& TypesetPages::pages() {
  if (!failure_.empty()) throw EnvironmentFailure{failure_};
  if (pages_) return *pages_;
  try {
    set_in_pages();
  } catch (const EnvironmentFailure& failure) {
    failure_ = failure.what();
    throw;
  }
  return *pages_;
}

std::string TypesetPages::pdf() {
  try {
    return finished_pdf(pages(), document_);
  } catch (const EnvironmentFailure& failure) {
    throw EnvironmentFailure{
        fmt::format("PDF-filen kan inte skrivas, men övriga format skrivs. {}", failure.what())};
  }
}

std::map<std::string, int> TypesetPages::page_numbers() {
  if (!setting_.page_numbers) return {};
  const auto bookmarks = bookmarks_of_contents(document_);
  if (bookmarks.empty()) return {};
  try {
    const auto destinations = pages_of_destinations(*open_pdf(pages()));
    std::map<std::string, int> numbers;
    for (const auto& [heading, bookmark] : bookmarks)
      if (const auto found = destinations.find(destination_of(bookmark)); found != destinations.end())
        numbers.emplace(heading, found->second);
    return numbers;
  } catch (const EnvironmentFailure& failure) {
    remarks_.push_back(fmt::format(
        "Innehållsförteckningen i Word-filen är utan sidnummer. {} Med --utan-sidnummer görs inget försök.",
        failure.what()));
    return {};
  }
}

}  // namespace redovisa
