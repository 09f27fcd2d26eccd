#include "folder_list.hpp"

#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <fstream>
#include <set>

#include "diagnostics/failure.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

std::vector<std::string> places_of(const std::vector<fs::path>& folders) {
  std::vector<std::string> places;
  for (const auto& listed : with_places(folders)) places.push_back(listed.place.string());
  return places;
}

using Names = std::vector<std::string>;

}  // namespace

BOOST_AUTO_TEST_SUITE(folder_list)

BOOST_AUTO_TEST_CASE(folders_of_different_names_are_called_by_them) {
  BOOST_TEST(places_of({"a/social", "b/skola/", "./teknik"}) == (Names{"social", "skola", "teknik"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(folders_of_one_name_keep_the_way_from_what_they_have_in_common) {
  BOOST_TEST(places_of({"land/kommun-1/social", "land/kommun-2/social", "land/kommun-2/skola"}) ==
                 (Names{"kommun-1/social", "kommun-2/social", "kommun-2/skola"}),
             boost::test_tools::per_element());
  BOOST_TEST(places_of({"a", "a/a"}) == (Names{"a", "a/a"}), boost::test_tools::per_element());
  BOOST_TEST(places_of({"/x/a/n", "/y/b/n"}) == (Names{"x/a/n", "y/b/n"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_folder_that_stands_there_twice_is_taken_once) {
  BOOST_TEST(places_of({"a/social", "a/./social/", "b/../a/social"}) == Names{"social"},
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_list_has_a_folder_on_each_line) {
  const MaterialFolder folder;
  folder.add_file("lista.txt", "# nämnderna\na/social\r\n\nmed mellanslag/skola\n");
  const auto folders = read_folder_list(folder.path() / "lista.txt");
  BOOST_TEST((folders == std::vector<fs::path>{"a/social", "med mellanslag/skola"}));
}

BOOST_AUTO_TEST_CASE(a_list_that_is_missing_or_empty_is_told) {
  const MaterialFolder folder;
  folder.add_file("tom.txt", "\n# inget\n");
  BOOST_CHECK_THROW(read_folder_list(folder.path() / "saknas.txt"), EnvironmentFailure);
  BOOST_CHECK_THROW(read_folder_list(folder.path() / "tom.txt"), UsageFailure);
}

BOOST_AUTO_TEST_CASE(every_folder_is_in_exactly_one_part_and_the_parts_are_of_like_size) {
  std::vector<fs::path> folders;
  for (int i = 0; i < 2600; ++i) folders.push_back(fmt::format("land/kommun-{:04}/namnd-{}", i / 9, i % 9));
  const auto all = with_places(folders);
  std::set<fs::path> seen;
  for (unsigned part = 1; part <= 8; ++part) {
    const auto own = share_of(all, {part, 8});
    BOOST_TEST(own.size() > 250U);
    BOOST_TEST(own.size() < 400U);
    for (const auto& listed : own) BOOST_TEST(seen.insert(listed.folder).second);
  }
  BOOST_TEST(seen.size() == folders.size());
}

BOOST_AUTO_TEST_CASE(a_folder_stays_in_its_part_when_others_come_and_go) {
  const auto few = share_of(with_places({"land/a", "land/b", "land/c"}), {1, 2});
  const auto more = share_of(with_places({"land/c", "land/x", "land/b/", "land/a", "land/y"}), {1, 2});
  for (const auto& listed : few)
    BOOST_TEST(
        std::ranges::any_of(more, [&](const ListedFolder& other) { return other.place == listed.place; }));
}

BOOST_AUTO_TEST_SUITE_END()
