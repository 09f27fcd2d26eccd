#include "write/word_frame/bound_values.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "diagnostics/folded.hpp"
#include "write/word/word_part.hpp"
#include "write/word_frame/frame_words.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

constexpr std::string_view core_store = "{6c3c8bc8-f283-45ae-878a-bab7291924a1}";
constexpr std::string_view extended_store = "{6668398d-a668-4e3e-a5eb-62b293d839f1}";

struct PathStep {
  std::string name;  // without prefix
  int index = 1;
};

std::string_view local_name(std::string_view name) { return name.substr(name.find(':') + 1); }

/// "/ns0:a[1]/ns0:b[2]"; nullopt for any path less plain.
std::optional<std::vector<PathStep>> steps_of(std::string_view path) {
  std::vector<PathStep> steps;
  while (!path.empty()) {
    if (path.front() != '/') return std::nullopt;
    path.remove_prefix(1);
    const auto step = path.substr(0, path.find('/'));
    path.remove_prefix(step.size());
    const auto bracket = step.find('[');
    PathStep next{std::string{local_name(step.substr(0, bracket))}, 1};
    if (bracket != std::string_view::npos)
      std::from_chars(step.data() + bracket + 1, step.data() + step.size(), next.index);
    if (next.name.empty() || next.name.find_first_of("@(*") != std::string::npos) return std::nullopt;
    steps.push_back(std::move(next));
  }
  return steps;
}

pugi::xml_node child_at(const pugi::xml_node& parent, const PathStep& step) {
  int count = 0;
  for (const auto& child : parent.children())
    if (local_name(child.name()) == step.name && ++count == step.index) return child;
  return {};
}

pugi::xml_node node_at(const pugi::xml_node& root, std::string_view path) {
  const auto steps = steps_of(path);
  if (!steps) return {};
  pugi::xml_node node = root;
  for (const auto& step : *steps) node = child_at(node, step);
  return node;
}

/// What the document's own properties say under the name that the binding ends with.
std::string own_value(std::string_view name, const Properties& properties) {
  const auto word = frame_word(name);
  if (!word) return {};
  return *word == FrameWord::author && properties.author.empty() ? properties.committee
                                                                 : value_of(*word, properties);
}

/// The part that says which store the item is; empty: none.
std::string properties_of(const WordTemplatePart& item, const WordTemplate& word_template) {
  for (const auto& link : item.links)
    if (const auto about = word_template.parts.find(link.target);
        link.kind == "customXmlProps" && about != word_template.parts.end())
      return about->second.bytes;
  return {};
}

std::string store_id_in(const std::string& properties) {
  const auto tree = word_tree_of(properties);
  for (const auto& attribute : tree.document_element().attributes())
    if (local_name(attribute.name()) == "itemID") return folded(attribute.value());
  return {};
}

std::string store_of(const pugi::xml_node& binding) {
  return folded(binding.attribute("w:storeItemID").value());
}

}  // namespace

std::string bound_name(const pugi::xml_node& binding) {
  const auto steps = steps_of(binding.attribute("w:xpath").value());
  return steps && !steps->empty() ? steps->back().name : std::string{};
}

BoundValues::BoundValues(const WordTemplate& word_template) {
  const auto document = word_template.parts.find(word_template.document);
  if (document == word_template.parts.end()) return;
  for (const auto& link : document->second.links) {
    const auto item = word_template.parts.find(link.target);
    if (link.kind != "customXml" || item == word_template.parts.end()) continue;
    const auto properties = properties_of(item->second, word_template);
    const auto id = store_id_in(properties);
    if (!id.empty()) items_.insert_or_assign(id, Item{properties, word_tree_of(item->second.bytes)});
  }
}

bool BoundValues::binds(const pugi::xml_node& binding, const std::string& value,
                        const Properties& properties) {
  const std::string store = store_of(binding);
  if (store == core_store || store == extended_store)
    return own_value(bound_name(binding), properties) == value;
  const auto item = items_.find(store);
  if (item == items_.end()) return false;
  auto node = node_at(item->second.tree, binding.attribute("w:xpath").value());
  if (!node || std::ranges::any_of(node.children(),
                                   [](const auto& child) { return child.type() == pugi::node_element; }))
    return false;
  node.text() = value.c_str();
  item->second.kept = true;
  return true;
}

void BoundValues::keep(const pugi::xml_node& binding) {
  if (const auto item = items_.find(store_of(binding)); item != items_.end()) item->second.kept = true;
}

std::vector<BoundItem> BoundValues::kept_items() const {
  std::vector<BoundItem> kept;
  for (const auto& [id, item] : items_)
    if (item.kept) kept.push_back({text_of_part(item.tree), item.properties});
  return kept;
}

}  // namespace redovisa
