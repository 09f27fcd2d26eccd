// Tables that a text speaks of and that hold nothing.
#include <algorithm>

#include "diagnostics/folded.hpp"
#include "review/completeness/completeness_parts.hpp"
#include "review/form/collected_names.hpp"
#include "review/text/name_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// A table of the report, and the word in the names of the sections that stand at it.
struct SectionTable {
  std::string_view section;  // in lower case
  std::string_view name;
  bool (*is_empty)(const SourceMaterial&);
};

bool tells_nothing(const Reported& effect) { return !effect.number || *effect.number == Decimal{0}; }

/// "1." is the number of a measure that nobody has written, and a row of sums is none.
bool describes_measure(const std::string& description) {
  const auto words = words_of(description);
  const auto has_letters = [](const TextWord& w) {
    return w.word.find_first_not_of("0123456789") != std::string::npos;
  };
  return std::ranges::any_of(words, has_letters) && !words.front().word.starts_with("summa") &&
         !words.front().word.starts_with("total");
}

/// No measure at all, or rows whose text nobody has written.
bool has_no_measures(const SourceMaterial& m) {
  return std::ranges::none_of(m.economy.measures, [](const MeasureRow& row) {
    return describes_measure(row.description) || !tells_nothing(row.expected_effect) ||
           !tells_nothing(row.realised_effect);
  });
}

constexpr SectionTable section_tables[] = {
    {"åtgärd", "Åtgärder", has_no_measures},
    {"investering", "Investeringar", [](const SourceMaterial& m) { return m.economy.investments.empty(); }},
    {"volym", "Volymer", [](const SourceMaterial& m) { return m.economy.volumes.empty(); }},
    {"pris", "À-priser", [](const SourceMaterial& m) { return m.economy.unit_prices.empty(); }},
    {"sjukfrånvaro", "Sjukfrånvaro", [](const SourceMaterial& m) { return m.personnel.sick_leave.empty(); }},
    {"omsättning", "Personalomsättning",
     [](const SourceMaterial& m) { return m.personnel.turnover.empty(); }},
};

constexpr WordList<6> table_words{"tabellen visar", "tabellen nedan", "nedanstående tabell",
                                  "tabellen ovan",  "i tabellen",     "följande tabell"};

bool holds(std::string_view text, std::string_view words) {
  return text.find(words) != std::string_view::npos;
}

bool speaks_of_table(std::string_view lower) {
  return std::ranges::any_of(table_words, [&](std::string_view words) { return holds(lower, words); });
}

/// The text lists what has been done: measures and at least two items.
bool lists_measures(std::string_view text, std::string_view lower) {
  const bool items = (holds(text, "\n- ") || holds(text, "\n1. "));
  return items && holds(lower, "åtgärd");
}

/// The table's first row, else its sheet where it was typed.
std::vector<SourcePosition> places_of(const SectionTable& table, const SourceMaterial& m,
                                      const Passage& passage) {
  std::vector<SourcePosition> places;
  for (const PrintedTable& printed : m.printed)
    if (folded(printed.name) == folded(table.name) && !printed.rows.empty())
      places.push_back(first_cell(printed.rows.front().position));
  if (places.empty() && table.section == "åtgärd" && !m.economy.measures.empty())
    places.push_back(first_cell(m.economy.measures.front().position));
  places.push_back(passage.position);
  return places;
}

const SectionTable* table_at(const std::string& section) {
  // "arbetsgivare.åtgärder" is about people, the table about the economy
  const std::string lower = folded(section);
  if (!lower.starts_with("ekonomi") && !lower.starts_with("arbetsgivare")) return nullptr;
  const auto found = std::ranges::find_if(
      section_tables, [&](const SectionTable& t) { return lower.find(t.section) != std::string::npos; });
  const bool is_other =
      found != std::end(section_tables) && found->section == "åtgärd" && !lower.starts_with("ekonomi");
  return found == std::end(section_tables) || is_other ? nullptr : &*found;
}

bool tells_of_content(const SectionTable& table, const Passage& passage) {
  const std::string lower = folded(passage.text);
  return speaks_of_table(lower) || (table.section == "åtgärd" && lists_measures(passage.text, lower));
}

}  // namespace

void check_empty_tables(const Reviewed& reviewed, Findings& findings) {
  const SourceMaterial& m = reviewed.material;
  std::vector<const SectionTable*> told;
  for (const Passage& passage : reviewed.passages) {
    if (passage.kind != PassageKind::running) continue;
    const SectionTable* table = table_at(passage.subject);
    if (table == nullptr || std::ranges::find(told, table) != told.end()) continue;
    if (!table->is_empty(m) || !tells_of_content(*table, passage)) continue;
    told.push_back(table);
    findings.push_back({FindingCode::table_empty_though_told,
                        places_of(*table, m, passage),
                        std::string{table->name},
                        {{"tabell", std::string{table->name}}, {"avsnitt", passage.subject}}});
  }
}

}  // namespace redovisa
