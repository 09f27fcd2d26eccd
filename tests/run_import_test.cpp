#include "run_import.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <ostream>
#include <sstream>
#include <string>

#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"
#include "read/material_reader.hpp"
#include "run.hpp"
#include "support/package_builder.hpp"
#include "write/temporary_folder.hpp"

using namespace redovisa;

namespace {

namespace fs = std::filesystem;

/// A document that Redovisa has written of an example.
struct WrittenDocument {
  std::string example, convention, report, format;
  int year;                // 0: the document says it
  std::size_t indicators;  // that it tells apart
};
std::ostream& operator<<(std::ostream& out, const WrittenDocument& d) {
  return out << d.example << ' ' << d.report << '.' << d.format;
}

const WrittenDocument documents[] = {
    {"norrtalje-socialnamnd-2025", "norrtalje", "delarsrapport", "docx", 0, 17},
    {"norrtalje-socialnamnd-2025", "norrtalje", "delarsrapport", "md", 0, 17},
    {"norrtalje-socialnamnd-2025", "norrtalje", "verksamhetsplan", "odt", 0, 17},
    {"askersund-socialforvaltning-2025", "askersund", "verksamhetsplan", "docx", 0, 23},
    {"gotene-socialnamnd-2023", "gotene", "verksamhetsplan", "docx", 2023, 35},
    {"norsjo-omsorg-2025", "norsjo-2025", "verksamhetsplan", "docx", 0, 14},
    {"norsjo-omsorg-2026", "norsjo", "verksamhetsplan", "docx", 0, 23},
};

struct Imported {
  int code = -1;
  std::string out, err;
};

Imported import(const fs::path& document, const std::string& convention, const fs::path& output,
                int year = 0) {
  ImportCommand command;
  command.document = document;
  command.convention = convention;
  command.municipality = "Storköpings kommun";
  command.committee = "Socialnämnden";
  command.output = output;
  if (year != 0) command.year = year;
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  const int code = run_import(command, out, err);
  return {code, out.str(), err.str()};
}

fs::path document_of(const WrittenDocument& d, const fs::path& output) {
  ReportCommand command;
  command.folders = {fs::path{INPUT_DIR} / d.example};
  command.formats = {d.format};
  command.report_template = d.report;
  command.output = output;
  command.templates_folder = TEMPLATES_DIR;
  std::ostringstream out, err;
  BOOST_REQUIRE_MESSAGE(run(command, out, err) == done, err.str());
  for (const auto& entry : fs::recursive_directory_iterator{output})
    if (entry.path().extension() == "." + d.format) return entry.path();
  throw std::runtime_error{"no document"};
}

SourceMaterial material_in(const fs::path& folder) {
  Diagnostics diagnostics;
  auto material = read_source_material(folder, {std::nullopt, TEMPLATES_DIR}, diagnostics);
  std::string told;
  for (const auto& diagnostic : diagnostics) told += to_string(diagnostic);
  BOOST_REQUIRE_MESSAGE(material, told);
  return std::move(*material);
}

std::string key_of(std::string name) {
  while (name.ends_with('.')) name.pop_back();
  return folded(name);
}

const Indicator* indicator_like(const Indicator& indicator, const SourceMaterial& material) {
  const Indicator* found = nullptr;
  for (const auto& other : material.indicators)
    if (key_of(other.name) == key_of(indicator.name) && (found == nullptr || other.goal == indicator.goal))
      found = &other;
  return found;
}

/// What the imported material has that the document's own does not, or has otherwise.
std::vector<std::string> strangers(const SourceMaterial& imported, const SourceMaterial& own) {
  std::vector<std::string> lines;
  for (const auto& goal : imported.goals)
    if (std::ranges::none_of(own.goals, [&](const Goal& g) { return g.number == goal.number; }))
      lines.push_back("mål " + goal.number + " " + goal.name);
  for (const auto& indicator : imported.indicators) {
    const Indicator* same = indicator_like(indicator, own);
    if (same == nullptr) {
      lines.push_back("indikator " + indicator.name);
      continue;
    }
    if (same->goal != indicator.goal)
      lines.push_back(fmt::format("{}: mål {} är {}", same->id, same->goal, indicator.goal));
    for (const auto& target : indicator.targets) {
      const auto* known = value_ending(same->targets, target.period);
      if (known == nullptr || known->value.number != target.value.number)
        lines.push_back(
            fmt::format("{}: målvärde {} {}", same->id, target.period.year, target.criterion.written));
    }
    for (const auto& outcome : indicator.outcomes) {
      const auto* known = value_ending(same->outcomes, outcome.period);
      if (known == nullptr || known->value.number != outcome.value.number)
        lines.push_back(fmt::format("{}: utfall {}", same->id, to_key(outcome.period)));
    }
  }
  return lines;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(run_import_command)

BOOST_DATA_TEST_CASE(what_a_document_of_our_own_shows_is_imported_as_it_was, documents, d) {
  const TemporaryFolder work;
  const auto result =
      import(document_of(d, work.path() / "rapport"), d.convention, work.path() / "in", d.year);
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  const SourceMaterial imported = material_in(work.path() / "in"),
                       own = material_in(fs::path{INPUT_DIR} / d.example);
  BOOST_TEST(strangers(imported, own) == std::vector<std::string>{}, boost::test_tools::per_element());
  BOOST_TEST(imported.indicators.size() == d.indicators);
  BOOST_TEST(imported.assignments.size() == own.assignments.size());
  BOOST_TEST(imported.report.year == own.report.year);
}

/// A document with two tables as municipalities write them.
constexpr std::string_view sample = R"(# Delårsrapport augusti 2025

# Mål

## 1.1 En trygg vardag

| Indikator (KF) | Ansvarig avdelning | Utfall 2024 | Utfall aug 2025 | Mål 2025 | Prognos 2025 | Bedömning | Trend |
|---|---|---|---|---|---|---|---|
| Andel nöjda | Vård | 66 % | 67 % | 70 % | 71 % | Uppfyllt | Positiv |
| Senaste kommentar (2025-08-31): Det går bättre. | | | | | | | |
| Sjukfrånvaro | HR | 6,2 | 6,0 | ungefär sex | 6,1 | Ej uppfyllt | Negativ |

## 1.2 Färre avhopp

| | Utfall | Utfall | Mål | Mål |
|---|---|---|---|---|
| År | 2023 | 2024 | 2025 | 2026 |
| Avhopp | 12 | 11 | 9 | 8 |

| Okänd | Sak |
|---|---|
| a | b |
)";

BOOST_AUTO_TEST_CASE(tables_as_municipalities_write_them_become_a_plan_and_its_follow_up) {
  const TemporaryFolder work;
  work.write("rapport.md", std::string{sample});
  const auto result = import(work.path() / "rapport.md", "norrtalje", work.path() / "in");
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  BOOST_TEST(
      result.out.find("tabell 3: Okänd | Sak (tabellens rubriker känns inte igen)") != std::string::npos,
      result.out);
  BOOST_TEST(result.out.find("ungefär sex (kan inte läsas som ett målvärde)") != std::string::npos,
             result.out);
  const SourceMaterial material = material_in(work.path() / "in");
  BOOST_TEST(to_key(material.period) == "2025-08");
  BOOST_REQUIRE(material.goals.size() == 2U);
  BOOST_TEST(material.goals[1].number + " " + material.goals[1].name == "1.2 Färre avhopp");
  BOOST_REQUIRE(material.indicators.size() == 3U);
  const Indicator& satisfied = material.indicators.front();
  BOOST_TEST(satisfied.level + satisfied.unit + satisfied.responsible == "KF%Vård");
  BOOST_REQUIRE(satisfied.comment.has_value());
  BOOST_TEST(satisfied.comment->text == "Det går bättre.");
  BOOST_TEST((satisfied.direction == Direction::higher));
  BOOST_TEST(material.indicators[2].goal == "1.2");
  BOOST_TEST(material.indicators[2].targets.size() == 2U);
  BOOST_TEST((material.indicators[2].direction == Direction::lower));
}

BOOST_AUTO_TEST_CASE(a_comparison_with_other_municipalities_is_no_table_of_indicators) {
  const TemporaryFolder work;
  work.write("plan.md",
             "# Delårsrapport augusti 2025\n\n## 1.1 Trygg omsorg\n\n| Indikator | Utfall 2024 | Mål 2025 "
             "|\n|---|---|---|\n"
             "| Kötid, dagar | 12 | 10 |\n\n## Jämförelse\n\n| Nyckeltal | 2023 | 2024 | Plats | Kvartil |\n"
             "|---|---|---|---|---|\n| Storköping | 13 | 12 | 3 av 60 | 1 |\n");
  const auto imported = import(work.path() / "plan.md", "norrtalje", work.path() / "ut", 2025);
  BOOST_REQUIRE_MESSAGE(imported.code == done, imported.err);
  BOOST_TEST(imported.out.find("2 av 2 tabeller") != std::string::npos, imported.out);
  BOOST_TEST(imported.out.find("Indikatorer: 1\n") != std::string::npos, imported.out);
}

/// A plan with goals of one number, an assignment that has begun, and the economy under "Tkr".
constexpr std::string_view old_plan = R"(# Verksamhetsplan 2025

# Mål och indikatorer

## Mål 1 Fler barn deltar i kulturlivet

| Indikator | Utfall 2024 | Mål 2025 |
|---|--:|--:|
| Andel barn i kulturskolan, % | 23 | minst 25 % |

## Mål 2: En öppen fritid

| Nr | Indikator | Bokslut 2023 | Bokslut 2024 | Målvärde 2025 |
|---|---|--:|--:|--:|
| 1 | Besök på fritidsgårdar | 12 300 | 13 100 | 14 000 |

## Övrigt att följa

| Indikator | Mål 2025 |
|---|--:|
| Öppna dagar | 300 |

## Uppdrag

| Uppdrag | Ansvarig | Slutdatum | Status |
|---|---|---|---|
| Ta fram biblioteksplan | Bibliotekschef | 2025-06-30 | Påbörjad |
| Utreda ny simhall | Fritidschef | dec 2025 | |
| Se över taxan | Fritidschef | snarast | |

# Ekonomi

| Tkr | Bokslut 2024 | Budget 2025 |
|---|--:|--:|
| Intäkter | 4 200 | 4 300 |
| Kostnader | -61 000 | -63 500 |
| Netto | -56 800 | -59 200 |
)";

