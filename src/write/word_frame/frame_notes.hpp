#pragma once

#include <set>
#include <string>

namespace redovisa {

/// What is worth telling of how a template was used, in Swedish where it is words.
struct FrameNotes {
  std::set<std::string> filled;            // words that stand somewhere: "titel"
  std::set<std::string> without_value;     // asked for, but the report says nothing
  std::set<std::string> unknown_controls;  // their titles
  std::set<std::string> fetching_fields;   // "INCLUDEPICTURE", unwrapped
  std::set<std::string> property_names;    // that fields ask for
  std::set<std::string> left_out;          // things that are not carried along
  bool has_title = false;                  // the title stands in the text itself
};

}  // namespace redovisa
