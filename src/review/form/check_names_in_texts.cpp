// Names of rows that a text writes with other small words: "Utveckling Platina" as "Utveckling av Platina".
#include <unordered_map>
#include <unordered_set>

#include "diagnostics/folded.hpp"
#include "review/form/form_parts.hpp"
#include "review/form/name_likeness.hpp"

namespace redovisa {

namespace {

/// Rows' names of two words and more, by their first.
using NamesByFirstWord = std::unordered_map<std::string, std::vector<const CollectedName*>>;

NamesByFirstWord by_first_word(const std::vector<CollectedName>& names) {
  NamesByFirstWord result;
  for (const CollectedName& name : names) {
    if (name.kind == NameKind::row && name.parts.words.size() > 1)
      result[name.parts.words.front().stem].push_back(&name);
  }
  return result;
}

bool is_upper(std::string_view text) {
  const auto first = static_cast<unsigned char>(text.front());
  if (first >= 'A' && first <= 'Z') return true;
  const auto second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0U;
  return first == 0xC3 && second >= 0x80 && second <= 0x9E;
}

/// Does a capital stand in the middle of a sentence, so that it is a name's?
bool begins_name(std::string_view text, std::size_t at) {
  if (!is_upper(text.substr(at))) return false;
  const auto before = text.find_last_not_of(' ', at == 0 ? 0 : at - 1);
  if (at == 0 || before == std::string_view::npos) return false;
  const char c = text[before];
  return (c >= 'a' && c <= 'z') || c == ',' || static_cast<unsigned char>(c) >= 0x80;
}

/// The part of the text that is the name with other small words; empty when it is not there.
std::string_view rewording_at(std::string_view text, const std::vector<TextWord>& words, std::size_t at,
                              const NameParts& name) {
  bool reworded = false;
  const std::size_t begin = words[at].begin;
  for (std::size_t i = 1; i < name.words.size(); ++i) {
    std::string gap;
    while (++at < words.size() && joins_words(words[at].word))
      gap.append(gap.empty() ? "" : " ").append(words[at].word);
    if (at >= words.size() || words[at].stem != name.words[i].stem) return {};
    if (gap == name.gaps[i]) continue;
    const auto between = text.substr(words[at - 1].end, words[at].begin - words[at - 1].end);
    const bool is_other = !gap.empty() && !name.gaps[i].empty();
    if (is_other || between.find_first_of(".,&/") != std::string_view::npos) return {};
    reworded = true;
  }
  return reworded ? text.substr(begin, words[at].end - begin) : std::string_view{};
}

class Search {
 public:
  Search(const std::vector<CollectedName>& names, Findings& findings)
      : by_first_{by_first_word(names)}, findings_{findings} {
    for (const CollectedName& name : names) known_.insert(folded(name.name));
  }

  void look_in(const Passage& passage, const std::vector<TextWord>& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
      if (!begins_name(passage.text, words[at].begin)) continue;
      const auto candidates = by_first_.find(words[at].stem);
      if (candidates == by_first_.end()) continue;
      for (const CollectedName* name : candidates->second) report_at(passage, words, at, *name);
    }
  }

 private:
  void report_at(const Passage& passage, const std::vector<TextWord>& words, std::size_t at,
                 const CollectedName& name) {
    const std::string_view found = rewording_at(passage.text, words, at, name.parts);
    if (found.empty() || name.name.find('&') != std::string_view::npos) return;
    if (known_.contains(folded(found)) || !reported_.insert(&name).second) return;
    Finding finding{FindingCode::two_names,
                    {name.position, passage.position},
                    std::string{name.subject},
                    {{"ett", std::string{name.name}}, {"annat", std::string{found}}}};
    findings_.push_back(std::move(finding));
  }

  NamesByFirstWord by_first_;
  std::unordered_set<std::string> known_;
  std::unordered_set<const CollectedName*> reported_;
  Findings& findings_;
};

}  // namespace

void check_names_in_texts(const std::vector<CollectedName>& names, const Reviewed& reviewed,
                          const PassageWords& words, Findings& findings) {
  Search search{names, findings};
  for (std::size_t i = 0; i < words.size(); ++i) search.look_in(reviewed.passages[i], words[i]);
}

}  // namespace redovisa
