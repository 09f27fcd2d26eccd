#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <vector>

namespace redovisa {

/// Which of a template's styles stands for which of ours.
struct StyleMatches {
  std::map<std::string, std::string> ours_by_theirs;  // style ids
  std::vector<std::string> missing;                   // ids of ours that the template has none for
};

/// Finds our styles among the template's: Word's own by name or id in Swedish or English, whatever case and
/// spaces ("heading 1", "Rubrik 1", "Rubrik1"); the report's own by their Swedish name ("Tabelltext"). Both
/// are w:styles.
StyleMatches match_styles(const pugi::xml_node& ours, const pugi::xml_node& theirs);

/// The style's name as a Swedish user sees it: "Rubrik 1" of "heading 1".
std::string swedish_name(const pugi::xml_node& style);

}  // namespace redovisa
