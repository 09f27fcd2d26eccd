#include "run.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ostream>

#include "assess/assessment.hpp"
#include "diagnostics/failure.hpp"
#include "diagnostics/nearest.hpp"
#include "read/ledger_accounts.hpp"
#include "read/material_reader.hpp"
#include "run_compare.hpp"
#include "run_convert.hpp"
#include "run_import.hpp"
#include "run_municipality.hpp"
#include "run_new.hpp"
#include "run_report.hpp"
#include "run_review.hpp"
#include "templates_folder.hpp"
#include "view/economy_explanation.hpp"
#include "view/explanation.hpp"

namespace redovisa {

namespace {

int run(const PrintCommand& command, std::ostream& out, std::ostream&) {
  out << command.text;
  return done;
}

/// What is neither a goal nor an id may be a row of the economy.
int explain_row(const ExplainCommand& command, const std::filesystem::path& templates, const PlanView& view,
                std::ostream& out) {
  const SourceMaterial& material = view.material;
  auto accounts = sheet_accounts(command.folder, templates, material, command.id);
  for (auto& figure : ledger_accounts(command.folder, templates, material, command.id))
    accounts.push_back(std::move(figure));
  const auto rows = explain_economy(material, command.id, accounts);
  if (rows.empty()) {
    auto known = explainable_ids(view);
    for (auto& name : explainable_rows(material)) known.push_back(std::move(name));
    const auto meant = nearest(command.id, known);
    throw UsageFailure(
        fmt::format("”{}” är varken ett måls nummer, ett id i underlaget eller en rad i ekonomin.{}",
                    command.id, meant.empty() ? "" : fmt::format(" Menade du {}?", fmt::join(meant, ", "))));
  }
  out << (command.json ? economy_explanation_json(material, command.id, accounts) : to_text(rows));
  return done;
}

int run(const ExplainCommand& command, std::ostream& out, std::ostream& err) {
  const auto templates = find_templates_folder(command.templates_folder);
  Diagnostics diagnostics;
  YearHistory history;
  MaterialRequest request{command.period, templates};
  request.for_municipality =
      fmt::format("Dess mål vägs samman av nämndernas: redovisa kommun {} NÄMNDERNAS-MAPPAR --forklara{}{}",
                  command.folder.string(), command.id.empty() ? "" : " ", command.id);
  const auto material = read_with_history(command.folder, request, history, diagnostics);
  if (material) check_rules(material->convention, diagnostics);
  if (!material || has_errors(diagnostics)) {
    print(std::move(diagnostics), err);
    return input_has_faults;
  }
  const AssessedPlan plan = assess(*material);
  if (material->followed_up) check_assessed(*material, plan, diagnostics);
  print(diagnostics, err);
  if (has_errors(diagnostics)) return input_has_faults;
  const PlanView view{*material, plan};
  if (!command.id.empty() && explain(view, command.id).empty())
    return explain_row(command, templates, view, out);
  out << (command.json ? explanation_json(view, command.id, history.counted)
                       : explanation_text(view, command.id, history.counted));
  return done;
}

int run(const NewCommand& command, std::ostream& out, std::ostream& err) {
  return run_new(command, out, err);
}

int run(const ConvertCommand& command, std::ostream& out, std::ostream& err) {
  return run_convert(command, out, err);
}

int run(const ImportCommand& command, std::ostream& out, std::ostream& err) {
  return run_import(command, out, err);
}

int run(const ReportCommand& command, std::ostream& out, std::ostream& err) {
  return run_report(command, out, err);
}

int run(const MunicipalityCommand& command, std::ostream& out, std::ostream& err) {
  return run_municipality(command, out, err);
}

int run(const CompareCommand& command, std::ostream& out, std::ostream& err) {
  return run_compare(command, out, err);
}

int run(const ReviewCommand& command, std::ostream& out, std::ostream& err) {
  return run_review(command, out, err);
}

}  // namespace

int run(const Command& command, std::ostream& out, std::ostream& err) {
  return std::visit([&](const auto& chosen) { return run(chosen, out, err); }, command);
}

}  // namespace redovisa
