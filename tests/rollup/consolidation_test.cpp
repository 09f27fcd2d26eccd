#include "rollup/consolidation.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <sstream>

#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

using enum ConsolidationFormula;

struct Consolidation {
  const char* what;
  ConsolidationFormula formula;
  const char* figures;  // "12@300": the figure and its base; "–" is none
  const char* expected;
};

std::ostream& operator<<(std::ostream& out, const Consolidation& c) { return out << c.what; }

const Consolidation cases[] = {
    {"a sum adds", sum, "112 371 398 690", "1571"},
    {"a sum is not told when one has no figure", sum, "112 – 398", ""},
    {"a sum needs no base", sum, "1@5 2@–", "3"},
    {"a mean divides by how many there are, with one decimal more", mean, "72 69", "70.5"},
    {"a mean is not told when one has no figure", mean, "72 –", ""},
    {"a weighted mean is the larger body's rather than the smaller's", weighted_mean, "82@6450 89@1870",
     "83.6"},
    {"equal weights give the mean", weighted_mean, "1@7 2@7", "1.5"},
    {"a body without anything weighs nothing", weighted_mean, "10@0 20@4", "20.0"},
    {"it is not told without a base", weighted_mean, "82@6450 89@–", ""},
    {"nor when all bases are zero", weighted_mean, "82@0 89@0", ""},
    {"nor with a negative base", weighted_mean, "82@10 89@-1", ""},
    {"nothing of nothing is not told", sum, "", ""},
    {"negative figures are figures", weighted_mean, "-1.4@100 0.6@300", "0.10"},
};

std::optional<Decimal> number_in(const std::string& text) {
  return text == "–" ? std::nullopt : std::optional{decimal(text)};
}

std::vector<WeighedFigure> figures_in(const std::string& text) {
  std::istringstream words{text};
  std::vector<WeighedFigure> figures;
  for (std::string word; words >> word;) {
    const auto at = word.find('@');
    WeighedFigure figure{number_in(word.substr(0, at)), {}};
    if (at != std::string::npos) figure.base = number_in(word.substr(at + 1));
    figures.push_back(figure);
  }
  return figures;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(consolidation)

BOOST_DATA_TEST_CASE(figures_are_consolidated_by_the_formula, boost::unit_test::data::make(cases), c) {
  const auto result = consolidated(c.formula, figures_in(c.figures));
  BOOST_TEST((result ? to_machine_text(*result) : std::string{}) == c.expected);
}

BOOST_AUTO_TEST_CASE(a_weighted_mean_lies_between_the_least_and_the_greatest) {
  for (int base = 0; base <= 20; ++base) {
    const auto result =
        consolidated(weighted_mean, {{decimal("3"), decimal_of(base)}, {decimal("8"), decimal("5")}});
    BOOST_REQUIRE(result);
    BOOST_TEST((decimal("3") <= *result && *result <= decimal("8")));
  }
}

BOOST_AUTO_TEST_SUITE_END()
