#include "read/xml/positioned_xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

using namespace redovisa;
using namespace std::string_literals;

namespace {

struct Parsed {
  std::optional<XmlElement> root;
  Diagnostics diagnostics;
};

Parsed parse(const std::string& text) {
  Parsed parsed;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "a.xml", {}});
  parsed.root = parse_xml(text, source, parsed.diagnostics);
  return parsed;
}

std::string place(const SourcePosition& position) {
  return std::to_string(position.row) + ":" + std::to_string(position.column);
}

std::string in_utf_16(const std::string& ascii, bool little_endian) {
  std::string bytes = little_endian ? "\xFF\xFE" : "\xFE\xFF";
  for (const char c : ascii) bytes += little_endian ? std::string{c, '\0'} : std::string{'\0', c};
  return bytes;
}

struct Refused {
  std::string why;
  std::string text;
  std::string place;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const Refused& refused) { return out << refused.why; }

const std::vector<Refused> refused_texts{
    {"two roots", "<a/>\n<b/>", "2:1", "innehåll efter rotelementet: <b/>"},
    {"an attribute twice", "<a b='1' b='2'/>", "1:10", "samma attribut två gånger: b='2'/>"},
    {"a wrong end tag", "<a>\n  <b>\n</a>", "3:1", "sluttaggen passar inte starttaggen: </a>"},
    {"an element without end", "<a>\n<b>", "2:4", "slutar innan något element är helt: filens slut"},
    {"an unknown entity", "<a b='&foo;'/>", "1:1", "okänd entitet: <a b='&foo;'/>"},
    {"a lone ampersand", "<a å='x & y'/>", "1:10", "otillåtet tecken eller felaktig XML:  y'/>"},
    {"a byte that is no UTF-8", "<a å='x\xE5y'/>", "1:8", "otillåtet tecken eller felaktig XML: byte 0xE5"},
    {"a byte that is no UTF-8 after a letter that is", "<a b='å\x85'/>", "1:8",
     "otillåtet tecken eller felaktig XML: byte 0x85"},
    {"a control character", "<a b='\x01'/>", "1:7", "otillåtet tecken eller felaktig XML: byte 0x01"},
    {"a reference to a control character", "<a b='&#1;'/>", "1:7", "otillåten teckenreferens: &#1;'/>"},
    {"a C1 control in an attribute", "<a>\n <b c='&#x85;'/></a>", "2:5", "tecknet U+0085"},
    {"an empty file", "", "1:1", "slutar innan något element är helt: filens slut"},
    {"text only", "hej", "1:1", "felaktig XML: hej"},
    {"a mark and then a fault", "\xEF\xBB\xBF<a b=1/>", "1:6", "otillåtet tecken eller felaktig XML: 1/>"},
};

struct Encoded {
  std::string encoding;
  std::string text;
};

std::ostream& operator<<(std::ostream& out, const Encoded& encoded) { return out << encoded.encoding; }

