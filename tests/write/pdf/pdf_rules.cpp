#include "write/pdf/pdf_rules.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <set>

namespace redovisa::test {

namespace {

using Faults = std::vector<std::string>;

void demand(bool met, const std::string& rule, Faults& faults) {
  if (!met) faults.push_back(rule);
}

std::string stream_text(QPDFObjectHandle stream) {
  if (!stream.isStream()) return {};
  const auto data = stream.getStreamData();
  return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

bool is_true(QPDFObjectHandle dictionary, const char* key) {
  return dictionary.isDictionary() && dictionary.getKey(key).isBool() &&
         dictionary.getKey(key).getBoolValue();
}

void check_file(QPDF& pdf, Faults& faults) {
  auto root = pdf.getRoot();
  demand(pdf.getTrailer().hasKey("/ID"), "the file has no identifier", faults);
  demand(!pdf.isEncrypted(), "the file is encrypted", faults);
  demand(is_true(root.getKey("/MarkInfo"), "/Marked"), "the file is not marked as tagged", faults);
  demand(is_true(root.getKey("/ViewerPreferences"), "/DisplayDocTitle"), "the title is not shown", faults);
  demand(root.getKey("/Lang").isString() && root.getKey("/Lang").getUTF8Value() == "sv-SE",
         "the language is not Swedish", faults);
  demand(root.getKey("/OutputIntents").isArray(), "no output intent", faults);
  demand(root.getKey("/Outlines").isDictionary(), "no outline", faults);
  const auto metadata = stream_text(root.getKey("/Metadata"));
  for (const char* part : {"<pdfaid:part>2<", "<pdfaid:conformance>B<", "<pdfuaid:part>1<", "<dc:title>"})
    demand(metadata.find(part) != std::string::npos, std::string{"the metadata lacks "} + part, faults);
}

void check_font(QPDFObjectHandle font, Faults& faults) {
  const auto name = font.getKey("/BaseFont").unparse();
  auto descriptor = font.getKey("/FontDescriptor");
  if (font.getKey("/DescendantFonts").isArray())
    descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
  const bool embedded =
      descriptor.isDictionary() &&
      (descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") || descriptor.hasKey("/FontFile3"));
  demand(embedded, "font not embedded: " + name, faults);
  demand(font.hasKey("/ToUnicode"), "font without Unicode: " + name, faults);
}

std::set<QPDFObjGen> objects_in_tree(QPDFObjectHandle element) {
  std::set<QPDFObjGen> found;
  auto kids = element.getKey("/K");
  const auto all = kids.isArray() ? kids.getArrayAsVector() : std::vector<QPDFObjectHandle>{kids};
  for (auto kid : all) {
    if (!kid.isDictionary()) continue;
    if (kid.hasKey("/Obj")) found.insert(kid.getKey("/Obj").getObjGen());
    found.merge(objects_in_tree(kid));
  }
  return found;
}

void check_page(QPDFObjectHandle page, const std::set<QPDFObjGen>& tagged, Faults& faults) {
  demand(page.getKey("/StructParents").isInteger(), "page without a place in the structure", faults);
  if (auto fonts = page.getKey("/Resources").getKey("/Font"); fonts.isDictionary())
    for (auto& [name, font] : fonts.ditems()) check_font(font, faults);
  auto annotations = page.getKey("/Annots");
  if (!annotations.isArray()) return;
  demand(page.getKey("/Tabs").isName() && page.getKey("/Tabs").getName() == "/S",
         "links in another order than the text", faults);
  for (auto annotation : annotations.getArrayAsVector()) {
    const auto text = annotation.getKey("/Contents").unparse();
    demand(annotation.getKey("/Contents").isString(), "link without text", faults);
    demand((annotation.getKey("/F").getIntValueAsInt() & 4) != 0, "link that is not printed: " + text,
           faults);
    demand(tagged.contains(annotation.getObjGen()), "link outside the structure: " + text, faults);
  }
}

class PaintCounter : public QPDFObjectHandle::ParserCallbacks {
 public:
  void handleObject(QPDFObjectHandle object) override {
    static const std::set<std::string> painting{"S",  "s",  "f",  "F", "f*", "B",  "B*", "b",
                                                "b*", "Tj", "TJ", "'", "\"", "Do", "sh"};
    if (!object.isOperator()) return;
    const auto name = object.getOperatorValue();
    if (name == "BDC" || name == "BMC") ++depth_;
    if (name == "EMC") --depth_;
    if (depth_ == 0 && painting.contains(name)) ++count;
  }
  void handleEOF() override {}

  int count = 0;

 private:
  int depth_ = 0;
};

}  // namespace

int unmarked_operators(QPDF& pdf) {
  PaintCounter counter;
  for (const auto& page : pdf.getAllPages()) QPDFPageObjectHelper{page}.parseContents(&counter);
  return counter.count;
}

std::vector<std::string> broken_rules(QPDF& pdf) {
  Faults faults;
  check_file(pdf, faults);
  auto tree = pdf.getRoot().getKey("/StructTreeRoot");
  if (!tree.isDictionary() || !tree.hasKey("/ParentTree")) {
    faults.push_back("no structure tree");
    return faults;
  }
  const auto tagged = objects_in_tree(tree);
  for (auto page : pdf.getAllPages()) check_page(page, tagged, faults);
  demand(unmarked_operators(pdf) == 0, "content that is neither tagged nor decoration", faults);
  for (auto& fault : broken_structure_rules(pdf)) faults.push_back(std::move(fault));
  return faults;
}

}  // namespace redovisa::test
