#include "write/pdf/small_pdf.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFNumberTreeObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include "write/pdf/pdf_file.hpp"

namespace redovisa::test {

namespace {

void append(QPDFObjectHandle dictionary, const char* key, QPDFObjectHandle value) {
  if (!dictionary.getKey(key).isArray()) dictionary.replaceKey(key, QPDFObjectHandle::newArray());
  dictionary.getKey(key).appendItem(value);
}

QPDFNumberTreeObjectHelper parents(QPDF& pdf) {
  return {pdf.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree"), pdf};
}

long long next_key(QPDF& pdf) {
  auto tree = parents(pdf);
  return tree.begin() == tree.end() ? 0 : tree.getMax() + 1;
}

}  // namespace

SmallPdf::SmallPdf() : pdf_{QPDF::create()} {
  pdf_->emptyPDF();
  auto tree = pdf_->makeIndirectObject("<< /Type /StructTreeRoot /K [] >>"_qpdf);
  tree.replaceKey("/ParentTree", pdf_->makeIndirectObject("<< /Nums [] >>"_qpdf));
  pdf_->getRoot().replaceKey("/StructTreeRoot", tree);
}

QPDFObjectHandle SmallPdf::add_page(const std::string& content) {
  auto page = pdf_->makeIndirectObject("<< /Type /Page /MediaBox [0 0 595 842] /Resources << >> >>"_qpdf);
  page.replaceKey("/Contents", QPDFObjectHandle::newStream(pdf_.get(), content));
  const auto key = next_key(*pdf_);
  parents(*pdf_).insert(key, QPDFObjectHandle::newArray());
  page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(key));
  pdf_->addPage(page, false);
  return pdf_->getAllPages().back();
}

QPDFObjectHandle SmallPdf::add_element(QPDFObjectHandle parent, const std::string& type,
                                       QPDFObjectHandle page, const std::vector<int>& content) {
  if (!parent.isInitialized() || parent.isNull()) parent = tree();
  auto element = pdf_->makeIndirectObject("<< /Type /StructElem >>"_qpdf);
  element.replaceKey("/S", QPDFObjectHandle::newName(type));
  element.replaceKey("/P", parent);
  append(parent, "/K", element);
  if (!page.isInitialized()) return element;
  element.replaceKey("/Pg", page);
  auto entry = parent_entry(page.getKey("/StructParents").getIntValue());
  for (const int number : content) {
    append(element, "/K", QPDFObjectHandle::newInteger(number));
    while (entry.getArrayNItems() <= number) entry.appendItem(QPDFObjectHandle::newNull());
    entry.setArrayItem(number, element);
  }
  return element;
}

QPDFObjectHandle SmallPdf::add_link(QPDFObjectHandle element, QPDFObjectHandle page, const std::string& text,
                                    const QPDFObjectHandle::Rectangle& area) {
  auto link = pdf_->makeIndirectObject("<< /Type /Annot /Subtype /Link /F 4 >>"_qpdf);
  link.replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(text));
  link.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(area));
  append(page, "/Annots", link);
  if (!element.isInitialized()) return link;
  const auto key = next_key(*pdf_);
  parents(*pdf_).insert(key, element);
  link.replaceKey("/StructParent", QPDFObjectHandle::newInteger(key));
  auto reference = pdf_->makeIndirectObject("<< /Type /OBJR >>"_qpdf);
  reference.replaceKey("/Obj", link);
  append(element, "/K", reference);
  return link;
}

QPDFObjectHandle SmallPdf::parent_entry(long long key) {
  QPDFObjectHandle entry = QPDFObjectHandle::newNull();
  parents(*pdf_).findObject(key, entry);
  return entry;
}

std::string content_of_page(const std::string& bytes, std::size_t index) {
  const auto pdf = open_pdf(bytes);
  QPDFObjectHandle page = pdf->getAllPages().at(index);
  const auto data = page.getKey("/Contents").getStreamData();
  return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

}  // namespace redovisa::test
