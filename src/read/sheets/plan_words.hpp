#pragma once

#include <array>
#include <string>
#include <vector>

#include "model/convention.hpp"
#include "read/sheets/cell_reader.hpp"
#include "read/sheets/column_note.hpp"

namespace redovisa {

inline constexpr std::array yes_words{Word<bool>{"ja", true}, Word<bool>{"nej", false}};

inline std::vector<std::string> yes_or_no_choices(const Convention&) { return choices_among(yes_words); }

/// The keys of a convention's list: what a column with them offers.
template <class Known>
std::vector<std::string> keys_of(const std::vector<Known>& known) {
  std::vector<std::string> keys;
  keys.reserve(known.size());
  for (const auto& k : known) keys.push_back(k.key);
  return keys;
}

/// Period is read before the rest of a row, to tell whether the row is the report's.
template <class T>
void pass_over(T&, const CellReader&) {}

}  // namespace redovisa
