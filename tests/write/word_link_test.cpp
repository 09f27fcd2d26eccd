#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "write/word/word_bookmarks.hpp"
#include "write/word/word_relations.hpp"
#include "write/word_file.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

struct Address {
  const char* written;
  const char* target;
};
std::ostream& operator<<(std::ostream& out, const Address& address) { return out << address.written; }

const Address addresses[] = {
    {"https://www.norrtalje.se/ekonomi?a=1&b=2#del", "https://www.norrtalje.se/ekonomi?a=1&b=2#del"},
    {"HTTP://norrtalje.se", "http://norrtalje.se"},
    {"https://norrtalje.se:8443/å sida", "https://norrtalje.se:8443/%C3%A5%20sida"},
    {"https://norrtalje.se/a%20b%", "https://norrtalje.se/a%20b%25"},
    {"mailto:social.namnd@norrtalje.se?subject=Rapport", "mailto:social.namnd@norrtalje.se?subject=Rapport"},
    {"mailto:två adresser@norrtalje.se", ""},
    {"mailto:norrtalje.se", ""},
    {"https://", ""},
    {"https:///sida", ""},
    {"https://a b.se/", ""},
    {"https://användare:lösen@norrtalje.se", ""},
    {"javascript:alert(1)", ""},
    {"file:///etc/passwd", ""},
    {"\\\\server\\fil.docx", ""},
    {"", ""}};

Document linked(std::string target) {
  Document document;
  document.blocks = {heading(1, "Ekonomi", "ekonomi-2025"),
                     {Paragraph{{{"länk", false, false, false, std::move(target)}}}}};
  return document;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_link)

BOOST_DATA_TEST_CASE(only_sound_addresses_become_links, boost::unit_test::data::make(addresses), address) {
  BOOST_TEST(link_target(address.written) == address.target);
}

BOOST_AUTO_TEST_CASE(a_link_out_of_the_document_is_a_relationship) {
  const WordFile file{linked("https://norrtalje.se/a?b=1&c=2")};
  const auto id = file.string("//w:hyperlink/@r:id");
  const auto& relations = file.text("word/_rels/document.xml.rels");
  BOOST_TEST(relations.find("Id=\"" + id + "\"") != std::string::npos);
  BOOST_TEST(relations.find("Target=\"https://norrtalje.se/a?b=1&amp;c=2\" TargetMode=\"External\"") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_link_within_the_document_leads_to_a_bookmark) {
  const WordFile file{linked("#ekonomi-2025")};
  const auto anchor = file.string("//w:hyperlink/@w:anchor");
  BOOST_TEST(file.count("//w:p/w:bookmarkStart[@w:name='" + anchor + "']") == 1U);
}

BOOST_AUTO_TEST_CASE(a_link_to_nowhere_is_plain_text) {
  for (const char* target : {"#finns-inte", "#", "javascript:alert(1)"}) {
    const WordFile file{linked(target)};
    BOOST_TEST(file.count("//w:hyperlink") == 0U);
    BOOST_TEST(file.string("//w:p[last()]//w:t") == "länk");
  }
}

BOOST_AUTO_TEST_CASE(bookmark_names_are_such_as_word_takes_and_unique) {
  const std::string long_id = "indikatorer-" + std::string(60, 'a');
  Document document;
  for (const std::string& id :
       {std::string{"a-b"}, std::string{"a.b"}, std::string{"1-1"}, long_id, long_id + "b"})
    document.blocks.push_back(heading(1, "Rubrik", id));
  Bookmarks bookmarks{document};
  BOOST_TEST(bookmarks.name_of("a-b") == "a_b");
  BOOST_TEST(bookmarks.name_of("a.b") == "a_b_2");
  BOOST_TEST(bookmarks.name_of("1-1") == "x1_1");
  BOOST_TEST(bookmarks.name_of(long_id).size() == 40U);
  BOOST_TEST(bookmarks.name_of(long_id) != bookmarks.name_of(long_id + "b"));
  BOOST_TEST(bookmarks.name_of("saknas").empty());
}

BOOST_AUTO_TEST_CASE(a_bookmark_stands_in_one_place_only) {
  Bookmarks bookmarks{linked("")};
  BOOST_TEST(bookmarks.claim("ekonomi-2025") == "ekonomi_2025");
  BOOST_TEST(bookmarks.claim("ekonomi-2025").empty());
}

BOOST_AUTO_TEST_SUITE_END()
