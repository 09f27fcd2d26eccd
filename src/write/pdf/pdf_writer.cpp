#include "write/pdf/pdf_writer.hpp"

#include <fmt/format.h>

#include "diagnostics/failure.hpp"
#include "write/pdf/contents_tags.hpp"
#include "write/pdf/decorations.hpp"
#include "write/pdf/parent_tree.hpp"
#include "write/pdf/pdf_file.hpp"
#include "write/pdf/pdf_properties.hpp"
#include "write/pdf/table_tags.hpp"
#include "write/pdf/unmarked_content.hpp"

namespace redovisa {

namespace {

/// Links are reached with the keyboard in the order of the tags.
void order_by_tags(QPDF& pdf) {
  for (auto page : pdf.getAllPages())
    if (page.hasKey("/Annots")) page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
}

}  // namespace

std::string finished_pdf(const std::string& from_libre_office, const Document& document) {
  const auto pdf = open_pdf(from_libre_office);
  try {
    mark_artifacts(*pdf, take_out_decorations(*pdf));
    complete_parent_tree(*pdf);
    tag_contents(*pdf);
    complete_table_tags(*pdf, document);
    order_by_tags(*pdf);
    write_pdf_properties(*pdf, document.properties);
    return bytes_of(*pdf);
  } catch (const std::exception& fault) {
    throw EnvironmentFailure{fmt::format("PDF-filen kan inte göras färdig: {}", fault.what())};
  }
}

}  // namespace redovisa
