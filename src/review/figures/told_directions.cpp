// Words of increase and decrease about what a table or indicator has figures of.
#include <algorithm>

#include "review/figures/figure_facts.hpp"
#include "review/figures/narrowed_context.hpp"
#include "review/figures/subject_section.hpp"
#include "review/figures/text_directions.hpp"
#include "review/figures/told_against.hpp"
#include "review/text/direction_words.hpp"
#include "review/text/plain_words.hpp"
#include "review/text/time_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// What a clause says of the direction of one subject.
struct ToldClause {
  std::vector<std::size_t> subjects;  // of one name, in one table or several
  ToldDirection direction = ToldDirection::same;
  std::string word = {};
  ToldAgainst against = ToldAgainst::unknown;
  bool is_forecast = false;
  bool is_inherited = false;  // the sentence before names the subject
};

class DirectionReader {
 public:
  DirectionReader(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                  Findings& findings)
      : reviewed_{reviewed},
        index_{index},
        lookup_{lookup},
        narrowed_{reviewed, index, lookup},
        findings_{findings} {}

  void check(std::size_t index) {
    const Sentence& sentence = reviewed_.sentences[index];
    passage_ = &reviewed_.passages[sentence.passage];
    at_ = index;
    words_ = words_of(sentence.text);
    if (std::ranges::none_of(words_,
                             [](const auto& w) { return told_change(w.word) || told_comparison(w.word); }))
      return;
    mentions_ = lookup_.mentions_in(words_);
    for (const WordRange& clause : clauses_of(sentence.text, words_))
      if (const auto told = read(clause)) judge(*told, sentence);
  }

 private:
  std::optional<ToldClause> read(const WordRange& clause) const {
    ToldClause told{subjects_of(clause)};
    if (told.subjects.empty()) {
      const auto before = names_nothing(clause) ? subject_before(clause) : std::nullopt;
      if (!before) return std::nullopt;
      told.subjects.push_back(*before);
      told.is_inherited = true;
    }
    std::size_t directions = 0;
    for (std::size_t i = clause.first; i < clause.next; ++i) {
      const std::string_view word = words_[i].word;
      if (turns_around(word) || tells_variance(word)) return std::nullopt;
      told.is_forecast = told.is_forecast || tells_forecast(word);
      const auto direction = direction_at(i, clause);
      if (!direction) continue;
      ++directions;
      told.direction = *direction;
      told.word = word;
    }
    told.against = told_against(words_, clause, reviewed_.material.period);
    if (directions != 1 || told.against == ToldAgainst::something_else || !is_pure(clause))
      return std::nullopt;
    return told;
  }

  /// "är högre", "blir färre"; "högre kostnader" is of the costs.
  std::optional<ToldDirection> direction_at(std::size_t i, const WordRange& clause) const {
    if (const auto told = told_change(words_[i].word)) return told;
    const bool stands_alone =
        i + 1 == clause.next || words_[i + 1].word == "än" || words_[i + 1].word == "jämfört";
    return stands_alone ? told_comparison(words_[i].word) : std::nullopt;
  }

  /// What the clause names by one name, or the indicator that the passage is about.
  std::vector<std::size_t> subjects_of(const WordRange& clause) const {
    std::vector<std::size_t> subjects;
    const Mention* first = nullptr;
    for (const auto& mention : mentions_) {
      if (mention.words.front() < clause.first || mention.words.front() >= clause.next) continue;
      if (first == nullptr) first = &mention;
      const bool reaches_out = mention.words.back() >= clause.next;
      if (reaches_out || mention.shared || mention.loose || mention.words != first->words) return {};
      if (fits_section(index_.subjects()[mention.subject], *passage_)) subjects.push_back(mention.subject);
    }
    if (first == nullptr && passage_->indicator != nullptr && speaks_of_indicator(clause))
      subjects.push_back(index_.of(*passage_->indicator));
    return subjects;
  }

  /// "Utfallet är bättre än förra året" is of the one thing that the sentence before names.
  std::optional<std::size_t> subject_before(const WordRange& clause) const {
    if (at_ == 0 || passage_->indicator != nullptr || !speaks_generally(clause)) return std::nullopt;
    const Sentence &before = reviewed_.sentences[at_ - 1], &now = reviewed_.sentences[at_];
    if (before.passage != now.passage || before.paragraph != now.paragraph) return std::nullopt;
    const auto mentions = lookup_.mentions_in(words_of(before.text));
    if (mentions.size() != 1 || mentions.front().shared || mentions.front().loose) return std::nullopt;
    return mentions.front().subject;
  }

  bool speaks_generally(const WordRange& clause) const {
    static constexpr WordList<4> general{"utfallet", "nivån", "andelen", "resultatet"};
    for (std::size_t i = clause.first; i < clause.next; ++i)
      if (is_any(words_[i].word, general)) return true;
    return false;
  }

  bool names_nothing(const WordRange& clause) const {
    return std::ranges::none_of(mentions_, [&](const Mention& mention) {
      return mention.words.front() < clause.next && mention.words.back() >= clause.first;
    });
  }

