#include "review/figures/narrowed_context.hpp"

#include <algorithm>

#include "review/text/plain_words.hpp"

namespace redovisa {

namespace {

/// Is it a row of its own, and no sum of all?
bool is_part(const FigureSubject& subject) {
  return !subject.is_wide || subject.kind == SubjectKind::activity_group;
}

class ContextOfSentence {
 public:
  ContextOfSentence(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup)
      : reviewed_{reviewed}, index_{index}, lookup_{lookup} {}

  bool is_narrowed(std::size_t sentence) const {
    const Sentence& now = reviewed_.sentences[sentence];
    if (names_part(words_of(reviewed_.passages[now.passage].subject))) return true;
    for (std::size_t i = sentence; i > 0; --i) {
      const Sentence& before = reviewed_.sentences[i - 1];
      if (before.passage != now.passage) return false;
      if (is_label(before)) return is_about_part(words_of(before.text));
      if (before.paragraph == now.paragraph && names_part(words_of(before.text))) return true;
    }
    return false;
  }

 private:
  /// A heading, or a line that stands over what follows: "Hemtjänst:".
  static bool is_label(const Sentence& sentence) {
    return sentence.is_heading || (sentence.text.ends_with(':') && sentence.text.size() < 60);
  }

  bool names_part(const std::vector<TextWord>& words) const {
    return std::ranges::any_of(lookup_.mentions_in(words), [&](const Mention& mention) {
      return !mention.loose && is_part(index_.subjects()[mention.subject]);
    });
  }

  /// A label that holds other words than those of figures and times.
  bool is_about_part(const std::vector<TextWord>& words) const {
    if (names_part(words)) return true;
    const auto mentions = lookup_.mentions_in(words);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const bool names = std::ranges::any_of(mentions, [&](const Mention& mention) {
        return std::ranges::find(mention.words, i) != mention.words.end();
      });
      if (!names && !is_plain(words[i].word) && !lookup_.is_committee(words[i].stem)) return true;
    }
    return false;
  }

  const Reviewed& reviewed_;
  const FigureIndex& index_;
  const SubjectLookup& lookup_;
};

}  // namespace

bool is_narrowed(const Reviewed& reviewed, std::size_t sentence, const FigureIndex& index,
                 const SubjectLookup& lookup) {
  return ContextOfSentence{reviewed, index, lookup}.is_narrowed(sentence);
}

}  // namespace redovisa
