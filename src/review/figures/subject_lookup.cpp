#include "review/figures/subject_lookup.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"
#include "model/typed_sums.hpp"
#include "review/counts/counted_things.hpp"

namespace redovisa {

namespace {

/// Words that tell how something is counted or organised, and name nothing by themselves.
constexpr std::array<std::string_view, 12> neutral{"antal",   "dag",      "dagar", "dygn",
                                                   "total",   "avdeln",   "enhet", "verksamhet",
                                                   "projekt", "förvaltn", "summ",  "övrig"};
constexpr std::array<std::string_view, 5> counting{"antal", "dag", "dagar", "dygn", "st"};

/// How far from each other the words of a name may stand.
constexpr std::size_t widest = 8;

/// A word that begins more names than these tells nothing.
constexpr std::size_t most_of_one_name = 40;

template <std::size_t n>
bool is_one(std::string_view stem, const std::array<std::string_view, n>& of) {
  return std::ranges::find(of, stem) != of.end();
}

bool is_number(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

void add_once(std::vector<std::string>& stems, const std::string& stem) {
  if (std::ranges::find(stems, stem) == stems.end()) stems.push_back(stem);
}

/// Can a name be known by these words alone?
bool names_something(const std::vector<std::string>& stems) {
  return std::ranges::any_of(stems, [](const std::string& stem) {
    return !tells_for_whom(stem) && !is_one(stem, neutral) && !is_number(stem);
  });
}

struct NameParts {
  std::vector<std::string> required, optional;
};

/// What stands after a comma or in brackets, and words for whom it is, may be left out in a text.
NameParts parts_of(std::string_view name) {
  const auto aside = name.find_first_of(",(");
  NameParts parts;
  std::vector<std::string> all;
  for (const auto& word : words_of(name)) {
    const bool is_letter = word.word.size() == 1 && !is_number(word.word);
    if (joins_words(word.word) || is_letter || is_one(word.stem, counting)) continue;
    add_once(all, word.stem);
    const bool optional = word.begin > aside || tells_for_whom(word.stem);
    add_once(optional ? parts.optional : parts.required, word.stem);
  }
  if (!names_something(parts.required)) parts = {all, {}};
  return parts;
}

/// "Totalt", "Alla", "Samtliga anställda"
bool is_all_staff(std::string_view group) {
  constexpr std::array<std::string_view, 3> all{"alla", "samtliga", "hela"};
  const std::string name = folded(group);
  return sum_name(group) == SumName::sum || is_one(std::string_view{name}.substr(0, name.find(' ')), all);
}

/// Where the word with the stem stands nearest to `at`; npos: not near.
std::size_t nearest_to(std::span<const TextWord> words, std::size_t at, std::string_view stem) {
  for (std::size_t away = 0; away <= widest; ++away) {
    if (at + away < words.size() && words[at + away].stem == stem) return at + away;
    if (at >= away && words[at - away].stem == stem) return at - away;
  }
  return std::string::npos;
}

/// Do the mentions share a word of their names?
bool overlap(const Mention& a, const Mention& b) {
  return std::ranges::any_of(
      a.words, [&](std::size_t word) { return std::ranges::find(b.words, word) != b.words.end(); });
}

/// Leaves out those whose words another of the same table has more of, and marks those that are as likely.
void settle(std::vector<Mention>& mentions, const FigureIndex& index) {
  std::vector<Mention> settled;
  for (auto& mention : mentions) {
    bool beaten = false;
    for (const auto& other : mentions) {
      if (&other == &mention || !overlap(mention, other)) continue;
      const auto& a = index.subjects()[mention.subject];
      const auto& b = index.subjects()[other.subject];
      beaten = beaten || other.words.size() > mention.words.size();
      if (a.table == b.table && other.words.size() == mention.words.size() && a.name != b.name)
        mention.shared = true;
    }
    if (!beaten) settled.push_back(mention);
  }
  mentions = std::move(settled);
}

}  // namespace

SubjectLookup::SubjectLookup(const FigureIndex& index, std::string_view committee) : index_{index} {
  for (const auto& word : words_of(committee)) committee_.push_back(word.stem);
  for (const std::string_view word : {"nämnden", "förvaltningen", "utskottet", "styrelsen"})
    committee_.push_back(stem_of(word));
  for (std::size_t i = 0; i < index.subjects().size(); ++i) add_names(i);
  index_names();
}

void SubjectLookup::add(Name name) {
  const bool only_committee =
      std::ranges::all_of(name.required, [&](const std::string& stem) { return is_committee(stem); });
  if (!only_committee) names_.push_back(std::move(name));
}

void SubjectLookup::add_names(std::size_t subject) {
  const FigureSubject& s = index_.subjects()[subject];
  if (s.kind == SubjectKind::whole || (s.is_sum && s.kind == SubjectKind::volume)) return;
  if (s.kind == SubjectKind::turnover) {
    for (const std::string_view leaving : {"omsättning", "avgång"})
      if (!s.is_sum) add({subject, {first_stem(s.name), stem_of(leaving)}});
    if (s.is_sum) add({subject, {stem_of("omsättning")}});
  }
  const bool is_of_all =
      is_all_staff(s.group) ||
      std::ranges::all_of(words_of(s.group), [&](const auto& word) { return is_committee(word.stem); });
  const NameParts parts = parts_of(s.kind == SubjectKind::sick_leave && !is_of_all ? s.group : s.name);
  const bool only_whom =
      std::ranges::all_of(parts.required, [](const auto& stem) { return tells_for_whom(stem); });
  const bool only_number = std::ranges::all_of(
      parts.required, [](const auto& stem) { return is_one(stem, neutral) || is_number(stem); });
  add({subject, parts.required, parts.optional, only_whom || only_number});
  if (parts.required.size() != 1 || !parts.optional.empty()) return;
  const std::string& only = parts.required.front();
  if (s.kind == SubjectKind::operating) add({subject, {only + "ssid"}});  // "intäktssidan"
  if (s.kind != SubjectKind::activity || !only.ends_with("skostnad")) return;
  add({subject, {stem_of(only.substr(0, only.size() - std::string_view{"skostnad"}.size()))}, {}, true});
}

void SubjectLookup::index_names() {
  std::unordered_map<std::string_view, std::size_t> frequency;
  for (const Name& name : names_)
    for (const auto& stem : name.required) ++frequency[stem];
  for (std::size_t i = 0; i < names_.size(); ++i) {
    const auto rarest = std::ranges::min_element(names_[i].required, {},
                                                 [&](const auto& stem) { return frequency.at(stem); });
    if (rarest != names_[i].required.end()) by_stem_[*rarest].push_back(i);
  }
}

bool SubjectLookup::matches(const Name& name, std::span<const TextWord> words, std::size_t at,
                            Mention& mention) const {
  for (const auto& stem : name.required) {
    const auto place = nearest_to(words, at, stem);
    if (place == std::string::npos) return false;
    mention.words.push_back(place);
  }
  for (const auto& stem : name.optional)
    if (const auto place = nearest_to(words, at, stem); place != std::string::npos)
      mention.words.push_back(place);
  std::ranges::sort(mention.words);
  return true;
}

std::vector<Mention> SubjectLookup::mentions_in(std::span<const TextWord> words) const {
  std::vector<Mention> mentions;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto found = by_stem_.find(words[at].stem);
    if (found == by_stem_.end() || found->second.size() > most_of_one_name) continue;
    for (const std::size_t i : found->second) {
      Mention mention{names_[i].subject, {}, false, names_[i].loose};
      if (matches(names_[i], words, at, mention)) mentions.push_back(std::move(mention));
    }
  }
  settle(mentions, index_);
  std::ranges::stable_sort(mentions, {}, [](const Mention& m) { return m.words.front(); });
  return mentions;
}

bool SubjectLookup::is_committee(std::string_view stem) const {
  return std::ranges::find(committee_, stem) != committee_.end();
}

}  // namespace redovisa
