#include "review/figures/narrowed_context.hpp"

#include <algorithm>

#include "review/text/plain_words.hpp"

namespace redovisa {

namespace {

/// Is it a row of its own, and no sum of all?
bool is_part(const FigureSubject& subject) {
  return !subject.is_wide || subject.kind == SubjectKind::activity_group;
}

/// A heading, or a line that stands over what follows: "Hemtjänst:".
bool is_label(const Sentence& sentence) {
  return sentence.is_heading || (sentence.text.ends_with(':') && sentence.text.size() < 60);
}

}  // namespace

NarrowedContext::NarrowedContext(const Reviewed& reviewed, const FigureIndex& index,
                                 const SubjectLookup& lookup)
    : reviewed_{reviewed}, index_{index}, lookup_{lookup} {}

bool NarrowedContext::is_narrowed(std::size_t sentence) {
  if (sentence < first_ || sentence >= first_ + narrowed_.size()) read_passage(sentence);
  return narrowed_[sentence - first_];
}

void NarrowedContext::read_passage(std::size_t sentence) {
  const auto& sentences = reviewed_.sentences;
  const std::size_t passage = sentences[sentence].passage;
  first_ = sentence;
  while (first_ > 0 && sentences[first_ - 1].passage == passage) --first_;
  const bool by_subject = names_part(words_of(reviewed_.passages[passage].subject));
  narrowed_.clear();
  bool by_label = false, narrowed = false;
  for (std::size_t i = first_; i < sentences.size() && sentences[i].passage == passage; ++i) {
    const Sentence& now = sentences[i];
    if (i > first_ && now.paragraph != sentences[i - 1].paragraph) narrowed = by_label;
    narrowed_.push_back(by_subject || narrowed);
    const auto words = words_of(now.text);
    if (is_label(now))
      by_label = narrowed = is_about_part(words);
    else
      narrowed = narrowed || names_part(words);
  }
}

bool NarrowedContext::names_part(const std::vector<TextWord>& words) const {
  return std::ranges::any_of(lookup_.mentions_in(words), [&](const Mention& mention) {
    return !mention.loose && is_part(index_.subjects()[mention.subject]);
  });
}

/// A label that holds other words than those of figures and times.
bool NarrowedContext::is_about_part(const std::vector<TextWord>& words) const {
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

}  // namespace redovisa
