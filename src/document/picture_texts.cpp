#include "document/picture_texts.hpp"

#include <utility>

#include "document/text_marks.hpp"

namespace redovisa {

namespace {

/// The text between the marks, as it comes: text, description, caption, text …
std::vector<Runs> between_marks(const Runs& runs) {
  std::vector<Runs> pieces(1);
  for (const Run& run : runs) {
    std::string_view rest = run.text;
    for (auto at = rest.find(picture_mark);; at = rest.find(picture_mark)) {
      Run piece = run;
      piece.text = rest.substr(0, at);
      append(pieces.back(), std::move(piece));
      if (at == std::string_view::npos) break;
      pieces.emplace_back();
      rest.remove_prefix(at + 1);
    }
  }
  return pieces;
}

}  // namespace

DividedText divided_at_pictures(const Runs& runs) {
  auto pieces = between_marks(runs);
  DividedText divided{{std::move(pieces.front())}, {}};
  for (std::size_t i = 1; i + 2 < pieces.size(); i += 3) {
    divided.pictures.push_back({std::move(pieces[i]), std::move(pieces[i + 1])});
    divided.texts.push_back(std::move(pieces[i + 2]));
  }
  return divided;
}

void lose_pictures(MarkdownNode& node) {
  if (node.pictures.empty()) return;
  DividedText divided = divided_at_pictures(std::exchange(node.runs, {}));
  const auto add = [&](Runs& runs) {
    for (Run& run : runs) append(node.runs, std::move(run));
  };
  add(divided.texts.front());
  for (std::size_t i = 0; i < divided.pictures.size(); ++i) {
    add(divided.pictures[i].description);
    add(divided.texts[i + 1]);
  }
  for (std::string& address : std::exchange(node.pictures, {}))
    node.losses.push_back({LossKind::picture, std::move(address)});
}

}  // namespace redovisa
