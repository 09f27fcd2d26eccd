#include "write/pdf/unmarked_content.hpp"

#include <algorithm>
#include <charconv>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>
#include <string_view>

#include "write/pdf/content_scanner.hpp"
#include "write/pdf/joined_fills.hpp"

namespace redovisa {

namespace {

constexpr std::string_view shaping[] = {"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
constexpr std::string_view painting[] = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"};
constexpr std::string_view showing[] = {"Tj", "TJ", "'", "\"", "Do", "sh"};

template <std::size_t size>
bool is_one_of(std::string_view word, const std::string_view (&words)[size]) {
  return std::ranges::find(words, word) != std::end(words);
}

/// The number of the marked content that an operation begins; −1: none.
int number_of_mark(std::string_view operation) {
  constexpr std::string_view key = "/MCID";
  const auto at = operation.find(key);
  if (at == std::string_view::npos) return -1;
  const auto digits = operation.substr(std::min(operation.find_first_of("0123456789", at), operation.size()));
  int number = -1;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// Content that passes is unchanged, but for what lies outside all marks. A mark must not begin inside a
/// path, so it begins before the path that is painted.
class ArtifactMarker {
 public:
  ArtifactMarker(std::string_view content, const std::set<int>& decorations)
      : content_{content}, decorations_{decorations} {}

  /// Empty when nothing is to be changed.
  std::string marked() {
    ContentScanner scanner{content_};
    for (ContentOperation operation; scanner.next(operation);) take(operation);
    if (copied_ > 0) result_ += content_.substr(copied_);
    return std::move(result_);
  }

 private:
  static constexpr std::size_t none = std::string_view::npos;

  std::string_view content_;
  const std::set<int>& decorations_;
  std::string result_;
  std::size_t copied_ = 0;
  std::size_t path_ = none;  // where a path without mark begins
  int depth_ = 0;

  void take(const ContentOperation& operation) {
    if (operation.name == "BDC" || operation.name == "BMC") {
      if (++depth_ == 1) take_mark(operation);
    } else if (operation.name == "EMC") {
      depth_ = std::max(0, depth_ - 1);
    } else if (depth_ == 0) {
      take_unmarked(operation);
    }
  }

  void take_unmarked(const ContentOperation& operation) {
    if (is_one_of(operation.name, shaping)) {
      path_ = std::min(path_, operation.begin);
      return;
    }
    if (is_one_of(operation.name, painting) || is_one_of(operation.name, showing)) {
      const auto begin = std::min(path_, operation.begin);
      copy_until(begin);
      result_ += "\n/Artifact BMC\n";
      copy_until(operation.end);
      result_ += "\nEMC";
    }
    path_ = none;
  }

  void take_mark(const ContentOperation& operation) {
    path_ = none;
    const auto text = content_.substr(operation.begin, operation.end - operation.begin);
    if (decorations_.empty() || !decorations_.contains(number_of_mark(text))) return;
    copy_until(operation.begin);
    result_ += "\n/Artifact BMC";
    copied_ = operation.end;
  }

  void copy_until(std::size_t end) {
    result_ += content_.substr(copied_, end - copied_);
    copied_ = end;
  }
};

void mark_page(QPDFObjectHandle page, const std::set<int>& decorations) {
  if (page.getKey("/Contents").isArray()) QPDFPageObjectHelper{page}.coalesceContentStreams();
  auto stream = page.getKey("/Contents");
  if (!stream.isStream()) return;
  const auto data = stream.getStreamData();
  const std::string_view content{reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
  std::string marked = ArtifactMarker{content, decorations}.marked();
  if (std::string joined = with_joined_fills(marked.empty() ? content : marked); !joined.empty())
    marked = std::move(joined);
  if (!marked.empty())
    stream.replaceStreamData(marked, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

}  // namespace

void mark_artifacts(QPDF& pdf, const MarkedContent& decorations) {
  static const std::set<int> nothing;
  for (const auto& page : pdf.getAllPages()) {
    const auto own = decorations.find(page.getObjGen());
    mark_page(page, own == decorations.end() ? nothing : own->second);
  }
}

}  // namespace redovisa
