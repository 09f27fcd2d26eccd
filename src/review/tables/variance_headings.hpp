#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "model/convention.hpp"
#include "model/printed_table.hpp"

namespace redovisa {

/// A word of a heading that says what its figures are, with its place in bytes.
struct NamedFigure {
  std::size_t begin = 0, end = 0;
  PrintedFigure figure = PrintedFigure::other;
};

/// The figures that a folded heading names ("avvikelse budget-utfall"), in the order of its words.
std::vector<NamedFigure> figures_named(std::string_view folded_heading);

/// Does the heading name nothing but figures of these two columns?
bool names_pair(const std::vector<NamedFigure>& named, PrintedFigure a, PrintedFigure b);

/// The sign that the heading tells: "budget-utfall" is budget_minus_outcome. nullopt when it tells none.
std::optional<VarianceSign> sign_of_heading(std::string_view heading);

}  // namespace redovisa
