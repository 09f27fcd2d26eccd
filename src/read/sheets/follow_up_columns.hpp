#pragma once

#include <string_view>

#include "read/sheets/cell_reader.hpp"
#include "read/sheets/column_note.hpp"
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

// The same columns' notes for the form.

inline std::vector<std::string> assessment_choices(const Convention& c) { return words_of_scale(c.scale); }
inline std::vector<std::string> trend_choices(const Convention& c) { return words_of_scale(c.trends); }

inline constexpr ColumnNote comment_note =
    in_follow_up(ValueForm::long_text, "Kommentaren i rapporten. Siffror kan nämnas med {{namn}}.",
                 "Utvecklingen har vänt sedan våren.");
inline constexpr ColumnNote comment_date_note = in_follow_up(ValueForm::date, "När kommentaren skrevs.");
inline constexpr ColumnNote assessment_note = one_of_words(
    FormPart::follow_up,
    "Lämnas tom: regeln bedömer. Fylls i bara när en person beslutar något annat, med motivering.", "",
    assessment_choices);
inline constexpr ColumnNote trend_note =
    one_of_words(FormPart::follow_up, "Lämnas tom: regeln avgör. Annars en persons beslut, med motivering.",
                 "", trend_choices);
inline constexpr ColumnNote reason_note =
    in_follow_up(ValueForm::long_text, "Skälet till att en person har beslutat något annat än regeln.");
inline constexpr ColumnNote decider_note = in_follow_up(ValueForm::text, "Vem som har beslutat.");
inline constexpr ColumnNote decision_date_note = in_follow_up(ValueForm::date, "När beslutet fattades.");

}  // namespace redovisa
