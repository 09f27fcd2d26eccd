#include "write/word/word_numbering.hpp"

#include <algorithm>
#include <string_view>

#include "write/word/word_part.hpp"

namespace redovisa {

namespace {
constexpr int highest_usual = 1'000'000;
}

void ListIds::take(int id) {
  taken_.insert(id);
  if (id < highest_usual) last_ = std::max(last_, id);
}

int ListIds::next() {
  do ++last_;
  while (taken_.contains(last_));
  return last_;
}

Numbering::Numbering(const std::string& part) {
  document_.load_buffer(part.data(), part.size(), pugi::parse_default | pugi::parse_declaration);
  for (const auto& num : document_.child("w:numbering").children("w:num"))
    ids_.take(num.attribute("w:numId").as_int());
}

int Numbering::looks(const char* name) const {
  for (const auto& node : document_.child("w:numbering").children("w:abstractNum"))
    if (std::string_view{node.child("w:name").attribute("w:val").value()} == name)
      return node.attribute("w:abstractNumId").as_int();
  return 0;
}

ListNumber Numbering::add(int looks) {
  auto num = document_.child("w:numbering").append_child("w:num");
  const int id = ids_.next();
  num.append_attribute("w:numId") = id;
  num.append_child("w:abstractNumId").append_attribute("w:val") = looks;
  return {id, looks};
}

ListNumber Numbering::bullets(bool indented) {
  auto& list = indented ? indented_bullets_ : bullets_;
  if (list.id == 0) list = add(looks(indented ? "punkter-indragna" : "punkter"));
  return list;
}

ListNumber Numbering::ordered(bool indented, int level, int start) {
  const auto list = add(looks(indented ? "nummer-indragna" : "nummer"));
  auto restart = document_.child("w:numbering").last_child().append_child("w:lvlOverride");
  restart.append_attribute("w:ilvl") = level;
  restart.append_child("w:startOverride").append_attribute("w:val") = std::max(start, 0);
  return list;
}

int Numbering::indent(const ListNumber& list, int level) const {
  const auto root = document_.child("w:numbering");
  const auto id = std::to_string(list.looks), depth = std::to_string(level);
  const auto looks = root.find_child_by_attribute("w:abstractNum", "w:abstractNumId", id.c_str());
  const auto found = looks.find_child_by_attribute("w:lvl", "w:ilvl", depth.c_str());
  return found.child("w:pPr").child("w:ind").attribute("w:left").as_int();
}

std::string Numbering::part() const { return text_of_part(document_); }

}  // namespace redovisa
