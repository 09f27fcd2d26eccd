#include "document/document.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace redovisa {

namespace {

bool look_the_same(const Run& a, const Run& b) {
  return a.strong == b.strong && a.emphasis == b.emphasis && a.code == b.code && a.struck == b.struck &&
         a.link == b.link;
}

/// Whether the other may become part of the run.
bool may_take(const Run& run, const Run& other) {
  return run.note.empty() && other.note.empty() && look_the_same(run, other);
}

/// Visits the texts that a block holds itself, which are constant when it is.
template <typename Value, typename Visit>
void visit_texts(Value& value, const Visit& visit) {
  if constexpr (requires { value.runs; }) {
    visit(value.runs);
  } else if constexpr (requires { value.texts; }) {
    for (auto& row : value.texts)
      for (auto& text : row) visit(text);
  }
}

/// Visits the blocks that a block holds, which are constant when it is.
template <typename Value, typename Visit>
void visit_inside(Value& value, const Visit& visit) {
  visit_texts(value, [&](auto& runs) {
    for (auto& run : runs) for_each_block(run.note, visit);
  });
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
  if (run.text.empty() && run.note.empty()) return;
  if (!runs.empty() && may_take(runs.back(), run))
    runs.back().text += run.text;
  else
    runs.push_back(std::move(run));
}

std::string plain_text(const Runs& runs) {
  std::string text;
  for (const Run& run : runs) text += run.text;
  return text;
}

bool is_blank(const Runs& runs) {
  return std::all_of(runs.begin(), runs.end(), [](const Run& run) {
    return run.note.empty() && run.text.find_first_not_of(" \t\n") == std::string::npos;
  });
}

void for_each_block(std::vector<Block>& blocks, const std::function<void(Block&)>& visit) {
  visit_all(blocks, visit);
}

void for_each_block(const std::vector<Block>& blocks, const std::function<void(const Block&)>& visit) {
  visit_all(blocks, visit);
}

void for_each_text(std::vector<Block>& blocks, const std::function<void(Runs&)>& visit) {
  for_each_block(blocks, [&](Block& block) {
    std::visit([&](auto& value) { visit_texts(value, visit); }, block.value);
  });
}

void for_each_text(const std::vector<Block>& blocks, const std::function<void(const Runs&)>& visit) {
  for_each_block(blocks, [&](const Block& block) {
    std::visit([&](const auto& value) { visit_texts(value, visit); }, block.value);
  });
}

}  // namespace redovisa
