#include "write/word/upright_part.hpp"

#include <algorithm>

#include "write/word/word_section.hpp"
#include "write/word/word_table_layout.hpp"

namespace redovisa {
namespace {

bool fits_upright(WordDraft& draft, const Table& table) {
  if (table.kind == TableKind::verdict) return true;
  auto layout = lay_out(table, texts_of(table), draft.sizes, text_width_of_page(draft.look.page, false));
  const bool fits = layout.whole_words && !layout.cramped;
  draft.layouts[&table] = std::move(layout);
  return fits;
}

}  // namespace

bool fits_upright(WordDraft& draft, const Landscape& part) {
  return std::ranges::all_of(part.blocks, [&](const Block& block) {
    const auto* table = std::get_if<TableBlock>(&block.value);
    return table == nullptr || fits_upright(draft, table->table);
  });
}

}  // namespace redovisa
