#include "support/table_text.hpp"

#include "view/wording.hpp"

using namespace redovisa;

namespace {

const char* word_of(RowRole role) {
  switch (role) {
    case RowRole::item:
      return "";
    case RowRole::of_which:
      return "of_which: ";
    case RowRole::subtotal:
      return "subtotal: ";
    case RowRole::total:
      return "total: ";
    case RowRole::group:
      return "group: ";
  }
  return "";
}

std::string plain(std::string text) {
  for (auto at = text.find(no_break_space); at != std::string::npos; at = text.find(no_break_space))
    text.replace(at, no_break_space.size(), " ");
  return text;
}

}  // namespace

std::string rows_text(const Table& table) {
  std::string text;
  for (const Row& row : table.rows) {
    text += word_of(row.role);
    for (std::size_t i = 0; i < row.cells.size(); ++i)
      text += (i == 0 ? "" : " | ") + text_of(row.cells[i].value);
    text += '\n';
  }
  return plain(text);
}

std::string headings_text(const Table& table) {
  std::string text;
  for (const Column& column : table.columns) text += (text.empty() ? "" : " | ") + column.heading;
  return plain(text);
}
