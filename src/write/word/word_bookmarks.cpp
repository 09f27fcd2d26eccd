#include "write/word/word_bookmarks.hpp"

#include <fmt/format.h>

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

Bookmarks::Bookmarks(const Document& document) { add(document.blocks); }

void Bookmarks::add(const std::string& id) {
  if (id.empty() || names_.count(id) != 0) return;
  const std::string plain = bookmark_name(id);
  std::string name = plain;
  for (int copy = 2; !taken_.insert(name).second; ++copy)
    name = fmt::format("{}_{}", plain.substr(0, longest_name - room_for_number), copy);
  names_.emplace(id, name);
}

void Bookmarks::add(const std::vector<Block>& blocks) {
  struct Visitor {
    Bookmarks& marks;
    void operator()(const Paragraph&) const {}
    void operator()(const CodeBlock&) const {}
    void operator()(const Heading& heading) const { marks.add(heading.id); }
    void operator()(const TableBlock& block) const { marks.add(block.table.id); }
    void operator()(const Figure& figure) const { marks.add(figure.chart.id); }
    void operator()(const Quote& quote) const { marks.add(quote.blocks); }
    void operator()(const Remark& remark) const { marks.add(remark.blocks); }
    void operator()(const Landscape& landscape) const { marks.add(landscape.blocks); }
    void operator()(const List& list) const {
      for (const auto& item : list.items) marks.add(item);
    }
  };
  for (const auto& block : blocks) std::visit(Visitor{*this}, block.value);
}

std::string Bookmarks::name_of(std::string_view id) const {
  const auto found = names_.find(id);
  return found == names_.end() ? std::string{} : found->second;
}

std::string Bookmarks::claim(std::string_view id) {
  if (!claimed_.emplace(id).second) return {};
  return name_of(id);
}

}  // namespace redovisa
