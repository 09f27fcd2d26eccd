#include "read/kolada/key_figures.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "assess/assessment.hpp"
#include "model/key_figure_values.hpp"
#include "read/kolada/kolada_lookup.hpp"
#include "read/kolada/kolada_sample.hpp"
#include "review/checks.hpp"
#include "review/review.hpp"
#include "support/review_finding.hpp"
#include "support/sample_plan.hpp"
#include "view/key_figure_tables.hpp"

using namespace redovisa;

namespace {

KoladaFiles files_of(const std::vector<std::string>& texts, Diagnostics& diagnostics) {
  KoladaFiles files;
  for (const auto& text : texts)
    read_kolada(text, std::make_shared<const Source>(Source{Source::Kind::text, "kolada.json", {}}), {},
                files, diagnostics);
  return files;
}

const std::string places =
    kolada_municipalities({{"0000", "Riket"}, {"0101", "Storköping"}, {"0102", "Lillby"}});

/// A report of Storköping for August 2025 with one indicator.
SourceMaterial material(const std::string& unit = "%", Direction direction = Direction::higher) {
  SourceMaterial m;
  m.report.municipality = "Storköpings kommun";
  m.period = {2025, 1, 8};
  Indicator i;
  i.id = "I1", i.name = "Nöjda", i.unit = unit, i.kolada_id = "N1", i.direction = direction;
  m.indicators.push_back(i);
  m.convention = two_level_convention();
  return m;
}

struct Added {
  SourceMaterial material;
  Diagnostics diagnostics;

  std::string codes() const {
    std::string text;
    for (const auto& d : diagnostics) text += (text.empty() ? "" : " ") + std::string{traits_of(d.code).name};
    return text;
  }

