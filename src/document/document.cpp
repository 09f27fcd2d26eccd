#include "document/document.hpp"

#include <type_traits>
#include <utility>

namespace redovisa {

namespace {

bool look_the_same(const Run& a, const Run& b) {
  return a.strong == b.strong && a.emphasis == b.emphasis && a.code == b.code && a.link == b.link;
}

/// Visits the blocks that a block holds, which are constant when it is.
template <typename Value, typename Visit>
void visit_inside(Value& value, const Visit& visit) {
  if constexpr (std::is_same_v<std::remove_const_t<Value>, List>) {
    for (auto& item : value.items) for_each_block(item, visit);
  } else if constexpr (requires { value.blocks; }) {
    for_each_block(value.blocks, visit);
  }
}

template <typename Blocks, typename Visit>
void visit_all(Blocks& blocks, const Visit& visit) {
  for (auto& block : blocks) {
    visit(block);
    std::visit([&](auto& value) { visit_inside(value, visit); }, block.value);
  }
}

}  // namespace

void append(Runs& runs, Run run) {
  if (run.text.empty()) return;
  if (!runs.empty() && look_the_same(runs.back(), run))
    runs.back().text += run.text;
  else
    runs.push_back(std::move(run));
}

std::string plain_text(const Runs& runs) {
  std::string text;
  for (const Run& run : runs) text += run.text;
  return text;
}

void for_each_block(std::vector<Block>& blocks, const std::function<void(Block&)>& visit) {
  visit_all(blocks, visit);
}

void for_each_block(const std::vector<Block>& blocks, const std::function<void(const Block&)>& visit) {
  visit_all(blocks, visit);
}

}  // namespace redovisa
