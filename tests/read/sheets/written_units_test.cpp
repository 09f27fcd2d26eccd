#include "read/sheets/written_units.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>
#include <string>

#include "read/sheets/written_criterion.hpp"
#include "read/sheets/written_figure.hpp"
#include "support/criterion_text.hpp"

using namespace redovisa;

namespace {

constexpr const char* nothing = "nothing";

struct InUnit {
  std::string text, unit, becomes;
};

std::ostream& operator<<(std::ostream& out, const InUnit& c) { return out << c.text << " in " << c.unit; }

const InUnit figures[] = {
    {"82", "", "82"},
    {"82", "%", "82"},
    {"82", "dagar", "82"},
    {"82 %", "", "82"},
    {"82 %", "%", "82"},
    {"82,0 %", "procent", "82.0"},
    {"82 %", "Andel (%)", "82"},
    {"82 %", "antal", nothing},
    {"82 %", "dagar", nothing},
    {"82 %", "ja/nej", nothing},
    {"7/10", "%", "70 of 10"},
    {"75 av 95", "%", "78.9 of 95"},
    {"1 av 3", "andel", "33.3 of 3"},
    {"7/10", "", "7 of 10"},
    {"7/10", "antal", "7 of 10"},
    {"7/10", "tkr", nothing},
    {"1/1", "ja/nej", nothing},
    {"79 % (75 av 95)", "%", "79 of 95"},
    {"79 % (75 av 95)", "antal", nothing},
    {"3,4 mnkr", "tkr", "3400"},
    {"3,45 mkr", "tkr", "3450"},
    {"3,4 mnkr", "Mkr", "3.4"},
    {"45 700 tkr", "mnkr", "45.7"},
    {"45 700 kkr", "tkr", "45700"},
    {"1 500 kr", "tkr", "1.5"},
    {"0,5 tkr", "kronor", "500"},
    {"999 999 999 999 999 mnkr", "kr", nothing},
    {"0,123456789 kr", "mnkr", nothing},
    {"1 500 kr", "kr/invånare", "1500"},
    {"1,5 tkr", "kr per invånare", "1500"},
    {"3,4 mnkr", "antal", nothing},
    {"3,4 mnkr", "%", nothing},
    {"12 st", "antal", "12"},
    {"12 st", "barn", "12"},
    {"12 st", "antal barn", "12"},
    {"12 st", "dagar", nothing},
    {"12 personer", "antal", "12"},
    {"12 personer", "antal personer", "12"},
    {"12 personer", "dagar", nothing},
    {"101 dgr", "dagar", "101"},
    {"101 dagar", "dygn", nothing},
    {"2 år", "månader", nothing},
    {"1 månad", "månader", "1"},
    {"ja", "ja/nej", "1"},
    {"nej", "Ja/Nej", "0"},
    {"ja", "%", nothing},
    {"ja", "antal", nothing},
    {"ja", "", nothing},
    {"Ja, 96 %", "%", "96"},
    {"1", "ja/nej", "1"},
    {"5", "ja/nej", nothing},
    {"plats 59 av 290", "plats", "59 of 290"},
    {"plats 59", "", "59"},
    {"plats 59", "%", nothing},
    {"59", "plats", "59"},
    {"59,5", "plats", nothing},
    {"2025-10-31", "datum", "20251031"},
    {"2025-10-31", "dagar", nothing},
    {"2025-10-31", "", nothing},
    {"20251031", "datum", "20251031"},
    {"82", "datum", nothing},
    {"iu", "ja/nej", "missing"},
};

const InUnit criteria[] = {
    {"82 eller högre", "%", ">=82"},
    {"minst 70 %", "%", ">=70 %"},
    {"minst 70 %", "", ">=70 %"},
    {"minst 70 %", "antal", nothing},
    {"högst 10 dagar", "dgr", "<=10 dagar"},
    {"högst 10 dagar", "%", nothing},
    {"högst 3 mnkr", "tkr", "<=3000 tkr"},
    {"1–2 mnkr", "tkr", ">=1000 <=2000 tkr"},
    {"från 1 mnkr till 2 mnkr", "tkr", ">=2000 tkr from 1000"},
    {"öka med 2 mnkr", "tkr", "change >=2000 tkr"},
    {"öka med 2 procentenheter", "%", "change >=2 procentenheter"},
    {"öka med 2 procentenheter", "antal", nothing},
    {"högst 2 procentenheter från målet", "%", "from target <=2 procentenheter"},
    {"minst 2 procentenheter", "%", nothing},
    {"öka med 10 %", "antal", "relative >=10 %"},
    {"minst 80 % av målet", "tkr", "of target >=80 %"},
    {"25 % bästa", "kr/invånare", "rank share <=25 %"},
    {"plats 59", "antal", "rank <=59 plats"},
    {"ska minska", "plats", "change <0"},
    {"ja", "ja/nej", "=1 ja/nej"},
    {"ja", "%", nothing},
    {"82", "ja/nej", nothing},
    {"senast 2025-10-31", "datum", "<=20251031 datum"},
    {"senast 2025-10-31", "", nothing},
};

std::string figure_in(const InUnit& c) {
  const auto figure = in_unit(parse_written_figure(c.text, {}, {}).value(), c.unit);
  if (!figure) return nothing;
  if (!figure->number) return "missing";
  return to_machine_text(*figure->number) + (figure->of ? " of " + to_machine_text(*figure->of) : "");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(written_units)

BOOST_DATA_TEST_CASE(a_figure_is_turned_into_the_indicators_unit_or_refused, figures, c) {
  BOOST_TEST(figure_in(c) == c.becomes);
}

BOOST_DATA_TEST_CASE(a_criterion_is_turned_into_the_indicators_unit_or_refused, criteria, c) {
  const auto criterion = in_unit(parse_criterion(c.text).value(), c.unit);
  BOOST_TEST((criterion ? short_text(*criterion) : nothing) == c.becomes);
}

BOOST_AUTO_TEST_CASE(a_missing_figure_stays_missing_for_the_same_reason_in_every_unit) {
  const auto figure = in_unit(parse_written_figure("iu (2023)", {}, {}).value(), "tkr");
  BOOST_REQUIRE(figure.has_value());
  BOOST_TEST((figure->missing == Missing::not_measured));
  BOOST_TEST((figure->measured == whole_year(2023)));
}

BOOST_AUTO_TEST_CASE(money_keeps_its_value_both_ways) {
  for (const char* amount : {"0.001", "1", "-3.4", "45.75", "123456.789"}) {
    const Decimal millions = parse_machine_decimal(amount).value();
    const auto kronor = converted(millions, "mnkr", "kr");
    BOOST_REQUIRE(kronor.has_value());
    BOOST_TEST((converted(*kronor, "kr", "mkr") == millions));
    BOOST_TEST((converted(converted(millions, "mnkr", "tkr").value(), "kkr", "kronor") == kronor));
  }
}

BOOST_AUTO_TEST_SUITE_END()
