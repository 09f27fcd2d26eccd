#include "review/told_sample.hpp"

#include <algorithm>

#include "assess/assessment.hpp"
#include "review/checks.hpp"
#include "support/sample_plan.hpp"
#include "view/column_names.hpp"

using namespace redovisa;

namespace {

Reported amount(const std::string& text) { return text.empty() ? Reported{} : Reported{decimal(text)}; }

struct Operating {
  std::string name, budget_to_date, outcome_to_date, same_period, budget_year, forecast;
};

OperatingRow row_of(const Operating& written) {
  OperatingRow row;
  row.name = written.name;
  row.budget_to_date = amount(written.budget_to_date);
  row.outcome_to_date = amount(written.outcome_to_date);
  row.outcome_to_date_last_year = amount(written.same_period);
  row.budget_year = amount(written.budget_year);
  row.forecast_year = amount(written.forecast);
  return row;
}

void add_operating(Economy& economy) {
  economy.operating = {row_of({"Intäkter", "20000", "24000", "21000", "30000", "35500"}),
                       row_of({"Kostnader", "-100000", "-106300", "-98000", "-150000", "-158200"}),
                       row_of({"Varav kapitalkostnader", "-900", "-700", "-800", "-1400", "-1150"})};
  economy.operating.back().kind = EconomyRowKind::of_which;
  economy.by_activity = {row_of({"Hemtjänst", "-30000", "-33100", "-29000", "-45000", "-49400"}),
                         row_of({"Placeringskostnader", "-20000", "-21900", "-19000", "-30000", "-33000"}),
                         row_of({"Ekonomiskt bistånd", "-30000", "-27300", "-29000", "-45000", "-40300"})};
}

void add_volumes(Economy& economy) {
  const auto add = [&](const char* name, const char* outcome, const char* budget, const char* budget_year,
                       const char* forecast, const char* last_year) {
    economy.volumes.push_back({name,
                               amount(outcome),
                               amount(budget),
                               amount(budget_year),
                               amount(forecast),
                               amount(last_year),
                               {}});
  };
  add("Familjehemsvård, barn och unga", "5000", "4000", "6000", "7400", "6500");
  add("Öppenvård, barn och unga", "9000", "6000", "9000", "13000", "8000");
  add("Institutionsplaceringar, vuxna", "500", "1500", "2200", "800", "1900");
  add("Stödboende, vuxna", "700", "1200", "1800", "1100", "1700");
  add("Skyddade boenden", "900", "1100", "1600", "1400", "1500");
  economy.unit_prices.push_back(
      {"Skyddade boenden", amount("3700"), amount("3100"), amount("3700"), amount("2200"), {}});
  economy.investments.push_back(
      {"Nya larm", amount("-1000"), {}, amount("-1000"), amount("-1500"), amount("-1500"), {}});
}

void add_personnel(Personnel& personnel) {
  personnel.sick_leave = {{"Sjukfrånvaro", "Socialsekreterare", {2025, 1, 8}, amount("6.4"), {}, {}},
                          {"Sjukfrånvaro", "Socialsekreterare", {2024, 1, 8}, amount("8.1"), {}, {}}};
  personnel.turnover = {{"Omsorgsnämnden", {2025, 1, 8}, amount("5.10"), amount("1.00"), {}},
                        {"Omsorgsnämnden", {2024, 1, 8}, amount("4.40"), amount("1.30"), {}}};
}

Findings findings_of(const std::string& section, const std::string& text,
                     std::initializer_list<FindingCode> codes) {
  SourceMaterial material = told_material();
  if (section == "I1")
    material.indicators.front().comment = Commentary{text, date("2025-08-31"), {}};
  else
    material.texts = {{section, text, {}}};
  const AssessedPlan plan = assess(material);
  Findings findings;
  check_text_figures(prepare_review(material, plan), findings);
  std::erase_if(findings, [&](const Finding& finding) {
    return std::ranges::find(codes, finding.code) == codes.end();
  });
  return findings;
}

std::string fact(const Finding& finding, std::string_view name) {
  for (const auto& each : finding.facts) {
    if (each.name != name) continue;
    if (const auto* text = std::get_if<std::string>(&each.value)) return *text;
    if (const auto* column = std::get_if<ColumnName>(&each.value)) return text_of(*column);
    if (const auto* value = std::get_if<Amount>(&each.value)) return to_machine_text(value->value);
  }
  return {};
}

}  // namespace

SourceMaterial told_material() {
  SourceMaterial m;
  m.report.committee = "Omsorgsnämnden";
  m.report.year = 2025;
  m.period = august;
  m.convention = two_level_convention();
  add_operating(m.economy);
  add_volumes(m.economy);
  add_personnel(m.personnel);
  Indicator indicator = indicator_with({Direction::lower, "35", "40", "42", "38"}, "I1");
  indicator.name = "Genomsnittlig handläggningstid";
  indicator.unit = "dagar";
  m.indicators = {indicator};
  return m;
}

Findings figure_findings(const std::string& section, const std::string& text) {
  return findings_of(section, text, {FindingCode::text_figure_differs, FindingCode::text_sign_differs});
}

Findings claim_findings(const std::string& section, const std::string& text) {
  return findings_of(section, text,
                     {FindingCode::text_direction_denied, FindingCode::text_superlative_denied});
}

std::string summary_of(const Findings& findings) {
  std::string summary;
  for (const auto& finding : findings) {
    if (!summary.empty()) summary += " | ";
    summary += std::string{traits_of(finding.code).name} + (finding.unsure ? "?" : "") + ":";
    for (const std::string_view name :
         {"rad", "resultatrad", "indikator", "kolumn", "värde", "större", "från", "till"})
      if (const auto text = fact(finding, name); !text.empty()) summary += " " + text;
  }
  return summary;
}
