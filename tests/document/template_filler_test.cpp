#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "document/block_text.hpp"
#include "document/template_fixture.hpp"

using namespace redovisa;

BOOST_AUTO_TEST_SUITE(template_filler)

namespace {

Contents goal(const std::string& name, const std::string& text) {
  Contents contents;
  contents.values["mål.namn"] = name;
  contents.items["målets text"] = {prose_of(text)};
  return contents;
}

Contents sample_contents() {
  Contents contents;
  contents.values["rapport.nämnd"] = std::string{"Socialnämnden"};
  contents.values["avvikelse"] = Number{{-7464, 0}, "tkr"};
  contents.values["andel"] = Number{{56, 1}, "%"};
  contents.values["ej mätt"] = std::monostate{};
  contents.values["bedömning"] = Mark{"Positiv", "↗"};
  contents.values["farlig"] = std::string{"**fet** <b> [a](http://x) {{andel}} \\{"};
  contents.values["tom"] = std::string{};
  contents.values["rader"] = std::string{"ett\ntvå\x03"};
  contents.items["tabell"] = {table_of("tabell")};
  contents.items["diagram"] = {chart_of("diagram")};
  contents.items["inget"] = {};
  contents.items["text"] = {
      prose_of("# Rubrik\n\nAvvikelsen är {{avvikelse}}, <i>så</i>.\n\n### Under\n\n- a")};
  contents.items["rader"] = {prose_of("Rad ett.\nRad två\n_går_\nvidare\n**Rad** tre\n\nnytt")};
  contents.items["kommentar"] = {Comment{"Kommentar – x", prose_of("Se {{se tabell}}.")},
                                 Comment{"Tom", prose_of(" ")}};
  contents.groups["mål"] = {goal("Ett", "text ett"), goal("Två", "")};
  contents.groups["inga"] = {};
  return contents;
}

const std::string html_told = "plan.xlsx:Texter!B7 text-förenklad <i> | text utan HTML\n";

struct Case {
  std::string shows;
  std::string markdown;
  std::string blocks;
  friend std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.shows; }
};

