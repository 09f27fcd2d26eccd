#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "review/text/prose.hpp"

using redovisa::Passage;
using redovisa::PassageKind;
using redovisa::Sentence;

namespace {

struct Cut {
  std::string text;
  std::vector<std::string> sentences;
};

std::ostream& operator<<(std::ostream& out, const Cut& cut) { return out << cut.text; }

const std::vector<Cut> cuts{
    {"Målet nås. Två uppdrag är klara.", {"Målet nås.", "Två uppdrag är klara."}},
    {"Bl.a. har t.ex. skolan deltagit. Det fortsätter.",
     {"Bl.a. har t.ex. skolan deltagit.", "Det fortsätter."}},
    {"Överskottet är ca. 3 400 tkr. Resten är osäkert.",
     {"Överskottet är ca. 3 400 tkr.", "Resten är osäkert."}},
    {"Utfallet blev 5.6 procent. 2025 väntas 6.", {"Utfallet blev 5.6 procent.", "2025 väntas 6."}},
    {"7.3. Rätt insats följer plan.", {"7.3. Rätt insats följer plan."}},
    {"Beslut fattas den 23. oktober.", {"Beslut fattas den 23. oktober."}},
    {"Hur gick det? Bra! Nästan allt är klart", {"Hur gick det?", "Bra!", "Nästan allt är klart"}},
    {"Nämnden beslutade (se bilagan.) Sedan hände inget.",
     {"Nämnden beslutade (se bilagan.)", "Sedan hände inget."}},
    {"Det kallas ”klart.” Åtta återstår.", {"Det kallas ”klart.”", "Åtta återstår."}},
    {"En rad\nsom fortsätter.\n\nEtt stycke till.", {"En rad som fortsätter.", "Ett stycke till."}},
    {"# Rubrik\nText under den.", {"Rubrik", "Text under den."}},
    {"- en sak\n- en **annan** sak\n  som är lång", {"en sak", "en annan sak som är lång"}},
    {"Se [planen](https://exempel.se/plan.pdf) och [Skriv här].", {"Se planen och [Skriv här]."}},
    {"Det *viktiga* är filen mål_2025.xlsx och _detta_.", {"Det viktiga är filen mål_2025.xlsx och detta."}},
    {"", {}},
};

std::vector<std::string> texts_of(const std::vector<Sentence>& sentences) {
  std::vector<std::string> texts;
  for (const auto& sentence : sentences) texts.push_back(sentence.text);
  return texts;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sentences)

BOOST_DATA_TEST_CASE(a_text_is_cut_where_its_sentences_end, boost::unit_test::data::make(cuts), cut) {
  const Passage passage{PassageKind::running, cut.text, "händelser", {}};
  BOOST_TEST(texts_of(sentences_of(passage, 0)) == cut.sentences, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_sentence_knows_its_passage_its_paragraph_and_whether_it_is_a_heading) {
  const Passage passage{PassageKind::running, "## Läget\n\nEtt. Två.\n\n- Tre", "händelser", {}};
  const auto sentences = sentences_of(passage, 7);
  BOOST_REQUIRE(sentences.size() == 4);
  BOOST_TEST(sentences[0].is_heading);
  BOOST_TEST(!sentences[1].is_heading);
  BOOST_TEST(sentences[1].paragraph == sentences[2].paragraph);
  BOOST_TEST(sentences[2].paragraph != sentences[3].paragraph);
  BOOST_TEST(sentences[3].passage == 7);
}

BOOST_AUTO_TEST_CASE(everything_that_is_written_in_words_is_a_passage_of_what_it_is_about) {
  redovisa::SourceMaterial m;
  m.texts = {{"händelser", "Ny lag.", {}}};
  redovisa::Goal goal;
  goal.number = "1.2";
  goal.comment = {"Målet nås.", redovisa::Date{}, {}};
  goal.consequence.text = "Längre köer.";
  m.goals = {goal};
  redovisa::Assignment assignment;
  assignment.id = "U3";
  assignment.comment = {"Pågår.", {}, {}};
  m.assignments = {assignment};
  m.economy.measures.emplace_back().description = "Färre konsulter";
  const auto passages = passages_of(m);
  BOOST_REQUIRE(passages.size() == 5);
  BOOST_TEST(passages[0].subject == "händelser");
  BOOST_TEST((passages[1].goal == &m.goals[0] && passages[1].kind == PassageKind::comment));
  BOOST_TEST(passages[1].date.has_value());
  BOOST_TEST((passages[2].kind == PassageKind::consequence));
  BOOST_TEST((passages[3].assignment == &m.assignments[0] && passages[3].goal == nullptr));
  BOOST_TEST((passages[4].kind == PassageKind::measure_row));
}

BOOST_AUTO_TEST_SUITE_END()
