#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/convention.hpp"
#include "model/sheet_form.hpp"
#include "read/sheets/cell_reader.hpp"

namespace redovisa {

/// Which workbook of a new folder a column belongs in: the plan's, the follow-up's, or both.
enum class FormPart : std::uint8_t { plan, follow_up, both };

/// The periods that a periodic column gets in a form, as flags.
using FormPeriods = unsigned;
inline constexpr FormPeriods this_year = 1, to_date = 2, to_date_last_year = 4, last_year = 8,
                             three_years_before = 16;

/// What a form says of a column, beside its heading. A column without help is in no form: it is another way
/// to write what the form has a column for.
struct ColumnNote {
  ValueForm form = ValueForm::text;
  std::string_view help = {};
  std::string_view example = {};
  FormPart part = FormPart::both;
  std::vector<std::string> (*choices)(const Convention&) = nullptr;
  FormPeriods periods = 0;
};

constexpr ColumnNote in_plan(ValueForm form, std::string_view help, std::string_view example = {}) {
  return {form, help, example, FormPart::plan};
}
constexpr ColumnNote in_follow_up(ValueForm form, std::string_view help, std::string_view example = {}) {
  return {form, help, example, FormPart::follow_up};
}
constexpr ColumnNote in_both(ValueForm form, std::string_view help, std::string_view example = {}) {
  return {form, help, example, FormPart::both};
}
constexpr ColumnNote with_periods(ColumnNote note, FormPeriods periods) {
  note.periods = periods;
  return note;
}
constexpr ColumnNote one_of_words(FormPart part, std::string_view help, std::string_view example,
                                  std::vector<std::string> (*choices)(const Convention&)) {
  return {ValueForm::choice, help, example, part, choices};
}

/// The first word of each meaning: what a drop-down list offers of words that mean the same.
template <class Words>
std::vector<std::string> choices_among(const Words& words) {
  std::vector<std::string> choices;
  for (auto at = words.begin(); at != words.end(); ++at) {
    bool is_first = true;
    for (auto before = words.begin(); before != at; ++before) is_first &= before->meaning != at->meaning;
    if (is_first) choices.emplace_back(at->word);
  }
  return choices;
}

/// The words of a scale's levels, and the one for what cannot be evaluated.
std::vector<std::string> words_of_scale(const Scale& scale);

}  // namespace redovisa
