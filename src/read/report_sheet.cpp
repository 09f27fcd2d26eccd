#include "read/report_sheet.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "read/column_reader.hpp"

namespace redovisa {

namespace {

constexpr std::array report_statuses{Word<ReportStatus>{"arbetsmaterial", ReportStatus::draft},
                                     Word<ReportStatus>{"slutlig", ReportStatus::final}};

struct ReportKey {
  std::string_view name;
  void (*read)(ReportSheet&, const CellReader&);
};

void read_year(ReportSheet& sheet, const CellReader& cell) {
  const auto year = cell.year();
  if (!year) return;
  if (sheet.info.year != 0 && sheet.info.year != *year)
    cell.tell(Code::conflicting_value, "samma år som på den andra raden");
  sheet.info.year = *year;
}

void read_status(ReportSheet& sheet, const CellReader& cell) {
  const auto status = cell.word(std::span<const Word<ReportStatus>>{report_statuses});
  if (status) sheet.info.status = *status;
}

void read_convention_name(ReportSheet& sheet, const CellReader& cell) {
  cell.set(sheet.info.convention, folded(cell.text()));
  sheet.info.convention_position = cell.position();
}

const ReportKey report_keys[] = {
    {"Kommun", [](ReportSheet& s, const CellReader& c) { c.set(s.info.municipality, c.text()); }},
    {"Nämnd", [](ReportSheet& s, const CellReader& c) { c.set(s.info.committee, c.text()); }},
    {"År", read_year},
    {"Konvention", read_convention_name},
    {"Period", [](ReportSheet& s, const CellReader& c) { s.period = c.period(); }},
    {"Diarienummer", [](ReportSheet& s, const CellReader& c) { c.set(s.info.case_number, c.text()); }},
    {"Beslutsdatum", [](ReportSheet& s, const CellReader& c) { s.info.decision_date = c.date(); }},
    {"Författare", [](ReportSheet& s, const CellReader& c) { c.set(s.info.author, c.text()); }},
    {"Status", read_status},
};

constexpr KnownHeading key_value_headings[] = {{"Nyckel", true}, {"Värde", true}};

void read_key(const Grid& grid, const GridCell& key, const GridCell* value, const ReadContext& context,
              ReportSheet& sheet) {
  const std::string name = folded(key.text);
  const auto known = std::ranges::find_if(report_keys, [&](const ReportKey& k) { return folded(k.name) == name; });
  if (known == std::end(report_keys)) {
    std::vector<std::string> names;
    for (const auto& k : report_keys) names.emplace_back(k.name);
    const auto meant = nearest(key.text, names, 1);
    context.diagnostics->push_back({Code::report_key_unknown, position_of(grid, key), key.text,
                                    meant.empty() ? "en nyckel som Redovisa läser" : meant.front()});
    return;
  }
  if (value != nullptr) known->read(sheet, CellReader{grid, *value, {}, context});
}

}  // namespace

void read_report_sheet(const Grid& grid, const ReadContext& context, ReportSheet& sheet) {
  const auto table = find_table(grid, key_value_headings, *context.diagnostics);
  if (!table) return;
  demand_columns(*table, key_value_headings, *context.diagnostics);
  for (const TableRow& row : table->rows)
    if (const GridCell* key = cell_under(*table, row, 0)) read_key(grid, *key, cell_under(*table, row, 1), context, sheet);
}

void demand_report_keys(const ReportInfo& info, const SourcePosition& where, Diagnostics& diagnostics) {
  const std::pair<std::string_view, bool> demanded[] = {{"Kommun", info.municipality.empty()},
                                                        {"Nämnd", info.committee.empty()},
                                                        {"År", info.year == 0},
                                                        {"Konvention", info.convention.empty()}};
  for (const auto& [key, missing] : demanded)
    if (missing) diagnostics.push_back({Code::report_key_missing, where, {}, std::string{key}});
}

}  // namespace redovisa
