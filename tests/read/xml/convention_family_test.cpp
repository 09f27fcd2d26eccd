#include "read/xml/convention_family.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdlib.h>
#include <string>

#include "read/xml/convention_reader.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// A folder with the convention of Norrtälje, gone when the test is over.
class Folder {
 public:
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "redovisa-XXXXXX").string();
    BOOST_REQUIRE(mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
    fs::copy_file(TEMPLATES_DIR "/konventioner/norrtalje.xml", path_ / "norrtalje.xml");
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  /// A convention that builds on another; each part begins on a line of its own, the first on line 2.
  void add(const std::string& name, const std::string& base, const std::string& parts) const {
    std::ofstream{path_ / (name + ".xml")}
        << "<konvention xmlns='urn:redovisa:konvention:1' version='1' namn='" << name
        << "' titel='T' bygger-på='" << base << "'>\n"
        << parts << "</konvention>";
  }

  /// Norrtälje's with something written otherwise.
  void change_norrtalje(const std::string& written, const std::string& instead) const {
    std::ostringstream text;
    text << std::ifstream{path_ / "norrtalje.xml"}.rdbuf();
    std::string changed = text.str();
    changed.replace(changed.rfind(written), written.size(), instead);
    std::ofstream{path_ / "norrtalje.xml"} << changed;
  }

  std::optional<Convention> read(const std::string& name, Diagnostics& diagnostics) const {
    return read_convention(path_ / (name + ".xml"), "konventioner/" + name + ".xml", diagnostics);
  }

  Convention sound(const std::string& name) const {
    Diagnostics diagnostics;
    const auto convention = read(name, diagnostics);
    for (const auto& diagnostic : diagnostics) BOOST_ERROR(to_string(diagnostic));
    BOOST_REQUIRE(convention);
    return *convention;
  }

  Diagnostics faults(const std::string& name) const {
    Diagnostics diagnostics;
    BOOST_TEST(!read(name, diagnostics));
    sort_for_reading(diagnostics);
    return diagnostics;
  }

 private:
  fs::path path_;
};

std::string place_of(const Diagnostic& diagnostic) { return to_string(diagnostic.position); }

const std::string three_levels =
    "<skala><nivå nyckel='grön' ord='Grön' symbol='●' textfärg='000000' uppfyller='ja'/>"
    "<nivå nyckel='gul' ord='Gul' symbol='○' textfärg='000000' uppfyller='nej'/>"
    "<nivå nyckel='röd' ord='Röd' symbol='□' textfärg='000000' uppfyller='nej'/>"
    "<ej-utvärderad nyckel='ej bedömd' ord='Ej bedömd' symbol='–' textfärg='000000'/></skala>\n";

}  // namespace

BOOST_AUTO_TEST_SUITE(convention_family)

BOOST_AUTO_TEST_CASE(a_convention_that_changes_nothing_is_the_one_that_it_builds_on) {
  const Folder folder;
  folder.add("arvinge", "norrtalje", "");
  const auto own = folder.sound("arvinge"), base = folder.sound("norrtalje");
  BOOST_TEST(own.name == "arvinge");
  BOOST_TEST(own.title == "T");
  const std::vector<std::string> family{"arvinge", "norrtalje"};
  BOOST_TEST(own.family == family, boost::test_tools::per_element());
  BOOST_TEST(base.family.size() == 1U);
  BOOST_TEST(own.scale.levels.size() == base.scale.levels.size());
  BOOST_TEST(own.assignment_kinds.size() == base.assignment_kinds.size());
  BOOST_TEST(own.goal_assessment.rule == base.goal_assessment.rule);
  BOOST_TEST(to_string(own.goal_assessment.position) == to_string(base.goal_assessment.position));
}

