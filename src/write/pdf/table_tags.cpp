#include "write/pdf/table_tags.hpp"

#include <vector>

#include "write/pdf/structure_tree.hpp"
#include "write/word/word_table.hpp"

namespace redovisa {

namespace {

using Tables = std::vector<const Table*>;

Tables tables_in(const Document& document) {
  Tables tables;
  for_each_block(document.blocks, [&](const Block& block) {
    const auto* table = std::get_if<TableBlock>(&block.value);
    if (table != nullptr && has_cells(*table)) tables.push_back(&table->table);
  });
  return tables;
}

QPDFObjectHandle table_attribute(const char* key, QPDFObjectHandle value) {
  auto attributes = QPDFObjectHandle::newDictionary();
  attributes.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
  attributes.replaceKey(key, value);
  return attributes;
}

void make_row_heading(QPDFObjectHandle row) {
  auto cells = elements_in(row);
  if (cells.empty() || !is_of_type(cells.front(), "/TD")) return;
  cells.front().replaceKey("/S", QPDFObjectHandle::newName("/TH"));
  add_attributes(cells.front(), table_attribute("/Scope", QPDFObjectHandle::newName("/Row")));
}

void complete(QPDFObjectHandle element, const Table& table) {
  const auto rows = elements_below(element, "/TR");
  if (rows.size() != table.rows.size() + 1) return;
  // What a verdict's first cell says is as much a value as the others'.
  if (table.kind != TableKind::verdict)
    for (std::size_t i = 1; i < rows.size(); ++i) make_row_heading(rows[i]);
  if (!table.description.empty())
    add_attributes(element,
                   table_attribute("/Summary", QPDFObjectHandle::newUnicodeString(table.description)));
}

}  // namespace

void complete_table_tags(QPDF& pdf, const Document& document) {
  auto tree = pdf.getRoot().getKey("/StructTreeRoot");
  if (!tree.isDictionary()) return;
  const Tables tables = tables_in(document);
  const auto elements = elements_below(tree, "/Table");
  if (elements.size() != tables.size()) return;
  for (std::size_t i = 0; i < tables.size(); ++i) complete(elements[i], *tables[i]);
}

}  // namespace redovisa
