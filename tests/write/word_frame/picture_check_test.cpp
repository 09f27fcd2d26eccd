#include "write/word_frame/picture_check.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <vector>

using namespace redovisa;
using namespace std::string_literals;
namespace data = boost::unit_test::data;

namespace {

std::string svg(const std::string& content) {
  return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">" + content +
         "</svg>";
}
std::string image(const std::string& attribute) { return svg("<image " + attribute + "/>"); }

std::string as_utf16(const std::string& text) {
  std::string wide = "\xFF\xFE";
  for (const char c : text) wide += {c, '\0'};
  return wide;
}

struct PictureCase {
  std::string extension, bytes;
};
std::ostream& operator<<(std::ostream& out, const PictureCase& c) { return out << c.extension << c.bytes; }

const std::vector<PictureCase> allowed{
    {"png", "\x89PNG\r\n\x1A\nIHDR"},
    {"jpg", "\xFF\xD8\xFF\xE0"},
    {"gif", "GIF89a"},
    {"bmp", "BM"},
    {"tiff", "II*\0"s},
    {"emf", "\1\0\0\0"s + std::string(36, 'x') + " EMF"},
    {"wmf", "\xD7\xCD\xC6\x9A"},
    {"svg", "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + svg("<path d=\"M0 0\"/>")},
    {"svg", svg("<use xlink:href=\"#a\"/><g fill=\"url(#b)\" style=\"filter: url( '#c' )\"/>")},
    {"svg", svg("<style>.cls-1{fill:#0b5e4e;clip-path:url(#d)}</style>")},
    {"svg", svg("<title>kontakt@kommun.example</title>")},
    {"svg", image("xlink:href=\"data:image/png;base64,iVBORw0K\nGgoAAAA=\"")},
    {"svg", image("xmlns:i=\"inkscape\" i:export-filename=\"C:\\logo.png\"")}};

const std::vector<PictureCase> refused{{"png", svg("")},
                                       {"png", "\xFF\xD8\xFF\xE0"},
                                       {"png", ""},
                                       {"emf", "x"},
                                       {"svg", "\x89PNG\r\n\x1A\n"},
                                       {"svg", "<html/>"},
                                       {"svg", as_utf16(svg(""))},
                                       {"svg", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + svg("")},
                                       {"svg", "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("")},
                                       {"svg", "<?xml-stylesheet href=\"a.css\"?>" + svg("")},
                                       {"svg", image("xlink:href = \"file:///a.png\"")},
                                       {"svg", image("x:href='a.png'")},
                                       {"svg", image("href=\"&#102;ile:///a.png\"")},
                                       {"svg", image("href=\"data:image/svg+xml;base64,PHN2\"")},
                                       {"svg", image("href=\"data:image/png;base64,PHN2\"")},
                                       {"svg", image("href=\"data:image/png;base64,iVBORw0KGgo,x\"")},
                                       {"svg", image("xml:base=\"file:///\"")},
                                       {"svg", image("fill=\"url(#a) url( 'b.svg')\"")},
                                       {"svg", image("style=\"fill:u\\72l(b.svg#c)\"")},
                                       {"svg", image("onload=\"a()\"")},
                                       {"svg", svg("<style>@import 'a.css';</style>")},
                                       {"svg", svg("<style><![CDATA[g{fill:URL(a.svg#b)}]]></style>")},
                                       {"svg", svg("<s:script xmlns:s=\"http://www.w3.org/2000/svg\"/>")},
                                       {"svg", svg("<foreignObject/>")},
                                       {"svg", svg("<set attributeName=\"href\" to=\"a.png\"/>")},
                                       {"svg", svg("<g>")}};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_picture_check)

BOOST_DATA_TEST_CASE(a_picture_that_is_what_it_says_may_stand_in_a_report, data::make(allowed), c) {
  BOOST_TEST(objection_to_picture(c.extension, c.bytes) == "");
}

BOOST_DATA_TEST_CASE(a_picture_that_is_something_else_or_fetches_a_file_may_not, data::make(refused), c) {
  BOOST_TEST(objection_to_picture(c.extension, c.bytes) != "");
}

BOOST_AUTO_TEST_CASE(an_endlessly_deep_svg_is_refused_and_not_followed) {
  std::string inner;
  for (int i = 0; i < 200'000; ++i) inner += "<g>";
  for (int i = 0; i < 200'000; ++i) inner += "</g>";
  BOOST_TEST(objection_to_picture("svg", svg(inner)) != "");
}

BOOST_AUTO_TEST_SUITE_END()
