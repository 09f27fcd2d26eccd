#include "document/own_files.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <string>

#include "model/own_files.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

/// The paths that are told, as seen from the underlag, each followed by what was expected.
std::string told(const MaterialFolder& underlag, const std::filesystem::path& word_template = {}) {
  Diagnostics diagnostics;
  check_own_files({underlag.path(), TEMPLATES_DIR, word_template}, diagnostics);
  std::string text;
  for (const Diagnostic& d : diagnostics)
    text += to_string(d.position).substr(underlag.path().string().size() + 1) + ": " + d.expected + '\n';
  return text;
}

void add(const MaterialFolder& folder, const std::filesystem::path& name) {
  std::filesystem::create_directories((folder.path() / name).parent_path());
  folder.add_file(name.string(), "x");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(own_files)

BOOST_AUTO_TEST_CASE(what_is_in_its_place_is_not_told_of) {
  const MaterialFolder folder;
  for (const char* name :
       {"plan.xlsx", "anteckningar.md", "mallar/utseende/logotyp.png", "mallar/utseende/header.xml",
        "mallar/delarsrapport/mall.xml", "mallar/delarsrapport/rapport.md", "mallar/egen-rapport/mall.xml",
        "mallar/egen-rapport/rapport.md", "mallar/utseende/LÄSMIG.txt", "bilder/karta.png"})
    add(folder, name);
  BOOST_TEST(told(folder) == "");
}

BOOST_AUTO_TEST_CASE(a_part_that_another_of_the_folder_names_is_in_its_place) {
  const MaterialFolder folder;
  add(folder, "mallar/delarsrapport/rapport.md");
  add(folder, "mallar/delarsrapport/risker.md");
  BOOST_TEST(
      told(folder).starts_with("mallar/delarsrapport/risker.md: en fil som rapport.md eller mall.xml"));
  folder.add_file("mallar/delarsrapport/rapport.md", "{{upprepa mål: risker.md}}");
  BOOST_TEST(told(folder) == "");
}

BOOST_AUTO_TEST_CASE(a_folder_in_capitals_is_another_folder) {
  const MaterialFolder folder;
  add(folder, "Mallar/utseende/logotyp.png");
  BOOST_TEST(told(folder) == "Mallar: mappen mallar, med små bokstäver\n");
}

BOOST_AUTO_TEST_CASE(a_word_template_that_nobody_names_is_told_of) {
  const MaterialFolder folder;
  add(folder, "mallar/kommun.dotx");
  BOOST_TEST(told(folder).starts_with("mallar/kommun.dotx: en Word-mall som bladet Rapport"));
  BOOST_TEST(told(folder, folder.path() / "mallar/kommun.dotx") == "");
}

BOOST_AUTO_TEST_CASE(names_are_known_in_other_spellings) {
  BOOST_TEST((own_file_kind("LOGGA.svg") == OwnFileKind::logotype));
  BOOST_TEST((own_file_kind("Utseende.XML") == OwnFileKind::look));
  BOOST_TEST((own_file_kind("mål.md") == OwnFileKind::report_template));
  BOOST_TEST(!own_file_kind("plan.xlsx"));
  BOOST_TEST(!own_file_kind("logotyp.txt"));
}

BOOST_AUTO_TEST_SUITE_END()