BOOST_AUTO_TEST_CASE(goals_of_one_number_and_closing_accounts_are_taken_and_no_period_is_made_up) {
  const TemporaryFolder work;
  work.write("plan.md", std::string{old_plan});
  const auto result = import(work.path() / "plan.md", "norrtalje", work.path() / "in");
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  BOOST_TEST(fs::exists(work.path() / "in" / "plan.xlsx"));
  BOOST_TEST(fs::exists(work.path() / "in" / "ekonomi.xlsx"));
  BOOST_TEST(std::distance(fs::directory_iterator{work.path() / "in"}, {}) == 2);
  for (const auto* listed : {"Påbörjad (hör till en uppföljning", "snarast (kan inte läsas som ett datum)",
                             "Öppna dagar (rubriken ovanför, ”Övrigt att följa”, är inget mål"})
    BOOST_TEST(result.out.find(listed) != std::string::npos, result.out);
  const SourceMaterial material = material_in(work.path() / "in");
  BOOST_REQUIRE(material.goals.size() == 3U);
  BOOST_TEST(material.goals[0].number + ' ' + material.goals[0].name == "1 Fler barn deltar i kulturlivet");
  BOOST_TEST(material.goals[1].number + ' ' + material.goals[1].name == "2 En öppen fritid");
  BOOST_REQUIRE(material.indicators.size() == 3U);
  BOOST_TEST(material.indicators[1].goal == "2");
  BOOST_TEST(material.indicators[1].outcomes.size() == 2U);
  BOOST_REQUIRE(material.assignments.size() == 3U);
  BOOST_REQUIRE(material.assignments[1].end_date.has_value());
  BOOST_TEST(to_iso(*material.assignments[1].end_date) == "2025-12-31");
  BOOST_TEST(material.economy.operating.size() == 2U);  // Netto is a sum
}

