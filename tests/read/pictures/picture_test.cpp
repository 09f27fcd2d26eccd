#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>
#include <vector>

#include "read/pictures/picture_file.hpp"
#include "read/pictures/picture_sample.hpp"

using namespace redovisa;
using namespace redovisa::test;
using namespace std::string_literals;

namespace {

/// EXIF with one entry in its directory: the orientation, in the order of bytes that begins it.
std::string exif(const std::string& order, int orientation) {
  const auto number = [&](std::size_t count, int value) {
    std::string bytes(count, '\0');
    bytes[order == "II" ? 0 : count - 1] = static_cast<char>(value);
    return bytes;
  };
  const std::string tag = order == "II" ? "\x12\x01"s : "\x01\x12"s;
  return "Exif\0\0"s + order + number(2, 42) + number(4, 8) + number(2, 1) + tag + number(2, 3) +
         number(4, 1) + number(2, orientation) + "\0\0"s;
}

std::string jpeg_turned(const std::string& order, int orientation) {
  return sample_jpeg(40, 30, jpeg_segment('\xE1', exif(order, orientation)));
}

PictureFault fault_of(const std::string& bytes) {
  const auto checked = checked_picture(bytes);
  BOOST_REQUIRE(std::holds_alternative<PictureFault>(checked));
  return std::get<PictureFault>(checked);
}

PictureFile picture_of(const std::string& bytes) {
  const auto checked = checked_picture(bytes);
  BOOST_REQUIRE(std::holds_alternative<PictureFile>(checked));
  return std::get<PictureFile>(checked);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(pictures)

BOOST_AUTO_TEST_CASE(whole_pictures_have_a_kind_and_a_size) {
  const PictureFile png = picture_of(sample_png(40, 30)), jpeg = picture_of(sample_jpeg(600, 180));
  BOOST_TEST((png.extension == "png" && png.width == 40 && png.height == 30));
  BOOST_TEST((jpeg.extension == "jpeg" && jpeg.width == 600 && jpeg.height == 180));
  BOOST_TEST(png.bytes == sample_png(40, 30));
  BOOST_TEST(jpeg.bytes == sample_jpeg(600, 180));
}

BOOST_AUTO_TEST_CASE(what_tells_of_the_making_is_left_out) {
  const std::string told = png_chunk("tEXt", "Author\0Anna Ek"s) + png_chunk("eXIf", "II*\0"s);
  BOOST_TEST(picture_of(sample_png(4, 3, told)).bytes == sample_png(4, 3));
  BOOST_TEST(picture_of(sample_png(4, 3) + "efteråt").bytes == sample_png(4, 3));
  const std::string of_camera = jpeg_segment('\xE1', exif("MM", 1)) + jpeg_segment('\xFE', "Anna Ek") +
                                jpeg_segment('\xED', "Photoshop 3.0");
  BOOST_TEST(picture_of(sample_jpeg(4, 3, of_camera)).bytes == sample_jpeg(4, 3));
  const std::string colours = jpeg_segment('\xE2', "ICC_PROFILE\0\x01\x01"s);
  BOOST_TEST(picture_of(sample_jpeg(4, 3, colours)).bytes == sample_jpeg(4, 3, colours));
}

BOOST_AUTO_TEST_CASE(a_picture_that_breaks_off_anywhere_is_damaged) {
  for (const std::string& whole : {sample_png(4, 3), sample_jpeg(4, 3)})
    for (std::size_t size = 0; size < whole.size(); ++size) {
      const auto fault = fault_of(whole.substr(0, size));
      BOOST_TEST((fault == PictureFault::damaged || (size < 8 && fault == PictureFault::other_kind)),
                 whole.substr(1, 3) << " of " << size << " bytes");
    }
}

BOOST_AUTO_TEST_CASE(a_png_with_a_changed_byte_is_damaged) {
  const std::string whole = sample_png(4, 3);
  for (std::size_t at = 8; at < whole.size(); ++at) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x40);
    BOOST_TEST((std::holds_alternative<PictureFault>(checked_picture(changed))), "byte " << at);
  }
}

BOOST_AUTO_TEST_CASE(what_is_not_as_the_format_says_is_damaged) {
  const std::string palette_without = "\x89PNG\r\n\x1a\n"s +
                                      png_chunk("IHDR", "\0\0\0\x01\0\0\0\x01\x08\x03\0\0\0"s) +
                                      png_chunk("IDAT", "x") + png_chunk("IEND", "");
  const std::string odd_depth = "\x89PNG\r\n\x1a\n"s +
                                png_chunk("IHDR", "\0\0\0\x01\0\0\0\x01\x07\0\0\0\0"s) +
                                png_chunk("IDAT", "x") + png_chunk("IEND", "");
  for (const std::string& bytes :
       {palette_without, odd_depth, sample_png(4, 3, png_chunk("ABCD", "x")), sample_png(0, 3),
        sample_jpeg(0, 3), "\xFF\xD8\xFF\xE0\0\0"s, "\xFF\xD8\xFF\xE0\xFF\xFF"s})
    BOOST_TEST((fault_of(bytes) == PictureFault::damaged));
}

BOOST_AUTO_TEST_CASE(other_kinds_and_sizes_are_told_apart) {
  BOOST_TEST((fault_of("") == PictureFault::other_kind));
  BOOST_TEST((fault_of("GIF89a\x01\0\x01\0"s) == PictureFault::other_kind));
  BOOST_TEST((fault_of("<svg/>") == PictureFault::other_kind));
  BOOST_TEST((fault_of(sample_jpeg(20'001, 1)) == PictureFault::too_many_points));
  BOOST_TEST((fault_of(sample_jpeg(10'000, 6'001)) == PictureFault::too_many_points));
  BOOST_TEST((fault_of(sample_jpeg(4, 3, {}, 4)) == PictureFault::print_colours));
}

BOOST_AUTO_TEST_CASE(a_photograph_that_has_to_be_turned_is_told) {
  for (const std::string order : {"II", "MM"}) {
    for (const int turned : {2, 3, 6, 8})
      BOOST_TEST((fault_of(jpeg_turned(order, turned)) == PictureFault::turned));
    BOOST_TEST(picture_of(jpeg_turned(order, 1)).bytes == sample_jpeg(40, 30));
  }
  const std::string whole = exif("II", 6);
  for (std::size_t size = 6; size < whole.size() - 4; ++size)  // a broken one says nothing
    BOOST_TEST(picture_of(sample_jpeg(4, 3, jpeg_segment('\xE1', whole.substr(0, size)))).width == 4);
}

BOOST_AUTO_TEST_CASE(fill_bytes_may_stand_before_any_marker) {
  const std::string whole = sample_jpeg(600, 180);
  for (const std::string marker : {"\xFF\xE0", "\xFF\xC0", "\xFF\xDA", "\xFF\xD9"}) {
    std::string filled = whole;
    filled.insert(filled.find(marker), "\xFF\xFF\xFF");
    const PictureFile picture = picture_of(filled);
    BOOST_TEST((picture.width == 600 && picture.height == 180));
    BOOST_TEST(picture_size(filled).width == 600);
  }
}

BOOST_AUTO_TEST_SUITE_END()
