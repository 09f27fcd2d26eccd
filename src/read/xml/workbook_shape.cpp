#include "read/xml/workbook_shape.hpp"

#include <algorithm>

#include "read/sheets/known_columns.hpp"
#include "read/xml/workbook_names.hpp"

namespace redovisa {

namespace {

std::vector<AttributeShape> cell_attributes() {
  return {{"typ", ValueKind::word, false, words_of(cell_kind_words())}, {"format", ValueKind::text}};
}

ElementShape text_element(std::string name, std::vector<AttributeShape> attributes) {
  ElementShape shape{std::move(name), 0, any_number, std::move(attributes), {}};
  shape.holds_text = true;
  return shape;
}

/// "Mål" and "Mål 2025" are one element, with or without a period.
void add_column(const KnownColumn& column, std::vector<ElementShape>& cells) {
  const std::string name = xml_name_of(column.heading.name);
  auto known = std::ranges::find(cells, name, &ElementShape::name);
  if (known == cells.end()) {
    cells.push_back(text_element(name, cell_attributes()));
    known = cells.end() - 1;
    known->most = 1;
    if (column.heading.periodic) known->attributes.push_back({"period", ValueKind::period, true});
  } else if (known->attributes.size() == cell_attributes().size()) {
    known->attributes.push_back({"period", ValueKind::period});
  } else if (!column.heading.periodic) {
    known->attributes.back().required = false;
  }
  if (column.heading.periodic) known->most = any_number;
}

ElementShape row_shape(const std::vector<KnownColumn>& columns) {
  ElementShape row{"rad", 0, any_number, {{"nr", ValueKind::text}}, {}};
  for (const auto& column : columns) add_column(column, row.children);
  auto attributes = cell_attributes();
  attributes.insert(attributes.begin(), {"rubrik", ValueKind::text, true});
  row.children.push_back(text_element("kolumn", attributes));
  return row;
}

ElementShape loose_cell_shape() {
  auto attributes = cell_attributes();
  attributes.insert(attributes.begin(), {"plats", ValueKind::text, true});
  return text_element("cell", attributes);
}

ElementShape headings_shape() {
  return {
      "rubriker", 0, 1, {{"rad", ValueKind::text}}, {text_element("rubrik", {{"kolumn", ValueKind::text}})}};
}

}  // namespace

ElementShape workbook_shape() {
  ElementShape root{
      "underlag", 1, 1, {{"version", ValueKind::word, true, {std::string{workbook_version}}}}, {}};
  for (const SheetKind kind : sheet_kinds())
    root.children.push_back({xml_name_of(kind),
                             0,
                             1,
                             {},
                             {headings_shape(), row_shape(columns_of_sheet(kind)), loose_cell_shape()}});
  root.children.push_back({"blad", 0, any_number, {{"namn", ValueKind::text, true}}, {loose_cell_shape()}});
  return root;
}

}  // namespace redovisa
