#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/convention.hpp"
#include "read/xml/positioned_xml.hpp"
#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

/// An attribute and what it sets in the record that its element describes. What its shape refuses sets
/// nothing. Levels are looked up in what is known of the convention by then.
template <class Record>
struct ConventionField {
  AttributeShape shape;
  std::function<void(Record&, const std::string& text, const Convention& known)> read;
};

template <class Record>
using FieldList = std::vector<ConventionField<Record>>;

/// Every attribute of every element of a convention. A new parameter is a row here and one in konvention.xsd.
struct ConventionFields {
  FieldList<Convention> name, trend_symbols, privacy, plausible, missing;
  FieldList<PlanWords> words;
  FieldList<ScaleLevel> trend, level, not_evaluated;
  FieldList<GoalLevel> goal_level;
  FieldList<PlanLevel> plan_level;
  FieldList<AssignmentKind> assignment_kind;
  FieldList<CalendarPeriod> calendar_period;
  FieldList<RuleChoice> indicator_assessment, indicator_trend, assignment, goal_assessment, goal_trend;
  FieldList<LevelBand> band;
  FieldList<ShareBand> share;
  FieldList<GroupShare> group;
  FieldList<DecisionRow> indicator_row, goal_row;
  FieldList<VarianceSigns> variance_signs;
};

const ConventionFields& convention_fields();

/// The name of the rule whose rows are <rad>.
inline constexpr std::string_view decision_table_rule = "beslutstabell";

/// The fields as the element's shape knows them.
template <class Record>
std::vector<AttributeShape> shapes_of(const FieldList<Record>& fields) {
  std::vector<AttributeShape> shapes;
  for (const auto& field : fields) shapes.push_back(field.shape);
  return shapes;
}

/// Sets what the element's attributes say.
template <class Record>
void read_fields(const XmlElement& element, const FieldList<Record>& fields, const Convention& known,
                 Record& record) {
  for (const auto& field : fields)
    if (find_attribute(element, field.shape.name) != nullptr)
      field.read(record, text_of(element, field.shape.name), known);
}

}  // namespace redovisa
