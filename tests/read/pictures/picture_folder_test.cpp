#include "read/pictures/picture_folder.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "read/pictures/picture_sample.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

namespace fs = std::filesystem;

/// The folder "underlag" with pictures in it, and one beside it.
class Pictures {
 public:
  Pictures() {
    fs::create_directories(folder_.path() / "underlag/bilder");
    folder_.add_file("hemlig.png", sample_png(1, 1));
    folder_.add_file("underlag/karta.png", sample_png(40, 30));
    folder_.add_file("underlag/bilder/över sikt.jpg", sample_jpeg(600, 180));
    folder_.add_file("underlag/anteckning.txt", "text");
  }

  const fs::path& outside() const { return folder_.path(); }
  fs::path underlag() const { return folder_.path() / "underlag"; }
  PictureFolder open() const { return PictureFolder{underlag()}; }

 private:
  MaterialFolder folder_;
};

int width_of(PictureFolder folder, const std::string& address) {
  const auto found = folder.find(address);
  const auto* picture = std::get_if<SharedPicture>(&found);
  return picture == nullptr ? 0 : (*picture)->width;
}

PictureFault fault_of(PictureFolder folder, const std::string& address) {
  const auto found = folder.find(address);
  BOOST_REQUIRE_MESSAGE(std::holds_alternative<PictureFault>(found), address);
  return std::get<PictureFault>(found);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(picture_folder)

BOOST_AUTO_TEST_CASE(a_picture_is_named_by_its_way_from_the_folder) {
  const Pictures pictures;
  for (const char* way : {"karta.png", "./karta.png", "bilder/../karta.png"})
    BOOST_TEST(width_of(pictures.open(), way) == 40, way);
  for (const char* way : {"bilder/över sikt.jpg", "bilder\\över sikt.jpg", "bilder/%C3%B6ver%20sikt.jpg"})
    BOOST_TEST(width_of(pictures.open(), way) == 600, way);
}

BOOST_AUTO_TEST_CASE(nothing_outside_of_the_folder_is_shown) {
  const Pictures pictures;
  for (const std::string& way :
       {std::string{"../hemlig.png"}, std::string{"bilder/../../hemlig.png"}, std::string{"..\\hemlig.png"},
        std::string{"%2e%2e/hemlig.png"}, (pictures.outside() / "hemlig.png").string(),
        "file://" + (pictures.outside() / "hemlig.png").string(), std::string{"https://x.se/karta.png"},
        std::string{"//x.se/karta.png"}, std::string{"C:\\karta.png"}, std::string{"data:image/png;base64,x"},
        std::string{""}, std::string{"."}, std::string{".."}}) {
    const auto fault = fault_of(pictures.open(), way);
    BOOST_TEST((fault == PictureFault::outside || (way == "." && fault == PictureFault::missing)), way);
  }
  fs::create_symlink(pictures.outside() / "hemlig.png", pictures.underlag() / "genväg.png");
  BOOST_TEST((fault_of(pictures.open(), "genväg.png") == PictureFault::outside));
  fs::create_directory_symlink(pictures.outside(), pictures.underlag() / "mapp");
  BOOST_TEST((fault_of(pictures.open(), "mapp/hemlig.png") == PictureFault::outside));
  BOOST_TEST((fault_of(PictureFolder{}, "karta.png") == PictureFault::outside));
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_is_told) {
  const Pictures pictures;
  BOOST_TEST((fault_of(pictures.open(), "kartan.png") == PictureFault::missing));
  BOOST_TEST((fault_of(pictures.open(), "bilder") == PictureFault::missing));
  BOOST_TEST((fault_of(pictures.open(), "anteckning.txt") == PictureFault::other_kind));
}

BOOST_AUTO_TEST_CASE(a_picture_may_not_be_too_heavy_nor_all_of_them_together) {
  const MaterialFolder folder;
  folder.add_file("för-tung.png", std::string(10'000'001, 'x'));
  folder.add_file("tung.png", sample_png(3, 3, png_chunk("iCCP", std::string(9'000'000, 'x'))));
  PictureFolder pictures{folder.path()};
  BOOST_TEST((fault_of(pictures, "för-tung.png") == PictureFault::too_heavy));
  for (int i = 0; i < 6; ++i) BOOST_TEST((std::holds_alternative<SharedPicture>(pictures.find("tung.png"))));
  BOOST_TEST((std::get<PictureFault>(pictures.find("tung.png")) == PictureFault::too_many));
}

BOOST_AUTO_TEST_CASE(the_names_are_those_of_pictures_below_the_folder) {
  const Pictures pictures;
  BOOST_TEST((pictures.open().names() == std::vector<std::string>{"bilder/över sikt.jpg", "karta.png"}));
}

BOOST_AUTO_TEST_CASE(a_name_that_would_do_something_to_a_terminal_is_never_suggested) {
  const MaterialFolder folder;
  folder.add_file("kar\x1B[31mta.png", "");
  folder.add_file("kar\xE5.png", "");
  folder.add_file("karta.png", "");
  const std::vector<std::string> shown{"karta.png"};
  BOOST_TEST(PictureFolder{folder.path()}.names() == shown, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(of_many_pictures_the_first_by_name_are_suggested_whatever_order_the_disk_has) {
  const MaterialFolder folder;
  for (int i = 999; i >= 400; --i) folder.add_file("bild" + std::to_string(i) + ".png", "");
  const auto names = PictureFolder{folder.path()}.names();
  BOOST_REQUIRE(names.size() == 500U);
  BOOST_TEST(names.front() == "bild400.png");
  BOOST_TEST(names.back() == "bild899.png");
}

BOOST_AUTO_TEST_SUITE_END()