const std::vector<Encoded> encoded_texts{
    {"UTF-8", "<a b='\u00E5' c=''/>"},
    {"UTF-8 with mark", "\xEF\xBB\xBF<a b='\u00E5' c=''/>"},
    {"decomposed", "<a b='a\u030A' c=''/>"},
    {"ISO-8859-1", "<?xml version='1.0' encoding='iso-8859-1'?>\n<a b='\xE5' c=''/>"},
    {"UTF-16 little-endian", in_utf_16("<a b='&#229;' c=''/>", true)},
    {"UTF-16 big-endian", in_utf_16("<a b='&#229;' c=''/>", false)},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(positioned_xml)

BOOST_AUTO_TEST_CASE(every_element_attribute_and_text_knows_its_line_and_its_column_in_characters) {
  const auto parsed =
      parse("<a åäö='ååå'\n   b = \"x>y\">\r\n\t<ö ä='1'/>hej<!-- <c d='1'/> --><e f='2'/></a>");
  BOOST_REQUIRE(parsed.root);
  const auto& root = *parsed.root;
  BOOST_TEST(place(root.position) == "1:1");
  BOOST_TEST(place(find_attribute(root, "åäö")->position) == "1:4");
  BOOST_TEST(place(find_attribute(root, "b")->position) == "2:4");
  BOOST_TEST(find_attribute(root, "b")->value == "x>y");
  BOOST_TEST(place(find_child(root, "ö")->position) == "3:2");
  BOOST_TEST(place(find_child(root, "ö")->attributes[0].position) == "3:5");
  BOOST_TEST(root.text.text == "hej");
  BOOST_TEST(place(root.text.position) == "3:12");
  BOOST_TEST(place(find_child(root, "e")->attributes[0].position) == "3:37");
  BOOST_TEST(root.children.size() == 2U);
}

BOOST_DATA_TEST_CASE(what_is_not_well_formed_is_refused_with_its_place, refused_texts, refused) {
  const auto parsed = parse(refused.text);
  BOOST_TEST(!parsed.root);
  BOOST_REQUIRE(parsed.diagnostics.size() == 1U);
  const auto& diagnostic = parsed.diagnostics[0];
  BOOST_TEST((diagnostic.code == Code::xml_malformed));
  BOOST_TEST(place(diagnostic.position) == refused.place);
  BOOST_TEST(diagnostic.found == refused.found);
}

BOOST_AUTO_TEST_CASE(a_doctype_is_refused_before_any_entity_is_read) {
  const auto parsed =
      parse("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<a b='&x;'/>");
  BOOST_TEST(!parsed.root);
  BOOST_REQUIRE(parsed.diagnostics.size() == 1U);
  BOOST_TEST((parsed.diagnostics[0].code == Code::xml_malformed));
  BOOST_TEST(parsed.diagnostics[0].found.starts_with("DOCTYPE är inte tillåtet: <!DOCTYPE a"));
  BOOST_TEST(place(parsed.diagnostics[0].position) == "2:1");
}

BOOST_DATA_TEST_CASE(every_encoding_gives_the_same_composed_text, encoded_texts, encoded) {
  const auto parsed = parse(encoded.text);
  BOOST_REQUIRE(parsed.root);
  BOOST_TEST(find_attribute(*parsed.root, "b")->value == "å");
  BOOST_TEST(parsed.root->position.column == 1U);
}

BOOST_AUTO_TEST_CASE(columns_count_characters_also_in_latin_1) {
  const auto parsed = parse("<?xml version='1.0' encoding='ISO-8859-1'?>\n<a b='\xE5\xE4\xF6' c=''/>");
  BOOST_REQUIRE(parsed.root);
  BOOST_TEST(place(find_attribute(*parsed.root, "c")->position) == "2:12");
}

BOOST_AUTO_TEST_CASE(prefixes_are_resolved_and_declarations_are_no_attributes) {
  const auto parsed = parse(
      "<p:a xmlns:p='urn:x' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='urn:x "
      "x.xsd' "
      "c='1'><b xmlns='urn:y'/></p:a>");
  BOOST_REQUIRE(parsed.root);
  BOOST_TEST(parsed.root->name == "a");
  BOOST_TEST(parsed.root->name_space == "urn:x");
  BOOST_REQUIRE(parsed.root->attributes.size() == 1U);
  BOOST_TEST(place(parsed.root->attributes[0].position) == "1:109");
  BOOST_TEST(parsed.root->children[0].name_space == "urn:y");
}

BOOST_AUTO_TEST_CASE(too_many_nodes_are_over_the_limit) {
  std::string text = "<a>";
  for (std::size_t i = 0; i < most_xml_nodes; ++i) text += "<b/>";
  const auto parsed = parse(text + "</a>");
  BOOST_TEST(!parsed.root);
  BOOST_REQUIRE(parsed.diagnostics.size() == 1U);
  BOOST_TEST((parsed.diagnostics[0].code == Code::file_over_limit));
}

BOOST_AUTO_TEST_CASE(too_many_attributes_of_one_element_are_over_the_limit) {
  std::string text = "<a";
  for (std::size_t i = 0; i <= most_xml_attributes; ++i) text += " b" + std::to_string(i) + "='1'";
  const auto parsed = parse(text + "/>");
  BOOST_TEST(!parsed.root);
  BOOST_REQUIRE(parsed.diagnostics.size() == 1U);
  BOOST_TEST((parsed.diagnostics[0].code == Code::file_over_limit));
}

BOOST_AUTO_TEST_CASE(a_large_file_is_over_the_limit_and_a_deep_one_is_refused) {
  const auto large = parse("<a b='" + std::string(most_xml_bytes, 'x') + "'/>");
  BOOST_REQUIRE(large.diagnostics.size() == 1U);
  BOOST_TEST((large.diagnostics[0].code == Code::file_over_limit));
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "<a>";
  BOOST_TEST(!parse(deep).root);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_there_is_unreadable) {
  Diagnostics diagnostics;
  BOOST_TEST(!read_xml("/nowhere/at/all.xml", "all.xml", diagnostics));
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST((diagnostics[0].code == Code::file_unreadable));
  BOOST_TEST(to_string(diagnostics[0].position) == "all.xml");
  BOOST_TEST(!root_of_xml_file("/nowhere/at/all.xml"));
}

BOOST_AUTO_TEST_SUITE_END()
