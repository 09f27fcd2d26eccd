#include "review/figures/superlatives.hpp"

#include <algorithm>

#include "review/counts/counted_things.hpp"
#include "review/figures/figure_facts.hpp"
#include "review/figures/row_ranks.hpp"
#include "review/figures/subject_section.hpp"
#include "review/text/plain_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// The stems of words that tell for whom an insats is.
std::vector<std::string> whom_in(const std::vector<TextWord>& words) {
  std::vector<std::string> found;
  for (const auto& word : words)
    if (tells_for_whom(word.stem)) found.push_back(word.stem);
  return found;
}

class SuperlativeReader {
 public:
  SuperlativeReader(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                    Findings& findings)
      : reviewed_{reviewed}, index_{index}, lookup_{lookup}, findings_{findings}, ranks_{index} {}

  void check(std::size_t sentence) {
    text_ = &reviewed_.sentences[sentence];
    words_ = words_of(text_->text);
    auto told = superlative_of(words_);
    if (!told) return;
    mentions_ = lookup_.mentions_in(words_);
    NamedRows named{named_rows(told->items), 0, whom_in(words_)};
    if (named.mentions.empty()) return;
    if (sentence > 0 && follows(sentence))
      read_before(words_of(reviewed_.sentences[sentence - 1].text), named, *told);
    named.unknown = unknown_items(told->items);
    judge(named, *told);
  }

 private:
  bool follows(std::size_t sentence) const {
    const Sentence &a = reviewed_.sentences[sentence - 1], &b = reviewed_.sentences[sentence];
    return a.passage == b.passage && a.paragraph == b.paragraph;
  }

  /// What the sentence before says holds too, where the sentence itself is silent.
  static void read_before(const std::vector<TextWord>& before, NamedRows& named, ToldSuperlative& told) {
    if (named.whom.empty()) named.whom = whom_in(before);
    if (!told.against_budget && !told.against_last_year && !told.of_year && !told.to_date)
      add_comparison(before, told);
  }

  /// The rows that are said to be largest. None when it is not plain which they are.
  std::vector<Mention> named_rows(const WordRange& items) const {
    std::vector<Mention> named;
    for (const auto& mention : mentions_) {
      const bool is_item = mention.words.front() >= items.first && mention.words.front() < items.next;
      const FigureSubject& subject = index_.subjects()[mention.subject];
      if (!is_item || mention.loose || !is_row(subject)) continue;
      if (mention.shared) return {};
      named.push_back(mention);
    }
    return named;
  }

  bool is_row(const FigureSubject& subject) const {
    return !subject.is_wide && subject.kind != SubjectKind::indicator &&
           subject.kind != SubjectKind::sick_leave &&
           fits_section(subject, reviewed_.passages[text_->passage]);
  }

  /// How many of the things that are enumerated no table has.
  std::size_t unknown_items(const WordRange& range) const {
    const auto items = items_of(text_->text, words_, range);
    return static_cast<std::size_t>(std::ranges::count_if(items, [&](const WordRange& item) {
      return !is_plain_range(item) && std::ranges::none_of(mentions_, [&](const Mention& mention) {
        return !mention.loose && has_word_in(mention, item);
      });
    }));
  }

  static bool has_word_in(const Mention& mention, const WordRange& range) {
    return std::ranges::any_of(mention.words,
                               [&](std::size_t word) { return word >= range.first && word < range.next; });
  }

  bool is_plain_range(const WordRange& range) const {
    for (std::size_t i = range.first; i < range.next; ++i)
      if (!is_plain(words_[i].word)) return false;
    return true;
  }

  /// Every table that has the name must deny it.
  void judge(const NamedRows& named, const ToldSuperlative& told) {
    for (std::size_t i = 0; i < named.mentions.size(); ++i) {
      const auto& mention = named.mentions[i];
      const auto same_name = [&](const Mention& other) { return other.words == mention.words; };
      const auto first = std::ranges::find_if(named.mentions, same_name);
      if (first != named.mentions.begin() + static_cast<std::ptrdiff_t>(i)) continue;
      const bool denied = std::ranges::all_of(named.mentions, [&](const Mention& other) {
        return !same_name(other) || ranks_.denial(other.subject, named, told).has_value();
      });
      if (denied) return add(told, *ranks_.denial(mention.subject, named, told));
    }
  }

  void add(const ToldSuperlative& told, const RankDenial& denial) {
    const Passage& passage = reviewed_.passages[text_->passage];
    const KnownFigure& row = *index_.find(denial.row, denial.measure.figure, denial.measure.time);
    Finding finding =
        text_finding(FindingCode::text_superlative_denied, passage, text_->text,
                     told.of_year == told.to_date && !denial.one_measure && !denial.always_opposite);
    finding.facts.push_back({"står", told.word});
    add_figure(finding, index_.subjects()[denial.row], row, reviewed_.material.printed);
    if (denial.larger)
      add_larger(*index_.find(*denial.larger, denial.measure.figure, denial.measure.time),
                 index_.subjects()[*denial.larger], finding);
    else
      finding.facts.push_back({"motsatt", Amount{row.value, std::string{unit_word(row.unit)}}});
    findings_.push_back(std::move(finding));
  }

  static void add_larger(const KnownFigure& known, const FigureSubject& subject, Finding& finding) {
    finding.places.push_back(known.position);
    finding.facts.push_back({"större", subject.name_in_text()});
    finding.facts.push_back({"större_värde", Amount{known.value, std::string{unit_word(known.unit)}}});
  }

  const Reviewed& reviewed_;
  const FigureIndex& index_;
  const SubjectLookup& lookup_;
  Findings& findings_;
  RowRanks ranks_;
  const Sentence* text_ = nullptr;
  std::vector<TextWord> words_;
  std::vector<Mention> mentions_;
};

}  // namespace

void check_superlatives(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                        Findings& findings) {
  static constexpr std::string_view parts[] = {"tör", "rämst", "huvudsak", "ramför"};
  SuperlativeReader reader{reviewed, index, lookup, findings};
  for (std::size_t i = 0; i < reviewed.sentences.size(); ++i) {
    const std::string_view text = reviewed.sentences[i].text;
    const bool may_tell = std::ranges::any_of(
        parts, [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
    if (may_tell) reader.check(i);
  }
}

}  // namespace redovisa
