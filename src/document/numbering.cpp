#include "document/numbering.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <fmt/format.h>
#include <set>
#include <utf8proc.h>
#include <utility>

namespace redovisa {

namespace {

/// Goes backwards, so that it is known what follows a heading when it is met.
class HeadingPruner {
 public:
  void prune(std::vector<Block>& blocks) {
    auto first_kept = blocks.end();
    for (auto block = blocks.end(); block != blocks.begin();)
      if (is_kept(*--block) && --first_kept != block) *first_kept = std::move(*block);
    blocks.erase(blocks.begin(), first_kept);
  }

 private:
  std::array<bool, 13> has_content_{};  // by level: content before the next heading of that or a higher level

  bool is_kept(Block& block) {
    if (auto* landscape = std::get_if<Landscape>(&block.value)) {
      prune(landscape->blocks);
      return !landscape->blocks.empty();
    }
    if (auto* heading = std::get_if<Heading>(&block.value))
      return has_content_under(std::exchange(heading->level, std::min(heading->level, 6)));
    has_content_.fill(true);
    return true;
  }

  bool has_content_under(int level) {
    const auto at = static_cast<std::size_t>(std::clamp(level, 1, 12));
    const bool kept = has_content_[at];
    std::fill(has_content_.begin() + static_cast<std::ptrdiff_t>(at), has_content_.end(), false);
    return kept;
  }
};

/// The id itself when it is free, otherwise with the first free number.
class IdRegister {
 public:
  std::string unique(const std::string& wanted) {
    std::string id = wanted;
    for (int& number = next_.try_emplace(wanted, 2).first->second; !taken_.insert(id).second; ++number)
      id = fmt::format("{}-{}", wanted, number);
    return id;
  }

 private:
  std::set<std::string> taken_;
  std::map<std::string, int> next_;
};

/// Lower case without accents: å and ä are a, ö is o.
std::string unaccented(std::string_view text) {
  constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
                                                          UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);
  utf8proc_uint8_t* result = nullptr;
  const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                   static_cast<utf8proc_ssize_t>(text.size()), &result, options);
  if (length < 0) return std::string{text};
  std::string plain{reinterpret_cast<const char*>(result), static_cast<std::size_t>(length)};
  std::free(result);
  return plain;
}

bool may_stand_in_id(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// The table's or figure's own id; nullptr for blocks that have none.
std::string* own_id(Block& block) {
  if (auto* table = std::get_if<TableBlock>(&block.value)) return &table->table.id;
  if (auto* figure = std::get_if<Figure>(&block.value)) return &figure->chart.id;
  return nullptr;
}

ReferenceLabel label_of(const Block& block) {
  if (const auto* heading = std::get_if<Heading>(&block.value)) return {heading->text, heading->id};
  if (const auto* figure = std::get_if<Figure>(&block.value))
    return {fmt::format("diagram {}", figure->number), figure->chart.id};
  if (const auto* table = std::get_if<TableBlock>(&block.value); table != nullptr && table->number > 0)
    return {fmt::format("tabell {}", table->number), table->table.id};
  return {};
}

}  // namespace

void drop_empty_headings(std::vector<Block>& blocks) { HeadingPruner{}.prune(blocks); }

void number_captions(std::vector<Block>& blocks) {
  int tables = 0, figures = 0, pictures = 0;
  for_each_block(blocks, [&](Block& block) {
    if (auto* figure = std::get_if<Figure>(&block.value)) figure->number = ++figures;
    if (auto* picture = std::get_if<Picture>(&block.value); picture != nullptr && !picture->caption.empty())
      picture->number = ++pictures;
    auto* table = std::get_if<TableBlock>(&block.value);
    if (table != nullptr && table->table.kind == TableKind::plain && !table->table.caption.empty())
      table->number = ++tables;
  });
}

void make_ids_unique(std::vector<Block>& blocks) {
  IdRegister ids;
  for_each_block(blocks, [&](Block& block) {
    if (std::string* id = own_id(block); id != nullptr && !id->empty()) *id = ids.unique(*id);
  });
  for_each_block(blocks, [&](Block& block) {
    if (auto* heading = std::get_if<Heading>(&block.value))
      heading->id = ids.unique(heading_id(heading->text));
  });
}

Labels labels_of(std::vector<Block>& blocks) {
  Labels labels;
  for_each_block(blocks, [&](Block& block) {
    if (ReferenceLabel label = label_of(block); !label.id.empty()) labels.try_emplace(label.id, label);
  });
  return labels;
}

std::string heading_id(std::string_view text) {
  std::string id = "avsnitt";
  bool separated = true;
  for (const char c : unaccented(text)) {
    if (may_stand_in_id(c)) id += separated ? std::string{'-', c} : std::string{c};
    separated = !may_stand_in_id(c);
  }
  return id;
}

}  // namespace redovisa