BOOST_AUTO_TEST_CASE(a_report_of_a_part_of_the_year_that_does_not_say_which_is_asked_about) {
  const TemporaryFolder work;
  work.write("rapport.md",
             "# Delårsrapport 2025\n\n## 1.1 Trygg omsorg\n\n| Indikator | Mål 2025 |\n|---|---|\n"
             "| Kötid, dagar | 10 |\n");
  BOOST_CHECK_EXCEPTION(import(work.path() / "rapport.md", "norrtalje", work.path() / "in"), UsageFailure,
                        [](const UsageFailure& failure) {
                          return std::string{failure.what()}.find("--period") != std::string::npos;
                        });
  BOOST_TEST(!fs::exists(work.path() / "in"));
}

BOOST_AUTO_TEST_CASE(the_month_of_a_report_may_stand_below_its_title) {
  const TemporaryFolder work;
  work.write("rapport.md",
             "# Delårsrapport\n\nJanuari–april 2025\n\n## 1.1 Trygg omsorg\n\n| Indikator | Mål "
             "2025 |\n|---|---|\n| Kötid, dagar | 10 |\n\nDet går bra.\n");
  const auto result = import(work.path() / "rapport.md", "norrtalje", work.path() / "in");
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  BOOST_TEST(fs::exists(work.path() / "in" / "uppfoljning-2025-04.xlsx"), result.out);
}

