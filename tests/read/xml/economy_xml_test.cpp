#include "read/xml/economy_xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

using namespace redovisa;

namespace {

struct Result {
  std::optional<EconomyFile> file;
  Diagnostics diagnostics;
};

Result read(const std::string& text) {
  Result result;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "ekonomi.xml", {}});
  if (const auto root = parse_xml(text, source, result.diagnostics))
    result.file = economy_of(*root, result.diagnostics);
  return result;
}

std::string underlag(const std::string& content) {
  return "<underlag xmlns=\"urn:redovisa:underlag:1\" version=\"1\" period=\"2025-08\">\n" + content +
         "\n</underlag>";
}

const std::string sound = underlag(R"(  <drift-per-verksamhet>
    <grupp namn="Socialnämnd"><rad namn="Nämnd" prognos="-1250.5"/></grupp>
    <rad namn="Övrigt" budget-helår="-10"/>
  </drift-per-verksamhet>
  <driftredovisning>
    <rad namn="Intäkter" budget-perioden="31324" utfall-perioden="48751" utfall-perioden-föregående-år="31529" budget-helår="46185" prognos="65939"/>
    <rad namn="Varav bidrag" slag="varav"/>
  </driftredovisning>
  <investeringar><projekt namn="Lås" budget-året="-1" prognos-året="-2" budget-totalt="-3" prognos-totalt="-4"/></investeringar>
  <volymer><rad namn="HVB" utfall-perioden="1" budget-perioden="2" budget-helår="3" prognos="4" utfall-föregående-år="5"/></volymer>
  <à-priser><rad namn="HVB" utfall-perioden="6" budget-helår="7" prognos="8" utfall-föregående-år="9"/></à-priser>
  <åtgärder><åtgärd beskrivning="Färre köp" förväntad-effekt="10" realiserad-effekt="11"/></åtgärder>)");

std::string number_in(const Reported& reported) {
  return reported.number ? to_machine_text(*reported.number) : "inget";
}

struct Fault {
  std::string content;  // inside the underlag, whose first line is line 2
  Code code;
  std::string place;
  std::string found;
  std::string expected;
  std::string advice;
};

std::ostream& operator<<(std::ostream& out, const Fault& fault) { return out << fault.content; }

const std::vector<Fault> faults{
    {"<driftredovisning><rad namn='A' budjet-helår='1'/></driftredovisning>", Code::xml_attribute_unknown,
     "2:33", "budjet-helår",
     "namn, budget-perioden, utfall-perioden, utfall-perioden-föregående-år, budget-helår, prognos eller "
     "slag",
     "Menade du budget-helår?"},
    {"<driftredovisning><rad prognos='1'/></driftredovisning>", Code::xml_attribute_missing, "2:19", "<rad>",
     "attributet namn", ""},
    {"<driftredovisning><rad namn=' '/></driftredovisning>", Code::cell_empty, "2:24", "namn=\" \"",
     "en text", "Skriv en text mellan citattecknen."},
    {"<driftredovisning><rad namn='A' prognos='−31 324,5'/></driftredovisning>", Code::cell_not_a_number,
     "2:33", "prognos=\"−31 324,5\"", "ett tal med decimalpunkt och utan mellanrum, till exempel -1250.5",
     "Skriv -31324.5."},
    {"<driftredovisning><rad namn='A' prognos=''/></driftredovisning>", Code::cell_not_a_number, "2:33",
     "prognos=\"\"", "ett tal med decimalpunkt och utan mellanrum, till exempel -1250.5",
     "Utelämna attributet när det inte finns något värde."},
    {"<driftredovisning><rad namn='A' prognos='1e3'/></driftredovisning>", Code::cell_not_a_number, "2:33",
     "prognos=\"1e3\"", "ett tal med decimalpunkt och utan mellanrum, till exempel -1250.5",
     "Skriv bara talet, med högst 15 siffror och utan enhet."},
    {"<driftredovisning><rad namn='A' prognos='1234567890123456'/></driftredovisning>",
     Code::cell_not_a_number, "2:33", "prognos=\"1234567890123456\"",
     "ett tal med decimalpunkt och utan mellanrum, till exempel -1250.5",
     "Skriv bara talet, med högst 15 siffror och utan enhet."},
    {"<driftredovisning><rad namn='A' slag='varaf'/></driftredovisning>", Code::cell_not_a_known_word, "2:33",
     "slag=\"varaf\"", "post eller varav", "Menade du varav?"},
    {"<driftredovisning><grupp namn='G'/></driftredovisning>", Code::xml_element_unknown, "2:19", "<grupp>",
     "<rad>", ""},
    {"<volymr/>", Code::xml_element_unknown, "2:1", "<volymr>",
     "<driftredovisning>, <drift-per-verksamhet>, <investeringar>, <volymer>, <à-priser> eller <åtgärder>",
     "Menade du <volymer>?"},
    {"<volymer xmlns='urn:annan'/>", Code::xml_element_unknown, "2:1", "<volymer> i namnrymden ”urn:annan”",
     "<driftredovisning>, <drift-per-verksamhet>, <investeringar>, <volymer>, <à-priser> eller <åtgärder>",
     ""},
    {"<volymer>tolv dygn</volymer>", Code::xml_element_unknown, "2:10", "tolv dygn", "ingen text i <volymer>",
     "Ta bort texten. Uppgifter skrivs i attribut, förklaringar som <!-- kommentarer -->."},
    {"<volymer/>\n<volymer/>", Code::conflicting_value, "3:1", "<volymer>", "bara en <volymer>",
     "Slå ihop dem till en."},
};

