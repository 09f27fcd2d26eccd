#include "read/xml/xml_tokeniser.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "read/xml/heard_xml.hpp"

using namespace redovisa;

namespace {

using namespace std::string_literals;

std::string repeated(std::string_view text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

/// Texts where parsers may differ: well-formed ones, malformed ones, and those that are left to expat.
const std::string hard_texts[] = {
    "<a/>",
    "<a></a>",
    "<a  ></a\n>",
    "<a\t/>",
    "<a / >",
    "<a",
    "<",
    "",
    " <a/>",
    "\n\n<a/>\n \r\n",
    "<a/>x",
    "<a/><b/>",
    "<a/></a>",
    "<a/><!-- - --><?p?>\n",
    "<a/>&amp;",
    "<a><b></a></b>",
    "<a></ab>",
    "<ab></a>",
    "<a></a",
    "<a></ a>",
    "<a></a b>",
    "</a>",
    "<a>text",
    "<a x='1'/>",
    "<a x = \"1\"\ny='2'/>",
    "<a x='1'y='2'/>",
    "<a x='1' x='2'/>",
    "<a x='1' y='2' x='3'><b/></a>",
    "<a a='' b='' c='' d='' e='' f='' g='' h='' i='' j=''/>",
    "<a a='' b='' c='' d='' e='' f='' g='' h='' i='' c=''/>",
    "<a x/>",
    "<a x=1/>",
    "<a x='<'/>",
    "<a x='>]]>'/>",
    "<a x='\"' y=\"'\"/>",
    "<a x='1\">",
    "<a x='a\tb\nc\rd\r\ne  f '/>",
    "<a x=' &#9;&#10;&#13;&#32; '/>",
    "<a x='&lt;&gt;&amp;&quot;&apos;' y='&#229;&#xE5;&#x1F600;'/>",
    "<a x='&b;'/>",
    "<a x='&#0;'/>",
    "<a x='&'/>",
    "<a x='&amp'/>",
    "<a x='å\u00A0\U0001F600'/>",
    "<a>&lt;&gt;&amp;&quot;&apos;</a>",
    "<a>&#65;&#x41;&#x0000041;&#13;</a>",
    "<a>&#X41;</a>",
    "<a>&#;</a>",
    "<a>&#x;</a>",
    "<a>&#x110000;</a>",
    "<a>&#99999999999999999999;</a>",
    "<a>&#xD800;</a>",
    "<a>&#xFFFE;</a>",
    "<a>&#1;</a>",
    "<a>&nbsp;</a>",
    "<a>& b</a>",
    "<a>&amp</a>",
    "<a>a\r\nb\rc\nd\r\r\n\r</a>",
    "<a>]]></a>",
    "<a>]] ></a>",
    "<a>]]]></a>",
    "<a>a]b]]c]</a>",
    "<a>x]]&gt;</a>",
    "<a><![CDATA[<b>&amp;]]]]><![CDATA[>]]></a>",
    "<a><![CDATA[]]></a>",
    "<a><![CDATA[a\r\nb\r]]></a>",
    "<a><![CDATA[a]]</a>",
    "<a><![CDATA[å\xFF]]></a>",
    "<a><![CDAT[]]></a>",
    "<![CDATA[]]><a/>",
    "<a/><![CDATA[]]>",
    "<a><!-- <b> & ]]> --></a>",
    "<a><!-- -- --></a>",
    "<a><!-- ---></a>",
    "<a><!----></a>",
    "<a><!---></a>",
    "<a><!-- å\x01 --></a>",
    "<a><!- --></a>",
    "<a><!b></a>",
    "<a><?p?><?p a?b?"
    "?></a>",
    "<a><?xml?></a>",
    "<a><?XmL a?></a>",
    "<a><?xml-stylesheet href='b'?></a>",
    "<a><? p?></a>",
    "<a><?p?a?></a>",
    "<a><?p",
    "<a><?å?></a>",
    "<?xml version='1.0'?><a/>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<a/>",
    "<?xml version='1.0' encoding='utf-8' ?><a>å</a>",
    "<?xml version='1.0' encoding='ISO-8859-1'?><a x='\xE5'>\xE5</a>",
    "<?xml version='1.0' encoding='utf-16'?><a/>",
    "<?xml version='1.0' encoding='klingon'?><a/>",
    "<?xml version='1.1'?><a/>",
    "<?xml encoding='utf-8'?><a/>",
    "<?xml version='1.0' standalone='maybe'?><a/>",
    "<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>",
    "<?xml version='1.0'encoding='utf-8'?><a/>",
    "<?xml?><a/>",
    " <?xml version='1.0'?><a/>",
    "<!-- --><?xml version='1.0'?><a/>",
    "<?xml-stylesheet href='b'?><a/>",
    "<?xml version='1.0'?><?xml version='1.0'?><a/>",
    "\xEF\xBB\xBF<a>å</a>",
    "\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?><a><b></a>",
    "\xEF\xBB\xBF",
    "\xEF\xBB",
    "\xEF\xBB\xBFx",
    "\xEF\xBB\xBF\xEF\xBB\xBF<a/>",
    "\xFF\xFE<\0a\0>\0\xE5\0<\0/\0a\0>\0"s,
    "\xFE\xFF\0<\0a\0/\0>"s,
    "<\0a\0/\0>\0"s,
    " \0<\0a\0/\0>\0"s,
    "<a>\0</a>"s,
    "<!---->\0<a/>"s,
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    "<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE a SYSTEM 'b'>\n<a/>",
    "<!DOCTYPE",
    "<!doctype a><a/>",
    "<a/><!DOCTYPE a>",
    "<a><!DOCTYPE a></a>",
    "<å/>",
    "<a><bå c='d'>x</bå><e>f</e></a>",
    "<a å='1'/>",
    "<a>\n  <å>\n</å>  <b></c></a>",
    "<a:b xmlns:a='c' a:d='e'><:f/><_g/><h-1.2/></a:b>",
    "<a::b/>",
    "<1a/>",
    "<-a/>",
    "<a><.b/></a>",
    "<a>\xC3</a>",
    "<a>\xC3",
    "<a>å\xE5</a>",
    "<a>\xC0\x80</a>",
    "<a>\xE0\x80\x80</a>",
    "<a>\xED\xA0\x80</a>",
    "<a>\xEF\xBF\xBE</a>",
    "<a>\xEF\xBF\xBD</a>",
    "<a>\xF0\x8F\xBF\xBF</a>",
    "<a>\xF4\x8F\xBF\xBF</a>",
    "<a>\xF4\x90\x80\x80</a>",
    "<a>\xF5\x80\x80\x80</a>",
    "<a>\x01</a>",
    "<a>\x7F\xC2\x80\xC2\x85</a>",
    "<a>å\nö <b/>\nä<c x='å'></d></a>",
    "<a>\xEF\xBB\xBFtext</a>",
    "<a><a><a><a/></a>x</a>&#10;</a>",
    "<a>\n\n\n<b x='\n\n'/><c></d></a>",
    "<a>abc\n<b>d\xFF</b></a>",
    "<a><b><![CDATA[ x \n y \x02 ]]></b></a>",
    "<a>\n<b>\r\n</b> <!DOCTYPE",
    repeated("<a>", 64) + repeated("</a>", 64),
    repeated("<a>\n", 63) + "<b/><c/><d></d><e/> <f><g/>",
    repeated(" <å>", 66),
    "<a>" + repeated("<å>", 63) + "<b></b><c><d>",
};

HeardXml heard_whole(const std::string& text, XmlEngine engine) {
  return heard_in_pieces(text, engine, [&] { return text.size(); });
}

/// Whether the tokeniser itself took all of the text.
bool takes_alone(std::string_view text) {
  XmlEar ear;
  const XmlReader unused{ear};
  ear.listen_to(unused);
  XmlEvents events{ear, 64};
  XmlTokeniser tokeniser{events};
  return tokeniser.feed(text) == XmlScan::partial && tokeniser.is_finished();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(xml_tokeniser)

BOOST_DATA_TEST_CASE(every_text_is_read_and_judged_as_by_expat, boost::unit_test::data::make(hard_texts),
                     text) {
  const HeardXml expats = heard_whole(text, XmlEngine::expat);
  BOOST_TEST(heard_whole(text, XmlEngine::own).told() == expats.told());
}

BOOST_DATA_TEST_CASE(a_text_in_two_pieces_is_the_same_text, boost::unit_test::data::make(hard_texts), text) {
  const std::string expats = heard_whole(text, XmlEngine::expat).told();
  for (std::size_t first = 1; first < text.size(); ++first) {
    std::size_t next = first;
    const auto lengths = [&] { return std::exchange(next, text.size()); };
    BOOST_TEST(heard_in_pieces(text, XmlEngine::own, lengths).told() == expats, "cut after byte " << first);
  }
}

BOOST_DATA_TEST_CASE(a_text_byte_by_byte_is_the_same_text, boost::unit_test::data::make(hard_texts), text) {
  BOOST_TEST(heard_in_pieces(text, XmlEngine::own, [] { return std::size_t{1}; }).told() ==
             heard_whole(text, XmlEngine::expat).told());
}

BOOST_AUTO_TEST_CASE(events_have_their_places_in_characters_and_bytes) {
  const HeardXml heard = heard_whole("<a x='å'>\r\n ö<b/>&amp;</a>", XmlEngine::own);
  const std::vector<std::string> events{"1:1@0 <a|x=å>", "1:10@10 text \n ö", "2:3@15 <b>",
                                        "2:7@19 </b>",   "2:7@19 text &",     "2:12@24 </a>"};
  BOOST_TEST(heard.events == events, boost::test_tools::per_element());
  BOOST_TEST(heard.is_whole);
}

BOOST_AUTO_TEST_CASE(what_office_programs_write_needs_no_expat) {
  BOOST_TEST(
      takes_alone("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<!-- x -->"
                  "<worksheet xmlns=\"u\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                  "</sheetData><?p q?></worksheet>\n"));
  BOOST_TEST(takes_alone("<a b='&amp;å\n'>å &lt; ]] \r\n<![CDATA[x]]]]></a>"));
  BOOST_TEST(!takes_alone("<å/>"));
  BOOST_TEST(!takes_alone("<a></b>"));
}

BOOST_AUTO_TEST_CASE(a_long_token_in_small_pieces_is_read_in_time) {
  std::string text = "<a><b x='";
  for (int i = 0; i < 200'000; ++i) text += "&gt;>>";
  text += "'/>å</a>";
  const HeardXml heard = heard_in_pieces(text, XmlEngine::own, [] { return std::size_t{16}; });
  BOOST_TEST(heard.is_whole);
  BOOST_TEST(heard.events.size() == 5U);
}

BOOST_AUTO_TEST_CASE(a_token_that_never_ends_is_refused_before_it_fills_the_memory) {
  for (const XmlEngine engine : {XmlEngine::own, XmlEngine::expat}) {
    XmlEar ear;
    XmlReader reader{ear, 64, engine};
    ear.listen_to(reader);
    const std::string piece(4U << 20, '-');
    BOOST_REQUIRE(reader.feed("<a>\n<b x='"));
    int fed = 0;
    while (fed < 8 && reader.feed(piece)) ++fed;
    BOOST_TEST(fed == 3);
    BOOST_REQUIRE(reader.fault());
    BOOST_TEST(reader.fault()->line == 2U);
    BOOST_TEST(reader.fault()->column == 1U);
    BOOST_TEST(reader.fault()->message == "en tagg eller kommentar på över 16 MB");
    BOOST_TEST(!reader.finish());
  }
}

BOOST_AUTO_TEST_CASE(a_long_text_is_no_long_token) {
  XmlEar ear;
  XmlReader reader{ear};
  ear.listen_to(reader);
  const std::string piece(4U << 20, 'x');
  BOOST_REQUIRE(reader.feed("<a>"));
  for (int i = 0; i < 5; ++i) BOOST_REQUIRE(reader.feed(piece));
  BOOST_TEST((reader.feed("</a>") && reader.finish()));
}

BOOST_AUTO_TEST_SUITE_END()
