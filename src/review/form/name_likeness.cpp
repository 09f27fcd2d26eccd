#include "review/form/name_likeness.hpp"

#include <utility>

#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<12> abbreviations{"avd", "förv", "verks", "utv",      "ek",   "bist",
                                     "adm", "soc",  "org",   "försörjn", "ekon", "kommunst"};
constexpr WordList<10> definite_endings{"en", "et", "n", "t", "ens", "ets", "ns", "ts", "a", "s"};

std::string_view joining_word(const TextWord& word) {
  if (word.word == "f") return "för";
  return word.word;
}

/// Is the one the other in its definite form or in the genitive, and not in the plural?
bool is_definite_of(std::string_view a, std::string_view b) {
  const std::string_view longer = a.size() > b.size() ? a : b, shorter = a.size() > b.size() ? b : a;
  return longer.starts_with(shorter) && is_any(longer.substr(shorter.size()), definite_endings);
}

bool is_abbreviation(const TextWord& word, const TextWord& of) {
  return is_any(word.word, abbreviations) && of.word.starts_with(word.word);
}

bool has_stop(std::string_view name, const TextWord& word) {
  return word.end < name.size() && name[word.end] == '.';
}

/// abbreviated: "Avd.", as good as the word; clipped: "Avd".
enum class WordLikeness : std::uint8_t { same, abbreviated, clipped, definite, other };

enum class GapLikeness : std::uint8_t { same, sign, lacking, other };

/// "och" against "" is a sign when the name without it has an ampersand.
GapLikeness compare(const std::string& a, const std::string& b, std::string_view without) {
  if (a == b) return GapLikeness::same;
  if (!a.empty() && !b.empty()) return GapLikeness::other;
  const std::string& word = a.empty() ? b : a;
  const bool is_joint = word == "och" && without.find('&') != std::string_view::npos;
  return is_joint ? GapLikeness::sign : GapLikeness::lacking;
}

}  // namespace

std::string NameParts::key() const {
  std::string key;
  for (const TextWord& word : words) key.append(word.stem).append(" ");
  return key;
}

NameParts parts_of(std::string_view name) {
  NameParts parts{name, {}, {}};
  std::string gap;
  for (TextWord& word : words_of(name)) {
    if (joins_words(word.word)) {
      gap.append(gap.empty() ? "" : " ").append(joining_word(word));
      continue;
    }
    parts.gaps.push_back(std::exchange(gap, {}));
    parts.words.push_back(std::move(word));
  }
  parts.gaps.push_back(gap);
  return parts;
}

namespace {

WordLikeness likeness_of(const TextWord& a, std::string_view name_a, const TextWord& b,
                         std::string_view name_b) {
  if (a.word == b.word) return WordLikeness::same;
  const auto shortened = [](bool has_stop) {
    return has_stop ? WordLikeness::abbreviated : WordLikeness::clipped;
  };
  if (is_abbreviation(a, b)) return shortened(has_stop(name_a, a));
  if (is_abbreviation(b, a)) return shortened(has_stop(name_b, b));
  return is_definite_of(a.word, b.word) ? WordLikeness::definite : WordLikeness::other;
}

/// In what two names differ anywhere.
struct Differences {
  bool abbreviated = false, spelt = false, worded = false, other = false;

  void add(WordLikeness likeness) {
    abbreviated = abbreviated || likeness == WordLikeness::abbreviated;
    spelt = spelt || likeness == WordLikeness::clipped || likeness == WordLikeness::definite;
    worded = worded || likeness == WordLikeness::other;
  }

  void add(GapLikeness likeness) {
    spelt = spelt || likeness == GapLikeness::sign;
    worded = worded || likeness == GapLikeness::lacking;
    other = other || likeness == GapLikeness::other;
  }
};

}  // namespace

NameLikeness likeness_of(const NameParts& a, const NameParts& b, bool plural_differs) {
  if (a.name == b.name) return NameLikeness::same;
  if (a.words.size() != b.words.size()) return NameLikeness::different;
  Differences found;
  for (std::size_t i = 0; i < a.words.size(); ++i)
    found.add(likeness_of(a.words[i], a.name, b.words[i], b.name));
  // one word alone: "Socialnämnd" may be a row and "Socialnämnden" the whole
  if ((found.worded || found.spelt) && a.words.size() == 1) return NameLikeness::different;
  if (found.worded && plural_differs) return NameLikeness::different;
  for (std::size_t i = 0; i < a.gaps.size(); ++i)
    found.add(compare(a.gaps[i], b.gaps[i], a.gaps[i].empty() ? a.name : b.name));
  if (found.other) return NameLikeness::different;
  if (found.worded) return NameLikeness::wording;
  return found.spelt || !found.abbreviated ? NameLikeness::spelling : NameLikeness::same;
}

}  // namespace redovisa
