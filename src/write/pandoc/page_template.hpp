#pragma once

#include <string>
#include <string_view>

#include "write/look.hpp"

namespace redovisa {

/// What stands round the page's text when Pandoc has written it.
inline constexpr std::string_view page_text_begins = "<!--text-->";
inline constexpr std::string_view page_text_ends = "<!--/text-->";

/// Pandoc's template of the page, from the look's webbsida.html with `colours`, webbsida.css and webbsida.js
/// put in, and a content security policy that lets the page load nothing and run nothing but these. Throws
/// EnvironmentFailure when the look has no page or its template does not say where the text goes.
std::string page_template(const Look& look, const std::string& colours);

}  // namespace redovisa
