#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>

#include "write/word_frame/own_text.hpp"

namespace redovisa {

/// The markup of a template's own text, ready for the report's file.
struct OwnTextMarkup {
  std::string before_contents, before_report, after_report;
};

/// `prepare` fills in and carries what a copy of the blocks needs. Bookmarks of the template go, pictures get
/// numbers of their own and a description when they have none, and a page break at the end is left to the
/// report.
OwnTextMarkup own_text_markup(const OwnText& text, const std::function<void(const pugi::xml_node&)>& prepare);

}  // namespace redovisa
