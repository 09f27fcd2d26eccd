#pragma once

#include <functional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// A part of a Word file as a tree, spaces in texts kept.
pugi::xml_document word_tree_of(const std::string& xml);

/// The tree's elements with this name, in order, the root's own descendants only.
std::vector<pugi::xml_node> elements_named(const pugi::xml_node& root, std::string_view name);

/// Every element below the root, in order.
std::vector<pugi::xml_node> elements_below(const pugi::xml_node& root);

/// An element without its children.
std::string_view name_of(const pugi::xml_node& node);

/// The w:val of the child of this name; empty without one.
std::string value_of_child(const pugi::xml_node& node, const char* child);

/// Puts the element's children in its place.
void unwrap(pugi::xml_node node);

/// Removes the elements below the root that are to go, each with all that it holds: what lies in one of them
/// is not asked about, so nothing is removed twice.
void remove_outermost(pugi::xml_node root, const std::function<bool(const pugi::xml_node&)>& goes);

/// The nearest element round this one that has the name; empty when there is none.
pugi::xml_node surrounding(pugi::xml_node node, std::string_view name);

/// Whether something can be seen in it: text, a picture or a field.
bool is_visible(const pugi::xml_node& node);

}  // namespace redovisa
