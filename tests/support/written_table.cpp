#include "support/written_table.hpp"

#include <stdexcept>

#include "diagnostics/folded.hpp"
#include "read/printed_rows.hpp"
#include "read/sheets/printed_heading.hpp"
#include "review/checks.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

std::vector<std::string> parts_of(const std::string& line, std::string_view mark) {
  std::vector<std::string> parts;
  std::size_t at = 0;
  for (auto end = line.find(mark); end != std::string::npos; end = line.find(mark, at)) {
    parts.emplace_back(trimmed_text(std::string_view{line}.substr(at, end - at)));
    at = end + mark.size();
  }
  parts.emplace_back(trimmed_text(std::string_view{line}.substr(at)));
  return parts;
}

bool is_of_rows(const Finding& finding) {
  return finding.code == FindingCode::row_twice || finding.code == FindingCode::blank_in_sum;
}

Reported cell_of(const std::string& written, const SourcePosition& position) {
  if (written.empty()) return {{}, Missing::blank, position};
  if (written == "–") return {{}, Missing::dash, position};
  if (written == "sekretess") return {{}, Missing::confidential, position};
  return {decimal(written), {}, position};
}

PrintedRow row_of(const std::string& line, const SourceRef& sheet, std::uint32_t number) {
  const auto cells = parts_of(line, "|");
  const auto name = parts_of(cells.front(), " / ");
  PrintedRow row{
      name.back(), name.size() > 1 ? name.front() : "", PrintedRowKind::entry, {}, {sheet, number, 0}};
  if (folded(row.name).starts_with("varav")) row.kind = PrintedRowKind::of_which;
  for (std::size_t i = 1; i < cells.size(); ++i)
    row.cells.push_back(cell_of(cells[i], {sheet, number, static_cast<std::uint32_t>(i + 1)}));
  return row;
}

std::string fact_text(const FindingFact& fact) {
  if (const auto* text = std::get_if<std::string>(&fact.value)) return *text;
  return to_machine_text(std::get<Amount>(fact.value).value);
}

std::string cell_text(const SourcePosition& position) {
  return cell_reference(position.row, position.column);
}

}  // namespace

PrintedTable written_table(PrintedKind kind, const std::string& headings,
                           const std::vector<std::string>& rows) {
  PrintedTable table;
  table.kind = kind;
  table.name = "Tabell";
  const SourceRef sheet =
      std::make_shared<const Source>(Source{Source::Kind::sheet, "utfall.xlsx", "Tabell"});
  for (const auto& heading : parts_of(headings, "|")) {
    table.columns.push_back(column_of_heading(heading, kind, august));
    table.columns.back().position = {sheet, 1, static_cast<std::uint32_t>(table.columns.size() + 1)};
  }
  for (const auto& row : rows)
    table.rows.push_back(row_of(row, sheet, static_cast<std::uint32_t>(table.rows.size() + 2)));
  for (const auto& row : table.rows)
    if (row.cells.size() != table.columns.size()) throw std::invalid_argument{"cells of " + row.name};
  find_sums(table);
  return table;
}

SourceMaterial material_with(std::vector<PrintedTable> tables) {
  SourceMaterial material;
  material.convention = two_level_convention();
  material.period = august;
  material.printed = std::move(tables);
  return material;
}

Findings findings_by(SumCheck check, const SourceMaterial& material) {
  const AssessedPlan plan;
  const Reviewed reviewed{material, plan, {}, {}};
  Findings findings;
  check(reviewed, findings);
  return findings;
}

Findings findings_on_rows(const SourceMaterial& material) {
  Findings findings = findings_by(check_tables, material);
  std::erase_if(findings, [](const Finding& finding) { return !is_of_rows(finding); });
  return findings;
}

Findings findings_on_sums(const SourceMaterial& material) {
  Findings findings = findings_by(check_tables, material);
  std::erase_if(findings, is_of_rows);
  return findings;
}

std::string brief(const Findings& findings) {
  std::string text;
  for (const Finding& finding : findings) {
    text += traits_of(finding.code).name;
    text += finding.unsure ? "? " : " ";
    text += cell_text(finding.places.front());
    for (const auto& fact : finding.facts)
      if (fact.name != "tabell") text += ' ' + std::string{fact.name} + '=' + fact_text(fact);
    text += '\n';
  }
  return text;
}

std::string cells_of(const Finding& finding) {
  std::string text;
  for (const auto& place : finding.places) text += (text.empty() ? "" : " ") + cell_text(place);
  return text;
}
