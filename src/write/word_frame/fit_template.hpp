#pragma once

#include <string>
#include <vector>

#include "document/document.hpp"
#include "model/word_template.hpp"
#include "write/look.hpp"

namespace redovisa {

/// A report's look in a Word template, and what the user should know of how the template was used: each a
/// whole sentence in Swedish.
struct FittedTemplate {
  Look look;
  std::vector<std::string> notes;
};

/// The look with the template's page, styles, lists, theme, headers and own text, filled with what the
/// document says of itself. Throws EnvironmentFailure when the template's page has no room for a report.
FittedTemplate fit_template(const WordTemplate& word_template, const Look& look, const Document& document);

}  // namespace redovisa
