#include "read/xml/xml_reader.hpp"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using namespace redovisa;

namespace {

/// Writes down what it is told, and can stop or throw at an element.
class Recorder : public XmlHandler {
 public:
  std::string heard;
  std::string stop_at, throw_at;

  bool start(std::string_view name, const XmlAttributes& attributes) override {
    if (name == throw_at) throw std::runtime_error{"thrown by the handler"};
    heard += "<" + std::string{name};
    if (const auto id = attributes.find("id")) heard += "=" + std::string{*id};
    heard += ">";
    return name != stop_at;
  }
  bool end(std::string_view name) override {
    heard += "</" + std::string{name} + ">";
    return true;
  }
  bool text(std::string_view piece) override {
    heard += piece;
    return true;
  }
};

std::optional<XmlFault> fault_in(const std::string& text) { return xml_fault_of(text); }

}  // namespace

BOOST_AUTO_TEST_SUITE(xml_reader)

BOOST_AUTO_TEST_CASE(elements_attributes_and_texts_come_in_order_whatever_the_pieces) {
  const std::string text = "<a id='1'>å&amp;<x:b> </x:b><![CDATA[<c>]]></a>";
  Recorder recorder;
  XmlReader reader{recorder};
  for (const char c : text) BOOST_REQUIRE(reader.feed({&c, 1}));
  BOOST_TEST(reader.finish());
  BOOST_TEST(recorder.heard == "<a=1>å&<x:b> </x:b><c></a>");
}

BOOST_AUTO_TEST_CASE(utf_16_is_read_by_its_byte_order_mark) {
  const std::string wide{"\xFF\xFE<\0a\0>\0\xE5\0<\0/\0a\0>\0", 18};
  Recorder recorder;
  XmlReader reader{recorder};
  BOOST_TEST((reader.feed(wide) && reader.finish()));
  BOOST_TEST(recorder.heard == "<a>å</a>");
}

BOOST_AUTO_TEST_CASE(malformed_text_is_told_of_with_line_and_column) {
  const auto fault = fault_in("<a>\n  <b></c>\n</a>");
  BOOST_REQUIRE(fault);
  BOOST_TEST(fault->line == 2U);
  BOOST_TEST(fault->column == 8U);
  BOOST_TEST(fault->message == "sluttaggen passar inte starttaggen");
}

BOOST_AUTO_TEST_CASE(a_text_that_ends_too_soon_is_malformed) {
  BOOST_TEST(fault_in("<a><b/>").has_value());
  BOOST_TEST(fault_in("").has_value());
}

BOOST_AUTO_TEST_CASE(bytes_that_are_not_utf_8_are_malformed) {
  BOOST_TEST(fault_in("<a>\xE5</a>").has_value());
}

BOOST_AUTO_TEST_CASE(a_doctype_is_refused_before_any_entity_can_be_used) {
  const auto fault = fault_in("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>");
  BOOST_REQUIRE(fault);
  BOOST_TEST(fault->message == "DOCTYPE är inte tillåtet");
  BOOST_TEST(fault->line == 1U);
}

BOOST_AUTO_TEST_CASE(nesting_beyond_the_limit_is_refused) {
  std::string text;
  for (int i = 0; i < 65; ++i) text += "<a>";
  BOOST_REQUIRE(fault_in(text));
  BOOST_TEST(fault_in(text)->message == "fler än 64 nivåer");
}

BOOST_AUTO_TEST_CASE(a_handler_that_stops_the_reading_is_no_fault_of_the_text) {
  Recorder recorder;
  recorder.stop_at = "b";
  XmlReader reader{recorder};
  BOOST_TEST(!reader.feed("<a><b/><c/></a>"));
  BOOST_TEST(!reader.finish());
  BOOST_TEST(!reader.fault());
  BOOST_TEST(recorder.heard == "<a><b>");
}

BOOST_AUTO_TEST_CASE(what_a_handler_throws_comes_out_and_the_parser_is_freed) {
  Recorder recorder;
  recorder.throw_at = "b";
  XmlReader reader{recorder};
  BOOST_CHECK_THROW(reader.feed("<a><b/></a>"), std::runtime_error);
  BOOST_TEST(!reader.finish());
}

BOOST_AUTO_TEST_SUITE_END()
