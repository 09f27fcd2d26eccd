#include <boost/test/unit_test.hpp>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <pugixml.hpp>

#include "diagnostics/failure.hpp"
#include "support/material_folder.hpp"
#include "write/look.hpp"
#include "write/word_file.hpp"
#include "write/zip_archive.hpp"

using namespace redovisa;
using namespace redovisa::test;

namespace {

/// A copy of the standard look that a test may spoil.
struct LookFolder {
  std::filesystem::path path;

  LookFolder() {
    auto pattern = (std::filesystem::temp_directory_path() / "redovisa-utseende-XXXXXX").string();
    path = mkdtemp(pattern.data());
    std::filesystem::copy(std::filesystem::path{GOLDEN_DIR} / "../../templates/utseende/standard", path);
  }
  ~LookFolder() { std::filesystem::remove_all(path); }
  LookFolder(const LookFolder&) = delete;
  LookFolder& operator=(const LookFolder&) = delete;

  void write(const char* name, const std::string& text) const {
    std::ofstream{path / name, std::ios::binary} << text;
  }
};

std::string failure_of(const LookFolder& folder) {
  try {
    read_look(folder.path);
  } catch (const EnvironmentFailure& failure) {
    return failure.what();
  }
  return {};
}

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_SUITE(word_look)

BOOST_AUTO_TEST_CASE(colours_typefaces_and_measures_stand_in_one_file) {
  const LookFolder folder;
  folder.write("utseende.xml",
               "<utseende namn=\"Sjövik\"><färger accent=\"004B3A\"/><typsnitt text=\"Gill Sans\"/><sida "
               "vänster=\"30\"/></utseende>");
  const Look look = read_look(folder.path);
  BOOST_TEST(look.name == "Sjövik");
  BOOST_TEST(look.palette.accent == "004B3A");
  BOOST_TEST(look.palette.rule == Palette{}.rule);
  BOOST_TEST(look.page.left == 30.0);
  BOOST_TEST(holds(look.parts.at("styles.xml"), "w:val=\"004B3A\""));
  BOOST_TEST(holds(look.parts.at("styles.xml"), "w:ascii=\"Gill Sans\""));
  BOOST_TEST(!holds(look.parts.at("styles.xml"), "{"));
}

BOOST_AUTO_TEST_CASE(a_missing_part_is_named) {
  const LookFolder folder;
  std::filesystem::remove(folder.path / "footer.xml");
  BOOST_TEST(holds(failure_of(folder), "footer.xml kan inte läsas"));
}

BOOST_AUTO_TEST_CASE(a_part_that_is_not_xml_is_named_with_its_line) {
  const LookFolder folder;
  folder.write("header.xml", "<w:hdr>\n<w:p>\n</w:hdr>");
  BOOST_TEST(holds(failure_of(folder), "header.xml:3:1: fel: filen är inte välformad XML"));
}

BOOST_AUTO_TEST_CASE(a_colour_is_six_hexadecimal_digits) {
  const LookFolder folder;
  folder.write("utseende.xml", "<utseende><färger accent=\"blå\"/></utseende>");
  BOOST_TEST(holds(failure_of(folder), "accent=\"blå\""));
}

BOOST_AUTO_TEST_CASE(a_margin_is_whole_millimetres_within_reason) {
  const LookFolder folder;
  for (const char* length : {"2 cm", "-20", "90", "99999999"}) {
    folder.write("utseende.xml", "<utseende><sida vänster=\"" + std::string{length} + "\"/></utseende>");
    BOOST_TEST(holds(failure_of(folder), length), length);
  }
}

BOOST_AUTO_TEST_CASE(all_that_is_wrong_in_a_look_is_told_at_once_and_with_its_place) {
  const LookFolder standard;
  const MaterialFolder own;
  own.add_file("utseende.xml",
               "<utseende>\n<färger accent=\"blå\" linje=\"12\"/>\n<sida vänster=\"2 cm\"/>\n"
               "<typsnit/></utseende>");
  own.add_file("header.xml", "<w:hdr>{acent}</w:hdr>");
  own.add_file("logotyp.png", "ingen bild");
  Diagnostics diagnostics;
  const Look look = read_look({own.path(), standard.path}, diagnostics);
  BOOST_REQUIRE(diagnostics.size() == 6U);
  BOOST_TEST(to_string(diagnostics[0].position).ends_with("utseende.xml:2:9"));
  BOOST_TEST(has_errors(diagnostics));
  BOOST_TEST(look.palette.accent == Palette{}.accent);
}

BOOST_AUTO_TEST_CASE(the_title_page_s_decoration_may_be_left_out) {
  const LookFolder folder;
  std::filesystem::remove(folder.path / "first-header.xml");
  BOOST_TEST(read_look(folder.path).parts.count("first-header.xml") == 0U);
}

BOOST_AUTO_TEST_CASE(a_look_needs_only_what_differs_from_the_next) {
  const LookFolder standard;
  const MaterialFolder own;
  own.add_file("utseende.xml", "<utseende namn=\"Sjövik\"><färger accent=\"004B3A\"/></utseende>");
  const Look look = read_look({std::filesystem::path{"/borta"}, own.path(), standard.path});
  BOOST_TEST(look.palette.accent == "004B3A");
  BOOST_TEST(holds(look.parts.at("styles.xml"), "w:val=\"004B3A\""));
  BOOST_TEST(look.parts.size() == read_look(standard.path).parts.size());
}

constexpr const char* own_heading =
    "<w:styles xmlns:w=\"x\"><w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading "
    "1\"/>"
    "<w:rPr><w:color w:val=\"{accent}\"/><w:sz w:val=\"777\"/></w:rPr></w:style></w:styles>";

std::size_t count_of_styles(const Look& look) {
  const std::string& styles = look.parts.at("styles.xml");
  std::size_t count = 0;
  for (auto at = styles.find("w:styleId="); at != std::string::npos; at = styles.find("w:styleId=", at + 1))
    ++count;
  return count;
}

BOOST_AUTO_TEST_CASE(a_look_changes_single_styles_and_keeps_the_others) {
  const LookFolder standard;
  const std::size_t before = count_of_styles(read_look(standard.path));
  const MaterialFolder own;
  own.add_file("formatmallar.xml", own_heading);
  const Look look = read_look({own.path(), standard.path});
  BOOST_TEST(holds(look.parts.at("styles.xml"), "w:sz w:val=\"777\""));
  BOOST_TEST(!holds(look.parts.at("styles.xml"), "{accent}"));
  BOOST_TEST(count_of_styles(look) == before);
}

BOOST_AUTO_TEST_CASE(single_styles_of_a_farther_look_do_not_change_a_nearer_one_s_whole) {
  const LookFolder farther;
  farther.write("formatmallar.xml", own_heading);
  const LookFolder nearer;
  BOOST_TEST(!holds(read_look({nearer.path, farther.path}).parts.at("styles.xml"), "w:val=\"777\""));
}

BOOST_AUTO_TEST_CASE(single_styles_that_are_not_xml_are_told_with_their_file) {
  const LookFolder folder;
  folder.write("formatmallar.xml", "<w:styles>\n<w:style>");
  const std::string failure = failure_of(folder);
  BOOST_TEST(holds(failure, "formatmallar.xml:"));
  BOOST_TEST(holds(failure, "fel: filen är inte välformad XML"));
}

BOOST_AUTO_TEST_CASE(misspelt_names_of_a_part_are_all_told_with_line_and_the_nearest_name) {
  const LookFolder folder;
  folder.write("header.xml", "<w:hdr>\n<!-- {ordet} --><w:t>{titel}{acent}</w:t>\n<w:t>{nämd}</w:t></w:hdr>");
  const std::string failure = failure_of(folder);
  BOOST_TEST(holds(failure, "header.xml:2: fel: utseendet"));
  BOOST_TEST(holds(failure, "{acent}"));
  BOOST_TEST(holds(failure, "Menade du ”accent”"));
  BOOST_TEST(holds(failure, "header.xml:3: fel: utseendet"));
  BOOST_TEST(holds(failure, "Menade du ”nämnd”"));
  BOOST_TEST(!holds(failure, "ordet"));
}

/// The relative luminance of WCAG 2.
double luminance(const std::string& colour) {
  const auto part = [&](std::size_t at) {
    const double value = std::stoi(colour.substr(at, 2), nullptr, 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}

double contrast(const std::string& dark, const std::string& light) {
  return (luminance(light) + 0.05) / (luminance(dark) + 0.05);
}

std::string outline_level_of(const char* style, const Look& look) {
  pugi::xml_document styles;
  styles.load_string(look.parts.at("styles.xml").c_str());
  const auto found = styles.child("w:styles").find_child_by_attribute("w:style", "w:styleId", style);
  return found.child("w:pPr").child("w:outlineLvl").attribute("w:val").value();
}

BOOST_AUTO_TEST_CASE(every_look_that_ships_can_be_read_and_is_legible) {
  const auto looks = std::filesystem::path{TEMPLATES_DIR} / "utseende";
  for (const auto& folder : std::filesystem::directory_iterator{looks}) {
    const Look look = read_look({folder.path(), looks / "standard"});
    const Palette& palette = look.palette;
    BOOST_TEST_CONTEXT(folder.path().filename().string()) {
      BOOST_TEST(outline_level_of("PageTitle", look) ==
                 "0");  // the first heading where there is no title page
      for (const auto& colour : {palette.accent, palette.rule, palette.grey, palette.text}) {
        BOOST_TEST(contrast(colour, "FFFFFF") >= 4.5);
        BOOST_TEST(contrast(colour, palette.accent_light) >= 4.5);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(an_archive_holds_its_parts_in_order_and_no_time) {
  const std::string long_text(5000, 'x');
  const ArchivePart parts[] = {{"b.xml", "<b/>"}, {"a.xml", long_text}};
  const std::string archive = make_archive(parts);
  BOOST_TEST(archive.substr(0, 2) == "PK");
  BOOST_TEST(archive.substr(10, 4) == (std::string{'\0', '\0', '\x21', '\0'}));  // midnight, 1980-01-01
  BOOST_TEST(archive.find("b.xml") < archive.find("a.xml"));
  BOOST_TEST(unzipped(archive).at("a.xml") == long_text);
  BOOST_TEST((make_archive(parts) == archive));
}

BOOST_AUTO_TEST_SUITE_END()
