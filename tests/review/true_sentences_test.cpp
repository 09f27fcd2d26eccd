// Sentences that a controller has tried on the example: true ones, which must give no finding, and false
// ones.
#include <algorithm>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "assess/assessment.hpp"
#include "filled_texts.hpp"
#include "review/review.hpp"
#include "support/norrtalje.hpp"
#include "view/finding_words.hpp"
#include "view/report_contents.hpp"

using namespace redovisa;

namespace {

/// A text of a section, or the comment on the indicator with that id.
struct Told {
  std::string section, text;
};

std::ostream& operator<<(std::ostream& out, const Told& told) {
  return out << told.section << ": " << told.text;
}

SourceMaterial example_with(const Told& told) {
  static const SourceMaterial example =
      with_filled_texts(norrtalje_material(), report_values(norrtalje_view()));
  SourceMaterial m = example;
  const auto indicator = std::ranges::find(m.indicators, told.section, &Indicator::id);
  if (indicator != m.indicators.end())
    indicator->comment = Commentary{told.text, last_day(m.period), indicator->position};
  else
    m.texts.push_back({told.section, told.text, m.texts.front().position});
  return m;
}

/// Does the finding rest on the sentence, or hold another text against it?
bool quotes(const Finding& finding, const std::string& text) {
  const auto is_of = [&](const std::string& quote) {
    constexpr std::size_t longer_than_a_name = 20;
    return quote.size() > longer_than_a_name && text.find(quote) != std::string::npos;
  };
  return is_of(finding.quote) || std::ranges::any_of(finding.facts, [&](const FindingFact& fact) {
           const auto* words = std::get_if<std::string>(&fact.value);
           return words != nullptr && is_of(*words);
         });
}

/// The errors and warnings about the sentence.
std::vector<std::string> alarms_about(const Told& told) {
  const SourceMaterial m = example_with(told);
  std::vector<std::string> alarms;
  for (const Finding& finding : review(m, assess(m))) {
    const Severity severity = severity_of(finding);
    if ((severity == Severity::error || severity == Severity::warning) && quotes(finding, told.text))
      alarms.push_back(text_of(finding));
  }
  return alarms;
}

const std::vector<Told> of_the_whole_last_year{
    {"ekonomi", "Intäkterna för 2024 blev 47 210 tkr."},
    {"ekonomi", "Intäkterna för helåret 2024 uppgick till 47 210 tkr."},
    {"ekonomi", "Nämndens kostnader 2024 var 412 300 tkr."},
    {"ekonomi", "Under 2024 uppgick kostnaderna till 412 mnkr."},
    {"ekonomi", "I 2024 års bokslut var intäkterna 47,2 mnkr."},
    {"ekonomi", "Placeringskostnaderna var 151 300 tkr 2024."},
    {"ekonomi", "Ekonomiskt bistånd kostade 38 200 tkr 2024."},
};

const std::vector<Told> of_another_time{
    {"ekonomi.helår",
     "Helårsprognosen har förbättrats från ett underskott om 9 700 tkr till ett överskott om 3 437 tkr."},
    {"ekonomi", "I tertialrapporten prognostiserades ett underskott om 9,7 mnkr för helåret."},
    {"ekonomi", "Vid förra delåret visade placeringskostnaderna ett underskott om 14 067 tkr för helåret."},
    {"ekonomi", "Den förra prognosen var ett underskott om 9 700 tkr."},
    {"ekonomi", "Den tidigare prognosen för ekonomiskt bistånd var ett överskott om 20 700 tkr."},
    {"I03", "I april var utfallet 371 personer."},
    {"I04", "I april var utfallet 164 personer."},
    {"I06", "Målet 2026 är 200 barn."},
    {"ekonomi", "Från den 1 oktober sänks priset för extern öppenvård till 580 kr per dag."},
    {"ekonomi", "Priset för stödboende unga höjs till 2 290 kr per dygn den 1 oktober."},
    {"ekonomi", "Placeringskostnaderna per månad är i snitt 13 288 tkr."},
    {"ekonomi", "Kostnaderna under andra tertialet var 142 mnkr."},
};

const std::vector<Told> of_parts{
    {"ekonomi", "Överskottet om 9 963 tkr består av intäkter +17 427 tkr och kostnader −7 464 tkr."},
    {"ekonomi", "Överskottet om 9 963 tkr består av intäkter +17 427 tkr och kostnader -7 464 tkr."},
    {"ekonomi", "Överskottet är 9 963 tkr (intäkter +17 427 tkr, kostnader −7 464 tkr)."},
    {"ekonomi", "Överskottet om 3 437 tkr fördelas på intäkter (+19 754 tkr) och kostnader (–16 317 tkr)."},
    {"volymer", "Av de 399 är 212 kvinnor och 187 män."},
    {"I03", "Av de 399 är 212 kvinnor och 187 män."},
    {"volymer", "Av de 179 är 91 kvinnor."},
    {"I04", "Utfallet till och med augusti är 179 personer. Av de 179 är 91 kvinnor."},
    {"ekonomi",
     "Kostnaderna överstiger budget med 7,5 mnkr, varav placeringar 9,6 mnkr, konsulter 8,0 mnkr och "
     "licenser 0,5 mnkr; lägre försörjningsstöd om 8,7 mnkr motverkar."},
};

const std::vector<Told> of_something_else{
    {"personal", "I kommunen som helhet är sjukfrånvaron 7,3 procent."},
    {"personal", "Andelen heltidsanställda i kommunen som helhet är 81 procent."},
    {"personal", "För kommunen som helhet var personalomsättningen 9 procent."},
    {"ekonomi", "Räddningsnämnden redovisar ett underskott om 1 200 tkr för perioden."},
    {"ekonomi", "Äldrenämnden redovisar ett överskott om 4 100 tkr för helåret."},
    {"ekonomi.volymer", "Institutionsplaceringar, vuxna, avser 9 personer."},
    {"ekonomi.volymer", "Skyddade boenden används av 61 barn."},
};

const std::vector<Told> false_sentences{
    {"personal", "Socialsekreterarnas sjukfrånvaro har ökat från 6,8 % till 9,2 %."},
    {"personal", "Personalomsättningen har minskat från 5,9 till 6,6 procent."},
    {"ekonomi.volymer", "Skyddade boenden har ökat från 3 046 till 2 423 dygn."},
    {"ekonomi", "Prognosen är −3,4 mnkr."},
    {"ekonomi", "Prognosen har försämrats med 13,1 mnkr."},
    // near the true ones
    {"ekonomi", "Intäkterna till och med augusti 2024 var 41 529 tkr."},
    {"ekonomi", "Nämnden redovisar ett underskott om 1 200 tkr för perioden."},
    {"ekonomi", "Socialnämnden redovisar ett överskott om 4 100 tkr för helåret."},
    {"ekonomi", "Överskottet om 9 963 tkr består av intäkter +17 427 tkr och kostnader −5 464 tkr."},
    {"I06", "Målet 2025 är 200 barn."},
    {"volymer", "Av de 40 är 52 kvinnor."},
    {"personal", "I kommunen som helhet är långtidssjukfrånvaron 55 procent."},
};

void is_left_alone(const Told& told) {
  for (const std::string& alarm : alarms_about(told)) BOOST_TEST(alarm == "");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(true_sentences)

BOOST_DATA_TEST_CASE(a_figure_of_the_whole_last_year_is_not_held_against_the_same_period,
                     boost::unit_test::data::make(of_the_whole_last_year), told) {
  is_left_alone(told);
}

BOOST_DATA_TEST_CASE(a_figure_of_another_time_is_held_against_nothing,
                     boost::unit_test::data::make(of_another_time), told) {
  is_left_alone(told);
}

BOOST_DATA_TEST_CASE(parts_that_make_their_whole_are_left_alone, boost::unit_test::data::make(of_parts),
                     told) {
  is_left_alone(told);
}

BOOST_DATA_TEST_CASE(a_figure_of_another_body_or_unit_is_held_against_nothing,
                     boost::unit_test::data::make(of_something_else), told) {
  is_left_alone(told);
}

BOOST_DATA_TEST_CASE(a_false_sentence_is_found, boost::unit_test::data::make(false_sentences), told) {
  BOOST_TEST(!alarms_about(told).empty());
}

BOOST_AUTO_TEST_SUITE_END()
