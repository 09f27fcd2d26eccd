#include "write/pdf/unmarked_content.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <string>
#include <string_view>
#include <utility>

namespace redovisa {

namespace {

constexpr std::string_view shaping[] = {"m", "l", "c", "v", "y", "h", "re", "W", "W*"};
constexpr std::string_view painting[] = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*"};
constexpr std::string_view showing[] = {"Tj", "TJ", "'", "\"", "Do", "sh"};

template <std::size_t size>
bool is_one_of(std::string_view word, const std::string_view (&words)[size]) {
  return std::ranges::find(words, word) != std::end(words);
}

/// Content that passes is unchanged, but for what lies outside all marks. A mark must not begin inside a
/// path, so a path is held until it is known whether it is painted.
class ArtifactMarker : public QPDFObjectHandle::TokenFilter {
 public:
  explicit ArtifactMarker(std::set<int> decorations) : decorations_{std::move(decorations)} {}

  void handleToken(const QPDFTokenizer::Token& token) override {
    pending_ += token.getRawValue();
    if (token.getType() != QPDFTokenizer::tt_word) return;
    take_operator(token.getValue());
  }

  void handleEOF() override {
    write(std::exchange(path_, {}));
    write(std::exchange(pending_, {}));
  }

 private:
  std::set<int> decorations_;
  std::string pending_;  // the operator with its operands
  std::string path_;
  int depth_ = 0;

  void take_operator(const std::string& name) {
    if (name == "BDC" || name == "BMC") {
      begin_mark();
    } else if (name == "EMC") {
      depth_ = std::max(0, depth_ - 1);
      write(std::exchange(pending_, {}));
    } else if (depth_ > 0) {
      write(std::exchange(pending_, {}));
    } else {
      take_unmarked(name);
    }
  }

  void take_unmarked(const std::string& name) {
    if (is_one_of(name, shaping)) {
      path_ += std::exchange(pending_, {});
    } else if (is_one_of(name, painting) || is_one_of(name, showing)) {
      write("\n/Artifact BMC\n" + std::exchange(path_, {}) + std::exchange(pending_, {}) + "\nEMC");
    } else {
      write(std::exchange(path_, {}) + std::exchange(pending_, {}));
    }
  }

  void begin_mark() {
    if (++depth_ == 1 && is_decoration()) pending_ = "\n/Artifact BMC";
    write(std::exchange(pending_, {}));
  }

  bool is_decoration() const {
    constexpr std::string_view key = "/MCID";
    const auto at = pending_.find(key);
    if (at == std::string::npos || decorations_.empty()) return false;
    return decorations_.contains(std::atoi(pending_.c_str() + at + key.size()));
  }
};

}  // namespace

void mark_artifacts(QPDF& pdf, const MarkedContent& decorations) {
  for (const auto& page : pdf.getAllPages()) {
    const auto own = decorations.find(page.getObjGen());
    QPDFPageObjectHelper{page}.addContentTokenFilter(
        std::make_shared<ArtifactMarker>(own == decorations.end() ? std::set<int>{} : own->second));
  }
}

}  // namespace redovisa
