#include "document/document.hpp"

#include <utility>

namespace redovisa {

namespace {

bool look_the_same(const Run& a, const Run& b) {
  return a.strong == b.strong && a.emphasis == b.emphasis && a.code == b.code && a.link == b.link;
}

using Visit = std::function<void(Block&)>;

void visit_inside(List& list, const Visit& visit) {
  for (auto& item : list.items) for_each_block(item, visit);
}
void visit_inside(Quote& quote, const Visit& visit) { for_each_block(quote.blocks, visit); }
void visit_inside(Remark& remark, const Visit& visit) { for_each_block(remark.blocks, visit); }
void visit_inside(Landscape& landscape, const Visit& visit) { for_each_block(landscape.blocks, visit); }
void visit_inside(Paragraph&, const Visit&) {}
void visit_inside(Heading&, const Visit&) {}
void visit_inside(CodeBlock&, const Visit&) {}
void visit_inside(TableBlock&, const Visit&) {}
void visit_inside(Figure&, const Visit&) {}

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

void for_each_block(std::vector<Block>& blocks, const Visit& visit) {
  for (Block& block : blocks) {
    visit(block);
    std::visit([&](auto& value) { visit_inside(value, visit); }, block.value);
  }
}

}  // namespace redovisa