const std::vector<Case> cases{
    {"a value takes its name's place", "Hos {{rapport.nämnd}} *{{andel}}*.",
     "p Hos Socialnämnden _5,6\u00A0%_.\n"},
    {"case, spaces and composition of names do not matter",
     "{{ Rapport.NA\u0308MND }} {{ej\nmätt}} {{ej\u00A0 mätt}}", "p Socialnämnden – –\n"},
    {"a mark is symbol and word", "{{bedömning}}", "p ↗\u00A0Positiv\n"},
    {"a value never becomes markup", "{{farlig}}", "p **fet** <b> [a](http://x) {{andel}} \\{\n"},
    {"values stand in headings, lists, tables and HTML",
     "# {{andel}}\n\n- {{andel}}\n\n|{{andel}}|\n|-|\n|{{andel}}|\n\n<div>{{andel}}</div>",
     "h1 5,6\u00A0%\nlist\n-\n  p 5,6\u00A0%\ntable 0\n| 5,6\u00A0% |\n| 5,6\u00A0% |\np "
     "<div>5,6\u00A0%</div>\nrapport.md:9:1 text-förenklad <div>{{andel}}</div> | text utan HTML\n"},
    {"code is left as it is", "`{{andel}}`\n\n    {{x}}", "p `{{andel}}`\ncode {{x}}\n"},
    {"escaped braces are text", "\\{\\{andel}} \\{{andel}} \\\\{{andel}}",
     "p {{andel}} {{andel}} \\5,6\u00A0%\n"},
    {"single braces are text", "{a} } }} {", "p {a} } }} {\n"},
    {"a paragraph that turns out empty is nothing", "{{tom}}\n\n- {{tom}}\n\n> {{tom}}\n\na", "p a\n"},
    {"lines in a value are hard breaks, and it holds no control characters", "{{rader}}", "p ett⏎två\n"},
    {"lines in a heading's value are spaces", "# {{rader}}\n\na", "h1 ett två\np a\n"},
    {"comments are for the template's author",
     "a <!-- {{x}} --> b\n\n<!--\n{{infoga okänd}}\n-->\n\nc\n\n<!-- x --> d", "p a  b\np c\np  d\n"},
    {"items are inserted in order", "{{infoga tabell}}\n\n{{Infoga  Diagram}}",
     "table 1 tabell\nfigure 1 diagram\n"},
    {"directives may follow each other line by line",
     "{{infoga tabell}}\n{{infoga diagram}} {{infoga tabell}}",
     "table 1 tabell\nfigure 1 diagram\ntable 2 tabell-2\n"},
    {"an empty list inserts nothing", "a\n\n{{infoga inget}}\n\n{{upprepa inga: mal.md}}", "p a\n"},
    {"lines typed in a cell stay lines, but a sentence goes on", "{{infoga rader}}",
     "p Rad ett.⏎Rad två _går_ vidare⏎*Rad* tre\np nytt\n"},
    {"headings in prose go below the template's", "## Ekonomi\n\n{{infoga text}}",
     "h2 Ekonomi\nh3 Rubrik\np Avvikelsen är −7\u00A0464\u00A0tkr, <i>så</i>.\nh5 Under\nlist\n-\n  p a\n" +
         html_told},
    {"headings in prose are at most six deep", "###### Ekonomi\n\n{{infoga text}}",
     "h6 Ekonomi\nh6 Rubrik\np Avvikelsen är −7\u00A0464\u00A0tkr, <i>så</i>.\nh6 Under\nlist\n-\n  p a\n" +
         html_told},
    {"comments with text become remarks", "{{infoga tabell}}\n\n{{infoga kommentar}}",
     "table 1 tabell\nremark Kommentar – x\n  p Se [tabell 1](#tabell).\n"},
    {"a part is repeated for every element, inner names first", "# Mål\n\n{{upprepa mål: mal.md}}",
     "h1 Mål\nh2 Ett, Socialnämnden\np text ett\n"},
    {"what lies down", "{{liggande}}\n\n# A\n\n{{infoga tabell}}\n\n{{slut}}\n\nb",
     "landscape\n  h1 A\n  table 1 tabell\np b\n"},
    {"what lies down may be written without empty lines", "{{liggande}}\n{{infoga tabell}}\n{{slut}}",
     "landscape\n  table 1 tabell\n"},
    {"an empty landscape is nothing", "{{liggande}}\n\n# A\n\n{{infoga inget}}\n\n{{slut}}\n\n# B\n\nb",
     "h1 B\np b\n"},
    {"headings without content go, with those above them",
     "# A\n\n## B\n\n### C\n\n{{infoga inget}}\n\n## D\n\n# E\n\n## F\n\nf\n\n# G", "h1 E\nh2 F\np f\n"},
    {"a heading is kept for what lies down below it", "# A\n\n{{liggande}}\n\n## B\n\nb\n\n{{slut}}",
     "h1 A\nlandscape\n  h2 B\n  p b\n"},
    {"references lead forwards and backwards",
     "Se {{se tabell}}, {{se DIAGRAM}} och {{se avsnitt-i-ar-1}}.\n\n# I år: 1\n\n{{infoga "
     "diagram}}\n\n{{infoga "
     "tabell}}\n\n|Se|\n|-|\n|{{se tabell}}|",
     "p Se [tabell 1](#tabell), [diagram 1](#diagram) och [I år: 1](#avsnitt-i-ar-1).\nh1 I år: 1\nfigure 1 "
     "diagram\ntable 1 tabell\ntable 0\n| Se |\n| tabell 1 |\nlooks\n| Se | [tabell 1](#tabell) |\n"},
    {"a reference may begin a sentence and name a heading by its words",
     "{{Se tabell}} och {{se I år}}.\n\n# I år\n\n{{infoga tabell}}",
     "p [Tabell 1](#tabell) och [I år](#avsnitt-i-ar).\nh1 I år\ntable 1 tabell\n"},
    {"footnotes are filled where they stand",
     "a[^1]\n\n[^1]: {{andel}}, se {{se tabell}}.\n\n{{infoga tabell}}",
     "p a{p 5,6\u00A0%, se [tabell 1](#tabell).\n}\ntable 1 tabell\n"},
    {"footnotes astray are told", "a[^x] \\[^y]\n\n[^z]: b\n\n```\n[^kod]: c\n```",
     "p a[^x] [^y]\ncode [^kod]: c\nrapport.md:1:2 text-förenklad [^x] | en fotnot i samma text, till "
     "exempel [^1]: "
     "Källa: Kolada.\nrapport.md:3:1 text-förenklad [^z]: | fotnotens tecken någonstans i samma text\n"},
    {"links within the document lead somewhere or are text", "# A\n\n[a](#avsnitt-a) [b](#borta)",
     "h1 A\np [a](#avsnitt-a) b\nrapport.md:3:21 text-förenklad borta | \n"},
};

}  // namespace

BOOST_DATA_TEST_CASE(a_template_is_filled, cases) {
  const Template report = template_of(
      sample.markdown, {{"mal.md", "## {{mål.namn}}, {{rapport.nämnd}}\n\n{{infoga målets text}}"}});
  BOOST_TEST(filled(report, sample_contents()) == sample.blocks);
}

BOOST_AUTO_TEST_CASE(a_line_is_filled_and_is_not_markdown) {
  Diagnostics diagnostics;
  const auto line = fill_line("*{{Rapport.nämnd}}* \\{{x}} <b>", {}, sample_contents(), diagnostics);
  BOOST_REQUIRE(line);
  BOOST_TEST(*line == "*Socialnämnden* {{x}} <b>");
  BOOST_TEST(diagnostics.empty());
}

