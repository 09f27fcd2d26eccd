#include "write/pdf/joined_fills.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

#include "write/pdf/content_scanner.hpp"

namespace redovisa {

namespace {

constexpr double widest_gap = 0.15, overlap = 0.25, alike = 0.01;  // points

struct FilledBox {
  double left = 0, bottom = 0, width = 0, height = 0;
};

/// The four numbers of "56.7 439.5 313.2 16.5 re"; nullopt when they are not four.
std::optional<FilledBox> box_of(std::string_view operation) {
  std::array<double, 4> numbers{};
  std::size_t at = 0;
  for (double& number : numbers) {
    at = operation.find_first_not_of(" \t\r\n", at);
    if (at == std::string_view::npos) return std::nullopt;
    const auto [end, error] =
        std::from_chars(operation.data() + at, operation.data() + operation.size(), number);
    if (error != std::errc{}) return std::nullopt;
    at = static_cast<std::size_t>(end - operation.data());
  }
  return FilledBox{numbers[0], numbers[1], numbers[2], numbers[3]};
}

bool same(double a, double b) { return std::abs(a - b) < alike; }

/// Whether the box goes on where the one before it ends.
bool goes_on(const FilledBox& before, const FilledBox& box) {
  const double gap = box.left - (before.left + before.width);
  return same(before.bottom, box.bottom) && same(before.height, box.height) && gap > -alike &&
         gap < widest_gap;
}

/// Looks for a rectangle that alone is a path and is filled. Other content may stand between two of them, as
/// the text on the first.
class FillJoiner {
 public:
  explicit FillJoiner(std::string_view content) : content_{content} {}

  std::string joined() {
    ContentScanner scanner{content_};
    for (ContentOperation operation; scanner.next(operation);) take(operation);
    if (copied_ > 0) result_ += content_.substr(copied_);
    return std::move(result_);
  }

 private:
  std::string_view content_;
  std::string result_;
  std::size_t copied_ = 0;
  std::string_view colour_, colour_before_;
  std::optional<FilledBox> before_;
  ContentOperation path_;  // the operation before, when it is "re"

  std::string_view text_of(const ContentOperation& operation) const {
    const auto text = content_.substr(operation.begin, operation.end - operation.begin);
    return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
  }

  void take(const ContentOperation& operation) {
    if (operation.name == "rg" || operation.name == "g" || operation.name == "k")
      colour_ = text_of(operation);
    if (operation.name == "Q") colour_ = {};  // some colour from before
    if (operation.name == "cm") before_.reset();
    if ((operation.name == "f" || operation.name == "f*") && path_.name == "re") fill();
    path_ = operation;
  }

  void fill() {
    const auto box = box_of(content_.substr(path_.begin, path_.end - path_.begin));
    if (box && before_ && !colour_.empty() && colour_ == colour_before_ && goes_on(*before_, *box))
      widen(*before_, *box);
    before_ = box;
    colour_before_ = colour_;
  }

  void widen(const FilledBox& before, const FilledBox& box) {
    const double left = before.left + before.width - overlap;
    result_ += content_.substr(copied_, path_.begin - copied_);
    result_ += fmt::format("\n{:.3f} {:.3f} {:.3f} {:.3f} re", left, box.bottom, box.left + box.width - left,
                           box.height);
    copied_ = path_.end;
  }
};

}  // namespace

std::string with_joined_fills(std::string_view content) { return FillJoiner{content}.joined(); }

}  // namespace redovisa
