#include "read/xml/convention_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

#include "diagnostics/nearest.hpp"
#include "read/xml/convention_checks.hpp"
#include "read/xml/convention_family.hpp"
#include "read/xml/convention_fields.hpp"
#include "read/xml/convention_shape.hpp"

namespace redovisa {

namespace {

// The tree is known to be as its shape says, so every required element is there.

const XmlElement& child(const XmlElement& parent, std::string_view name) { return *find_child(parent, name); }

/// Reads one element after another into a convention; what is looked up is read before what looks for it.
class ConventionBuilder {
 public:
  explicit ConventionBuilder(const XmlElement& root) : root_{root} {}

  Convention build() {
    read_fields(root_, fields_.name, result_, result_);
    if (const auto* rules = find_attribute(root_, "kontoregler"))
      result_.account_rules.position = rules->position;
    read_words();
    read_scales();
    read_lists();
    read_policies();
    read_rules();
    read_fields(child(root_, "tabeller"), fields_.variance_signs, result_, result_.variance_signs);
    return std::move(result_);
  }

 private:
  template <class Record>
  Record record_of(const XmlElement& element, const FieldList<Record>& fields) const {
    Record record{};
    read_fields(element, fields, result_, record);
    return record;
  }

  /// The children of this name; none when there is no list.
  template <class Record>
  std::vector<Record> records_of(const XmlElement* list, std::string_view name,
                                 const FieldList<Record>& fields) const {
    std::vector<Record> records;
    if (list == nullptr) return records;
    for (const auto& element : list->children)
      if (element.name == name) records.push_back(record_of(element, fields));
    return records;
  }

  void read_words() {
    if (const auto* words = find_child(root_, "ord"))
      read_fields(*words, fields_.words, result_, result_.words);
  }

  void read_scales() {
    const XmlElement& scale = child(root_, "skala");
    result_.scale.levels = records_of(&scale, "nivå", fields_.level);
    result_.scale.not_evaluated = record_of(child(scale, "ej-utvärderad"), fields_.not_evaluated);
    const XmlElement& trends = child(root_, "trender");
    read_fields(trends, fields_.trend_symbols, result_, result_);
    for (const std::string_view name : {"positiv", "oförändrad", "negativ"})
      result_.trends.levels.push_back(record_of(child(trends, name), fields_.trend));
    result_.trends.not_evaluated = record_of(child(trends, "ej-utvärderad"), fields_.trend);
  }

  void read_lists() {
    const auto list = [&](std::string_view name) { return find_child(root_, name); };
    result_.goal_levels = records_of(list("målnivåer"), "nivå", fields_.goal_level);
    result_.plan_levels = records_of(list("plannivåer"), "nivå", fields_.plan_level);
    result_.assignment_kinds = records_of(list("uppdragstyper"), "typ", fields_.assignment_kind);
    result_.calendar = records_of(list("kalender"), "period", fields_.calendar_period);
  }

  void read_policies() {
    if (const auto* missing = find_child(root_, "saknas"))
      read_fields(*missing, fields_.missing, result_, result_);
    if (const auto* privacy = find_child(root_, "sekretess"))
      read_fields(*privacy, fields_.privacy, result_, result_);
    if (const auto* plausible = find_child(root_, "rimlighet"))
      read_fields(*plausible, fields_.plausible, result_, result_);
  }

  RuleChoice rule_of(const XmlElement& element, const FieldList<RuleChoice>& fields) const {
    RuleChoice choice = record_of(element, fields);
    const XmlAttribute* name = find_attribute(element, "regel");
    choice.position = name == nullptr ? element.position : name->position;
    return choice;
  }

  void read_rules() {
    const XmlElement &indicator = child(root_, "indikator"), &assignment = child(root_, "uppdrag"),
                     &goal = child(root_, "mål");
    result_.indicator_assessment = indicator_assessment(child(indicator, "bedömning"));
    result_.indicator_trend = rule_of(child(indicator, "trend"), fields_.indicator_trend);
    // the trend is that of the figure that is judged, however old it may be
    result_.indicator_trend.greatest_age = result_.indicator_assessment.greatest_age;
    result_.assignment_plan = rule_of(child(assignment, "plan"), fields_.assignment);
    result_.assignment_assessment = rule_of(child(assignment, "bedömning"), fields_.assignment);
    result_.goal_assessment = goal_assessment(child(goal, "bedömning"));
    result_.goal_trend = rule_of(child(goal, "trend"), fields_.goal_trend);
  }

  RuleChoice indicator_assessment(const XmlElement& element) const {
    RuleChoice choice = rule_of(element, fields_.indicator_assessment);
    choice.bands = records_of(&element, "gräns", fields_.band);
    choice.table = records_of(&element, "rad", fields_.indicator_row);
    return choice;
  }

  RuleChoice goal_assessment(const XmlElement& element) const {
    RuleChoice choice = rule_of(element, fields_.goal_assessment);
    choice.shares = records_of(&element, "gräns", fields_.share);
    choice.groups = records_of(&element, "grupp", fields_.group);
    choice.table = records_of(&element, "rad", fields_.goal_row);
    return choice;
  }

  const XmlElement& root_;
  const ConventionFields& fields_ = convention_fields();
  Convention result_ = {};
};

}  // namespace

std::optional<Convention> convention_of(const XmlElement& root, Diagnostics& diagnostics) {
  if (!has_root(root, "konvention", convention_name_space, diagnostics)) return std::nullopt;
  const auto before = diagnostics.size();
  check_shape(root, whole_convention_shape(), diagnostics);
  check_convention(root, diagnostics);
  if (diagnostics.size() != before) return std::nullopt;
  Convention convention = ConventionBuilder{root}.build();
  convention.family = {convention.name};
  return convention;
}

std::optional<Convention> read_convention(const std::filesystem::path& path, const std::string& shown_name,
                                          Diagnostics& diagnostics) {
  const auto family = read_convention_family(path, shown_name, diagnostics);
  if (!family) return std::nullopt;
  Convention convention = ConventionBuilder{family->root}.build();
  convention.family = family->names;
  return convention;
}

std::optional<Convention> convention_called(const std::string& name, const SourcePosition& position,
                                            const std::filesystem::path& templates, Diagnostics& diagnostics,
                                            KeptConventions* kept) {
  const auto folder = templates / "konventioner";
  const std::string file = name + ".xml";
  const auto read = [&](Diagnostics& faults) -> std::optional<Convention> {
    const auto names = conventions_in(folder);
    if (std::ranges::find(names, name) == names.end()) return std::nullopt;
    return read_convention(folder / file, "konventioner/" + file, faults);
  };
  const auto first_fault = diagnostics.size();
  auto convention =
      kept == nullptr ? read(diagnostics) : kept->of((folder / file).generic_string(), read, diagnostics);
  if (convention || diagnostics.size() != first_fault) return convention;
  const auto names = conventions_in(folder);
  diagnostics.push_back({Code::convention_unknown, position, name,
                         fmt::format("en av konventionerna {}", fmt::join(names, ", ")),
                         meant_question(name, names)});
  return std::nullopt;
}

}  // namespace redovisa
