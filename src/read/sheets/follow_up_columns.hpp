#pragma once

#include <string_view>

#include "read/sheets/cell_reader.hpp"
#include "read/sheets/sheet_table.hpp"

namespace redovisa {

// What everything that is followed up has: a comment and a person's decision.

template <class T>
void read_comment(T& item, const CellReader& cell) {
  if (!item.comment) item.comment.emplace();
  item.comment->position = cell.position();
  cell.set(item.comment->text, cell.text());
}

template <class T>
void read_comment_date(T& item, const CellReader& cell) {
  if (!item.comment) item.comment.emplace();
  item.comment->date = cell.date();
}

template <class T>
void read_assessment(T& item, const CellReader& cell) {
  item.decision.assessment = cell.choice(cell.context().convention->scale);
}

template <class T>
void read_trend(T& item, const CellReader& cell) {
  item.decision.trend = cell.choice(cell.context().convention->trends);
}

template <class T>
void read_decider(T& item, const CellReader& cell) {
  cell.set(item.decision.by, cell.text());
}

template <class T>
void read_decision_date(T& item, const CellReader& cell) {
  item.decision.date = cell.date();
}

template <class T>
void read_reason(T& item, const CellReader& cell) {
  item.decision.reason = cell.sourced_text();
}

}  // namespace redovisa
