#include "filled_texts.hpp"

#include <utility>

#include "document/placeholder.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// A reference to a table or figure reads as its words do in the report, without the number.
constexpr std::string_view reference_text = "tabellen";

std::string text_of(const Placeholder& placeholder, const NamedValues& values) {
  if (placeholder.kind == PlaceholderKind::reference) return std::string{reference_text};
  const auto value = values.find(placeholder.name);
  return value == values.end() ? placeholder.name : redovisa::text_of(value->second);
}

void fill_text(std::string& text, const NamedValues& values) {
  if (text.find("{{") == std::string::npos) return;
  std::string filled;
  for (const TextPiece& piece : pieces_of(text))
    if (piece.is_placeholder)
      filled += text_of(piece.placeholder, values);
    else
      filled += piece.text;
  text = std::move(filled);
}

template <class T>
void fill_comments(std::vector<T>& rows, const NamedValues& values) {
  for (T& row : rows) {
    if (row.comment) fill_text(row.comment->text, values);
    fill_text(row.decision.reason.text, values);
  }
}

}  // namespace

SourceMaterial with_filled_texts(SourceMaterial material, const NamedValues& values) {
  for (RunningText& text : material.texts) fill_text(text.text, values);
  fill_comments(material.goals, values);
  fill_comments(material.indicators, values);
  fill_comments(material.assignments, values);
  for (Goal& goal : material.goals) {
    fill_text(goal.description, values);
    for (SourcedText* text : {&goal.analysis, &goal.consequence, &goal.measure})
      fill_text(text->text, values);
  }
  for (Activity& activity : material.activities) {
    fill_text(activity.text, values);
    fill_text(activity.result, values);
  }
  return material;
}

}  // namespace redovisa
