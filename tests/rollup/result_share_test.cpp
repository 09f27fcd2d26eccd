#include "rollup/result_share.hpp"

#include <boost/test/unit_test.hpp>

#include "model/committee_rows.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

OperatingRow forecast_of(const std::string& name, const char* forecast) {
  OperatingRow row;
  row.name = name;
  if (*forecast != '\0') row.forecast_year.number = decimal(forecast);
  return row;
}

/// A committee of −900, and 1 000 of taxes and grants: a result of 70 with the net of interest.
RollUp municipality(const char* committee = "-900") {
  RollUp r;
  r.whole.period = august;
  ExpectedCommittee expected;
  expected.name = "Nämnden";
  expected.short_name = "N";
  r.municipality.committees = {expected};
  auto& rows = r.whole.economy.operating;
  rows = {forecast_of("Nämnden", committee), forecast_of("Skatteintäkter", "800"),
          forecast_of("Generella statsbidrag och utjämning", "200"), forecast_of("Finansnetto", "-30")};
  rows.front().group = committees_group;
  Indicator indicator;
  indicator.id = "K1";
  indicator.name = "Resultat i procent av skatteintäkter och bidrag";
  indicator.unit = "%";
  r.whole.indicators.push_back(indicator);
  r.counted["K1"].way = CountingWay::result_share;
  return r;
}

std::string text(const std::optional<Decimal>& number) { return number ? to_machine_text(*number) : "–"; }

std::string forecast_in(const RollUp& r) {
  const auto* value = forecast_for(r.whole.indicators.front(), r.whole.period);
  return value == nullptr ? "–" : text(value->value.number);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(result_share)

BOOST_AUTO_TEST_CASE(the_result_is_held_against_taxes_and_grants_and_nothing_else) {
  auto r = municipality();
  count_result_shares(r);
  BOOST_TEST(forecast_in(r) == "7.00");
  BOOST_TEST(text(result_share_of(r).base_sum) == "1000");
}

BOOST_AUTO_TEST_CASE(what_is_levied_and_settled_as_tax_is_tax) {
  auto r = municipality();
  auto& rows = r.whole.economy.operating;
  for (const auto& [name, amount] : {std::pair{"Kommunal fastighetsavgift", "40"},
                                     {"Slutavräkning skatter", "-10"},
                                     {"Riktade statsbidrag", "5"},
                                     {"Skattekostnad i bolag", "-3"}})
    rows.push_back(forecast_of(name, amount));
  BOOST_TEST(text(result_share_of(r).base_sum) == "1030");
}

BOOST_AUTO_TEST_CASE(the_rows_may_be_named) {
  auto r = municipality();
  r.counted["K1"].row = "skatteintäkter";
  count_result_shares(r);
  BOOST_TEST(forecast_in(r) == "8.75");
}

BOOST_AUTO_TEST_CASE(a_typed_figure_stays_and_a_typed_result_is_the_one_that_counts) {
  auto r = municipality();
  r.whole.indicators.front().forecasts = {{august, {decimal("1"), {}, {}}}};
  count_result_shares(r);
  BOOST_TEST(forecast_in(r) == "1");
  r = municipality("");
  BalanceRow result;
  result.kind = BalanceKind::result;
  result.current.number = decimal("50");
  r.municipality.balance = {result};
  count_result_shares(r);
  BOOST_TEST(forecast_in(r) == "5.00");
}

BOOST_AUTO_TEST_CASE(without_a_result_or_a_base_the_reason_is_told) {
  auto r = municipality("");
  count_result_shares(r);
  BOOST_TEST(forecast_in(r) == "–");
  BOOST_CHECK(r.counted["K1"].why_not == NotCounted::result_unknown);
  r = municipality();
  r.whole.economy.operating[1].name = "Intäkter";
  r.whole.economy.operating[2].name = "Annat";
  count_result_shares(r);
  BOOST_CHECK(r.counted["K1"].why_not == NotCounted::no_base_rows);
}

BOOST_AUTO_TEST_CASE(it_is_known_by_its_name_and_unit) {
  Indicator i;
  i.unit = "%";
  i.name = "Resultat i procent av skatteintäkter och generella bidrag";
  BOOST_TEST(is_result_share(i));
  i.name = "Nettokostnadernas andel av skatteintäkterna, resultatmål";
  BOOST_TEST(!is_result_share(i));
}

BOOST_AUTO_TEST_SUITE_END()
