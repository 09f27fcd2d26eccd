#pragma once

#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "model/word_template.hpp"

namespace redovisa {

/// A part of custom XML, and the part that gives it its id.
struct BoundItem {
  std::string xml, properties;
};

/// The custom XML of a template, which content controls may be bound to: Word shows what stands there
/// whenever the file is opened, whatever the control holds.
class BoundValues {
 public:
  explicit BoundValues(const WordTemplate& word_template);

  /// Whether the control will show `value` when its binding is followed: writes it where the binding leads
  /// in the custom XML, or finds it among the document's own properties.
  bool binds(const pugi::xml_node& binding, const std::string& value, const Properties& properties);

  /// A control of the report's file keeps its binding.
  void keep(const pugi::xml_node& binding);

  /// The items that controls of the report's file are bound to, with what has been written in them.
  std::vector<BoundItem> kept_items() const;

 private:
  struct Item {
    std::string properties;
    pugi::xml_document tree;
    bool kept = false;
  };
  std::map<std::string, Item> items_;  // by store id, lower case
};

/// The last step of a binding's path: "title" of "/ns1:coreProperties[1]/ns0:title[1]".
std::string bound_name(const pugi::xml_node& binding);

}  // namespace redovisa
