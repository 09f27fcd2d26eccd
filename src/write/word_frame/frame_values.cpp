#include "write/word_frame/frame_values.hpp"

#include <fmt/format.h>
#include <set>
#include <string>
#include <utility>

#include "diagnostics/folded.hpp"
#include "write/word_frame/frame_words.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

void carry_custom_xml(BoundValues& bound, CarriedParts& carried, std::vector<Relation>& relations) {
  int number = 0;
  for (auto& item : bound.kept_items()) {
    const auto name = fmt::format("item{}.xml", ++number), about = fmt::format("itemProps{}.xml", number);
    carried.add("customXml/" + name, "application/xml", std::move(item.xml),
                {{"rId1", "customXmlProps", about, false}});
    carried.add("customXml/" + about, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                std::move(item.properties), {});
    relations.push_back({fmt::format("mall-xml{}", number), "customXml", "../customXml/" + name, false});
  }
}

FurtherProperties further_properties(const WordTemplate& word_template, const FrameNotes& notes,
                                     const Properties& properties) {
  FurtherProperties found;
  std::set<std::string> known;
  const auto add = [&](const std::string& name, const std::string& text) {
    const auto word = frame_word(name);
    const auto value = word ? value_of(*word, properties) : text;
    if (!value.empty() && known.insert(folded(name)).second) found.emplace_back(name, value);
  };
  for (const auto& name : notes.property_names) add(name, "");
  const auto top = word_template.parts.find("");
  if (top == word_template.parts.end()) return found;
  for (const auto& link : top->second.links) {
    const auto part = word_template.parts.find(link.target);
    if (link.kind != "custom-properties" || part == word_template.parts.end()) continue;
    const auto tree = word_tree_of(part->second.bytes);
    for (const auto& property : tree.document_element().children("property"))
      if (notes.property_names.contains(property.attribute("name").value()))
        add(property.attribute("name").value(), property.child("vt:lpwstr").text().get());
  }
  return found;
}

}  // namespace redovisa