struct WrongRoot {
  std::string text;
  Code code;
  std::string found;
};

std::ostream& operator<<(std::ostream& out, const WrongRoot& wrong) { return out << wrong.text; }

const std::vector<WrongRoot> wrong_roots{
    {"<underlag version='1'/>", Code::xml_element_unknown, "<underlag> utan namnrymd"},
    {"<underlag xmlns='urn:redovisa:underlag:2' version='2'/>", Code::xml_element_unknown,
     "<underlag> i namnrymden ”urn:redovisa:underlag:2”"},
    {"<underlag xmlns='urn:redovisa:underlag:1' version='2'/>", Code::cell_not_a_known_word, "version=\"2\""},
    {"<underlag xmlns='urn:redovisa:underlag:1'/>", Code::xml_attribute_missing, "<underlag>"},
    {"<underlag xmlns='urn:redovisa:underlag:1' version='1' period='i våras'/>", Code::cell_not_a_period,
     "period=\"i våras\""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(economy_xml)

BOOST_AUTO_TEST_CASE(a_sound_file_gives_every_table_without_a_word) {
  const auto result = read(sound);
  BOOST_TEST(result.diagnostics.empty());
  BOOST_REQUIRE(result.file);
  const auto& economy = result.file->economy;
  BOOST_TEST((result.file->period == Period{2025, 8, 8}));
  BOOST_REQUIRE(economy.operating.size() == 2U);
  const auto& income = economy.operating[0];
  BOOST_TEST(income.name == "Intäkter");
  BOOST_TEST(number_in(income.budget_to_date) == "31324");
  BOOST_TEST(number_in(income.outcome_to_date) == "48751");
  BOOST_TEST(number_in(income.outcome_to_date_last_year) == "31529");
  BOOST_TEST(number_in(income.budget_year) == "46185");
  BOOST_TEST(number_in(income.forecast_year) == "65939");
  BOOST_TEST((income.kind == EconomyRowKind::entry));
  BOOST_TEST((economy.operating[1].kind == EconomyRowKind::of_which));
}

BOOST_AUTO_TEST_CASE(rows_stand_in_their_group_or_in_none) {
  const auto result = read(sound);
  BOOST_REQUIRE(result.file);
  const auto& rows = result.file->economy.by_activity;
  BOOST_REQUIRE(rows.size() == 2U);
  BOOST_TEST(rows[0].group == "Socialnämnd");
  BOOST_TEST(number_in(rows[0].forecast_year) == "-1250.5");
  BOOST_TEST(rows[1].group.empty());
  BOOST_TEST(rows[1].name == "Övrigt");
}

BOOST_AUTO_TEST_CASE(each_attribute_goes_to_its_own_field) {
  const auto result = read(sound);
  BOOST_REQUIRE(result.file);
  const auto& economy = result.file->economy;
  BOOST_REQUIRE(economy.investments.size() == 1U);
  const auto& project = economy.investments[0];
  BOOST_TEST(number_in(project.budget_year) == "-1");
  BOOST_TEST(number_in(project.forecast_year) == "-2");
  BOOST_TEST(number_in(project.budget_total) == "-3");
  BOOST_TEST(number_in(project.forecast_total) == "-4");
  BOOST_REQUIRE(economy.volumes.size() == 1U);
  const auto& volume = economy.volumes[0];
  BOOST_TEST(number_in(volume.outcome_to_date) == "1");
  BOOST_TEST(number_in(volume.budget_to_date) == "2");
  BOOST_TEST(number_in(volume.budget_year) == "3");
  BOOST_TEST(number_in(volume.forecast_year) == "4");
  BOOST_TEST(number_in(volume.outcome_last_year) == "5");
  BOOST_REQUIRE(economy.unit_prices.size() == 1U);
  const auto& price = economy.unit_prices[0];
  BOOST_TEST(number_in(price.outcome_to_date) == "6");
  BOOST_TEST(number_in(price.budget_year) == "7");
  BOOST_TEST(number_in(price.forecast_year) == "8");
  BOOST_TEST(number_in(price.outcome_last_year) == "9");
  BOOST_REQUIRE(economy.measures.size() == 1U);
  BOOST_TEST(economy.measures[0].description == "Färre köp");
  BOOST_TEST(number_in(economy.measures[0].expected_effect) == "10");
  BOOST_TEST(number_in(economy.measures[0].realised_effect) == "11");
}

BOOST_AUTO_TEST_CASE(a_number_points_at_its_attribute_and_one_left_out_at_its_row) {
  const auto result = read(sound);
  BOOST_REQUIRE(result.file);
  const auto& row = result.file->economy.by_activity[0];
  BOOST_TEST(to_string(row.position) == "ekonomi.xml:3:31");
  BOOST_TEST(to_string(row.forecast_year.position) == "ekonomi.xml:3:49");
  BOOST_TEST(!row.budget_year.number);
  BOOST_TEST((row.budget_year.missing == Missing::blank));
  BOOST_TEST(to_string(row.budget_year.position) == "ekonomi.xml:3:31");
}

BOOST_DATA_TEST_CASE(a_fault_tells_its_place_and_what_would_have_been_accepted, faults, fault) {
  const auto result = read(underlag(fault.content));
  BOOST_REQUIRE(result.diagnostics.size() == 1U);
  const auto& diagnostic = result.diagnostics[0];
  BOOST_TEST((diagnostic.code == fault.code));
  BOOST_TEST(to_string(diagnostic.position) == "ekonomi.xml:" + fault.place);
  BOOST_TEST(diagnostic.found == fault.found);
  BOOST_TEST(diagnostic.expected == fault.expected);
  BOOST_TEST(diagnostic.advice == fault.advice);
}

BOOST_AUTO_TEST_CASE(a_list_given_twice_points_at_the_first) {
  const auto result = read(underlag("<volymer/>\n<volymer/>"));
  BOOST_REQUIRE(result.diagnostics.size() == 1U);
  BOOST_REQUIRE(result.diagnostics[0].others.size() == 1U);
  BOOST_TEST(to_string(result.diagnostics[0].others[0]) == "ekonomi.xml:2:1");
}

BOOST_AUTO_TEST_CASE(all_faults_are_told_at_once) {
  std::string content;
  for (const auto& fault : faults)
    if (fault.content.find("volymer") == std::string::npos) content += fault.content + "\n";
  const auto result = read(underlag(content));
  BOOST_TEST(result.diagnostics.size() == 10U + 1U);  // and that driftredovisning is there nine times
}

BOOST_DATA_TEST_CASE(another_root_namespace_version_or_period_is_told, wrong_roots, wrong) {
  const auto result = read(wrong.text);
  BOOST_REQUIRE(result.diagnostics.size() == 1U);
  BOOST_TEST((result.diagnostics[0].code == wrong.code));
  BOOST_TEST(result.diagnostics[0].found == wrong.found);
}

BOOST_AUTO_TEST_CASE(our_files_are_known_by_their_root_whatever_the_version) {
  BOOST_TEST(is_economy_root({"urn:redovisa:underlag:1", "underlag"}));
  BOOST_TEST(is_economy_root({"urn:redovisa:underlag:2", "annat"}));
  BOOST_TEST(is_economy_root({"", "underlag"}));
  BOOST_TEST(!is_economy_root({"http://www.sie.se/sie5", "Sie"}));
}

BOOST_AUTO_TEST_SUITE_END()
