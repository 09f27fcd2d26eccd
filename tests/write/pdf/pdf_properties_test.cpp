#include "write/pdf/pdf_properties.hpp"

#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>
#include <qpdf/Buffer.hh>

#include "write/pdf/pdf_file.hpp"
#include "write/pdf/small_pdf.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

using Handle = QPDFObjectHandle;

constexpr std::size_t profile_size = 128;

/// A file as made at a time: its dates, its identifier and its colour profile differ.
std::shared_ptr<QPDF> file_made_at(const std::string& time) {
  auto pdf = QPDF::create();
  pdf->emptyPDF();
  auto trailer = pdf->getTrailer();
  auto information = Handle::parse("<< /Producer (LibreOffice 7.4) /Creator (Writer) >>");
  information.replaceKey("/CreationDate", Handle::newString("D:" + time));
  trailer.replaceKey("/Info", pdf->makeIndirectObject(information));
  trailer.replaceKey("/DocChecksum", Handle::newName("/" + time));
  trailer.replaceKey("/ID", Handle::newArray({Handle::newString(time), Handle::newString(time)}));
  std::string profile(profile_size, 'p');
  profile.replace(24, 12, time.substr(0, 12));
  auto intent = Handle::parse("<< /S /GTS_PDFA1 >>");
  intent.replaceKey("/DestOutputProfile", Handle::newStream(pdf.get(), profile));
  pdf->getRoot().replaceKey("/OutputIntents", Handle::newArray({intent}));
  return pdf;
}

Properties report_properties() {
  Properties p;
  p.title = "Delårsrapport <augusti> & mer";
  p.committee = "Socialnämnden";
  p.municipality = "Norrtälje kommun";
  p.case_number = "SN 2025-1";
  p.date = "2025-09-18";
  p.period = "2025-08";
  p.generator = "Redovisa 0.1";
  return p;
}

std::string finished(const std::string& time, const Properties& properties) {
  const auto pdf = file_made_at(time);
  write_pdf_properties(*pdf, properties);
  return bytes_of(*pdf);
}

std::string metadata_of(const std::string& bytes) {
  const auto pdf = open_pdf(bytes);
  const auto data = pdf->getRoot().getKey("/Metadata").getStreamData();
  return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf_properties)

BOOST_AUTO_TEST_CASE(the_time_when_a_file_was_made_leaves_no_trace) {
  const auto first = finished("20251122101112", report_properties());
  BOOST_TEST((first == finished("20260101000001", report_properties())));
  BOOST_TEST(first.find("20251122") == std::string::npos);
  BOOST_TEST(open_pdf(first)->getTrailer().hasKey("/ID"));
  BOOST_TEST(!open_pdf(first)->getTrailer().hasKey("/DocChecksum"));
}

BOOST_AUTO_TEST_CASE(another_document_has_another_identifier) {
  auto other = report_properties();
  other.title = "Verksamhetsplan";
  const auto id = [](const std::string& bytes) {
    return open_pdf(bytes)->getTrailer().getKey("/ID").unparse();
  };
  BOOST_TEST(id(finished("20251122101112", report_properties())) != id(finished("20251122101112", other)));
}

BOOST_AUTO_TEST_CASE(both_places_say_what_the_document_is) {
  const auto bytes = finished("20251122101112", report_properties());
  const auto pdf = open_pdf(bytes);
  auto information = pdf->getTrailer().getKey("/Info");
  BOOST_TEST(information.getKey("/Title").getUTF8Value() == "Delårsrapport <augusti> & mer");
  BOOST_TEST(information.getKey("/Author").getUTF8Value() == "Socialnämnden");
  BOOST_TEST(information.getKey("/Subject").getUTF8Value() == "Socialnämnden, Norrtälje kommun");
  BOOST_TEST(information.getKey("/Keywords").getUTF8Value() == "Diarienummer: SN 2025-1; Period: 2025-08");
  BOOST_TEST(information.getKey("/Creator").getUTF8Value() == "Redovisa 0.1");
  BOOST_TEST(information.getKey("/Producer").getUTF8Value() == "LibreOffice 7.4");
  BOOST_TEST(information.getKey("/CreationDate").getUTF8Value() == "D:20250918000000Z");
  pugi::xml_document xml;
  BOOST_REQUIRE(xml.load_string(metadata_of(bytes).c_str()));
  const auto value = [&](const char* name) {
    return std::string{xml.select_node((std::string{"//"} + name).c_str()).node().text().get()};
  };
  BOOST_TEST(value("dc:title//rdf:li") == "Delårsrapport <augusti> & mer");
  BOOST_TEST(value("dc:identifier") == "SN 2025-1");
  BOOST_TEST(value("xmp:CreateDate") == "2025-09-18T00:00:00Z");
  BOOST_TEST(value("pdf:Producer") == "LibreOffice 7.4");
  BOOST_TEST(value("pdf:Keywords") == "Diarienummer: SN 2025-1; Period: 2025-08");
}

BOOST_AUTO_TEST_CASE(a_document_without_date_has_none_in_the_file) {
  auto undated = report_properties();
  undated.date.clear();
  const auto bytes = finished("20251122101112", undated);
  BOOST_TEST(!open_pdf(bytes)->getTrailer().getKey("/Info").hasKey("/CreationDate"));
  BOOST_TEST(metadata_of(bytes).find("xmp:CreateDate") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(bytes_that_are_no_pdf_are_told) {
  BOOST_CHECK_THROW(open_pdf("inte en pdf"), std::exception);
}

BOOST_AUTO_TEST_SUITE_END()
