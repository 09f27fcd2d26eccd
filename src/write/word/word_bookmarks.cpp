#include "write/word/word_bookmarks.hpp"

#include <fmt/format.h>

#include "write/xml_text.hpp"

namespace redovisa {
namespace {

constexpr std::size_t longest_name = 40;
constexpr std::size_t room_for_number = 5;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string bookmark_name(std::string_view id) {
  std::string name{id.substr(0, longest_name)};
  for (char& c : name)
    if (!is_letter(c) && (c < '0' || c > '9')) c = '_';
  if (!is_letter(name.front())) name.insert(name.begin(), 'x');
  return name.substr(0, longest_name);
}

}  // namespace

Bookmarks::Bookmarks(const Document& document) {
  for_each_block(document.blocks, [&](const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block.value); heading != nullptr)
      if (is_seen_in_xml(heading->text)) add(heading->id);
    if (const auto* table = std::get_if<TableBlock>(&block.value)) add(table->table.id);
    if (const auto* figure = std::get_if<Figure>(&block.value)) add(figure->chart.id);
  });
  std::set<std::string, std::less<>> referred;
  for_each_text(document.blocks, [&](const Runs& runs) {
    for (const Run& run : runs)
      if (run.link.starts_with('#')) referred.insert(run.link.substr(1));
  });
  for_each_block(document.blocks, [&](const Block& block) {
    const auto* table = std::get_if<TableBlock>(&block.value);
    if (table != nullptr && referred.contains(table->table.id)) add_number(table->table.id, table->number);
    const auto* figure = std::get_if<Figure>(&block.value);
    if (figure != nullptr && referred.contains(figure->chart.id))
      add_number(figure->chart.id, figure->number);
  });
}

std::string Bookmarks::unique_name(std::string_view wanted) {
  const std::string plain = bookmark_name(wanted);
  std::string name = plain;
  for (int copy = 2; !taken_.insert(name).second; ++copy)
    name = fmt::format("{}_{}", plain.substr(0, longest_name - room_for_number), copy);
  return name;
}

void Bookmarks::add(const std::string& id) {
  if (!id.empty() && names_.count(id) == 0) names_.emplace(id, unique_name(id));
}

void Bookmarks::add_number(const std::string& id, int number) {
  if (number > 0 && !id.empty() && numbers_.count(id) == 0)
    numbers_.emplace(id, CaptionNumber{unique_name("nummer_" + id), number});
}

CaptionNumber Bookmarks::caption_number_of(std::string_view id) const {
  const auto found = numbers_.find(id);
  return found == numbers_.end() ? CaptionNumber{} : found->second;
}

std::string Bookmarks::name_of(std::string_view id) const {
  const auto found = names_.find(id);
  return found == names_.end() ? std::string{} : found->second;
}

std::string Bookmarks::claim(std::string_view id) {
  if (!claimed_.emplace(id).second) return {};
  return name_of(id);
}

std::string Bookmarks::claim_number(std::string_view id) {
  const CaptionNumber caption = caption_number_of(id);
  return !caption.bookmark.empty() && claimed_numbers_.emplace(id).second ? caption.bookmark : std::string{};
}

}  // namespace redovisa
