#include "read/xml/account_rules_reader.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "support/xmllint.hpp"

using namespace redovisa;

namespace {

const std::filesystem::path folder = TEMPLATES_DIR "/kontoregler";
const std::filesystem::path schema = TEMPLATES_DIR "/schema/kontoregler.xsd";

struct Result {
  std::optional<AccountRules> rules;
  Diagnostics diagnostics;
};

Result read(const std::string& content, const std::string& base = " bygger-på='kommun-bas'") {
  Result result;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "egna.xml", {}});
  const auto root = parse_xml(
      "<kontoregler xmlns='urn:redovisa:kontoregler:1' version='1' namn='egna' "
      "titel='Egna'" +
          base + ">\n" + content + "\n</kontoregler>",
      source, result.diagnostics);
  if (root) result.rules = account_rules_of(*root, folder, result.diagnostics);
  return result;
}

struct Example {
  std::string account;
  std::string_view account_class;  // empty: no rule
};

std::ostream& operator<<(std::ostream& out, const Example& example) { return out << example.account; }

// Kommun-Bas: class 8 is income and cost by its second digit, wages are in class 5
const std::vector<Example> examples{
    {"1010", "hoppa över"}, {"2440", "hoppa över"}, {"3510", "intäkt"},  {"4630", "kostnad"},
    {"5011", "personal"},   {"6010", "kostnad"},    {"7100", "kostnad"}, {"7910", "kapital"},
    {"8010", "intäkt"},     {"8210", "intäkt"},     {"8310", "kostnad"}, {"8410", "intäkt"},
    {"8510", "kapital"},    {"8910", "hoppa över"}, {"8610", ""},        {"9000", ""},
    {"DIFF", ""},
};

struct Fault {
  std::string content;
  Code code;
  std::string place, found;
};

std::ostream& operator<<(std::ostream& out, const Fault& fault) { return out << fault.content; }

const std::vector<Fault> faults{
    {"<konton><konto börjar-på='7x' klass='kostnad'/></konton>", Code::account_rules_invalid, "egna.xml:2:16",
     "börjar-på=\"7x\""},
    {"<konton><konto börjar-på='7' klass='utgift'/></konton>", Code::cell_not_a_known_word, "egna.xml:2:30",
     "klass=\"utgift\""},
    {"<konton><konto börjar-på='7' klass='kostnad'/>\n<konto börjar-på='7' klass='intäkt'/></konton>",
     Code::conflicting_value, "egna.xml:3:8", "börjar-på=\"7\""},
    {"<rader><rad namn='Allt' klasser='intäkt kostnad personal'/></rader>", Code::account_rules_invalid,
     "egna.xml:2:8", "klassen kapital i 0 rader"},
    {"<rader><rad namn='A' klasser='intäkt kostnad personal kapital'/><rad namn='B'/></rader>",
     Code::account_rules_invalid, "egna.xml:2:65", "<rad> utan klasser"},
    {"<rader><rad namn='A' klasser='intäkt kostnad personal kapital'/>\n<rad namn='B' konton='60'/></rader>",
     Code::account_rules_invalid, "egna.xml:3:15", "konton=\"60\""},
    {"<rader><rad namn='A' klasser='hoppa'/></rader>", Code::cell_not_a_known_word, "egna.xml:2:22",
     "klasser=\"hoppa\""},
    {"<dimensioner><dimension betyder='ansvar'/></dimensioner>", Code::account_rules_invalid, "egna.xml:2:14",
     "<dimension> utan namn och nummer"},
    {"<konton/>", Code::xml_element_missing, "egna.xml:2:1", "<konton>"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(account_rules_reader)

BOOST_AUTO_TEST_CASE(the_rules_that_ship_are_valid_and_can_be_read) {
  const auto path = folder / "kommun-bas.xml";
  BOOST_TEST(xmllint_status(schema, path) == 0);
  Diagnostics diagnostics;
  const auto rules = read_account_rules(path, "kommun-bas.xml", folder, diagnostics);
  BOOST_REQUIRE(rules);
  BOOST_TEST(diagnostics.empty());
  BOOST_TEST(rules->name == usual_account_rules);
}

BOOST_DATA_TEST_CASE(the_account_plan_of_municipalities_is_known, examples, example) {
  Diagnostics diagnostics;
  const auto rules = chosen_account_rules({TEMPLATES_DIR}, {}, {}, diagnostics);
  BOOST_REQUIRE(rules);
  const AccountRule* rule = rule_of(*rules, example.account);
  BOOST_TEST((rule ? word_of(rule->account_class) : "") == example.account_class);
}

BOOST_AUTO_TEST_CASE(own_rules_say_only_what_differs) {
  const auto [rules, diagnostics] = read(
      "<konton><konto börjar-på='7950' klass='kapital'/><konto börjar-på='85' klass='kostnad'/></konton>"
      "<sie objektrader='för sig' teckenkodning='UTF-8'/>");
  BOOST_REQUIRE(rules);
  BOOST_TEST(diagnostics.empty());
  BOOST_TEST(word_of(rule_of(*rules, "7950")->account_class) == "kapital");
  BOOST_TEST(word_of(rule_of(*rules, "8510")->account_class) == "kostnad");
  BOOST_TEST(word_of(rule_of(*rules, "5010")->account_class) == "personal");
  BOOST_TEST(rules->rows.size() == 4U);
  BOOST_TEST((rules->object_rows == ObjectRows::apart));
  BOOST_TEST((rules->charset == LedgerCharset::utf_8));
}

BOOST_DATA_TEST_CASE(a_fault_is_told_with_its_place, faults, fault) {
  const auto [rules, diagnostics] = read(fault.content);
  BOOST_TEST(!rules);
  BOOST_REQUIRE(!diagnostics.empty());
  for (const auto& d : diagnostics) BOOST_TEST_INFO(to_string(d));
  BOOST_TEST((diagnostics.front().code == fault.code));
  BOOST_TEST(to_string(diagnostics.front().position) == fault.place);
  BOOST_TEST(diagnostics.front().found == fault.found);
}

BOOST_AUTO_TEST_CASE(rules_that_build_on_nothing_must_be_whole) {
  const auto [rules, diagnostics] = read("<konton><konto börjar-på='3' klass='intäkt'/></konton>", "");
  BOOST_TEST(!rules);
  BOOST_TEST(diagnostics.front().expected == "<rader>");
}

BOOST_AUTO_TEST_CASE(rules_that_build_on_what_is_not_there_are_told) {
  const auto [rules, diagnostics] = read("", " bygger-på='kommunbas'");
  BOOST_TEST(!rules);
  BOOST_REQUIRE(diagnostics.size() == 1U);
  BOOST_TEST((diagnostics.front().code == Code::account_rules_unknown));
  BOOST_TEST(diagnostics.front().advice == "Menade du ”kommun-bas”?");
}

BOOST_AUTO_TEST_SUITE_END()
