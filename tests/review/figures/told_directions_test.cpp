#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "review/told_sample.hpp"

using namespace redovisa;

namespace {

struct Text {
  const char *section, *text, *found = "";
};

std::ostream& operator<<(std::ostream& out, const Text& text) { return out << text.text; }

const Text wrong_directions[] = {
    {"personal", "Andelen har minskat från 7,2 % till 12,4 %.", "text-annan-riktning: 7,2 % 12,4 %"},
    {"personal", "Här ses en ökning, från 12,4 % till 7,2 %.", "text-annan-riktning: 12,4 % 7,2 %"},
    {"personal", "Nivån är högre än förra året (6,5 % jämfört med 9,7 %).",
     "text-annan-riktning: 9,7 % 6,5 %"},
    {"personal", "Personalomsättningen är lägre än förra året.",
     "text-annan-riktning: Personalomsättning Förändring mot jan–aug 2024 0.40"},
    {"personal", "Den interna personalomsättningen har ökat jämfört med samma period föregående år.",
     "text-annan-riktning: Intern personalomsättning Förändring mot jan–aug 2024 -0.30"},
    {"ekonomi.volymer", "Volymerna för skyddade boenden är högre än budget.",
     "text-annan-riktning: Skyddade boenden Avvikelse jan–aug 2025 200"},
    {"ekonomi", "Kapitalkostnaderna väntas bli högre än budget.",
     "text-annan-riktning: kapitalkostnader Avvikelse prognos 2025 250"},
    {"ekonomi", "Kostnaderna har minskat jämfört med samma period föregående år.",
     "text-annan-riktning: Kostnader Förändring mot jan–aug 2024 -8300"},
    {"I1", "Handläggningstiden har minskat jämfört med förra året.",
     "text-annan-riktning: I1 Förändring mot 2024 4"},
    {"I1", "Handläggningstiden har minskat jämfört med 2024.",
     "text-annan-riktning: I1 Förändring mot 2024 4"},
    {"I1", "Handläggningstiden är 42 dagar, en minskning med 4 dagar sedan 2024.",
     "text-annan-riktning: I1 Förändring mot 2024 4"},
    {"personal", "Personalomsättningen har minskat.",
     "text-annan-riktning?: Personalomsättning Förändring mot jan–aug 2024 0.40"},
    {"personal", "Personalomsättningen går i positiv riktning.",
     "text-annan-riktning?: Personalomsättning Förändring mot jan–aug 2024 0.40"},
    {"personal",
     "Sjukfrånvaron för socialsekreterarna och personalomsättningen är höga, men båda utvecklas i positiv "
     "riktning.",
     "text-annan-riktning?: Personalomsättning Förändring mot jan–aug 2024 0.40"},
    {"personal", "Personalomsättningen har utvecklats positivt jämfört med förra året.",
     "text-annan-riktning: Personalomsättning Förändring mot jan–aug 2024 0.40"},
    {"personal", "Sjukfrånvaron för socialsekreterarna går åt fel håll.",
     "text-annan-riktning?: Sjukfrånvaro, Socialsekreterare Förändring mot jan–aug 2024 -1.7"},
    {"personal", "Personalomsättningen är hög. Utfallet är bättre än samma period förra året.",
     "text-annan-riktning?: Personalomsättning Förändring mot jan–aug 2024 0.40"},
};

const Text right_directions[] = {
    {"personal", "Andelen har minskat från 12,4 % till 7,2 %."},
    {"personal", "Genom ökad samverkan har andelen gått från 12,4 % till 7,2 %."},
    {"personal", "Kostnaden har ökat medan andelen har gått från 12,4 % till 7,2 %."},
    {"personal", "Nivån är lägre än förra året (6,5 % jämfört med 9,7 %)."},
    {"ekonomi", "Underskottet har minskat från −5 000 tkr till −3 000 tkr."},
    {"personal", "## Hemtjänst\n\nPersonalomsättningen är lägre än förra året."},
    {"personal", "Personalomsättningen har inte minskat."},
    {"personal", "Sjukfrånvaron för socialsekreterarna går i positiv riktning."},
    {"personal", "Personalomsättningen går åt fel håll."},
    {"personal",
     "Sjukfrånvaron för socialsekreterarna och trivseln är höga, men båda utvecklas i positiv riktning."},
    {"personal", "Personalomsättningen går inte i positiv riktning."},
    {"personal", "Personalomsättningen bland chefer går i positiv riktning."},
    {"personal", "Arbetet med personalomsättningen har gett en positiv effekt."},
    {"personal", "En god introduktion ger lägre personalomsättning."},
    {"personal", "Personalomsättningen har ökat, medan sjukfrånvaron för socialsekreterarna har minskat."},
    {"personal", "Personalomsättningen är lägre än i riket."},
    {"ekonomi.volymer", "Prognosen för skyddade boenden är högre än i april."},
    {"ekonomi", "Kostnaderna för konsulter har minskat jämfört med förra året."},
    {"ekonomi", "Underskottet har minskat jämfört med förra året."},
    {"ekonomi", "Kapitalkostnaderna väntas bli lägre än budget."},
    {"I1", "Handläggningstiden ökade i juli."},
    {"I1", "Handläggningstiden är 42 dagar, en ökning med 4 dagar sedan 2024."},
    {"I1", "Handläggningstiden har ökat jämfört med 2024, men minskat sedan 2023."},
};

const Text wrong_superlatives[] = {
    {"personal", "Personalomsättningen har ökat, främst genom interna avgångar.",
     "text-störst-stämmer-inte: Intern personalomsättning Förändring mot jan–aug 2024 -0.30"},
    {"ekonomi.volymer",
     "För vuxna har periodens volymer minskat mot budget. Minskningen finns främst hos HVB och skyddade "
     "boenden.",
     "text-störst-stämmer-inte: Skyddade boenden Avvikelse jan–aug 2025 200 Institutionsplaceringar, vuxna"},
    {"ekonomi", "Det största underskottet för perioden finns inom placeringskostnaderna.",
     "text-störst-stämmer-inte: Placeringskostnader Avvikelse jan–aug 2025 -1900 Hemtjänst"},
    {"ekonomi", "Underskottet för helåret finns framför allt inom ekonomiskt bistånd.",
     "text-störst-stämmer-inte: Ekonomiskt bistånd Avvikelse prognos 2025 4700"},
    {"ekonomi", "De största underskotten finns inom ekonomiskt bistånd.",  // whichever time is meant
     "text-störst-stämmer-inte: Ekonomiskt bistånd Avvikelse jan–aug 2025 2700"},
    {"ekonomi", "De största underskotten finns hos placeringskostnaderna.",
     "text-störst-stämmer-inte?: Placeringskostnader Avvikelse jan–aug 2025 -1900 Hemtjänst"},
};

const Text right_superlatives[] = {
    {"personal", "Personalomsättningen har ökat, främst genom externa avgångar."},
    {"ekonomi", "Det största underskottet för perioden finns inom hemtjänst."},
    {"ekonomi", "De största underskotten finns inom hemtjänst och hos placeringskostnaderna."},
    {"ekonomi", "Det största överskottet finns inom ekonomiskt bistånd."},
    {"ekonomi.volymer", "För vuxna är minskningen mot budget störst för institutionsplaceringar."},
    {"ekonomi.volymer", "För barn och unga är ökningen mot budget störst för öppenvård."},
    {"ekonomi", "Inflödet har ökat, främst från personer över 35 år."},
    {"ekonomi", "Årets största förändring är den nya lagen om hemtjänst."},
    {"ekonomi", "Överskottet är procentuellt störst inom placeringskostnaderna."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(text_claim_checks)

BOOST_DATA_TEST_CASE(a_direction_that_the_figures_deny_is_found,
                     boost::unit_test::data::make(wrong_directions), c) {
  BOOST_TEST(summary_of(claim_findings(c.section, c.text)) == c.found);
}

BOOST_DATA_TEST_CASE(a_direction_that_may_be_right_is_left_alone,
                     boost::unit_test::data::make(right_directions), c) {
  BOOST_TEST(summary_of(claim_findings(c.section, c.text)) == "");
}

BOOST_DATA_TEST_CASE(a_largest_item_that_is_not_is_found, boost::unit_test::data::make(wrong_superlatives),
                     c) {
  BOOST_TEST(summary_of(claim_findings(c.section, c.text)) == c.found);
}

BOOST_DATA_TEST_CASE(a_largest_item_that_may_be_is_left_alone,
                     boost::unit_test::data::make(right_superlatives), c) {
  BOOST_TEST(summary_of(claim_findings(c.section, c.text)) == "");
}

BOOST_AUTO_TEST_SUITE_END()