BOOST_AUTO_TEST_CASE(an_unknown_name_in_a_line_is_told_where_the_caller_says) {
  Diagnostics diagnostics;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "mall.xml", {}});
  BOOST_TEST(
      !fill_line("{{rapport.namnd}} {{se tabell}} {{", {source, 3, 5}, sample_contents(), diagnostics));
  BOOST_REQUIRE(diagnostics.size() == 3U);
  for (const Diagnostic& diagnostic : diagnostics)
    BOOST_TEST(to_string(diagnostic.position) == "mall.xml:3:5");
  BOOST_TEST(diagnostics[0].expected == "kanske ”rapport.nämnd”");
}

BOOST_AUTO_TEST_CASE(the_innermost_name_wins) {
  Contents contents = sample_contents();
  contents.values["mål.namn"] = std::string{"ytterst"};
  contents.groups["mål"][1].values["rapport.nämnd"] = std::string{"innerst"};
  const Template report =
      template_of("{{mål.namn}}\n\n{{upprepa mål: a.md}}", {{"a.md", "{{mål.namn}} {{rapport.nämnd}}"}});
  BOOST_TEST(filled(report, contents) == "p ytterst\np Ett Socialnämnden\np Två innerst\n");
}

BOOST_AUTO_TEST_CASE(groups_may_hold_groups) {
  Contents contents = sample_contents();
  contents.groups["mål"][0].groups["del"] = {goal("delmål", "")};
  contents.groups["mål"][1].groups["del"] = {};
  const Template report =
      template_of("{{upprepa mål: a.md}}",
                  {{"a.md", "# {{mål.namn}}\n\na\n\n{{upprepa del: b.md}}"}, {"b.md", "{{mål.namn}}"}});
  BOOST_TEST(filled(report, contents) == "h1 Ett\np a\np delmål\nh1 Två\np a\n");
}

BOOST_AUTO_TEST_CASE(groups_of_several_words_may_hold_groups_and_an_empty_one_prints_nothing) {
  Contents area;
  area.values["målområde.namn"] = std::string{"Trygghet"};
  area.groups["mål kf"] = {goal("övergripande", "det hela")};
  area.groups["mål"] = {goal("Ett", "text ett"), goal("Två", "# Under\n\ntext två")};
  area.groups["mål"][0].groups["mål kf"] = {};
  Contents empty_area;
  empty_area.values["målområde.namn"] = std::string{"Utan mål"};
  empty_area.groups["mål kf"] = empty_area.groups["mål"] = {};
  Contents contents;
  contents.groups["målområde"] = {area, empty_area};
  contents.groups["mål kf"] = {goal("ytterst", "alla")};
  const Template report = template_of(
      "# Mål\n\n{{Upprepa  Målområde : omrade.md}}\n\n# Efter\n\na",
      {{"omrade.md", "## {{målområde.namn}}\n\n{{upprepa mål  KF: kf.md}}\n\n{{upprepa mål: mal.md}}"},
       {"kf.md", "**{{mål.namn}}**\n\n{{infoga målets text}}"},
       {"mal.md", "### {{mål.namn}}\n\n{{infoga målets text}}"}});
  BOOST_TEST(
      filled(report, contents) ==
      "h1 Mål\nh2 Trygghet\np *övergripande*\np det hela\nh3 Ett\np text ett\nh3 Två\nh4 Under\np text två\n"
      "h1 Efter\np a\n");
}

BOOST_AUTO_TEST_CASE(a_reference_to_what_this_report_does_not_show_becomes_its_name_and_is_told) {
  Contents contents = sample_contents();
  contents.items["text"] = {prose_of("Det visar {{se tabell}}.")};
  const std::string caption = std::get<Table>(contents.items["tabell"].front()).caption;
  const std::string shown = filled(template_of("{{infoga text}}"), contents);
  BOOST_TEST(shown.find("Det visar tabellen ”" + caption + "”.") != std::string::npos);
  BOOST_TEST(shown.find("text-förenklad tabell | något som den här rapporten visar") != std::string::npos);
  BOOST_TEST(filled(template_of("{{infoga text}}\n\n{{infoga tabell}}"), contents).find("förenklad") ==
             std::string::npos);
}

BOOST_AUTO_TEST_CASE(lines_that_begin_with_a_typed_bullet_are_a_list) {
  Contents contents;
  contents.items["text"] = {prose_of("Klart i år:\n• ett\n • två\n•tre • fyra")};
  Contents usual;
  usual.items["text"] = {prose_of("Klart i år:\n- ett\n - två\n- tre • fyra")};
  const Template report = template_of("{{infoga text}}");
  BOOST_TEST(filled(report, contents) == filled(report, usual));
}

BOOST_AUTO_TEST_SUITE_END()
