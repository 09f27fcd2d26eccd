#pragma once

#include <qpdf/QPDF.hh>
#include <string>
#include <vector>

namespace redovisa::test {

/// The rules of PDF/A-2b and PDF/UA-1 that a program can see broken, each as a line with where; independent
/// of how the program mends them.
std::vector<std::string> broken_rules(QPDF& pdf);

/// Those of the structure tree alone: nesting, types, headings, tables, figures.
std::vector<std::string> broken_structure_rules(QPDF& pdf);

/// How many operators paint outside all marked content.
int unmarked_operators(QPDF& pdf);

}  // namespace redovisa::test
