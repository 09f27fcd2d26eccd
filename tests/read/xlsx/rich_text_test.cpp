#include "read/xlsx/rich_text.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

namespace {

std::string decoded(std::string text) {
  decode_escapes(text, 0);
  return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(rich_text)

BOOST_AUTO_TEST_CASE(escapes_are_decoded_and_what_only_looks_like_one_is_kept) {
  BOOST_TEST(decoded("rad_x000D_\nny") == "rad\r\nny");
  BOOST_TEST(decoded("_x00C5_tg_x00e4_rd") == "Åtgärd");
  BOOST_TEST(decoded("_xD83D__xDE00_") == "😀");
  BOOST_TEST(decoded("_x005F_x000D_") == "_x000D_");
  for (const char* kept :
       {"_xD83D_", "_xDE00_", "_x0000_", "_x00_", "_xGGGG_", "kod_x1", "_x000D", "_x 00D_"})
    BOOST_TEST(decoded(kept) == kept);
}

BOOST_AUTO_TEST_CASE(only_what_follows_the_start_is_decoded) {
  std::string text = "_x0041__x0042_";
  decode_escapes(text, 7);
  BOOST_TEST(text == "_x0041_B");
}

BOOST_AUTO_TEST_CASE(runs_are_joined_and_phonetic_guides_left_out) {
  std::string text;
  RichText rich{text};
  const auto run = [&](const char* piece) {
    rich.enter("t");
    rich.add(piece);
    rich.leave("t");
  };
  run("Mål");
  rich.enter("rPh");
  run("uttal");
  rich.leave("rPh");
  rich.add("utanför");
  run(" 1");
  BOOST_TEST(text == "Mål 1");
}

BOOST_AUTO_TEST_SUITE_END()
