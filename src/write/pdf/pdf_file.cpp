#include "write/pdf/pdf_file.hpp"

#include <fmt/format.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

constexpr std::size_t length_of_subset_prefix = 7;  // "BAAAAA+"

std::map<QPDFObjGen, int> page_numbers(QPDF& pdf) {
  std::map<QPDFObjGen, int> numbers;
  int number = 0;
  for (const auto& page : pdf.getAllPages()) numbers.emplace(page.getObjGen(), ++number);
  return numbers;
}

/// A destination is an array that begins with its page, or a dictionary with one.
QPDFObjectHandle page_of(QPDFObjectHandle destination) {
  if (destination.isDictionary()) destination = destination.getKey("/D");
  return destination.isArray() && destination.getArrayNItems() > 0 ? destination.getArrayItem(0)
                                                                   : QPDFObjectHandle::newNull();
}

std::string without_prefix(const std::string& font) {
  const auto name = font.substr(1);  // a name object begins with a slash
  return name.size() > length_of_subset_prefix && name[length_of_subset_prefix - 1] == '+'
             ? name.substr(length_of_subset_prefix)
             : name;
}

}  // namespace

std::shared_ptr<QPDF> open_pdf(const std::string& bytes) {
  auto pdf = QPDF::create();
  pdf->setSuppressWarnings(true);
  try {
    pdf->processMemoryFile("rapport.pdf", bytes.data(), bytes.size());
  } catch (const std::exception& fault) {
    throw EnvironmentFailure{fmt::format("PDF-filen kan inte läsas: {}", fault.what())};
  }
  return pdf;
}

std::string bytes_of(QPDF& pdf) {
  QPDFWriter writer{pdf};
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.setObjectStreamMode(qpdf_o_generate);
  writer.setNewlineBeforeEndstream(true);  // PDF/A demands it
  writer.write();
  const auto buffer = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

std::map<std::string, int> pages_of_destinations(QPDF& pdf) {
  std::map<std::string, int> pages;
  auto destinations = pdf.getRoot().getKey("/Dests");
  if (!destinations.isDictionary()) return pages;
  const auto numbers = page_numbers(pdf);
  for (const auto& [name, destination] : destinations.ditems()) {
    const auto page = numbers.find(page_of(destination).getObjGen());
    if (page != numbers.end()) pages.emplace(name.substr(1), page->second);
  }
  return pages;
}

std::set<std::string> fonts_of(QPDF& pdf) {
  std::set<std::string> names;
  for (const auto& page : QPDFPageDocumentHelper{pdf}.getAllPages()) {
    auto fonts = QPDFPageObjectHelper{page}.getAttribute("/Resources", false).getKey("/Font");
    if (!fonts.isDictionary()) continue;
    for (auto& [key, font] : fonts.ditems())
      if (auto name = font.getKey("/BaseFont"); name.isName()) names.insert(without_prefix(name.getName()));
  }
  return names;
}

}  // namespace redovisa
