#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "document/template_fixture.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(template_faults)

namespace {

Contents sample_contents() {
  Contents contents;
  contents.values["rapport.nämnd"] = std::string{"Socialnämnden"};
  contents.values["rapport.månad"] = std::string{"augusti"};
  contents.items["driftredovisning"] = {table_of("driftredovisning")};
  contents.items["text"] = {prose_of("ett {{rapport.mand}}\n\ntvå {{se tabel}} {{rapport.mand}}")};
  contents.items["kort text"] = {prose_of("{{rapport.mand}}")};
  contents.items["text med anvisning"] = {prose_of("{{infoga driftredovisning}}")};
  contents.items["text med klamrar"] = {prose_of("a {{ b")};
  contents.groups["mål"] = {{}, {}, {}};
  contents.groups["inga"] = {};
  return contents;
}

struct Case {
  std::string shows;
  std::string markdown;
  std::string faults;
  friend std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }
};

const std::string cell = "plan.xlsx:Texter!B7 ";

const std::vector<Case> cases{
    {"every fault with line and column", "å {{rapport.nämd}}\n{{x1}}\n\n# {{rapport.manad}}",
     "rapport.md:1:3 okänt-namn rapport.nämd | kanske ”rapport.nämnd”\n"
     "rapport.md:2:1 okänt-namn x1 | \n"
     "rapport.md:4:3 okänt-namn rapport.manad | kanske ”rapport.månad”\n"},
    {"a name over two lines has the place of its first", "a\nb {{rapport.\nnämd}}",
     "rapport.md:2:3 okänt-namn rapport. nämd | kanske ”rapport.nämnd”\n"},
    {"unknown items", "{{infoga driftredovisnin}}",
     "rapport.md:1:1 okänt-namn driftredovisnin | kanske ”driftredovisning”\n"},
    {"unknown groups", "{{upprepa mal: mal.md}}", "rapport.md:1:1 okänt-namn mal | kanske ”mål”\n"},
    {"a fault in a repeated part is told once", "{{upprepa mål: mal.md}}",
     "mal.md:3:4 okänt-namn okänt | \n"},
    {"a part that is missing is told even when nothing is repeated", "{{upprepa inga: maal.md}}",
     "rapport.md:1:1 ogiltig-mall {{upprepa inga: maal.md}} | kanske ”mal.md”\n"},
    {"a part may not repeat itself", "{{upprepa mål: rapport.md}}",
     "rapport.md:1:1 ogiltig-mall {{upprepa mål: rapport.md}} | en fil som inte upprepar sig själv\n"},
    {"braces that are not closed", "text {{rapport.nämnd\n\n{{ a {{rapport.nämnd}}",
     "rapport.md:1:6 ogiltig-mall {{rapport.nämnd | }} efter namnet\n"
     "rapport.md:3:1 ogiltig-mall {{ a  | }} efter namnet\n"},
    {"empty braces", "{{}} {{ }}",
     "rapport.md:1:1 ogiltig-mall {{}} | ett namn eller infoga, upprepa, liggande, slut eller se mellan {{ "
     "och }}\n"
     "rapport.md:1:6 ogiltig-mall {{ }} | ett namn eller infoga, upprepa, liggande, slut eller se mellan {{ "
     "och }}\n"},
    {"directives without what they need", "{{infoga}} {{se}} {{upprepa mål}} {{upprepa mål:}} {{liggande x}}",
     "rapport.md:1:1 ogiltig-mall {{infoga}} | ett namn eller infoga, upprepa, liggande, slut eller se "
     "mellan {{ och }}\n"
     "rapport.md:1:12 ogiltig-mall {{se}} | ett namn eller infoga, upprepa, liggande, slut eller se mellan "
     "{{ och }}\n"
     "rapport.md:1:19 ogiltig-mall {{upprepa mål}} | ett namn eller infoga, upprepa, liggande, slut eller se "
     "mellan {{ och }}\n"
     "rapport.md:1:35 ogiltig-mall {{upprepa mål:}} | ett namn eller infoga, upprepa, liggande, slut eller "
     "se mellan {{ och }}\n"
     "rapport.md:1:52 ogiltig-mall {{liggande x}} | ett namn eller infoga, upprepa, liggande, slut eller se "
     "mellan {{ och }}\n"},
    {"directives that are nearly right", "{{infga driftredovisning}}\n\n{{uprepa mål: mal.md}}",
     "rapport.md:1:1 ogiltig-mall {{infga driftredovisning}} | kanske ”infoga”\n"
     "rapport.md:3:1 ogiltig-mall {{uprepa mål: mal.md}} | kanske ”upprepa”\n"},
    {"directives within text", "a {{infoga driftredovisning}}\n\n# {{slut}}",
     "rapport.md:1:3 ogiltig-mall {{infoga driftredovisning}} | att anvisningen står ensam i ett eget "
     "stycke\n"
     "rapport.md:3:3 ogiltig-mall {{slut}} | att anvisningen står ensam i ett eget stycke\n"},
    {"liggande without slut", "{{liggande}}\n\na",
     "rapport.md:1:1 ogiltig-mall {{liggande}} | {{slut}} i ett eget stycke längre ned i samma fil\n"},
    {"slut without liggande", "{{slut}}\n\na",
     "rapport.md:1:1 ogiltig-mall {{slut}} | {{liggande}} före {{slut}}\n"},
    {"liggande within liggande", "{{liggande}}\n\n{{liggande}}\n\n{{slut}}",
     "rapport.md:3:1 ogiltig-mall {{liggande}} | {{slut}} före nästa {{liggande}}\n"},
    {"liggande within liggande through another part", "{{liggande}}\n\n{{upprepa mål: ligg.md}}\n\n{{slut}}",
     "ligg.md:1:1 ogiltig-mall {{liggande}} | att liggande sidor inte börjar inne i liggande sidor, en lista "
     "eller ett "
     "citat\n"},
    {"liggande in a list", "- {{liggande}}\n\n  a\n\n  {{slut}}",
     "rapport.md:1:3 ogiltig-mall {{liggande}} | att liggande sidor inte står i en lista eller ett citat\n"
     "rapport.md:5:3 ogiltig-mall {{slut}} | {{liggande}} före {{slut}}\n"},
    {"liggande in a list through another part", "- {{upprepa mål: ligg.md}}",
     "ligg.md:1:1 ogiltig-mall {{liggande}} | att liggande sidor inte börjar inne i liggande sidor, en lista "
     "eller ett "
     "citat\n"},
    {"a comment that never ends", "a\n\n<!-- b\n\n{{slut}}",
     "rapport.md:3:1 ogiltig-mall <!-- | --> där kommentaren slutar\n"},
    {"a placeholder in an address", "[a](https://x.se/{{rapport.nämnd}})",
     "rapport.md:1:18 ogiltig-mall {{rapport.nämnd}} | en adress utan platshållare\n"},
    {"references that lead nowhere", "{{se driftredovisnin}}\n\n{{infoga driftredovisning}}",
     "rapport.md:1:1 okänt-namn driftredovisnin | kanske ”driftredovisning”\n"},
    {"references in headings", "# {{se driftredovisning}}\n\n{{infoga driftredovisning}}",
     "rapport.md:1:3 ogiltig-mall {{se driftredovisning}} | en rubrik utan hänvisning\n"},
    {"names in a user's text have its cell's position", "{{infoga text}}\n\n{{infoga text}}",
     cell + "okänt-namn rapport.mand | kanske ”rapport.månad” eller ”rapport.nämnd”\n" + cell +
         "okänt-namn tabel | \n"},
    {"a user's text has no directives", "{{infoga text med anvisning}}",
     cell + "ogiltig-mall {{infoga driftredovisning}} | bara namn på uppgifter och hänvisningar\n"},
    {"braces in a user's text", "{{infoga text med klamrar}}",
     cell + "ogiltig-mall {{ b | }} efter namnet\n"},
};