BOOST_AUTO_TEST_CASE(an_attribute_is_changed_and_the_others_stay) {
  const Folder folder;
  folder.add("egen", "norrtalje",
             "<trender><positiv ord='Bättre'/></trender>\n<indikator><trend tolerans='2'/></indikator>\n"
             "<tabeller volymer='utfall-budget'/>\n");
  const auto convention = folder.sound("egen");
  BOOST_TEST(convention.trends.levels[trend_positive].word == "Bättre");
  BOOST_TEST(convention.trends.levels[trend_positive].symbol == "↗");
  BOOST_TEST(convention.trends.levels[trend_negative].word == "Negativ");
  BOOST_TEST(convention.indicator_trend.rule == "mot-tidigare");
  BOOST_TEST(to_machine_text(convention.indicator_trend.tolerance) == "2");
  BOOST_TEST(convention.indicator_assessment.rule == "mot-mål");
  BOOST_TEST((convention.variance_signs.volumes == VarianceSign::outcome_minus_budget));
  BOOST_TEST((convention.variance_signs.operating == VarianceSign::outcome_minus_budget));
}

BOOST_AUTO_TEST_CASE(a_list_is_replaced_whole) {
  const Folder folder;
  folder.add("egen", "norrtalje",
             three_levels +
                 "<plannivåer><nivå nyckel='Verksamhet' kolumn='K' tabell='T'/></plannivåer>\n"
                 "<uppdragstyper/>");
  const auto convention = folder.sound("egen");
  BOOST_TEST(convention.scale.levels.size() == 3U);
  BOOST_REQUIRE(convention.plan_levels.size() == 1U);
  BOOST_TEST(convention.plan_levels[0].key == "Verksamhet");
  BOOST_TEST(convention.assignment_kinds.empty());
}

