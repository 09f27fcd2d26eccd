// `redovisa granska` over a municipality: its result and its balanskrav against the committees' economy and
// the texts.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <set>

#include "review/figures/figure_facts.hpp"
#include "run.hpp"
#include "support/review_run.hpp"
#include "support/sample_plan.hpp"
#include "support/small_municipality.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

using Subjects = std::vector<std::string>;
using Cells = std::vector<BuiltRow>;

/// A municipality with taxes of 1 000, committees that cost 110 each, and this balanskravsutredning.
void add_with_balance(const MaterialFolder& root, Cells balance, const std::string& text) {
  std::vector<WrittenSheet> more;
  balance.insert(balance.begin(), {"Post", "Slag", "Budget 2025", "Prognos 2025", "Återställs senast"});
  more.push_back(
      {"Driftredovisning", {{"Post", "Budget 2025", "Prognos 2025"}, {"Skatteintäkter", 1000, 1000}}});
  more.push_back({"Balanskrav", balance});
  add_municipality(root, more, {text_of_section(text)});
  for (const auto* name : {"A", "B", "C"}) {
    SmallCommittee c;
    c.name = std::string{"Nämnden "} + name;
    add_committee(root, name, c);
    add_economy(root, name);
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_balance_review)

BOOST_AUTO_TEST_CASE(a_result_of_another_sum_than_the_driftredovisning_is_told) {
  const MaterialFolder root, right;
  add_with_balance(root, {{"Årets resultat", "resultat", 800, "", ""}}, "Allt är väl.");
  const ReviewRun run = review_of(root);  // 1 000 − 3 × 100
  BOOST_TEST(holds(first(run, "resultat-mot-driftredovisningen").at("text"), "700"));
  add_with_balance(right, {{"Årets resultat", "resultat", 700, "", ""}}, "Allt är väl.");
  BOOST_TEST(about(review_of(right), "resultat-mot-driftredovisningen").empty());
}

BOOST_AUTO_TEST_CASE(a_deficit_that_is_not_restored_in_time_is_told_and_a_text_that_says_otherwise) {
  const MaterialFolder root;
  add_with_balance(
      root,
      {{"Årets resultat", "resultat", 700, "", ""},
       {"Underskott 2022", "att återställa", -900, -900, 2025},
       {"Underskott 2024", "att återställa", -10, -10, 2027}},
      "Balanskravet uppfylls. Inga underskott från tidigare år återstår att återställa. Kommunens "
      "resultat väntas bli 12 mnkr.");
  const ReviewRun run = review_of(root);  // the forecast is 1 000 − 3 × 110
  BOOST_TEST(about(run, "underskott-ej-återställt") == Subjects{"Underskott 2022"},
             boost::test_tools::per_element());
  BOOST_TEST(holds(first(run, "underskott-ej-återställt").at("text"), "230"));
  BOOST_TEST(about(run, "balanskrav-mot-texten").size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_text_that_says_what_the_balanskravsutredning_does_is_no_finding) {
  const MaterialFolder root;
  add_with_balance(root, {{"Årets resultat", "resultat", 700, "", ""}},
                   "Balanskravet uppfylls. Inga underskott återstår att återställa. Årets resultat beräknas "
                   "till 670 tkr. Om skatterna sjunker uppfylls inte balanskravet. Balanskravsresultatet är "
                   "positivt.");
  BOOST_TEST(about(review_of(root), "balanskrav-mot-texten").empty());
}

BOOST_AUTO_TEST_CASE(a_goal_of_the_result_is_held_against_the_economy) {
  const MaterialFolder root;
  add_with_balance(root, {{"Årets resultat", "resultat", 700, "", ""}}, "Allt är väl.");
  root.add_workbook(
      "kommunen/mer.xlsx",
      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
       {"Indikatorer",
        {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
         {"K9", "1", "Resultat i procent av skatteintäkter och bidrag", "%", "högre", "minst 1"}}},
       {"Utfall", {{"Indikator", "Period", "Prognos"}, {"K9", "2025-08", "60,0"}}}});
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "resultatmål-mot-ekonomin") == Subjects{"K9"}, boost::test_tools::per_element());
  BOOST_TEST(holds(first(run, "resultatmål-mot-ekonomin").at("text"), "67,00"));
}

BOOST_AUTO_TEST_CASE(more_put_by_than_the_law_admits_is_told) {
  const auto reserving = [](int amount) {
    const MaterialFolder root;  // 670 of 1 000 in taxes: at most 660
    add_with_balance(root,
                     {{"Årets resultat", "resultat", 700, "", ""},
                      {"Reservering till resultatreserv", "resultatreserv", 0, amount, ""}},
                     "Allt är väl.");
    return review_of(root);
  };
  BOOST_TEST(about(reserving(-660), "reservering-över-gränsen").empty());
  const ReviewRun run = reserving(-665);
  const std::string text = first(run, "reservering-över-gränsen").at("text");
  BOOST_TEST(holds(text, "665"));
  BOOST_TEST(holds(text, "660"));
  BOOST_TEST(holds(text, "650"));  // with negative equity
}

