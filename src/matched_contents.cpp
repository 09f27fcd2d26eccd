#include "matched_contents.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string_view>

#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

constexpr std::string_view text_prefix = "text ";

// Names that go on with a kind or a level of the convention; not every plan has something of each.
constexpr std::array<std::string_view, 4> families{"aktiviteter ", "uppdrag ", "indikatorer ",
                                                   "måluppfyllelse "};
constexpr std::string_view summary_prefix = "uppdrag per ";  // no kind

std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

bool may_be_absent(std::string_view name) {
  if (name.starts_with(text_prefix)) return true;
  return !name.starts_with(summary_prefix) &&
         std::ranges::any_of(families, [&](std::string_view family) { return name.starts_with(family); });
}

/// The names that elements of one kind of group have: goals, whether of all levels or of one.
struct KnownNames {
  std::set<std::string> items, groups;
};
using NamesByKind = std::map<std::string, KnownNames, std::less<>>;

void collect(const Contents& contents, NamesByKind& known) {
  for (const auto& [group, elements] : contents.groups) {
    KnownNames& names = known[std::string{first_word(group)}];
    for (const Contents& element : elements) {
      for (const auto& [name, items] : element.items) names.items.insert(name);
      for (const auto& [name, inner] : element.groups) names.groups.insert(name);
      collect(element, known);
    }
  }
}

void complete(Contents& contents, const NamesByKind& known) {
  for (auto& [group, elements] : contents.groups) {
    const KnownNames& names = known.find(first_word(group))->second;
    for (Contents& element : elements) {
      for (const auto& name : names.items) element.items.try_emplace(name);
      for (const auto& name : names.groups) element.groups.try_emplace(name);
      complete(element, known);
    }
  }
}

/// Goals of which none has an area are of one area, called what the goals are called.
void add_only_area(Contents& contents) {
  const auto goals = contents.groups.find("mål");
  const auto areas = contents.groups.find("målområde");
  if (goals == contents.groups.end() || areas == contents.groups.end()) return;
  if (goals->second.empty() || !areas->second.empty()) return;
  Contents area;
  area.values["målområde.nummer"] = std::string{"1"};
  if (const auto word = contents.values.find("ord.målen"); word != contents.values.end())
    area.values["målområde.namn"] = word->second;
  for (const auto& [name, elements] : contents.groups)
    if (first_word(name) == "mål") area.groups[name] = elements;
  areas->second.push_back(std::move(area));
}

bool holds(const std::vector<std::string>& sections, const std::string& section) {
  return std::ranges::find(sections, section) != sections.end();
}

}  // namespace

void complete_names(const std::vector<std::string>& inserted, Contents& contents) {
  add_only_area(contents);
  NamesByKind known;
  collect(contents, known);
  complete(contents, known);
  for (const auto& name : inserted)
    if (may_be_absent(name)) contents.items.try_emplace(name);
}

std::vector<std::string> sections_of(const std::vector<std::string>& inserted) {
  std::vector<std::string> sections;
  for (const auto& name : inserted)
    if (name.starts_with(text_prefix)) sections.push_back(name.substr(text_prefix.size()));
  return sections;
}

void tell_unused_texts(const std::vector<std::string>& inserted, const std::vector<RunningText>& texts,
                       const std::function<std::vector<std::string>()>& shown_elsewhere,
                       Diagnostics& diagnostics) {
  const auto sections = sections_of(inserted);
  std::optional<std::vector<std::string>> elsewhere;
  for (const auto& text : texts) {
    if (holds(sections, text.section)) continue;
    if (!elsewhere) elsewhere = shown_elsewhere();
    if (!holds(*elsewhere, text.section))
      diagnostics.push_back({Code::text_unused, text.position, text.section, "ett avsnitt som mallen visar",
                             meant_question(text.section, sections)});
  }
}

}  // namespace redovisa
