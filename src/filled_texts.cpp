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

bool may_name_figures(const std::string& text) { return text.find("{{") != std::string::npos; }

void fill_text(std::string& text, const NamedValues& values) {
  if (!may_name_figures(text)) return;
  std::string filled;
  for (const TextPiece& piece : pieces_of(text))
    if (piece.is_placeholder)
      filled += text_of(piece.placeholder, values);
    else
      filled += piece.text;
  text = std::move(filled);
}

/// Every text that may name a figure.
template <class Material, class Visit>
void visit_texts(Material& material, const Visit& visit) {
  const auto visit_comments = [&](auto& rows) {
    for (auto& row : rows) {
      if (row.comment) visit(row.comment->text);
      visit(row.decision.reason.text);
    }
  };
  for (auto& text : material.texts) visit(text.text);
  visit_comments(material.goals);
  visit_comments(material.indicators);
  visit_comments(material.assignments);
  for (auto& goal : material.goals) {
    visit(goal.description);
    for (auto* text : {&goal.analysis, &goal.consequence, &goal.measure}) visit(text->text);
  }
  for (auto& activity : material.activities) {
    visit(activity.text);
    visit(activity.result);
  }
}

}  // namespace

bool has_texts_to_fill(const SourceMaterial& material) {
  bool found = false;
  visit_texts(material, [&](const std::string& text) { found = found || may_name_figures(text); });
  return found;
}

SourceMaterial with_filled_texts(SourceMaterial material, const NamedValues& values) {
  visit_texts(material, [&](std::string& text) { fill_text(text, values); });
  return material;
}

}  // namespace redovisa
