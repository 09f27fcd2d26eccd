#include "read/xml/convention_rule_checks.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <vector>

#include "diagnostics/folded.hpp"
#include "read/xml/convention_fields.hpp"
#include "read/xml/limit_checks.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

const XmlElement* find_rule(const XmlElement& root, std::string_view part, std::string_view name) {
  const auto* element = find_child(root, part);
  return element == nullptr ? nullptr : find_child(*element, name);
}

/// Does the row ask at least as much as this condition of an earlier row?
bool implies(const XmlElement& row, const XmlAttribute& condition) {
  const auto* own = find_attribute(row, condition.name);
  if (own == nullptr) return false;
  const auto mine = parse_share(own->value), other = parse_share(condition.value);
  if (condition.name == "minst-uppfyllda") return mine && other && !less(*mine, *other);
  if (condition.name == "högst-ej-uppfyllda") return mine && other && !less(*other, *mine);
  return folded(own->value) == folded(condition.value);
}

/// Does every case that fits the later row fit the earlier one too?
bool covers(const XmlElement& earlier, const XmlElement& later) {
  return std::ranges::all_of(earlier.attributes, [&](const XmlAttribute& condition) {
    return condition.name == "nivå" || implies(later, condition);
  });
}

constexpr std::string_view first_group_rule = "kf-först";

class RuleCheck {
 public:
  RuleCheck(const XmlElement& root, Diagnostics& diagnostics)
      : levels_{listed_keys(find_child(root, "skala"), {"nivå"})},
        verdicts_{listed_keys(find_child(root, "skala"), {"nivå", "ej-utvärderad"})},
        trends_{listed_keys(find_child(root, "trender"), {"positiv", "oförändrad", "negativ"})},
        trend_verdicts_{
            listed_keys(find_child(root, "trender"), {"positiv", "oförändrad", "negativ", "ej-utvärderad"})},
        group_levels_{listed_keys(find_child(root, "plannivåer"), {"nivå"})},
        diagnostics_{diagnostics} {
    const auto of_goals = listed_keys(find_child(root, "målnivåer"), {"nivå"});
    if (group_levels_ && of_goals)
      group_levels_->insert(group_levels_->end(), of_goals->begin(), of_goals->end());
  }

  void check_indicator(const XmlElement& rule) {
    check_change(rule);
    check_limits_of_indicators(rule, levels_, diagnostics_);
    check_rows(rule);
  }

  void check_goal(const XmlElement& rule) {
    check_limits_of_goals(rule, levels_, diagnostics_);
    check_groups(rule);
    check_rows(rule);
  }

  void check_change(const XmlElement& rule) {
    const auto* tolerance = find_attribute(rule, "tolerans");
    const auto* strong = find_attribute(rule, "stark");
    const auto none = Decimal{};
    const auto least = tolerance == nullptr ? none : parse_xml_number(tolerance->value).value_or(none);
    if (least < none) tell(*tolerance, "en tolerans som är noll eller större");
    const auto size = strong == nullptr ? std::nullopt : parse_xml_number(strong->value);
    if (size && !(*size > std::max(least, none)))
      tell(*strong, "en förändring som är större än noll och än toleransen");
  }

  void check_goal_trend(const XmlElement& rule) {
    check_key(find_attribute(rule, "utan-trend"), trend_verdicts_, diagnostics_);
  }

 private:
  void tell(const XmlAttribute& attribute, std::string expected) {
    diagnostics_.push_back(
        {Code::convention_invalid, attribute.position, found_text(attribute), std::move(expected)});
  }

