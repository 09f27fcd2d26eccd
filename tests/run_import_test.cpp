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
  bool plan;
};
std::ostream& operator<<(std::ostream& out, const WrittenDocument& d) {
  return out << d.example << ' ' << d.report << '.' << d.format;
}

const WrittenDocument documents[] = {
    {"norrtalje-socialnamnd-2025", "norrtalje", "delarsrapport", "docx", false},
    {"norrtalje-socialnamnd-2025", "norrtalje", "delarsrapport", "md", false},
    {"norrtalje-socialnamnd-2025", "norrtalje", "verksamhetsplan", "odt", true},
    {"askersund-socialforvaltning-2025", "askersund", "verksamhetsplan", "docx", true},
    {"gotene-socialnamnd-2023", "gotene", "verksamhetsplan", "docx", true},
    {"norsjo-omsorg-2025", "norsjo-2025", "verksamhetsplan", "docx", true},
    {"norsjo-omsorg-2026", "norsjo", "verksamhetsplan", "docx", true},
};

struct Imported {
  int code = -1;
  std::string out, err;
};

Imported import(const fs::path& document, const std::string& convention, const fs::path& output) {
  ImportCommand command;
  command.document = document;
  command.convention = convention;
  command.municipality = "Storköpings kommun";
  command.committee = "Socialnämnden";
  command.output = output;
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
    if (key_of(other.name) == key_of(indicator.name) && (found == nullptr || other.goal == indicator.goal)) found = &other;
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
    if (same->goal != indicator.goal) lines.push_back(fmt::format("{}: mål {} är {}", same->id, same->goal, indicator.goal));
    for (const auto& target : indicator.targets) {
      const auto* known = target_of(same->targets, target.period);
      if (known == nullptr || known->value.number != target.value.number)
        lines.push_back(fmt::format("{}: målvärde {} {}", same->id, target.period.year, target.criterion.written));
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
  const auto result = import(document_of(d, work.path() / "rapport"), d.convention, work.path() / "in");
  BOOST_REQUIRE_MESSAGE(result.code == done, result.err);
  const SourceMaterial imported = material_in(work.path() / "in"), own = material_in(fs::path{INPUT_DIR} / d.example);
  BOOST_TEST(strangers(imported, own) == std::vector<std::string>{}, boost::test_tools::per_element());
  BOOST_TEST(imported.indicators.size() == own.indicators.size());
  BOOST_TEST(imported.assignments.size() == own.assignments.size());
  BOOST_TEST(imported.report.year == own.report.year);
}

BOOST_AUTO_TEST_SUITE_END()
