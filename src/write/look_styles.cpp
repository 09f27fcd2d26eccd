#include "write/look_styles.hpp"

#include <pugixml.hpp>

#include "write/word/word_part.hpp"

namespace redovisa {

std::string with_own_styles(const std::string& styles, const std::string& own) {
  pugi::xml_document all, changes;
  all.load_buffer(styles.data(), styles.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
  changes.load_buffer(own.data(), own.size(), pugi::parse_default | pugi::parse_ws_pcdata_single);
  pugi::xml_node root = all.child("w:styles");
  for (const auto& change : changes.child("w:styles").children("w:style")) {
    const char* id = change.attribute("w:styleId").value();
    const auto old = root.find_child_by_attribute("w:style", "w:styleId", id);
    if (!old) {
      root.append_copy(change);
      continue;
    }
    root.insert_copy_before(change, old);
    root.remove_child(old);
  }
  return text_of_part(all);
}

}  // namespace redovisa
