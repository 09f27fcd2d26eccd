#include "write/word/word_shown_picture.hpp"

#include <boost/test/unit_test.hpp>

#include "read/pictures/picture_sample.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

std::shared_ptr<const PictureFile> file_of(int width, int height) {
  return std::make_shared<const PictureFile>(PictureFile{sample_png(2, 2), "png", width, height});
}

Document document_with(std::vector<Block> blocks) {
  Document document;
  document.blocks = std::move(blocks);
  return document;
}

struct Size {
  double width, height;  // millimetres
};

Size size_in(const WordFile& word, const std::string& drawing = "//wp:extent") {
  constexpr double emu_per_millimetre = 36000;
  return {std::stod(word.string(drawing + "/@cx")) / emu_per_millimetre,
          std::stod(word.string(drawing + "/@cy")) / emu_per_millimetre};
}

double text_width() {
  const PageSize& page = standard_look().page;
  return page.width - page.left - page.right;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_shown_picture)

BOOST_AUTO_TEST_CASE(a_small_picture_is_as_large_as_on_a_screen) {
  const WordFile word{document_with({{Picture{file_of(96, 192), "En karta", "", 0}}})};
  BOOST_TEST(size_in(word).width == 25.4, boost::test_tools::tolerance(0.001));
  BOOST_TEST(size_in(word).height == 50.8, boost::test_tools::tolerance(0.001));
  BOOST_TEST(word.string("//wp:docPr/@descr") == "En karta");
  BOOST_TEST(word.parts().at("word/media/bild1.png") == sample_png(2, 2));
}

BOOST_AUTO_TEST_CASE(a_wide_picture_is_as_wide_as_the_text_and_a_tall_one_fits_on_the_page) {
  const WordFile wide{document_with({{Picture{file_of(4000, 1000), "b", "", 0}}})};
  BOOST_TEST(size_in(wide).width == text_width(), boost::test_tools::tolerance(0.001));
  BOOST_TEST(size_in(wide).height == text_width() / 4, boost::test_tools::tolerance(0.001));
  const WordFile tall{document_with({{Picture{file_of(1000, 20'000), "b", "", 0}}})};
  BOOST_TEST(size_in(tall).height < 0.81 * text_height_of_page(standard_look().page, false));
  BOOST_TEST(size_in(tall).height == size_in(tall).width * 20, boost::test_tools::tolerance(0.01));
}

BOOST_AUTO_TEST_CASE(in_a_list_or_quote_it_keeps_to_the_text_there) {
  const Picture picture{file_of(4000, 1000), "b", "", 0};
  const WordFile word{document_with({{Quote{{{picture}}}}, {List{false, 1, {{paragraph("x"), {picture}}}}}})};
  BOOST_TEST(size_in(word, "(//wp:extent)[1]").width < text_width() - 5);
  BOOST_TEST(size_in(word, "(//wp:extent)[2]").width < text_width() - 3);
}

BOOST_AUTO_TEST_CASE(a_caption_has_its_number_and_stays_with_the_picture) {
  const WordFile word{document_with({{Picture{file_of(96, 96), "b", "Läget i juni", 2}}})};
  BOOST_TEST(word.string("//w:p[w:pPr/w:pStyle/@w:val='FigureCaption']//w:t").find("Läget i juni") !=
             std::string::npos);
  BOOST_TEST(word.count("//w:instrText[contains(.,'SEQ Bild')]") + word.count("//w:fldSimple") == 1U);
  BOOST_TEST(word.count("//w:p[.//wp:inline]/w:pPr/w:keepNext") == 1U);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_shown_twice_is_one_part) {
  const auto file = file_of(96, 96);
  const WordFile word{document_with({{Picture{file, "a", "", 0}}, {Picture{file, "b", "", 0}}})};
  BOOST_TEST(word.count("//wp:inline") == 2U);
  BOOST_TEST(word.string("(//a:blip)[1]/@r:embed") == word.string("(//a:blip)[2]/@r:embed"));
  BOOST_TEST(!word.parts().contains("word/media/bild2.png"));
}

BOOST_AUTO_TEST_CASE(what_stands_in_a_quote_within_a_quote_is_as_wide_as_in_one) {
  const Block table{TableBlock{small_table("t")}}, picture{Picture{file_of(4000, 1000), "b", "", 0}};
  const WordFile one{document_with({{Quote{{table, picture}}}})};
  const WordFile two{document_with({{Quote{{{Quote{{{Quote{{table, picture}}}}}}}}}})};
  const std::string width = "//w:tbl/w:tblPr/w:tblW/@w:w";
  BOOST_TEST(one.string(width) == two.string(width));
  BOOST_TEST(size_in(one).width == size_in(two).width);
}

BOOST_AUTO_TEST_SUITE_END()
