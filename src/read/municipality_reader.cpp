#include "read/municipality_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/sheets/municipal_sheets.hpp"

namespace redovisa {

namespace {

template <class Row, class Reader>
void read_sheets(const SourceFolder& folder, SheetKind kind, const ReadContext& context, Reader read,
                 std::vector<Row>& rows) {
  for (const auto& sheet : folder.sheets_of(kind))
    if (!sheet.period || ends_together(*sheet.period, context.report_period))
      read(*sheet.grid, context, rows);
}

/// Names and short names alike must tell committees apart. Do they?
bool check_names(const std::vector<ExpectedCommittee>& committees, Diagnostics& diagnostics) {
  std::map<std::string, SourcePosition> known;
  bool differ = true;
  for (const auto& committee : committees) {
    std::set<std::string> names{folded(committee.name)};
    if (!committee.short_name.empty()) names.insert(folded(committee.short_name));
    for (const auto& name : names) {
      const auto [first, is_new] = known.try_emplace(name, committee.position);
      if (is_new) continue;
      differ = false;
      diagnostics.push_back({Code::duplicate_id,
                             committee.position,
                             name,
                             "ett eget namn och kortnamn för varje nämnd",
                             "Ge nämnderna olika namn och kortnamn.",
                             {first->second}});
    }
  }
  return differ;
}

void check_committee(const std::string& name, const SourcePosition& position, const Municipality& m,
                     Diagnostics& diagnostics) {
  if (name.empty() || find_committee(m, name) != nullptr) return;
  std::vector<std::string> names;
  for (const auto& committee : m.committees) {
    names.push_back(committee.name);
    if (!committee.short_name.empty()) names.push_back(committee.short_name);
  }
  std::string advice = meant_question(name, names);
  if (advice.empty()) advice = "Rätta namnet, eller lägg till nämnden på bladet Nämnder.";
  diagnostics.push_back(
      {Code::cell_not_a_known_word, position, name, "en av nämnderna på bladet Nämnder", std::move(advice)});
}

template <class Item>
void check_known(const std::string& id, const SourcePosition& position, const std::vector<Item>& items,
                 std::string Item::*own_id, Code code, std::string_view expected, Diagnostics& diagnostics) {
  std::vector<std::string> ids;
  ids.reserve(items.size());
  for (const auto& item : items) ids.push_back(item.*own_id);
  if (id.empty() || std::ranges::find(ids, id) != ids.end()) return;
  diagnostics.push_back({code, position, id, std::string{expected}, meant_question(id, ids)});
}

/// While names do not tell committees apart, one that is not found is a fault of theirs.
void check_links(const Municipality& m, const SourceMaterial& material, bool names_differ,
                 Diagnostics& diagnostics) {
  for (const auto& link : m.links) {
    check_known(link.goal, link.goal_position, material.goals, &Goal::number, Code::unknown_goal,
                "numret på ett av fullmäktiges mål", diagnostics);
    if (names_differ) check_committee(link.committee, link.committee_position, m, diagnostics);
  }
}

/// One formula for an indicator; it may stand on its first row alone.
void settle_formulas(std::vector<ConsolidationRow>& rows, Diagnostics& diagnostics) {
  std::map<std::string, const ConsolidationRow*> first;
  for (auto& row : rows) {
    const auto [known, is_new] = first.try_emplace(row.indicator, &row);
    if (is_new && !row.formula && !row.indicator.empty() && !row.formula_position.source)
      diagnostics.push_back(
          {Code::cell_empty,
           row.position,
           {},
           fmt::format("kolumnen Formel ifylld på den första raden för {}", row.indicator)});
    if (!is_new && !row.formula_position.source)
      row.formula = known->second->formula;
    else if (!is_new && row.formula != known->second->formula)
      diagnostics.push_back({Code::conflicting_value,
                             row.formula_position,
                             {},
                             "samma formel på alla rader för en indikator",
                             {},
                             {known->second->formula_position}});
  }
}

void check_consolidations(const Municipality& m, const SourceMaterial& material, bool names_differ,
                          Diagnostics& diagnostics) {
  for (const auto& row : m.consolidations) {
    check_known(row.indicator, row.indicator_position, material.indicators, &Indicator::id,
                Code::unknown_indicator, "id på en av fullmäktiges indikatorer", diagnostics);
    if (names_differ) check_committee(row.committee, row.committee_position, m, diagnostics);
  }
}

}  // namespace

bool is_of_municipality(const SourceFolder& folder) {
  return !folder.sheets_of(SheetKind::committees).empty();
}

Municipality read_municipality(const SourceFolder& folder, const SourceMaterial& material,
                               Diagnostics& diagnostics) {
  const ReadContext context{&material.convention, material.period, &diagnostics};
  Municipality m;
  read_sheets(folder, SheetKind::committees, context, read_committee_sheet, m.committees);
  read_sheets(folder, SheetKind::goal_links, context, read_goal_link_sheet, m.links);
  read_sheets(folder, SheetKind::consolidations, context, read_consolidation_sheet, m.consolidations);
  read_sheets(folder, SheetKind::balance, context, read_balance_sheet, m.balance);
  const bool names_differ = check_names(m.committees, diagnostics);
  check_links(m, material, names_differ, diagnostics);
  settle_formulas(m.consolidations, diagnostics);
  check_consolidations(m, material, names_differ, diagnostics);
  return m;
}

}  // namespace redovisa