  /// "Utfallet", "andelen", or a word of the indicator's name that is long enough to tell it.
  bool speaks_of_indicator(const WordRange& clause) const {
    static constexpr WordList<6> general{"utfall", "andel", "antal", "resultat", "index", "värde"};
    const auto name = words_of(passage_->indicator->name);
    for (std::size_t i = clause.first; i < clause.next; ++i) {
      const bool names = words_[i].stem.size() >= 10 && !is_plain(words_[i].word) &&
                         std::ranges::find(name, words_[i].stem, &TextWord::stem) != name.end();
      if (names || begins_with_any(words_[i].word, general)) return true;
    }
    return false;
  }

  /// Says the clause nothing that narrows what it speaks of?
  bool is_pure(const WordRange& clause) const {
    std::vector<std::string> allowed;
    if (passage_->indicator != nullptr)
      for (const auto& word : words_of(passage_->indicator->name)) allowed.push_back(word.stem);
    for (std::size_t i = clause.first; i < clause.next; ++i) {
      const bool names = std::ranges::any_of(mentions_, [&](const Mention& mention) {
        return std::ranges::find(mention.words, i) != mention.words.end();
      });
      if (!names && !is_plain(words_[i].word) && std::ranges::find(allowed, words_[i].stem) == allowed.end())
        return false;
    }
    return true;
  }

  bool may_be_meant(const KnownFigure& known, const ToldClause& told) const {
    const bool is_budget = known.figure == ClaimedFigure::variance;
    if (!is_budget && known.figure != ClaimedFigure::change) return false;
    if (known.unit == ClaimUnit::percent) return false;  // shares of the budget
    if (told.against != ToldAgainst::unknown && (told.against == ToldAgainst::budget) != is_budget)
      return false;
    return !told.is_forecast || known.time == ClaimedTime::year;
  }

  /// Goes the figure the other way than the words?
  static bool denies(const KnownFigure& known, ToldDirection told) {
    const Decimal zero;
    const Decimal noise = known.inexactness;
    switch (told) {
      case ToldDirection::up:
        return known.more && *known.more < zero - noise;
      case ToldDirection::down:
        return known.more && *known.more > noise;
      case ToldDirection::better:
        return known.better && *known.better < zero - noise;
      case ToldDirection::worse:
        return known.better && *known.better > noise;
      case ToldDirection::same:
        return known.more && absolute(*known.more) > noise * Decimal{4};
    }
    return false;
  }

  /// Every figure that may be meant must go the other way.
  void judge(const ToldClause& told, const Sentence& sentence) {
    const KnownFigure* denying = nullptr;
    std::size_t of = 0;
    for (const std::size_t subject : told.subjects)
      for (const auto& known : index_.figures_of(subject)) {
        if (!may_be_meant(known, told)) continue;
        if (!denies(known, told.direction)) return;
        if (denying == nullptr) of = subject;
        if (denying == nullptr) denying = &known;
      }
    if (denying != nullptr) add(told, index_.subjects()[of], *denying, sentence);
  }

  void add(const ToldClause& told, const FigureSubject& subject, const KnownFigure& known,
           const Sentence& sentence) {
    if (told.is_inherited && told.against == ToldAgainst::unknown) return;
    if (subject.is_wide && narrowed_.is_narrowed(at_)) return;
    const bool unsure =
        told.is_inherited || told.against == ToldAgainst::unknown || told.direction == ToldDirection::same;
    Finding finding = text_finding(FindingCode::text_direction_denied, *passage_, sentence.text, unsure);
    finding.facts.push_back({"står", told.word});
    add_figure(finding, subject, known);
    findings_.push_back(std::move(finding));
  }

  const Reviewed& reviewed_;
  const FigureIndex& index_;
  const SubjectLookup& lookup_;
  NarrowedContext narrowed_;
  Findings& findings_;
  const Passage* passage_ = nullptr;
  std::size_t at_ = 0;  // the sentence
  std::vector<TextWord> words_;
  std::vector<Mention> mentions_;
};

/// Parts of the words that tell a direction, so that most sentences need not be read.
bool may_tell_direction(std::string_view text) {
  static constexpr std::string_view parts[] = {
      "ök",   "Ök",      "insk", "junk", "jönk",  "stig", "steg", "vux",   "väx",  "höj",    "sänk",  "fall",
      "föll", "oföränd", "bätt", "sämr", "högre", "ägre", "fler", "färre", " mer", "mindre", "större"};
  return std::ranges::any_of(
      parts, [&](std::string_view part) { return text.find(part) != std::string_view::npos; });
}

}  // namespace

void check_told_directions(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                           Findings& findings) {
  DirectionReader reader{reviewed, index, lookup, findings};
  for (std::size_t i = 0; i < reviewed.sentences.size(); ++i)
    if (!reviewed.sentences[i].is_heading && may_tell_direction(reviewed.sentences[i].text)) reader.check(i);
}

}  // namespace redovisa
