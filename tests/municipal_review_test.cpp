// `redovisa granska` over a municipality and its committees: what the levels say against each other.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "run.hpp"
#include "support/review_run.hpp"
#include "support/small_municipality.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

using Subjects = std::vector<std::string>;

WrittenSheet comment_on_goal(const std::string& text) {
  return {"Mål", {{"Nummer", "Kommentar"}, {"1", text}}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(municipal_review)

BOOST_AUTO_TEST_CASE(an_amount_of_a_committee_in_the_municipalitys_table_is_held_against_the_committees_own) {
  const MaterialFolder root;
  add_municipality(
      root, {{"Driftredovisning",
              {{"Post", "Budget 2025", "Prognos 2025"}, {"A", -100, -125}, {"Skatteintäkter", 200, 200}}},
             {"Investeringar", {{"Investering", "Årets budget", "Årets prognos"}, {"Nämnden A", -40, -52}}}});
  add_committee(root, "a", {});
  add_economy(root, "a");
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "nämnd-annat-belopp") == (Subjects{"Nämnden A", "Nämnden A"}),
             boost::test_tools::per_element());
  const auto& finding = first(run, "nämnd-annat-belopp");
  BOOST_TEST(cell_of(finding.at("platser").at(0)) == "plan.xlsx:Driftredovisning!C2");
  BOOST_TEST(holds(finding.at("text"), "Prognos 2025"), finding.at("text"));
  BOOST_TEST(holds(finding.at("text"), "110"), finding.at("text"));
}

BOOST_AUTO_TEST_CASE(amounts_that_differ_by_no_more_than_rounding_are_no_finding) {
  const MaterialFolder root;
  add_municipality(
      root, {{"Driftredovisning", {{"Post", "Budget 2025", "Prognos 2025"}, {"Nämnden A", -101, -109}}}});
  add_committee(root, "a", {});
  add_economy(root, "a");
  BOOST_TEST(about(review_of(root), "nämnd-annat-belopp").empty());
}

BOOST_AUTO_TEST_CASE(a_typed_figure_is_held_against_what_the_committees_figures_give) {
  const MaterialFolder root;
  add_municipality(root, {{"Konsolidering",
                           {{"Indikator", "Nämnd", "Nämndens indikator", "Formel"},
                            {"K1", "A", "I1", "medelvärde"},
                            {"K1", "B", "I1", ""}}}});
  SmallCommittee b = committee_b();
  b.forecast = "9";
  add_committee(root, "a", {});
  add_committee(root, "b", b);
  const ReviewRun run = review_of(root);  // 6 is typed, (6 + 9) / 2 is 7,5
  BOOST_TEST(about(run, "indikator-mot-nämnderna") == (Subjects{"K1", "K1"}),
             boost::test_tools::per_element());
  BOOST_TEST(holds(first(run, "indikator-mot-nämnderna").at("text"), "7,5"));
}

BOOST_AUTO_TEST_CASE(a_share_is_held_against_the_committees_and_against_all_of_them_weighed) {
  const MaterialFolder root;
  add_municipality(root, {},
                   {{"Sjukfrånvaro",
                     {{"Mått", "Grupp", "Period", "Värde"},
                      {"Sjukfrånvaro", "Nämnden A", "jan–aug 2025", "5,1"},
                      {"Sjukfrånvaro", "Totalt", "jan–aug 2025", "9,9"}}}});
  int share = 4;
  for (const auto* name : {"A", "B", "C"}) {
    SmallCommittee c;
    c.name = std::string{"Nämnden "} + name;
    add_committee(root, name, c);
    root.add_workbook(
        std::string{name} + "/personal.xlsx",
        {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
         {"Sjukfrånvaro",
          {{"Mått", "Grupp", "Period", "Värde"}, {"Sjukfrånvaro", "Totalt", "jan–aug 2025", share++}}}});
  }
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "nämnd-annan-sjukfrånvaro") == (Subjects{"Nämnden A", "Storköpings kommun"}),
             boost::test_tools::per_element());
  // (4 × 10 + 5 × 30 + 6 × 5) / 45
  for (const auto& finding : run.findings)
    if (finding.at("gäller") == "Storköpings kommun")
      BOOST_TEST(holds(finding.at("text"), "4,9"), finding.at("text"));
}

BOOST_AUTO_TEST_CASE(a_text_that_counts_a_committees_goals_wrongly_is_told) {
  const MaterialFolder root;
  add_municipality(
      root, {}, {text_of_section("Nämnden A uppfyller ett av två mål. Nämnden B uppfyller ett av ett mål.")});
  add_committee(root, "a", {});
  add_committee(root, "b", committee_b());
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "nämnd-annat-antal").size() == 1U);
  BOOST_TEST(holds(first(run, "nämnd-annat-antal").at("text"), "Nämnden A"));
}

