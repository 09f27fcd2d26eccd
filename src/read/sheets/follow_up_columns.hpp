#pragma once

#include <string_view>

#include "read/sheets/cell_reader.hpp"
#include "read/sheets/sheet_table.hpp"

namespace redovisa {

/// The three sorts of heading: one that must be there, one that may, and one that is followed by a period.
constexpr KnownHeading required(std::string_view name) { return {name, true, false}; }
constexpr KnownHeading optional(std::string_view name) { return {name, false, false}; }
constexpr KnownHeading periodic(std::string_view name) { return {name, false, true}; }

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
void read_reason(T& item, const CellReader& cell) {
  item.decision.reason = cell.sourced_text();
}

}  // namespace redovisa
