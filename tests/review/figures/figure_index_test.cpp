#include "review/figures/figure_index.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "filled_texts.hpp"
#include "review/figures/figure_matching.hpp"
#include "review/told_sample.hpp"
#include "support/norrtalje.hpp"
#include "support/sample_plan.hpp"
#include "view/report_contents.hpp"

using namespace redovisa;

namespace {

std::size_t subject(const FigureIndex& index, SubjectKind kind, std::string_view name) {
  const auto found =
      std::ranges::find_if(index.subjects(), [&](const auto& s) { return s.kind == kind && s.name == name; });
  BOOST_REQUIRE(found != index.subjects().end());
  return static_cast<std::size_t>(found - index.subjects().begin());
}

Decimal value(const FigureIndex& index, std::size_t of, ClaimedFigure figure, ClaimedTime time) {
  const auto* known = index.find(of, figure, time);
  BOOST_REQUIRE(known != nullptr);
  return known->value;
}

std::vector<Mention> mentions(const FigureIndex& index, std::string_view text) {
  return SubjectLookup{index, "Omsorgsnämnden"}.mentions_in(words_of(text));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figure_index)

BOOST_AUTO_TEST_CASE(sums_and_variances_are_computed) {
  const SourceMaterial material = told_material();
  const FigureIndex index{material};
  BOOST_REQUIRE(index.whole().has_value());
  BOOST_TEST(
      (value(index, *index.whole(), ClaimedFigure::variance, ClaimedTime::to_date) == decimal("-2300")));
  BOOST_TEST((value(index, *index.whole(), ClaimedFigure::variance, ClaimedTime::year) == decimal("-2700")));
  const auto turnover = subject(index, SubjectKind::turnover, "Personalomsättning");
  BOOST_TEST((value(index, turnover, ClaimedFigure::outcome, ClaimedTime::to_date) == decimal("6.10")));
}

BOOST_AUTO_TEST_CASE(a_variance_of_costs_knows_what_is_more_and_what_is_better) {
  const SourceMaterial material = told_material();
  const FigureIndex index{material};
  const auto costs = subject(index, SubjectKind::operating, "Kostnader");
  const auto* known = index.find(costs, ClaimedFigure::variance, ClaimedTime::to_date);
  BOOST_REQUIRE(known != nullptr);
  BOOST_TEST((known->more == decimal("6300")));
  BOOST_TEST((known->better == decimal("-6300")));
}

BOOST_AUTO_TEST_CASE(the_sign_of_a_variance_is_the_conventions) {
  auto material = told_material();
  material.convention.variance_signs.operating = VarianceSign::budget_minus_outcome;
  const FigureIndex index{material};
  const auto* known = index.find(*index.whole(), ClaimedFigure::variance, ClaimedTime::to_date);
  BOOST_REQUIRE(known != nullptr);
  BOOST_TEST((known->value == decimal("2300")));
  BOOST_TEST((known->better == decimal("-2300")));
}

BOOST_AUTO_TEST_CASE(volumes_are_counted_in_days_or_by_what_their_name_begins_with) {
  auto material = told_material();
  material.economy.volumes.push_back({"Besök på biblioteket", {decimal("900")}, {}, {}, {}, {}, {}});
  const FigureIndex index{material};
  const auto unit = [&](std::string_view name) {
    return index.figures_of(subject(index, SubjectKind::volume, name)).front().unit;
  };
  BOOST_TEST((unit("Besök på biblioteket") == ClaimUnit::pieces));
  BOOST_TEST((unit("Familjehemsvård, barn och unga") == ClaimUnit::days));
}

BOOST_AUTO_TEST_CASE(a_name_is_known_in_any_form_and_without_its_brackets) {
  const SourceMaterial material = told_material();
  const FigureIndex index{material};
  const auto found = mentions(index, "Placeringskostnaderna och det ekonomiska biståndet");
  BOOST_REQUIRE(found.size() == 2U);
  BOOST_TEST(index.subjects()[found[0].subject].name == "Placeringskostnader");
  BOOST_TEST(index.subjects()[found[1].subject].name == "Ekonomiskt bistånd");
  BOOST_TEST(mentions(index, "Familjehemsvården ökar").size() == 1U);
}

BOOST_AUTO_TEST_CASE(one_name_in_two_tables_is_both) {
  const SourceMaterial material = told_material();
  const FigureIndex index{material};
  BOOST_TEST(mentions(index, "Skyddade boenden").size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_longer_name_goes_before_the_shorter_that_it_holds) {
  auto material = told_material();
  material.economy.investments.push_back(material.economy.investments.front());
  material.economy.investments.back().name = "Utveckling av nya larm";
  const FigureIndex index{material};
  const auto found = mentions(index, "Utvecklingen av nya larm är försenad");
  BOOST_REQUIRE(found.size() == 1U);
  BOOST_TEST(index.subjects()[found.front().subject].name == "Utveckling av nya larm");
}

BOOST_AUTO_TEST_CASE(most_percentages_of_the_example_are_recognised_and_none_is_denied) {
  const SourceMaterial material = with_filled_texts(norrtalje_material(), report_values(norrtalje_view()));
  const AssessedPlan plan = assess(material);
  const Reviewed reviewed = prepare_review(material, plan);
  const FigureIndex index{material};
  const SubjectLookup lookup{index, material.report.committee};
  const auto& claims = reviewed.claims;
  const auto matches = match_claims(reviewed, claims, index, lookup);
  std::size_t shares = 0, agreeing = 0;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    BOOST_TEST((matches[i].kind != MatchKind::differs), std::string{claims[i].clause});
    if (claims[i].unit != ClaimUnit::percent) continue;
    ++shares;
    if (matches[i].kind == MatchKind::agrees) ++agreeing;
  }
  BOOST_TEST(agreeing * 4 >= shares * 3);
}

BOOST_AUTO_TEST_SUITE_END()
