// Long words spelt in two ways: institutsplaceringar and institutionsplaceringar, center and centrum.
#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "review/form/form_parts.hpp"
#include "review/form/occurrence.hpp"

namespace redovisa {

namespace {

std::string_view written(std::string_view text, const TextWord& word) {
  return text.substr(word.begin, word.end - word.begin);
}

bool has_digit(std::string_view word) { return word.find_first_of("0123456789") != std::string_view::npos; }

constexpr std::size_t least_length = 11, edge = 4, most_edits = 3;

/// Insertions, deletions and replacements of bytes.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
      diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, replaced}));
    }
  }
  return row.back();
}

bool are_near(std::string_view a, std::string_view b) {
  const auto longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
  if (longer - shorter > most_edits || shorter < least_length) return false;
  return edit_distance(a, b) * 5 <= longer;
}

/// "arbetsmarknadscenter" and "arbetsmarknadscentrum" as "arbetsmarknadscent"; empty for other words.
std::string_view before_center(std::string_view word) {
  constexpr std::string_view last_letters = "rsm";
  if (word.empty() || last_letters.find(word.back()) == std::string_view::npos) return {};
  for (const std::string_view ending : {"er", "ers", "rum", "rums"}) {
    if (!word.ends_with(ending)) continue;
    const std::string_view stem = word.substr(0, word.size() - ending.size());
    if (stem.size() > 8 && stem.ends_with("cent")) return stem;
  }
  return {};
}

class LongWords {
 public:
  explicit LongWords(Findings& findings) : findings_{findings} {}

  void add(const TextWord& word, const Occurrence& occurrence) {
    if (const auto center = before_center(word.word); !center.empty()) add_center(center, word, occurrence);
    if (word.stem.size() < least_length || has_digit(word.stem)) return;
    const auto [known, is_new] = by_stem_.try_emplace(word.stem, occurrence);
    if (!is_new) return;
    auto& alike = by_edges_[word.stem.substr(0, edge) + word.stem.substr(word.stem.size() - edge)];
    if (alike.size() < most_alike)
      for (const std::string_view other : alike) compare(other, word.stem);
    alike.push_back(known->first);
  }

 private:
  static constexpr std::size_t most_alike = 40;  // more are a series of names, not slips

  void compare(const std::string_view known, const std::string& stem) {
    const Occurrence &one = by_stem_.at(std::string{known}), &other = by_stem_.at(stem);
    if (one.in_name && are_near(known, stem)) report_two_names(one, other, !other.in_name, findings_);
  }

  void add_center(std::string_view stem, const TextWord& word, const Occurrence& occurrence) {
    const bool is_centrum = word.word.find("centrum") != std::string::npos;
    auto& forms = centers_[std::string{stem}];
    if (!forms[is_centrum].written.empty()) return;
    forms[is_centrum] = occurrence;
    if (!forms[!is_centrum].written.empty())
      report_two_names(forms[!is_centrum], occurrence, false, findings_);
  }

  Findings& findings_;
  std::unordered_map<std::string, Occurrence> by_stem_;
  std::unordered_map<std::string, std::vector<std::string_view>> by_edges_;
  std::unordered_map<std::string, std::array<Occurrence, 2>> centers_;
};

}  // namespace

void check_spellings(const std::vector<CollectedName>& names, const Reviewed& reviewed,
                     const PassageWords& words, Findings& findings) {
  LongWords long_words{findings};
  for (const CollectedName& name : names)
    for (const TextWord& word : name.parts.words)
      long_words.add(word, {written(name.name, word), name.subject, name.position, true});
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Passage& passage = reviewed.passages[i];
    for (const TextWord& word : words[i])
      long_words.add(word, {written(passage.text, word), passage.subject, passage.position, false});
  }
}

}  // namespace redovisa
