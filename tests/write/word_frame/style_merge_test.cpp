#include "write/word_frame/style_merge.hpp"

#include <boost/test/unit_test.hpp>
#include <set>

#include "write/word/word_part.hpp"
#include "write/word_frame/word_tree.hpp"

using namespace redovisa;

namespace {

std::string style(const std::string& type, const std::string& id, const std::string& name) {
  return "<w:style w:type=\"" + type + "\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" +
         name + "\"/></w:style>";
}

std::string sheet(const std::string& styles) {
  return "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + styles +
         "</w:styles>";
}

/// Our only style is the paragraph style Owner, called Ägare.
MergedStyles merged_with(const std::string& theirs) {
  return merge_styles(sheet(style("paragraph", "Owner", "Ägare")), theirs, {});
}

/// Fails the test when two styles have the same id or the same name.
std::size_t count_distinct(const MergedStyles& merged) {
  std::set<std::string> ids, names;
  for (const auto& found : merged.tree.child("w:styles").children("w:style")) {
    BOOST_TEST(ids.insert(found.attribute("w:styleId").value()).second, found.attribute("w:styleId").value());
    BOOST_TEST(names.insert(value_of_child(found, "w:name")).second, value_of_child(found, "w:name"));
  }
  return ids.size();
}

}  // namespace

BOOST_AUTO_TEST_SUITE(word_frame_style_merge)

BOOST_AUTO_TEST_CASE(a_style_that_has_an_id_of_ours_gets_one_that_is_free) {
  const auto merged =
      merged_with(sheet(style("character", "Owner", "Ägare") + style("paragraph", "MallOwner", "En") +
                        style("paragraph", "MallOwner1", "Redovisa ägare hos oss")));
  BOOST_TEST(merged.new_ids.at("Owner") == "MallOwner2");
  BOOST_TEST(count_distinct(merged) == 4U);
}

BOOST_AUTO_TEST_CASE(the_name_that_a_style_of_ours_gets_is_free_too) {
  const auto merged =
      merged_with(sheet(style("character", "A", "Ägare") + style("character", "B", "Redovisa Ägare")));
  BOOST_TEST(count_distinct(merged) == 3U);
}

BOOST_AUTO_TEST_CASE(of_styles_with_the_same_id_the_first_stays) {
  const auto merged =
      merged_with(sheet(style("paragraph", "Brev", "Brev") + style("paragraph", "Brev", "Annat") +
                        style("character", "Brev", "Tredje")));
  BOOST_TEST(count_distinct(merged) == 2U);
  BOOST_TEST(markup_of(merged.tree).find("Annat") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_report_used_as_a_template_again_and_again_gets_no_more_styles) {
  const auto first = merged_with(sheet(style("character", "Owner", "Ägare")));
  const auto second = merged_with(markup_of(first.tree));
  const auto third = merged_with(markup_of(second.tree));
  BOOST_TEST(count_distinct(first) == 2U);
  BOOST_TEST(count_distinct(third) == 2U);
  BOOST_TEST(markup_of(third.tree) == markup_of(first.tree));
}

BOOST_AUTO_TEST_SUITE_END()
