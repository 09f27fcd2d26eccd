#include "write/sha256.hpp"

#include <boost/test/unit_test.hpp>

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(sha256_suite)

BOOST_AUTO_TEST_CASE(known_texts_have_their_known_hashes) {
  BOOST_TEST(base64(sha256("")) == "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  BOOST_TEST(base64(sha256("abc")) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  BOOST_TEST(base64(sha256(std::string(1'000'000, 'a'))) == "zcduXJkU+5KBocfihNc+Z/GAmkiklyAOBG05zMcRLNA=");
}

BOOST_AUTO_TEST_CASE(the_padding_fits_at_every_length) {
  // 55, 56 and 64 bytes: the last block is full, needs one more, and is empty.
  BOOST_TEST(base64(sha256(std::string(55, 'a'))) != base64(sha256(std::string(56, 'a'))));
  BOOST_TEST(base64(sha256(std::string(64, 'a'))) == "/+BU/nrgy23GXDr5th1SCfQ5hR20PQulmXM33xVGaOs=");
}

BOOST_AUTO_TEST_SUITE_END()
