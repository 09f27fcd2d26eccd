#include "write/pdf/typeset_pages.hpp"

#include <fmt/format.h>
#include <utility>

#include "diagnostics/failure.hpp"
#include "write/pdf/missing_typefaces.hpp"
#include "write/pdf/pdf_file.hpp"
#include "write/pdf/pdf_writer.hpp"
#include "write/word/word_front.hpp"
#include "write/word/word_writer.hpp"

namespace redovisa {

namespace {

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
  for (auto& told : told_of_missing_typefaces(look_, fonts_of(*open_pdf(*pages_))))
    remarks_.push_back(std::move(told));
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
