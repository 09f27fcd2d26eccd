#include "compare/matched_rows.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

/// Matches in several passes; what one has matched the next leaves alone.
class RowMatcher {
 public:
  RowMatcher(const RowKeys& before, const RowKeys& now) : before_{before}, now_{now}, taken_(before.size()) {
    result_.earlier.resize(now.size());
  }

  /// Matches those whose keys are the same, of one thing each and not empty, and that `may_be` one thing.
  template <class KeyOf, class MayBe>
  void match(const KeyOf& key_of, const MayBe& may_be) {
    std::map<std::string, std::vector<std::size_t>> known, wanted;
    for (std::size_t i = 0; i < before_.size(); ++i)
      if (!taken_[i]) known[key_of(before_[i])].push_back(i);
    for (std::size_t i = 0; i < now_.size(); ++i)
      if (!result_.earlier[i]) wanted[key_of(now_[i])].push_back(i);
    for (const auto& [key, later] : wanted) {
      const auto found = known.find(key);
      if (key.empty() || later.size() != 1 || found == known.end() || found->second.size() != 1) continue;
      const std::size_t earlier = found->second.front();
      if (!may_be(before_[earlier], now_[later.front()])) continue;
      result_.earlier[later.front()] = earlier;
      taken_[earlier] = true;
    }
  }

  MatchedRows matches() && {
    for (std::size_t i = 0; i < before_.size(); ++i)
      if (!taken_[i]) result_.gone.push_back(i);
    return std::move(result_);
  }

 private:
  const RowKeys &before_, &now_;
  std::vector<bool> taken_;
  MatchedRows result_;
};

bool is_of_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x80 || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

std::set<std::string> words_of(const std::string& name) {
  std::set<std::string> words;
  std::string word;
  for (const char c : folded(name) + ' ') {
    if (is_of_word(c))
      word += c;
    else if (!word.empty())
      words.insert(std::exchange(word, {}));
  }
  return words;
}

/// The pairs of neighbouring letters of each word, sorted.
std::vector<std::string> pairs_of(const std::set<std::string>& words) {
  std::vector<std::string> pairs;
  for (const std::string& word : words)
    for (std::size_t i = 0; i + 1 < word.size(); ++i) pairs.push_back(word.substr(i, 2));
  std::ranges::sort(pairs);
  return pairs;
}

/// Are most of the pairs of letters the same, three in five?
bool share_pairs(const std::set<std::string>& a, const std::set<std::string>& b) {
  const auto pairs = pairs_of(a), others = pairs_of(b);
  std::vector<std::string> shared;
  std::ranges::set_intersection(pairs, others, std::back_inserter(shared));
  return 10 * shared.size() >= 3 * (pairs.size() + others.size());
}

/// Is it one of the words, or like one of them?
bool is_among(const std::string& word, const std::set<std::string>& words) {
  constexpr std::size_t shortest = 4;  // that a longer word may be shortened to
  return std::ranges::any_of(words, [&](const std::string& other) {
    const std::size_t shared = std::min(word.size(), other.size());
    if (word == other) return true;
    return shared >= shortest &&
           (word.compare(0, shared, other, 0, shared) == 0 || share_pairs({word}, {other}));
  });
}

bool all_are_among(const std::set<std::string>& words, const std::set<std::string>& others) {
  return std::ranges::all_of(words, [&](const std::string& word) { return is_among(word, others); });
}

}  // namespace

bool may_be_one_body(const std::string& one, const std::string& other) {
  const auto a = words_of(one), b = words_of(other);
  return !a.empty() && !b.empty() && (all_are_among(a, b) || all_are_among(b, a));
}

bool resemble(const std::string& one, const std::string& other) {
  const auto a = words_of(one), b = words_of(other);
  if (a.empty() || b.empty()) return false;
  if (std::ranges::includes(a, b) || std::ranges::includes(b, a)) return true;
  return share_pairs(a, b);
}

MatchedRows matched(const RowKeys& before, const RowKeys& now, IdTrust trust) {
  const auto any = [](const RowKey&, const RowKey&) { return true; };
  const auto name_of = [](const RowKey& key) { return folded(key.name); };
  const auto id_of = [](const RowKey& key) { return folded(key.id); };
  RowMatcher matcher{before, now};
  matcher.match(
      [&](const RowKey& key) { return key.id.empty() ? std::string{} : id_of(key) + '\n' + name_of(key); },
      any);
  matcher.match([&](const RowKey& key) { return name_of(key) + '\n' + folded(key.level); }, any);
  matcher.match(name_of, any);
  matcher.match(id_of, [&](const RowKey& a, const RowKey& b) {
    return trust == IdTrust::always || resemble(a.name, b.name);
  });
  return std::move(matcher).matches();
}

}  // namespace redovisa
