#include "support/checked_sample.hpp"

#include <algorithm>

#include "support/sample_plan.hpp"
#include "view/column_names.hpp"

using namespace redovisa;

namespace {

struct FactText {
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(const Amount& amount) const {
    return to_machine_text(amount.value) + (amount.unit.empty() ? "" : ' ' + amount.unit);
  }
  std::string operator()(const Date& date) const { return to_iso(date); }
  std::string operator()(const Period& period) const { return to_key(period); }
  std::string operator()(const ColumnName& column) const { return text_of(column); }
  std::string operator()(Direction direction) const {
    return direction == Direction::lower ? "lägre" : "högre";
  }
};

std::string subject_of(const Finding& finding) { return finding.subject + (finding.unsure ? "?" : ""); }

void append(std::string& text, const std::string& more) { text += (text.empty() ? "" : ", ") + more; }

}  // namespace

SourceMaterial empty_report() {
  SourceMaterial m;
  m.report.municipality = "Norra kommun";
  m.report.committee = "Socialnämnden";
  m.report.year = 2025;
  m.report.case_number = "SN 2025-1";
  m.period = august;
  m.convention = two_level_convention();
  return m;
}

Findings found_by(Check check, const SourceMaterial& material) {
  const AssessedPlan plan = assess(material);
  const Reviewed reviewed = prepare_review(material, plan);
  Findings findings;
  check(reviewed, findings);
  return findings;
}

std::string told(const Findings& findings) {
  std::string text;
  for (const Finding& finding : findings)
    append(text, std::string{traits_of(finding.code).name} + ' ' + subject_of(finding));
  return text;
}

std::string told_of(FindingCode code, const Findings& findings) {
  std::string text;
  for (const Finding& finding : findings)
    if (finding.code == code) append(text, subject_of(finding));
  return text;
}

std::string fact(const Finding& finding, const std::string& name) {
  const auto found = std::ranges::find(finding.facts, name, &FindingFact::name);
  return found == finding.facts.end() ? std::string{} : std::visit(FactText{}, found->value);
}

RunningText text_of(const std::string& section, const std::string& text) {
  static const auto sheet =
      std::make_shared<const Source>(Source{Source::Kind::sheet, "utfall.xlsx", "Texter"});
  return {section, text, {sheet, 2, 2}};
}
