// `redovisa granska` over a municipality: its result and its balanskrav against the committees' economy and
// the texts.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "run.hpp"
#include "support/review_run.hpp"
#include "support/small_municipality.hpp"

using namespace redovisa;

namespace {

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

BOOST_AUTO_TEST_SUITE_END()
