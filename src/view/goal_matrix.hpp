#pragma once

#include <vector>

#include "view/municipal_view.hpp"

namespace redovisa {

/// What a matrix shows in each cell.
enum class MatrixCell : std::uint8_t { assessment, trend, both };

/// Fullmäktige's goals against the committees: a row for each goal that committees contribute to, or that
/// nothing contributes to; first what the municipality makes of it. More committees than a page has room for
/// make several tables. None: no committee has reported.
std::vector<Table> goal_matrices(MatrixCell shown, const MunicipalView& view);

/// The same as one table however wide, for the workbook.
Table goal_matrix(MatrixCell shown, const MunicipalView& view);

/// The short names of the matrix and what they stand for.
Table short_name_table(const MunicipalView& view);

/// What contributes to one of fullmäktige's goals: each committee's goal with the committee's own word, what
/// it counts as, and its trend. No rows: none.
Table contribution_table(const Goal& goal, const MunicipalView& view);

/// Fullmäktige's goals with assessment, trend and how the committees' parts are spread. `goals`: their places
/// among the whole's goals.
Table municipal_goal_table(const std::vector<std::size_t>& goals, std::string id, std::string caption,
                           const MunicipalView& view);

/// "Bedömningen vilar på 5 av 7 delar; ON och K06 saknas …": what one of fullmäktige's goals was judged
/// without, by its place. Empty: nothing, or it was not judged.
std::string lacking_sentence(const MunicipalView& view, std::size_t goal);

/// The same of several in one note: "1.1 (8 av 10 delar, utan ON och K03); 2.2 (…)". Empty: of none.
std::string lacking_note(const std::vector<std::size_t>& goals, const MunicipalView& view);

/// The goals that gather others of fullmäktige's, the financial ones, and the rest: their places among the
/// whole's goals.
std::vector<std::size_t> gathering_goals(const RollUp& roll_up);
std::vector<std::size_t> financial_goals(const RollUp& roll_up);
std::vector<std::size_t> operational_goals(const RollUp& roll_up);

}  // namespace redovisa