BOOST_AUTO_TEST_CASE(a_text_that_denies_what_a_committee_has_judged_is_told_of_that_committee_alone) {
  const MaterialFolder root;
  add_municipality(root, {}, {comment_on_goal("Nämnden A når inte målet. Nämnden B når målet.")});
  add_committee(root, "a", {});
  add_committee(root, "b", committee_b());
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "nämnd-mot-texten") == Subjects{"1"}, boost::test_tools::per_element());
  BOOST_TEST(holds(first(run, "nämnd-mot-texten").at("text"), "Nämnden A"));
  BOOST_TEST(about(run, "mål-mot-delarna").empty());  // nothing was said of the whole
}

BOOST_AUTO_TEST_CASE(a_text_that_denies_the_weighing_is_told_of_the_goal) {
  const MaterialFolder root;
  add_municipality(root, {}, {comment_on_goal("Målet nås inte.")});
  add_committee(root, "a", {});
  BOOST_TEST(about(review_of(root), "mål-mot-delarna") == Subjects{"1"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(fullmaktiges_goals_are_counted_without_the_committees) {
  const MaterialFolder root;
  add_municipality(root, {}, {text_of_section("Ett av ett mål uppfylls.")});
  add_committee(root, "a", {});
  add_committee(root, "b", committee_b());
  BOOST_TEST(about(review_of(root), "text-annat-antal").empty());
  const MaterialFolder of_fullmaktige;
  add_municipality(of_fullmaktige, {}, {text_of_section("Två av fullmäktiges två mål är uppfyllda.")});
  add_committee(of_fullmaktige, "a", {});
  BOOST_TEST(about(review_of(of_fullmaktige), "text-annat-antal").size() == 1U);
  const MaterialFolder wrong;
  add_municipality(wrong, {}, {text_of_section("Fyra av fem mål uppfylls.")});
  add_committee(wrong, "a", {});
  BOOST_TEST(about(review_of(wrong), "text-annat-antal").size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_committee_that_has_not_reported_or_for_another_period_is_told) {
  const MaterialFolder root;
  add_municipality(root);
  SmallCommittee april;
  april.period = "2025-04";
  add_committee(root, "a", april);
  add_committee(root, "b", committee_b());
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "nämnd-utan-rapport") == Subjects{"Nämnden C"}, boost::test_tools::per_element());
  BOOST_TEST(about(run, "nämnd-annan-period") == Subjects{"Nämnden A"}, boost::test_tools::per_element());
  BOOST_TEST(holds(first(run, "nämnd-annan-period").at("text"), "apr"));
}

BOOST_AUTO_TEST_CASE(goals_that_do_not_meet_are_told_from_both_sides) {
  const MaterialFolder root;
  add_municipality(root);
  SmallCommittee apart;
  apart.goal_name = "Något annat";
  add_committee(root, "a", apart);
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "mål-utan-nämnd") == Subjects{"1"}, boost::test_tools::per_element());
  BOOST_TEST(first(run, "mål-utan-nämnd").at("allvar") == "upplysning");  // it has an indicator of its own
  BOOST_TEST(about(run, "nämndmål-utan-koppling") == Subjects{"1"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_assignment_with_two_statuses_is_told_with_both_rows) {
  const MaterialFolder root;
  const auto assignment = [](const char* id, const char* status) -> WrittenSheet {
    return {"Uppdrag",
            {{"Id", "Mål", "Typ", "Uppdrag", "Slutdatum", "Status"},
             {id, "1", "Uppdrag", "Se över avgifterna", "2025-12-31", status}}};
  };
  add_municipality(root, {assignment("KF-1", "Slutförd")});
  add_committee(root, "a", {});
  root.add_workbook("a/uppdrag.xlsx", {assignment("A-7", "Påbörjad")});
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "uppdrag-annan-status") == Subjects{"KF-1"}, boost::test_tools::per_element());
  BOOST_TEST(first(run, "uppdrag-annan-status").at("platser").size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_final_report_of_committees_that_have_not_decided_is_told) {
  const MaterialFolder root;
  add_municipality(root);
  root.add_workbook("kommunen/mer.xlsx", {{"Rapport",
                                           {{"Nyckel", "Värde"},
                                            {"Status", "slutlig"},
                                            {"Diarienummer", "KS 2025-1"},
                                            {"Beslutsdatum", "2025-10-01"}}}});
  add_committee(root, "a", {});
  SmallCommittee b = committee_b();
  add_committee(root, "b", b);
  root.add_workbook("b/mer.xlsx", {{"Rapport", {{"Nyckel", "Värde"}, {"Beslutsdatum", "2025-10-20"}}}});
  BOOST_TEST(about(review_of(root), "nämnd-ej-beslutad") == (Subjects{"Nämnden A", "Nämnden B"}),
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_finding_between_the_levels_can_be_accepted_in_the_municipalitys_folder) {
  const MaterialFolder root;
  add_municipality(
      root,
      {{"Undantag",
        {{"Kod", "Plats", "Skäl"}, {"nämnd-utan-rapport", "Nämnden C", "Nämnden har inget uppdrag i år."}}}});
  add_committee(root, "a", {});
  const ReviewRun run = review_of(root);
  BOOST_TEST(about(run, "undantag-utan-fynd").empty());
  std::size_t accepted = 0;
  for (const auto& finding : run.findings)
    if (finding.at("gäller") == "Nämnden C" && finding.contains("godtaget")) ++accepted;
  BOOST_TEST(accepted == 1U, run.findings.dump());
}

BOOST_AUTO_TEST_CASE(the_committees_own_findings_follow_and_each_folder_has_its_files) {
  const MaterialFolder root;
  add_municipality(root);
  add_committee(root, "a", {});
  const ReviewRun run = review_of({root.path()}, {"json", "xlsx"});
  BOOST_TEST(run.files == (Subjects{"a/granskning-2025-08.xlsx", "kommunen/granskning-2025-08.xlsx"}),
             boost::test_tools::per_element());
  const bool of_committee = std::ranges::any_of(run.findings, [](const nlohmann::json& finding) {
    return !finding.at("platser").empty() &&
           holds(finding.at("platser").at(0).at("fil").get<std::string>(), "/a/");
  });
  BOOST_TEST(of_committee);
}

BOOST_AUTO_TEST_CASE(faults_of_all_folders_are_told_and_nothing_is_reviewed) {
  const MaterialFolder root;
  add_municipality(root);
  SmallCommittee other_year;
  other_year.year = 2024;
  add_committee(root, "a", other_year);
  const ReviewRun run = review_of(root);
  BOOST_TEST(run.code == input_has_faults);
  BOOST_TEST(about(run, "nämnd-utan-rapport").empty());
}

BOOST_AUTO_TEST_CASE(a_committees_deficit_is_of_its_costs_and_not_of_its_investments) {
  const MaterialFolder root;
  fs::copy(fs::path{INPUT_DIR} / "norrtalje-kommun", root.path() / "kommunen", fs::copy_options::recursive);
  root.add_workbook("kommunen/mer.xlsx",
                    {{"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
                     text_of_section("Omsorgsnämnden väntar ett underskott på 12 mnkr för helåret.")});
  const ReviewRun run =
      review_of({root.path() / "kommunen", fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025"});
  BOOST_TEST(holds(first(run, "text-annat-belopp").at("text"), "Driftredovisning"));
}

BOOST_AUTO_TEST_CASE(a_committee_that_reaches_some_of_its_goals_is_counted) {
  const MaterialFolder root;
  const auto add = [](const MaterialFolder& folder, const std::string& text) {
    add_municipality(folder, {}, {text_of_section(text)});
    add_committee(folder, "a", {});
    folder.add_workbook("a/mer.xlsx", {{"Mål", {{"Nummer", "Mål"}, {"2", "Något annat"}}}});
  };
  add(root, "Nämnden A når två av två mål.");  // the second is not judged
  BOOST_TEST(about(review_of(root), "nämnd-annat-antal").size() == 1U);
  const MaterialFolder right;
  add(right, "Nämnden A når ett av två mål. Nämnden A ska nå två av två mål.");
  BOOST_TEST(about(review_of(right), "nämnd-annat-antal").empty());
}

BOOST_AUTO_TEST_CASE(the_example_contradicts_itself_nowhere_between_its_levels) {
  const ReviewRun run = review_of(
      {fs::path{INPUT_DIR} / "norrtalje-kommun", fs::path{INPUT_DIR} / "norrtalje-socialnamnd-2025"});
  std::map<std::string, int> counts;
  for (const auto& finding : run.findings)
    if (finding.at("område") == "Kommun och nämnder") ++counts[finding.at("kod")];
  for (const auto* code : {"nämnd-annat-belopp", "nämnd-annat-antal", "nämnd-mot-texten",
                           "resultat-mot-driftredovisningen", "resultatmål-mot-ekonomin",
                           "balanskrav-mot-texten", "indikator-mot-nämnderna", "uppdrag-annan-status"})
    BOOST_TEST(counts[code] == 0, code << ": " << counts[code]);
}

BOOST_AUTO_TEST_SUITE_END()
