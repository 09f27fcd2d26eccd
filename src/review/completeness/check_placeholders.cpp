#include "review/completeness/completeness_parts.hpp"
#include "review/completeness/placeholders.hpp"
#include "review/text/written_texts.hpp"

namespace redovisa {

namespace {

void check(const std::string& text, const std::string& subject, const SourcePosition& position,
           Findings& findings) {
  const auto left = find_left_placeholder(text);
  if (!left) return;
  Finding finding{FindingCode::placeholder_left,
                  {position},
                  subject,
                  {{"om", subject}, {"står", std::string{left->text}}}};
  finding.unsure = left->unsure;
  findings.push_back(std::move(finding));
}

}  // namespace

void check_placeholders(const Reviewed& reviewed, Findings& findings) {
  for_each_text(reviewed, [&](const std::string& text, const std::string& subject,
                              const SourcePosition& position) { check(text, subject, position, findings); });
  const auto& report = reviewed.material.report;
  const SourcePosition sheet{report.convention_position.source, 0, 0};
  for (const std::string* text : {&report.municipality, &report.committee, &report.case_number})
    check(*text, "Rapport", sheet, findings);
}

}  // namespace redovisa
