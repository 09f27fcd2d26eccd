#include "write/word_frame/carried_parts.hpp"

#include <boost/test/unit_test.hpp>

#include "write/word_frame/word_part_of.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

const std::string png = "\x89PNG\r\n\x1A\n";
const std::vector<WordTemplateLink> links{{"p", "image", "word/media/a.png", false},
                                          {"s", "image", "word/media/b.png", false},
                                          {"f", "image", "word/fonts/c.odttf", false},
                                          {"w", "hyperlink", "https://kommun.example/", true},
                                          {"l", "hyperlink", "kommun.example", true}};

WordTemplate pictures() {
  WordTemplate word_template;
  word_template.parts["word/media/a.png"].bytes = png;
  word_template.parts["word/media/b.png"].bytes = "<svg/>";
  word_template.parts["word/fonts/c.odttf"].bytes = "<svg/>";
  return word_template;
}

std::string drawing(const std::string& picture, const std::string& link) {
  return "<w:p><w:r><w:drawing><wp:docPr id=\"1\">" +
         (link.empty() ? "" : "<a:hlinkClick r:id=\"" + link + "\"/>") + "</wp:docPr><a:blip r:embed=\"" +
         picture + "\"/></w:drawing></w:r></w:p>";
}

struct Carried {
  explicit Carried(const std::string& content) : part{word_part_of(content)} {
    const auto word_template = pictures();
    CarriedParts carried{word_template, notes};
    carried.carry(part, links, relations);
    parts = carried.take();
  }
  std::size_t count(const char* xpath) const { return part.select_nodes(xpath).size(); }

  FrameNotes notes;
  std::vector<Relation> relations;
  pugi::xml_document part;
  std::vector<FramePart> parts;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_carried_parts)

BOOST_AUTO_TEST_CASE(a_logotype_keeps_its_link_to_a_web_page) {
  const Carried carried{drawing("p", "w")};
  BOOST_TEST(carried.count("//a:blip") == 1U);
  BOOST_TEST(carried.count("//a:hlinkClick") == 1U);
  BOOST_TEST(carried.relations.size() == 2U);
  BOOST_TEST(carried.notes.left_out.empty());
}

BOOST_AUTO_TEST_CASE(a_logotype_stays_when_its_link_leads_nowhere_and_that_is_told) {
  for (const char* link : {"l", "unknown"}) {
    const Carried carried{drawing("p", link)};
    BOOST_TEST(carried.count("//a:blip") == 1U, link);
    BOOST_TEST(carried.count("//a:hlinkClick") == 0U, link);
    BOOST_TEST(carried.parts.size() == 1U, link);
    BOOST_TEST(carried.notes.left_out.size() == 1U, link);
  }
}

BOOST_AUTO_TEST_CASE(a_picture_that_is_something_else_is_left_out_and_told) {
  for (const char* picture : {"s", "f", "unknown"}) {
    const Carried carried{drawing(picture, "")};
    BOOST_TEST(carried.count("//w:drawing") == 0U, picture);
    BOOST_TEST(carried.parts.empty(), picture);
    BOOST_TEST(carried.notes.left_out.size() == 1U, picture);
  }
}

BOOST_AUTO_TEST_CASE(a_picture_shown_twice_is_carried_once) {
  const Carried carried{drawing("p", "") + drawing("p", "")};
  BOOST_TEST(carried.count("//a:blip") == 2U);
  BOOST_REQUIRE(carried.parts.size() == 1U);
  BOOST_TEST(carried.parts.front().name == "word/media/mall1.png");
}

BOOST_AUTO_TEST_CASE(a_picture_that_fills_an_old_shape_is_carried_too) {
  const std::string shape = "<w:p><w:r><w:pict><v:rect><v:fill o:relid=\"";
  const Carried carried{shape + "p\" type=\"frame\"/></v:rect></w:pict></w:r></w:p>"};
  BOOST_REQUIRE(carried.relations.size() == 1U);
  BOOST_TEST(carried.count(("//v:fill[@o:relid='" + carried.relations[0].id + "']").c_str()) == 1U);
  BOOST_TEST(Carried{shape + "unknown\"/></v:rect></w:pict></w:r></w:p>"}.count("//w:pict") == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
