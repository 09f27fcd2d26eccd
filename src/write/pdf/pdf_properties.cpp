#include "write/pdf/pdf_properties.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "model/date.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

namespace {

// PDF/A allows properties of its own list only; those of PDF/UA must be described.
constexpr std::string_view description_of_pdfua =
    R"(<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/")"
    R"( xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#")"
    R"( xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>)"
    R"(<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema)"
    R"(</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/)"
    R"(</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property>)"
    R"(<rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>)"
    R"(<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal)"
    R"(</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>)"
    R"(</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>)"
    R"(</rdf:Description>)";

/// What both places say.
struct PdfFacts {
  std::string title, author, subject, keywords, identifier, creator, producer;
  std::string date;  // ISO; empty when the document has none
};

std::string subject_of(const Properties& properties) {
  std::vector<std::string> parts;
  for (const auto& part : {properties.committee, properties.municipality})
    if (!part.empty()) parts.push_back(part);
  return fmt::format("{}", fmt::join(parts, ", "));
}

std::string keywords_of(const Properties& properties) {
  std::vector<std::string> words;
  if (!properties.case_number.empty()) words.push_back("Diarienummer: " + properties.case_number);
  if (!properties.period.empty()) words.push_back("Period: " + properties.period);
  if (!properties.status.empty()) words.push_back("Status: " + properties.status);
  if (!properties.input_hash.empty()) words.push_back("Underlagets kontrollsumma: " + properties.input_hash);
  return fmt::format("{}", fmt::join(words, "; "));
}

PdfFacts facts_of(const Properties& properties, const std::string& producer) {
  const auto day = parse_date(properties.date);
  return {properties.title,
          properties.author.empty() ? properties.committee : properties.author,
          subject_of(properties),
          keywords_of(properties),
          properties.case_number,
          properties.generator,
          producer,
          day ? to_iso(*day) : std::string{}};
}

void put(QPDFObjectHandle& dictionary, const char* key, const std::string& text) {
  if (!text.empty()) dictionary.replaceKey(key, QPDFObjectHandle::newUnicodeString(text));
}

/// "2025-09-18" as "D:20250918000000Z".
std::string pdf_time(std::string date) {
  if (date.empty()) return {};
  std::erase(date, '-');
  return fmt::format("D:{}000000Z", date);
}

QPDFObjectHandle information(const PdfFacts& facts) {
  auto result = QPDFObjectHandle::newDictionary();
  put(result, "/Title", facts.title);
  put(result, "/Author", facts.author);
  put(result, "/Subject", facts.subject);
  put(result, "/Keywords", facts.keywords);
  put(result, "/Creator", facts.creator);
  put(result, "/Producer", facts.producer);
  put(result, "/CreationDate", pdf_time(facts.date));
  put(result, "/ModDate", pdf_time(facts.date));
  return result;
}

void append(XmlText& xml, std::string_view name, const std::string& text) {
  if (!text.empty()) xml.open(name).text(text).close();
}

void append_in(XmlText& xml, std::string_view name, std::string_view container, const std::string& text) {
  if (text.empty()) return;
  xml.open(name).open(container).open("rdf:li");
  if (container == "rdf:Alt") xml.attribute("xml:lang", "x-default");
  xml.text(text).close().close().close();
}

void open_description(XmlText& xml, std::string_view prefix, std::string_view address) {
  xml.open("rdf:Description").attribute("rdf:about", "").attribute(prefix, address);
}

void append_core(XmlText& xml, const PdfFacts& facts) {
  open_description(xml, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
  append(xml, "dc:format", "application/pdf");
  append(xml, "dc:identifier", facts.identifier);
  append_in(xml, "dc:title", "rdf:Alt", facts.title);
  append_in(xml, "dc:creator", "rdf:Seq", facts.author);
  append_in(xml, "dc:description", "rdf:Alt", facts.subject);
  append_in(xml, "dc:language", "rdf:Bag", "sv-SE");
  xml.close();
}

void append_program(XmlText& xml, const PdfFacts& facts) {
  open_description(xml, "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/");
  append(xml, "pdf:Keywords", facts.keywords);
  append(xml, "pdf:Producer", facts.producer);
  xml.close();
  open_description(xml, "xmlns:xmp", "http://ns.adobe.com/xap/1.0/");
  append(xml, "xmp:CreatorTool", facts.creator);
  const std::string time = facts.date.empty() ? std::string{} : facts.date + "T00:00:00Z";
  append(xml, "xmp:CreateDate", time);
  append(xml, "xmp:ModifyDate", time);
  xml.close();
}

void append_standards(XmlText& xml) {
  open_description(xml, "xmlns:pdfaid", "http://www.aiim.org/pdfa/ns/id/");
  xml.open("pdfaid:part").text("2").close().open("pdfaid:conformance").text("B").close().close();
  open_description(xml, "xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
  xml.open("pdfuaid:part").text("1").close().close();
  xml.markup(description_of_pdfua);
}

std::string metadata_of(const PdfFacts& facts) {
  XmlText xml;
  xml.markup("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
  xml.open("x:xmpmeta").attribute("xmlns:x", "adobe:ns:meta/");
  xml.open("rdf:RDF").attribute("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  append_standards(xml);
  append_core(xml, facts);
  append_program(xml, facts);
  xml.close().close().markup("\n<?xpacket end=\"w\"?>\n");
  return xml.take();
}

void replace_metadata(QPDF& pdf, const std::string& xml) {
  auto stream = QPDFObjectHandle::newStream(&pdf, xml);
  stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  pdf.getRoot().replaceKey("/Metadata", pdf.makeIndirectObject(stream));
}

/// The profile's header holds when it was made: year, month, day, hour, minute and second of two bytes each.
void fix_profile_date(QPDFObjectHandle intent) {
  constexpr std::size_t start = 24, length = 12;
  constexpr unsigned char date[length] = {0x07, 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0};  // 2000-01-01
  auto profile = intent.isDictionary() ? intent.getKey("/DestOutputProfile") : QPDFObjectHandle::newNull();
  if (!profile.isStream()) return;
  const auto data = profile.getStreamData();
  std::string bytes{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
  if (bytes.size() < start + length) return;
  std::copy(std::begin(date), std::end(date), bytes.begin() + start);
  profile.replaceStreamData(bytes, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

std::string producer_of(QPDF& pdf) {
  auto information = pdf.getTrailer().getKey("/Info");
  auto name = information.isDictionary() ? information.getKey("/Producer") : information;
  return name.isString() ? name.getUTF8Value() : std::string{};
}

}  // namespace

void write_pdf_properties(QPDF& pdf, const Properties& properties) {
  const PdfFacts facts = facts_of(properties, producer_of(pdf));
  auto trailer = pdf.getTrailer();
  trailer.replaceKey("/Info", pdf.makeIndirectObject(information(facts)));
  trailer.removeKey("/ID");
  trailer.removeKey("/DocChecksum");
  replace_metadata(pdf, metadata_of(facts));
  auto intents = pdf.getRoot().getKey("/OutputIntents");
  if (intents.isArray())
    for (const auto& intent : intents.getArrayAsVector()) fix_profile_date(intent);
}

}  // namespace redovisa