BOOST_AUTO_TEST_CASE(limits_are_replaced_whole_and_groups_stay) {
  const Folder folder;
  folder.add("mellan", "norrtalje",
             three_levels +
                 "<mål><bedömning minst='3/4'><gräns nivå='gul' minst='1/4'/>"
                 "<grupp nivå='KF' minst='1/1'/></bedömning></mål>");
  folder.add("egen", "mellan", "<mål><bedömning><gräns nivå='gul' minst='1/2'/></bedömning></mål>");
  const auto rule = folder.sound("egen").goal_assessment;
  BOOST_TEST(rule.least_share.denominator == 4);
  BOOST_REQUIRE(rule.shares.size() == 1U);
  BOOST_TEST(rule.shares[0].least.denominator == 2);
  BOOST_TEST(rule.groups.size() == 1U);
  const std::vector<std::string> family{"egen", "mellan", "norrtalje"};
  BOOST_TEST(folder.sound("egen").family == family, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(another_rule_inherits_nothing_of_the_one_it_takes_the_place_of) {
  const Folder folder;
  folder.add("mellan", "norrtalje",
             "<indikator><bedömning lika='räcker-inte' äldst='2'/><trend tolerans='3'/></indikator>");
  folder.add("annan", "mellan", "<indikator><bedömning regel='person'/></indikator>");
  folder.add("samma", "mellan", "<indikator><bedömning regel='mot-mål' äldst='1'/></indikator>");
  const auto other = folder.sound("annan");
  BOOST_TEST(other.indicator_assessment.rule == "person");
  BOOST_TEST(other.indicator_assessment.equal_is_enough);
  BOOST_TEST(other.indicator_assessment.greatest_age == 0U);
  BOOST_TEST(to_machine_text(other.indicator_trend.tolerance) == "3");
  const auto same = folder.sound("samma").indicator_assessment;
  BOOST_TEST(!same.equal_is_enough);
  BOOST_TEST(same.greatest_age == 1U);
}

BOOST_AUTO_TEST_CASE(positions_are_those_of_the_file_where_the_thing_stands) {
  const Folder folder;
  folder.add("egen", "norrtalje", "<mål>\n<bedömning regel='person'/></mål>");
  const auto convention = folder.sound("egen");
  BOOST_TEST(to_string(convention.goal_assessment.position) == "konventioner/egen.xml:3:12");
  BOOST_TEST(to_string(convention.goal_trend.position).starts_with("konventioner/norrtalje.xml:"));
}

BOOST_AUTO_TEST_CASE(a_base_that_is_not_there_is_told_beside_the_files_own_faults) {
  const Folder folder;
  folder.add("egen", "norrtälje", "<mål><bedömning minst='3/2'/></mål>\n<ord mall='x'/>");
  const auto faults = folder.faults("egen");
  BOOST_REQUIRE(faults.size() == 3U);
  BOOST_TEST((faults[0].code == Code::convention_unknown));
  BOOST_TEST(place_of(faults[0]).starts_with("konventioner/egen.xml:1:"));
  BOOST_TEST(faults[0].found == "norrtälje");
  BOOST_TEST(faults[0].expected == "en av konventionerna norrtalje");
  BOOST_TEST(faults[0].advice == "Menade du ”norrtalje”?");
  BOOST_TEST(faults[1].found == "minst=\"3/2\"");
  BOOST_TEST(faults[2].found == "mall");
}

BOOST_AUTO_TEST_CASE(a_base_is_never_outside_the_folder) {
  const Folder folder;
  for (const std::string base : {"../konventioner/norrtalje", "/tmp/norrtalje", "norrtalje.xml"}) {
    folder.add("egen", base, "");
    const auto faults = folder.faults("egen");
    BOOST_REQUIRE(faults.size() == 1U);
    BOOST_TEST((faults[0].code == Code::convention_unknown));
  }
}

BOOST_AUTO_TEST_CASE(a_ring_is_told_where_it_closes) {
  const Folder folder;
  folder.add("a", "b", "");
  folder.add("b", "c", "");
  folder.add("c", "a", "");
  const auto faults = folder.faults("a");
  BOOST_REQUIRE(faults.size() == 3U);
  BOOST_TEST(faults[2].found == "a bygger på b bygger på c bygger på a");
  BOOST_TEST(place_of(faults[2]).starts_with("konventioner/c.xml:1:"));
  BOOST_TEST(faults[0].found == "bygger-på=\"b\"");
  folder.add("själv", "själv", "");
  BOOST_TEST(folder.faults("själv").size() == 1U);
}

BOOST_AUTO_TEST_CASE(faults_of_the_base_are_told_in_its_file_and_the_base_where_it_is_named) {
  const Folder folder;
  folder.change_norrtalje("minst=\"1/2\"", "minst=\"5/2\"");
  folder.add("egen", "norrtalje", "");
  const auto faults = folder.faults("egen");
  BOOST_REQUIRE(faults.size() == 2U);
  BOOST_TEST(faults[0].found == "bygger-på=\"norrtalje\"");
  BOOST_TEST(faults[0].expected == "en konvention utan fel");
  BOOST_TEST(faults[1].found == "minst=\"5/2\"");
  BOOST_TEST(place_of(faults[1]).starts_with("konventioner/norrtalje.xml:"));
  BOOST_REQUIRE(faults[0].others.size() == 1U);
  BOOST_TEST(to_string(faults[0].others[0]) == place_of(faults[1]));
}

BOOST_AUTO_TEST_CASE(what_is_inherited_but_no_longer_fits_names_both_files) {
  const Folder folder;
  folder.add("egen", "norrtalje",
             "<trender><oförändrad nyckel='stilla'/></trender>\n<skala><nivå nyckel='grön'/></skala>");
  const auto faults = folder.faults("egen");
  const auto& inherited = faults.back();
  BOOST_TEST(inherited.found == "utan-trend=\"oförändrad\"");
  BOOST_TEST(place_of(inherited).starts_with("konventioner/norrtalje.xml:"));
  BOOST_REQUIRE(inherited.others.size() == 1U);
  BOOST_TEST(to_string(inherited.others[0]).starts_with("konventioner/egen.xml:1:"));
  BOOST_TEST(inherited.advice.find("konventioner/egen.xml") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_list_of_what_builds_on_another_is_itself_whole) {
  const Folder folder;
  folder.add("lista", "norrtalje", "<plannivåer><nivå nyckel='KF'/></plannivåer>");
  const auto faults = folder.faults("lista");
  BOOST_REQUIRE(faults.size() == 2U);
  for (const auto& fault : faults) BOOST_TEST((fault.code == Code::xml_attribute_missing));
}

BOOST_AUTO_TEST_CASE(what_builds_on_nothing_is_whole) {
  Diagnostics diagnostics;
  const auto root = parse_xml(
      "<konvention xmlns='urn:redovisa:konvention:1' version='1' namn='a' titel='A'/>", {}, diagnostics);
  BOOST_REQUIRE(root);
  BOOST_TEST(!convention_of(*root, diagnostics));
  BOOST_TEST(diagnostics.size() == 8U);
  for (const auto& fault : diagnostics) BOOST_TEST((fault.code == Code::xml_element_missing));
}

BOOST_AUTO_TEST_SUITE_END()
