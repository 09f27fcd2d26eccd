#include "write/logotype.hpp"

#include <boost/test/unit_test.hpp>
#include <string>
#include <tuple>

#include "support/material_folder.hpp"
#include "write/pandoc/page_template.hpp"
#include "write/word/word_writer.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

using namespace std::string_literals;

/// The start of a PNG picture 600 points wide and 180 high: all that is read of it.
const std::string png = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x58\0\0\0\xB4\x08\x06\0\0\0"s;

/// The start of a JPEG picture with an application segment and fill bytes before the frame of 180 lines of
/// 600 points.
const std::string jpeg = "\xFF\xD8\xFF\xE0\0\x04\0\0\xFF\xFF\xC0\0\x0B\x08\0\xB4\x02\x58\x01\x01\x11\0"s;

Logotype logotype_in(const std::vector<std::filesystem::path>& folders) {
  Diagnostics diagnostics;
  Logotype logotype = read_logotype(folders, diagnostics);
  BOOST_TEST(diagnostics.empty());
  return logotype;
}

Look look_with_logotype() {
  Look look = standard_look();
  look.logotype = {png, "png", 600, 180, {20, 250, 60, 30}};
  return look;
}

Document report() {
  Document document;
  document.properties.title = "Delårsrapport";
  document.properties.municipality = "Sjöviks kommun";
  return document;
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(logotype)

BOOST_AUTO_TEST_CASE(the_size_of_a_picture_is_read_from_it) {
  for (const auto& [name, bytes, extension] :
       {std::tuple{"logotyp.png", png, "png"}, std::tuple{"logotyp.jpg", jpeg, "jpeg"}}) {
    const MaterialFolder folder;
    folder.add_file(name, bytes);
    const Logotype logotype = logotype_in({folder.path()});
    BOOST_TEST(logotype.extension == extension);
    BOOST_TEST(logotype.width == 600);
    BOOST_TEST(logotype.height == 180);
  }
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_is_told_with_its_file) {
  for (const std::string& bytes : {""s, "<svg/>"s, png.substr(0, 20), jpeg.substr(0, 12),
                                   "\xFF\xD8\xFF\xE0\0\0"s, "\xFF\xD8\xFF\xE0\xFF\xFF\0\0\0\0\0"s}) {
    const MaterialFolder folder;
    folder.add_file("logotyp.png", bytes);
    Diagnostics diagnostics;
    BOOST_TEST(read_logotype({folder.path()}, diagnostics).empty());
    BOOST_REQUIRE(diagnostics.size() == 1U);
    BOOST_TEST(holds(to_string(diagnostics[0]), "logotyp.png: fel: utseendet"));
  }
}

BOOST_AUTO_TEST_CASE(a_folder_without_one_leaves_it_to_the_next) {
  const MaterialFolder near, far;
  far.add_file("logotyp.jpeg", jpeg);
  BOOST_TEST(logotype_in({near.path(), far.path()}).width == 600);
  BOOST_TEST(logotype_in({near.path()}).empty());
}

BOOST_AUTO_TEST_CASE(on_the_title_page_it_is_fitted_into_the_look_s_box_and_has_words) {
  const auto parts = unzipped(write_word(report(), look_with_logotype()));
  const std::string& text = parts.at("word/document.xml");
  BOOST_TEST(parts.at("word/media/logotyp.png") == png);
  BOOST_TEST(holds(text, "<wp:extent cx=\"2160000\" cy=\"648000\"/>"));  // 60 × 18 mm
  BOOST_TEST(holds(text, "<wp:posOffset>9000000</wp:posOffset>"));       // 250 mm down
  BOOST_TEST(holds(text, "descr=\"Logotyp: Sjöviks kommun\""));
}

BOOST_AUTO_TEST_CASE(without_title_page_the_title_gives_way_to_it) {
  Document document = report();
  document.properties.title_page = false;
  const auto parts = unzipped(write_word(document, look_with_logotype()));
  BOOST_TEST(holds(parts.at("word/document.xml"), "<wp:wrapSquare wrapText=\"bothSides\"/>"));
}

BOOST_AUTO_TEST_CASE(the_web_page_carries_it_within_itself) {
  BOOST_TEST(holds(page_template(look_with_logotype(), {}),
                   "<img class=\"logotyp\" src=\"data:image/png;base64,iVBORw0KGgo"));
  BOOST_TEST(!holds(page_template(standard_look(), {}), "logotyp\""));
  BOOST_TEST(!holds(page_template(standard_look(), {}), "{logotyp}"));
}

BOOST_AUTO_TEST_CASE(without_logotype_there_is_no_picture) {
  BOOST_TEST(!holds(unzipped(write_word(report(), standard_look())).at("word/document.xml"), "wp:anchor"));
}

BOOST_AUTO_TEST_SUITE_END()
