#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "command_line.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

std::vector<fs::path> files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  if (fs::is_regular_file(folder)) return {folder};
  for (const auto& entry : fs::recursive_directory_iterator{folder})
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

bool is_code(const fs::path& path) { return path.extension() == ".hpp" || path.extension() == ".cpp"; }

std::vector<fs::path> code_below(const fs::path& folder) {
  auto files = files_below(folder);
  std::erase_if(files, [](const fs::path& path) { return !is_code(path); });
  return files;
}

std::string name_in_source(const fs::path& path) { return fs::relative(path, SOURCE_DIR).generic_string(); }

/// "view/table.hpp" is of "view"; "run.hpp" of "".
std::string folder_of(const std::string& name) {
  const auto slash = name.find('/');
  return slash == std::string::npos ? std::string{} : name.substr(0, slash);
}

std::vector<std::string> own_includes(const fs::path& path) {
  static const std::regex include{R"re(#include "([^"]+)")re"};
  const std::string text = text_of(path);
  std::vector<std::string> names;
  for (std::sregex_iterator at{text.begin(), text.end(), include}, end; at != end; ++at)
    names.push_back((*at)[1]);
  return names;
}

/// The folders that each folder may include from, besides itself; and single headers that more may see.
const std::map<std::string, std::set<std::string>> allowed_folders{
    {"diagnostics", {}},
    {"model", {"diagnostics"}},
    {"read", {"diagnostics", "model"}},
    {"assess", {"diagnostics", "model"}},
    {"compare", {"diagnostics", "model", "assess"}},
    {"rollup", {"diagnostics", "model", "assess"}},
    {"review", {"diagnostics", "model", "assess", "rollup"}},
    {"view", {"diagnostics", "model", "assess", "compare", "rollup", "review"}},
    {"document", {"diagnostics", "model"}},
    {"write", {"diagnostics", "model", "document"}},
    {"convert", {"diagnostics", "model", "read", "write"}},
    {"import", {"diagnostics", "model", "read", "write"}},
    {"command_line", {"diagnostics", "model"}},
};
const std::map<std::string, std::set<std::string>> allowed_headers{
    {"document",
     {"view/table.hpp", "view/chart.hpp", "view/contents.hpp", "view/wording.hpp", "view/table_layout.hpp",
      "read/xml/xml_shape.hpp", "read/xml/xml_values.hpp", "read/pictures/picture_file.hpp",
      "read/pictures/picture_folder.hpp"}},
    {"write",
     {"view/table.hpp", "view/chart.hpp", "view/workbook.hpp", "view/wording.hpp",
      "read/pictures/picture_file.hpp"}},
    {"command_line", {"command_line.hpp"}},
};

bool may_include(const std::string& folder, const std::string& name) {
  if (folder.empty() || folder_of(name) == folder) return true;  // the root sees all
  const auto folders = allowed_folders.find(folder);
  if (folders != allowed_folders.end() && folders->second.contains(folder_of(name))) return true;
  const auto headers = allowed_headers.find(folder);
  return headers != allowed_headers.end() && headers->second.contains(name);
}

std::vector<std::string> types_defined_in(const fs::path& header) {
  static const std::regex definition{
      R"re((?:^|\n)(?:struct|class|enum class) (\w+)[^;{]*\{|(?:^|\n)using (\w+) =)re"};
  const std::string text = text_of(header);
  std::vector<std::string> names;
  for (std::sregex_iterator at{text.begin(), text.end(), definition}, end; at != end; ++at)
    names.push_back((*at)[1].matched ? (*at)[1] : (*at)[2]);
  return names;
}

bool mentions_word(const std::string& text, const std::string& word) {
  for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const auto after = at + word.size();
    const bool longer = after < text.size() &&
                        (std::isalnum(static_cast<unsigned char>(text[after])) != 0 || text[after] == '-');
    if (!longer) return true;
  }
  return false;
}

const std::string project_parts[] = {"src",  "tests",   "templates", "input",
                                     "docs", "scripts", "README.md", "CMakeLists.txt"};

}  // namespace

BOOST_AUTO_TEST_SUITE(conventions)

BOOST_AUTO_TEST_CASE(includes_point_backwards_only) {
  for (const auto& file : code_below(SOURCE_DIR)) {
    const std::string name = name_in_source(file);
    for (const auto& included : own_includes(file))
      BOOST_TEST(may_include(folder_of(name), included), name << " may not include " << included);
  }
}

BOOST_AUTO_TEST_CASE(every_folder_of_the_source_has_its_place) {
  for (const auto& entry : fs::directory_iterator{SOURCE_DIR})
    if (entry.is_directory()) {
      const std::string name = entry.path().filename().string();
      BOOST_TEST(allowed_folders.contains(name), name);
    }
}

BOOST_AUTO_TEST_CASE(an_include_is_written_from_the_root_and_exists) {
  for (const auto& file : code_below(SOURCE_DIR))
    for (const auto& included : own_includes(file))
      BOOST_TEST(fs::exists(fs::path{SOURCE_DIR} / included), name_in_source(file)
                                                                  << " includes " << included);
}

BOOST_AUTO_TEST_CASE(a_type_of_a_header_has_a_name_of_its_own) {
  std::map<std::string, std::string> first;
  for (const auto& file : code_below(SOURCE_DIR)) {
    if (file.extension() != ".hpp") continue;
    for (const auto& type : types_defined_in(file)) {
      const auto [known, is_new] = first.try_emplace(type, name_in_source(file));
      BOOST_TEST(is_new, type << " is in " << known->second << " and in " << name_in_source(file));
    }
  }
  BOOST_TEST(first.contains("Diagnostic"));
  BOOST_TEST(first.contains("Severity"));
  BOOST_TEST(first.contains("SourceRef"));
}

BOOST_AUTO_TEST_CASE(no_file_is_over_four_hundred_lines) {
  for (const char* folder : {"src", "tests"})
    for (const auto& file : code_below(fs::path{PROJECT_DIR} / folder))
      BOOST_TEST(std::ranges::count(text_of(file), '\n') <= 400, file.string());
}

BOOST_AUTO_TEST_CASE(a_header_is_included_once) {
  for (const auto& file : code_below(SOURCE_DIR))
    if (file.extension() == ".hpp")
      BOOST_TEST(text_of(file).starts_with("#pragma once\n"), name_in_source(file));
}

BOOST_AUTO_TEST_CASE(every_command_and_option_is_in_the_readme) {
  const std::string readme = text_of(fs::path{PROJECT_DIR} / "README.md");
  for (const auto& name : documented_names()) BOOST_TEST(mentions_word(readme, name), name);
}

BOOST_DATA_TEST_CASE(nothing_mentions_a_place_outside_the_repository, project_parts, part) {
  const fs::path path = fs::path{PROJECT_DIR} / part;
  if (!fs::exists(path)) return;
  const std::string parent = std::string{".."} + "/shared", root = std::string{"/wo"} + "rk/";
  for (const auto& file : files_below(path)) {
    const std::string text = text_of(file);
    BOOST_TEST(text.find(parent) == std::string::npos, file.string());
    BOOST_TEST(text.find(root) == std::string::npos, file.string());
  }
}

BOOST_AUTO_TEST_SUITE_END()