BOOST_AUTO_TEST_CASE(what_is_no_document_is_refused_with_advice) {
  const TemporaryFolder work;
  work.write("plan.pdf", "%PDF-1.7\n");
  const auto pdf = import(work.path() / "plan.pdf", "norrtalje", work.path() / "in");
  BOOST_TEST(pdf.code == input_has_faults);
  BOOST_TEST(pdf.err.find("spara den som docx") != std::string::npos, pdf.err);
  BOOST_TEST(!fs::exists(work.path() / "in"));
  BOOST_TEST(import(work.path() / "saknas.docx", "norrtalje", work.path() / "in").code == input_has_faults);
}

BOOST_AUTO_TEST_CASE(a_document_with_entities_or_that_unpacks_to_very_much_never_reaches_pandoc) {
  const auto refused = [](const std::string& document) {
    const TemporaryFile file{PackageBuilder{}
                                 .set("[Content_Types].xml", "<Types/>")
                                 .set("_rels/.rels", "<Relationships/>")
                                 .set("word/document.xml", document)
                                 .bytes(true)};
    const TemporaryFolder work;
    return import(file.path(), "norrtalje", work.path() / "in");
  };
  const auto bomb = refused("<w:document>" + std::string(std::size_t{40} << 20, ' ') + "</w:document>");
  BOOST_TEST(bomb.code == input_has_faults);
  BOOST_TEST(bomb.err.find("[fil-för-stor]") != std::string::npos, bomb.err);
  const auto entity =
      refused("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><w:document>&b;</w:document>");
  BOOST_TEST(entity.code == input_has_faults);
  BOOST_TEST(entity.err.find("DOCTYPE") != std::string::npos, entity.err);
}

BOOST_AUTO_TEST_CASE(text_of_a_document_is_never_a_placeholder) {
  const TemporaryFolder work;
  work.write("plan.md",
             "# Verksamhetsplan 2025\n\n## Mål\n\n### 1.1 Trygghet\n\nSe {{ekonomi}} och =1+1.\n\n"
             "| Indikator | Mål 2025 |\n|---|---|\n| =cmd() | minst 5 |\n");
  const auto result = import(work.path() / "plan.md", "norrtalje", work.path() / "in");
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  const SourceMaterial material = material_in(work.path() / "in");
  BOOST_TEST(material.goals.front().description == "Se \\{\\{ekonomi\\}\\} och =1+1.");
  BOOST_TEST(material.indicators.front().name == "=cmd()");
}

BOOST_AUTO_TEST_CASE(an_import_never_writes_over_a_file) {
  const TemporaryFolder work;
  work.write("rapport.md", std::string{sample});
  work.write("in/plan.xlsx", "min plan");
  BOOST_CHECK_THROW(import(work.path() / "rapport.md", "norrtalje", work.path() / "in"), UsageFailure);
  BOOST_TEST(work.read("in/plan.xlsx") == "min plan");
}

BOOST_AUTO_TEST_SUITE_END()
