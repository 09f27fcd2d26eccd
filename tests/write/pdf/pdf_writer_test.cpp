#include "write/pdf/pdf_writer.hpp"

#include <boost/test/unit_test.hpp>
#include <optional>

#include "write/pandoc/child_process.hpp"
#include "write/pdf/pdf_file.hpp"
#include "write/pdf/pdf_rules.hpp"
#include "write/pdf/typeset_pages.hpp"
#include "write/sample_document.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

bool has_libre_office() { return run_child({"soffice", "--version"}, {}, std::chrono::seconds{60}).started; }

Document document_with_pages() {
  Document document = sample_document();
  document.blocks.push_back(
      heading(1,
              "En rubrik som är så lång att den i innehållsförteckningen, där texten är "
              "mindre, inte får plats på en rad utan måste fortsätta på nästa",
              "lang"));
  return document;
}

struct Pages {
  std::string pdf;
  std::map<std::string, int> numbers;
};

Pages pages_of(const Document& document, LibreOffice& office) {
  const Typesetting setting{office, true};
  TypesetPages pages{document, standard_look(), setting};
  Pages result{pages.pdf(), pages.page_numbers()};
  BOOST_TEST(pages.remarks().empty());
  return result;
}

/// LibreOffice takes seconds: once for all the tests.
const Pages& sample_pages() {
  static LibreOffice office;
  static const Pages pages = pages_of(document_with_pages(), office);
  return pages;
}

using Precondition = boost::unit_test::precondition;
boost::test_tools::assertion_result libre_office_is_there(boost::unit_test::test_unit_id) {
  static const bool is_there = has_libre_office();
  return is_there;
}

std::size_t outline_entries(QPDFObjectHandle parent) {
  std::size_t count = 0;
  for (auto entry = parent.getKey("/First"); entry.isDictionary(); entry = entry.getKey("/Next"))
    count += 1 + outline_entries(entry);
  return count;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pdf_writer, *Precondition(libre_office_is_there))

BOOST_AUTO_TEST_CASE(a_finished_pdf_breaks_no_rule) {
  const auto pdf = open_pdf(sample_pages().pdf);
  for (const auto& fault : broken_rules(*pdf)) BOOST_ERROR(fault);
}

BOOST_AUTO_TEST_CASE(a_pdf_has_title_and_an_outline_of_its_headings) {
  const auto pdf = open_pdf(sample_pages().pdf);
  const Document document = document_with_pages();
  BOOST_TEST(pdf->getTrailer().getKey("/Info").getKey("/Title").getUTF8Value() == document.properties.title);
  BOOST_TEST(outline_entries(pdf->getRoot().getKey("/Outlines")) == sample_pages().numbers.size());
}

BOOST_AUTO_TEST_CASE(page_numbers_are_those_of_the_pages) {
  const auto& numbers = sample_pages().numbers;
  const auto count = static_cast<int>(open_pdf(sample_pages().pdf)->getAllPages().size());
  BOOST_TEST(count >= 4);  // a title page, the contents, the text and a page that lies down
  BOOST_REQUIRE(numbers.contains("sammanfattning"));
  BOOST_TEST(numbers.at("sammanfattning") == 3);
  BOOST_TEST(numbers.at("lang") <= count);
  BOOST_TEST(numbers.at("lang") > numbers.at("ekonomi"));
}

BOOST_AUTO_TEST_CASE(the_same_document_gives_the_same_bytes) {
  LibreOffice another;
  BOOST_TEST((pages_of(document_with_pages(), another).pdf == sample_pages().pdf));
}

BOOST_AUTO_TEST_SUITE_END()