BOOST_AUTO_TEST_CASE(a_reserve_that_is_used_in_a_year_without_deficit_is_told) {
  const auto using_reserve = [](int sales) {
    const MaterialFolder root;
    add_with_balance(root,
                     {{"Årets resultat", "resultat", 700, "", ""},
                      {"Samtliga realisationsvinster", "justering", 0, sales, ""},
                      {"Användning av resultatreserv", "resultatreserv", 0, 20, ""}},
                     "Allt är väl.");
    return about(review_of(root), "reserv-utan-underskott");
  };
  BOOST_TEST(using_reserve(0) == Subjects{"Användning av resultatreserv"}, boost::test_tools::per_element());
  BOOST_TEST(using_reserve(-700).empty());
}

BOOST_AUTO_TEST_CASE(a_deficit_without_the_year_that_the_law_gives_it_is_told) {
  const MaterialFolder root;
  add_with_balance(root,
                   {{"Årets resultat", "resultat", 700, "", ""},
                    {"Underskott 2022", "att återställa", -1, -1, 2025},
                    {"Underskott 2023", "att återställa", -1, -1, 2031},
                    {"Gammalt underskott", "att återställa", -1, -1, 2027},
                    {"Underskott 2024", "att återställa", -1, -1, ""},
                    {"Underskott 2021", "att återställa", 0, 0, ""}},
                   "Allt är väl.");
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "underskott-utan-rätt-år") == (Subjects{"Underskott 2023", "Underskott 2024"}),
             boost::test_tools::per_element());
  BOOST_TEST(holds(first(run, "underskott-utan-rätt-år").at("text"), "2026"));
}

BOOST_AUTO_TEST_CASE(a_goal_of_fullmaktige_that_is_not_fulfilled_again_is_told) {
  const MaterialFolder root;
  add_with_balance(root, {{"Årets resultat", "resultat", 700, "", ""}}, "Allt är väl.");
  root.add_workbook(
      "kommunen/mer.xlsx",
      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
       {"Mål",
        {{"Nummer", "Mål", "Nivå", "Bedömning 2024"}, {"2", "Stark ekonomi", "Finansiellt", "ej uppfyllt"}}},
       {"Indikatorer",
        {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
         {"K9", "2", "Soliditet", "%", "högre", "minst 40"}}},
       {"Utfall", {{"Indikator", "Period", "Prognos"}, {"K9", "2025-08", "30"}}}});
  BOOST_TEST(about(review_of(root), "ej-uppfyllt-igen") == Subjects{"2"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(amounts_are_told_as_the_tables_show_them) {
  const auto shown = [](const char* amount) { return to_machine_text(shown_tkr(decimal(amount)).value); };
  BOOST_TEST(shown("-2300.402") == "-2300");
  BOOST_TEST(shown("-0.402") == "-0.4");
  BOOST_TEST(shown("55.5") == "55.5");
}

/// The codes of what is found in texts that are added to the example's, in order.
std::set<std::string> found_in_example(const std::string& text) {
  const fs::path example = fs::path{INPUT_DIR} / "norrtalje-kommun";
  const MaterialFolder root;
  fs::copy(example, root.path() / "kommunen", fs::copy_options::recursive);
  root.add_workbook("kommunen/mer-2025-08.xlsx",
                    {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}}, text_of_section(text)});
  std::set<std::string> codes;
  for (const auto& finding :
       review_of({root.path() / "kommunen", fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025"}, {"json"})
           .findings)
    if (holds(finding.dump(), "mer-2025-08.xlsx")) codes.insert(finding.at("kod"));
  return codes;
}

BOOST_AUTO_TEST_CASE(what_is_wrong_of_committees_and_goals_is_told_and_what_is_right_is_not) {
  const auto found = found_in_example(
      "Omsorgsnämndens underskott på 12,6 mnkr beror på volymer. Åtta nämnder väntas hålla sin budget. Målet "
      "om god ekonomisk hushållning uppfylls. Omsorgsnämnden väntas gå med överskott.");
  for (const char* code : {"text-annat-belopp", "text-annat-antal", "mål-mot-delarna", "text-annat-tecken"})
    BOOST_TEST(found.contains(code), code);
  const auto right = found_in_example(
      "Omsorgsnämndens underskott på 21,6 mnkr för helåret beror på volymer. Omsorgsnämnden väntas gå med "
      "underskott. Inte alla nämnder håller sin budget. Åtta nämnder har lämnat förslag till budget.");
  BOOST_TEST(right == std::set<std::string>{}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
