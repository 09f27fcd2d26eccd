#include "support/claim_text.hpp"

#include <array>
#include <fmt/format.h>

#include "review/claims/claim.hpp"
#include "support/sample_plan.hpp"

using namespace redovisa;

namespace {

constexpr std::array<std::string_view, 8> units{"tkr",  "kr",      "%",      "points",
                                                "days", "persons", "pieces", "none"};
constexpr std::array<std::string_view, 8> figures{"",         "budget", "outcome", "forecast",
                                                  "variance", "target", "change",  "before"};
constexpr std::array<std::string_view, 6> times{
    "", "to_date", "year", "last_year", "same_period_last_year", "other"};
constexpr std::array<std::string_view, 5> signs{"", "better", "worse", "more", "less"};

void append(std::string& line, std::string_view word) {
  if (!word.empty()) line += fmt::format(" {}", word);
}

std::string line_of(const Claim& claim, const std::vector<Claim>& all) {
  std::string line = to_machine_text(claim.value);
  append(line, units.at(static_cast<std::size_t>(claim.unit)));
  append(line, figures.at(static_cast<std::size_t>(claim.figure)));
  append(line, times.at(static_cast<std::size_t>(claim.time)));
  append(line, signs.at(static_cast<std::size_t>(claim.sign)));
  append(line, claim.approximate ? "about" : "");
  if (claim.part_of) append(line, fmt::format("of {}", all[*claim.part_of].quote));
  append(line, claim.parts_are_all ? "all" : "");
  return line;
}

}  // namespace

SourceMaterial material_with_texts(const std::vector<std::pair<std::string, std::string>>& texts) {
  SourceMaterial material;
  material.period = august;
  material.report.year = august.year;
  for (const auto& [section, text] : texts) {
    RunningText running;
    running.section = section;
    running.text = text;
    material.texts.push_back(running);
  }
  return material;
}

std::string claim_text(const std::string& text, const std::string& section) {
  const SourceMaterial material = material_with_texts({{section, text}});
  const AssessedPlan plan;
  const Reviewed reviewed = prepare_review(material, plan);
  const auto claims = claims_of(reviewed);
  std::string lines;
  for (const Claim& claim : claims) lines += (lines.empty() ? "" : "\n") + line_of(claim, claims);
  return lines;
}
