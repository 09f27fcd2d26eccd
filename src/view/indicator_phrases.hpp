#pragma once

#include <string>

#include "view/fact_texts.hpp"

namespace redovisa {

/// " (högre är bättre)"; empty when no direction is told, and of a yes, which needs none.
std::string direction_note(const FactTexts& f);

/// " för 2027" when the target is not of the judged figure's year and its own words do not say so; else
/// empty.
std::string year_of_target(const FactTexts& f);

/// What a change was measured from: "utfallet 2024, 450", "utgångsvärdet 2022, 60 %", "medelvärdet av de
/// senaste 3 årens utfall, 63,3".
std::string base_phrase(const FactTexts& f);

/// The limits of the level that the reason speaks of: " (82 eller högre)", " (högst 7)".
std::string limits_note(const FactTexts& f);

/// The share, change or place that the limits are of, as a sentence after the first: " Måluppfyllelsen är
/// 93 %." Empty when they are of the figure itself.
std::string measured_note(const FactTexts& f);

/// "utfall 5, prognos 7, målvärde 8", those that there are.
std::string compared_figures(const FactTexts& f);

/// A size of change in the unit of the assessment's rule: "3", "5 procent".
std::string change_size(const FactTexts& f, const Decimal& size);

}  // namespace redovisa