  /// "2023: 74.1, 2024: 76.4".
  std::string outcomes() const {
    std::string text;
    for (const auto& o : material.indicators[0].outcomes)
      text += (text.empty() ? "" : ", ") + std::to_string(o.period.year) + ": " +
              (o.value.number ? to_machine_text(*o.value.number) : "-");
    return text;
  }
};

Added added(SourceMaterial m, const std::vector<std::string>& texts) {
  Added result{std::move(m), {}};
  const auto files = files_of(texts, result.diagnostics);
  add_key_figures(files, result.material, result.diagnostics);
  return result;
}

Criterion best(int percent) {
  Criterion criterion;
  criterion.measure = Measure::rank_share;
  criterion.most = Bound{decimal_of(percent)};
  criterion.unit = "%";
  criterion.written = std::to_string(percent) + " % bästa";
  return criterion;
}

/// With the targets "25 % bästa" for the first level and an outcome of 2024.
SourceMaterial ranked(Direction direction) {
  auto m = material("%", direction);
  m.indicators[0].levels = {{0, best(25), {}}};
  m.convention.indicator_assessment.basis = Basis::outcome;
  m.convention.indicator_assessment.greatest_age = 1;
  return m;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(key_figures)

BOOST_AUTO_TEST_CASE(years_that_the_plan_lacks_are_filled_in) {
  auto m = material();
  m.indicators[0].outcomes = {{whole_year(2023), {Decimal{70}}}};
  const auto result = added(m, {places, kolada_data({{"N1", "0101", 2022, {"T 71.9499", "K 70", "M 73"}},
                                                     {"N1", "0101", 2023, {"T 74.1"}},
                                                     {"N1", "0101", 2024, {"T 76.4"}},
                                                     {"N1", "0101", 2025, {"T 99"}},
                                                     {"N1", "0101", 2010, {"T 1"}},
                                                     {"N1", "0102", 2021, {"T 5"}}})});
  BOOST_TEST(result.codes() == "");
  BOOST_TEST(result.outcomes() == "2022: 71.9, 2023: 70, 2024: 76.4");
  const auto& filled = result.material.indicators[0];
  BOOST_TEST(filled.outcomes[2].value.position.source->file == "kolada.json");
  BOOST_TEST(filled.outcomes[2].value.position.row == 5U);
  BOOST_TEST(filled.by_sex.size() == 2U);
  BOOST_TEST(kolada_note(filled, result.material) == "Nöjda: utfall 2022 och 2024: Källa: Kolada (N1).");
}

BOOST_AUTO_TEST_CASE(what_kolada_has_taken_away_or_never_had_is_not_filled_in) {
  std::string text = kolada_data({{"N1", "0101", 2023, {"T 74.1"}}, {"N1", "0101", 2024, {"T null"}}});
  text.replace(text.find("\"isdeleted\": false"), 18, "\"isdeleted\": true");
  const auto result = added(material(), {places, text});
  BOOST_TEST(result.outcomes() == "");
  BOOST_TEST(result.codes() == "kolada-utan-uppgifter");
}

BOOST_AUTO_TEST_CASE(the_municipality_is_found_by_name_or_by_code) {
  const std::string data = kolada_data({{"N1", "0101", 2024, {"T 76.4"}}, {"N1", "0102", 2024, {"T 5"}}});
  auto m = material();
  for (const auto* name : {"Storköping", "Storköpings kommun", "STORKÖPINGS STAD"}) {
    m.report.municipality = name;
    BOOST_TEST(added(m, {places, data}).outcomes() == "2024: 76.4", name);
  }
  m.report.municipality = "Storköping";
  BOOST_TEST(added(m, {data}).codes() == "kolada-kommun-okänd");
  m.report.municipality_code.text = "0102";
  BOOST_TEST(added(m, {data}).outcomes() == "2024: 5.0");
}

BOOST_AUTO_TEST_CASE(version_two_is_read_too) {
  const std::string data =
      R"({"count": 1, "values": [{"kpi": "N1", "municipality": "0101", "period": "2024", "values": [)"
      R"({"count": 1, "gender": "T", "status": "", "value": 76.4}]}], "next_page": "http://x/2"})";
  const auto result = added(material(), {places, data});
  BOOST_TEST(result.outcomes() == "2024: 76.4");
  BOOST_TEST(result.codes() == "kolada-fler-sidor");
}

BOOST_AUTO_TEST_CASE(the_place_is_counted_from_the_better_end) {
  const auto rows = kolada_places("N1", 2024, 60);
  const auto standing = [&](Direction direction) {
    return added(material("%", direction), {places, kolada_data(rows)}).material.indicators[0].standings;
  };
  BOOST_TEST(standing(Direction::lower).at(0).place == 1U);
  BOOST_TEST(standing(Direction::higher).at(0).place == 60U);
  BOOST_TEST(standing(Direction::higher).at(0).of == 60U);
  BOOST_TEST(standing(Direction::none).empty());
  BOOST_TEST(quartile_of({2024, 15, 60, {}}) == 1U);
  BOOST_TEST(quartile_of({2024, 16, 60, {}}) == 2U);
  BOOST_TEST(quartile_of({2024, 60, 60, {}}) == 4U);
}

BOOST_AUTO_TEST_CASE(equal_values_share_a_place_and_riket_and_regions_have_none) {
  Diagnostics diagnostics;
  const auto files = files_of({kolada_data({{"N1", "0101", 2024, {"T 5"}},
                                            {"N1", "0102", 2024, {"T 5"}},
                                            {"N1", "0103", 2024, {"T 7"}},
                                            {"N1", "0104", 2024, {"T null", "K 9"}},
                                            {"N1", "0000", 2024, {"T 9"}},
                                            {"N1", "0001", 2024, {"T 9"}},
                                            {"N1", "G123", 2024, {"T 9"}}})},
                              diagnostics);
  const auto standing = standing_of("0102", 2024, files.points.at("N1"), Direction::higher);
  BOOST_REQUIRE(standing.has_value());
  BOOST_TEST(standing->place == 2U);
  BOOST_TEST(standing->of == 3U);
}

BOOST_AUTO_TEST_CASE(a_target_of_the_best_fourth_is_judged_by_the_place) {
  const auto assessed = [&](Direction direction, int municipalities) {
    auto result = added(ranked(direction), {places, kolada_data(kolada_places("N1", 2024, municipalities))});
    const auto plan = assess(result.material);
    return std::pair(plan.indicators[0].assessment.level(), result.codes());
  };
  BOOST_TEST((assessed(Direction::lower, 60).first == Level{0}));
  BOOST_TEST((assessed(Direction::higher, 60).first == Level{1}));
  BOOST_TEST(assessed(Direction::lower, 60).second == "");
  BOOST_TEST(assessed(Direction::lower, 49).second == "kolada-få-kommuner");
}

BOOST_AUTO_TEST_CASE(a_place_of_the_year_before_judges_this_years_figure_and_an_older_one_does_not) {
  const auto level = [&](int year) {
    auto m = ranked(Direction::lower);
    m.indicators[0].unit = "antal";
    m.indicators[0].outcomes = {{{2025, 1, 8}, {Decimal{7}}}};
    return assess(added(m, {places, kolada_data(kolada_places("N1", year, 60))}).material)
        .indicators[0]
        .assessment.level();
  };
  BOOST_TEST((level(2024) == Level{0}));
  BOOST_TEST((level(2023) != Level{0}));
}

BOOST_AUTO_TEST_CASE(a_place_in_the_cell_goes_before_the_counted_one) {
  auto m = ranked(Direction::lower);
  Reported place{Decimal{40}};
  place.of = Decimal{60};
  m.indicators[0].outcomes = {{{2025, 1, 8}, place}};
  const auto result = added(m, {places, kolada_data(kolada_places("N1", 2024, 60))});
  BOOST_TEST((assess(result.material).indicators[0].assessment.level() == Level{1}));
}

BOOST_AUTO_TEST_CASE(an_indicator_of_places_gets_the_place_as_its_outcome) {
  const auto result = added(material(std::string{rank_unit}, Direction::lower),
                            {places, kolada_data(kolada_places("N1", 2024, 60))});
  BOOST_TEST(result.outcomes() == "2024: 1");
  BOOST_TEST((result.material.indicators[0].outcomes[0].value.of == Decimal{60}));
}

BOOST_AUTO_TEST_CASE(an_outcome_that_differs_from_koladas_is_found) {
  const std::string data =
      kolada_data({{"N1", "0101", 2023, {"T 74.149"}}, {"N1", "0101", 2024, {"T 76.4"}}});
  const auto found = [&](const Decimal& written) {
    auto m = material();
    m.indicators[0].outcomes = {{whole_year(2023), {written}}};
    return found_by(check_sources, added(m, {places, data}).material);
  };
  BOOST_TEST(found(Decimal{741, 1}) == "");
  BOOST_TEST(found(Decimal{74}) == "");
  BOOST_TEST(found(Decimal{742, 1}) == "utfall-mot-kolada I1");
}

BOOST_AUTO_TEST_CASE(a_key_figure_of_another_unit_fills_nothing_in) {
  const std::string names =
      R"({"values": [{"id": "N1", "title": "Kostnad, kr/inv", "is_divided_by_gender": false}], "count": 1})";
  const auto result = added(material(), {places, names, kolada_data({{"N1", "0101", 2024, {"T 4100"}}})});
  BOOST_TEST(result.outcomes() == "");
  BOOST_TEST(result.codes() == "kolada-utan-uppgifter");
  BOOST_TEST(result.material.key_figures.size() == 1U);
}

BOOST_AUTO_TEST_CASE(two_different_values_of_the_same_are_a_contradiction) {
  const auto result = added(material(), {places, kolada_data({{"N1", "0101", 2024, {"T 1"}}}),
                                         kolada_data({{"N1", "0101", 2024, {"T 2"}}})});
  BOOST_TEST(result.codes() == "motstridig-uppgift");
}

BOOST_AUTO_TEST_CASE(the_comparison_has_the_municipality_riket_and_the_groups) {
  auto m = material();
  const std::string groups =
      R"({"values": [{"id": "G9", "title": "Liknande kommuner socioekonomi, Storköping, 2024", "members": [)"
      R"({"member_id": "0102", "member_title": "Lillby"}]}], "count": 1})";
  const std::string data = kolada_data({{"N1", "0000", 2024, {"T 60.04", "K 61"}},
                                        {"N1", "G9", 2024, {"T 62"}},
                                        {"N1", "0102", 2024, {"T 5"}},
                                        {"N1", "0101", 2024, {"T 76.4", "K 77", "M 75"}}});
  const auto result = added(m, {places, groups, data});
  const Table table = comparison_table(result.material, ComparedSexes::together);
  BOOST_REQUIRE(table.rows.size() == 4U);
  BOOST_TEST(std::get<std::string>(table.rows[0].cells[0].value) == "Nöjda (N1)");
  BOOST_TEST(std::get<std::string>(table.rows[1].cells[0].value) == "Storköping");
  BOOST_TEST(std::get<std::string>(table.rows[1].cells[2].value) == "1 av 2 (2024)");
  BOOST_TEST(std::get<std::string>(table.rows[2].cells[0].value) == "Riket");
  BOOST_TEST(std::get<std::string>(table.rows[3].cells[0].value).starts_with("Liknande"));
  BOOST_TEST(table.notes.front() == "Källa: Kolada.");
  BOOST_TEST(comparison_table(result.material, ComparedSexes::apart).rows.size() == 4U);
  m.report.comparison_group.text = "grundskola";
  BOOST_TEST(
      comparison_table(added(m, {places, groups, data}).material, ComparedSexes::together).rows.size() == 3U);
}

BOOST_AUTO_TEST_CASE(the_unit_is_read_from_the_title) {
  BOOST_TEST(unit_in_title("Nöjda brukare, andel (%)") == "%");
  BOOST_TEST(unit_in_title("Kostnad äldreomsorg, kr/inv") == "kr/inv");
  BOOST_TEST(unit_in_title("Utbetalt bistånd, tkr") == "tkr");
  BOOST_TEST(unit_in_title("Mottagare, antal") == "antal");
  BOOST_TEST(unit_in_title("Index") == "");
}

BOOST_AUTO_TEST_SUITE_END()