Diagnostics faults_of(const std::string& markdown) {
  Diagnostics diagnostics;
  BOOST_TEST(!fill(template_of(markdown), sample_contents(), diagnostics));
  return diagnostics;
}

}  // namespace

BOOST_DATA_TEST_CASE(faults_have_a_place_and_a_suggestion, cases) {
  const Template report = template_of(
      sample.markdown, {{"mal.md", "## a\n\n*å*{{okänt}}"}, {"ligg.md", "{{liggande}}\n\na\n\n{{slut}}"}});
  BOOST_TEST(filled(report, sample_contents()) == sample.faults);
}

BOOST_AUTO_TEST_CASE(a_value_with_the_name_of_a_table_is_told_how_to_insert_it) {
  BOOST_TEST(faults_of("{{driftredovisning}}").at(0).advice.find("{{infoga driftredovisning}}") !=
             std::string::npos);
  BOOST_TEST(faults_of("{{mål}}").at(0).advice.find("{{upprepa mål: fil.md}}") != std::string::npos);
  BOOST_TEST(faults_of("{{infoga rapport.nämnd}}").at(0).advice.find("{{rapport.nämnd}}") !=
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_line_in_a_text_of_several_lines_is_told) {
  BOOST_TEST(faults_of("{{infoga text}}").at(0).advice.ends_with("Det står på rad 1 i texten."));
  BOOST_TEST(faults_of("{{infoga text}}").at(1).advice.ends_with("Det står på rad 3 i texten."));
  BOOST_TEST(faults_of("{{infoga kort text}}").at(0).advice.empty());
}

BOOST_AUTO_TEST_CASE(a_text_of_nothing_but_faults_gives_a_bounded_number_of_them) {
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "{{okänt" + std::to_string(i) + "}} ";
  BOOST_TEST(faults_of(text).size() <= 1000U);
}

BOOST_AUTO_TEST_CASE(hostile_placeholders_take_no_more_than_a_moment) {
  for (const std::string part : {"{{", "{{x}} ", "{{se x}} ", "{{infoga x}} ", "{{x\n"}) {
    std::string text;
    while (text.size() < 200'000) text += part;
    Contents contents = sample_contents();
    contents.items["text"] = {prose_of(text)};
    Diagnostics diagnostics;
    BOOST_TEST(!fill(template_of("{{infoga text}}"), contents, diagnostics), part);
    BOOST_TEST(diagnostics.size() == 1U, part);
  }
}

BOOST_AUTO_TEST_CASE(a_template_without_its_main_part_is_a_fault) {
  Template report = template_of("a");
  report.main_part = "borta.md";
  BOOST_TEST(filled(report, {}) == " ogiltig-mall borta.md | mallens huvudfil\n");
}

BOOST_AUTO_TEST_SUITE_END()