  void check_groups(const XmlElement& rule) {
    const std::string name = text_of(rule, "regel");
    const bool has_groups =
        std::ranges::any_of(rule.children, [](const XmlElement& c) { return c.name == "grupp"; });
    if (name == first_group_rule && !has_groups)
      diagnostics_.push_back({Code::xml_element_missing, rule.position,
                              fmt::format("<{} regel=\"{}\">", rule.name, name), "<grupp>"});
    std::vector<const XmlElement*> earlier;
    for (const auto& group : rule.children) {
      if (group.name != "grupp") continue;
      check_group(group);
      const auto first =
          std::ranges::find_if(earlier, [&](const XmlElement* other) { return is_same(*other, group); });
      if (first != earlier.end())
        diagnostics_.push_back({Code::convention_invalid,
                                group.position,
                                "samma grupp en gång till",
                                "en rad för varje grupp",
                                {},
                                {(*first)->position}});
      earlier.push_back(&group);
    }
  }

  static bool is_same(const XmlElement& a, const XmlElement& b) {
    return folded(text_of(a, "nivå")) == folded(text_of(b, "nivå")) &&
           text_of(a, "uppdrag") == text_of(b, "uppdrag");
  }

  void check_group(const XmlElement& group) {
    const auto *level = find_attribute(group, "nivå"), *assignments = find_attribute(group, "uppdrag");
    check_key(level, group_levels_, diagnostics_);
    const bool of_assignments = assignments != nullptr && text_of(group, "uppdrag") != "nej";
    if ((level != nullptr) == of_assignments)
      diagnostics_.push_back({Code::convention_invalid, group.position,
                              level == nullptr ? "<grupp> utan nivå och utan uppdrag=\"ja\""
                                               : "<grupp> med både nivå och uppdrag=\"ja\"",
                              "antingen nivå eller uppdrag=\"ja\""});
  }

  void check_rows(const XmlElement& rule) {
    std::vector<const XmlElement*> rows;
    for (const auto& row : rule.children)
      if (row.name == "rad") rows.push_back(&row);
    check_use_of_rows(rule, rows);
    for (auto row = rows.begin(); row != rows.end(); ++row) {
      check_key(find_attribute(**row, "nivå"), verdicts_, diagnostics_);
      check_key(find_attribute(**row, "trend"), trends_, diagnostics_);
      const auto first =
          std::find_if(rows.begin(), row, [&](const XmlElement* other) { return covers(*other, **row); });
      if (first != row) tell_covered(**row, **first);
    }
  }

  void check_use_of_rows(const XmlElement& rule, const std::vector<const XmlElement*>& rows) {
    const std::string name = text_of(rule, "regel");
    if (name.empty()) return;  // told already, or of the convention that it builds on
    if (name == decision_table_rule && rows.empty())

      diagnostics_.push_back({Code::xml_element_missing, rule.position,
                              fmt::format("<{} regel=\"{}\">", rule.name, name), "<rad>"});
    if (name != decision_table_rule && !rows.empty())
      diagnostics_.push_back({Code::convention_invalid, rows.front()->position,
                              fmt::format("<rad> i regeln {}", name),
                              fmt::format("rader bara i regeln {}", decision_table_rule)});
  }

  void tell_covered(const XmlElement& row, const XmlElement& earlier) {
    diagnostics_.push_back({Code::convention_invalid,
                            row.position,
                            "en rad som aldrig används, eftersom en tidigare rad alltid passar först",
                            "den rad som kräver mest först",
                            "Byt plats på raderna, eller ta bort den ena.",
                            {earlier.position}});
  }

  KnownKeys levels_, verdicts_, trends_, trend_verdicts_, group_levels_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_rule_elements(const XmlElement& root, Diagnostics& diagnostics) {
  RuleCheck check{root, diagnostics};
  if (const auto* rule = find_rule(root, "indikator", "bedömning")) check.check_indicator(*rule);
  if (const auto* rule = find_rule(root, "indikator", "trend")) check.check_change(*rule);
  if (const auto* rule = find_rule(root, "mål", "bedömning")) check.check_goal(*rule);
  if (const auto* rule = find_rule(root, "mål", "trend")) check.check_goal_trend(*rule);
}

}  // namespace redovisa
