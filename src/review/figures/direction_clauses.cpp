#include "review/figures/direction_clauses.hpp"

#include <algorithm>

#include "review/figures/subject_section.hpp"
#include "review/text/plain_words.hpp"
#include "review/text/time_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

bool may_tell_direction(const TextWord& word) {
  static constexpr WordList<6> begin_phrases{"positiv", "negativ", "rätt", "fel", "god", "gynnsam"};
  return told_change(word.word) || told_comparison(word.word) || begins_with_any(word.word, begin_phrases) ||
         word.word == "ogynnsam";
}

}  // namespace

std::vector<ToldClause> DirectionClauses::read(std::size_t sentence) {
  const Sentence& text = reviewed_.sentences[sentence];
  passage_ = &reviewed_.passages[text.passage];
  at_ = sentence;
  words_ = words_of(text.text);
  std::vector<ToldClause> clauses;
  if (std::ranges::none_of(words_, may_tell_direction)) return clauses;
  mentions_ = lookup_.mentions_in(words_);
  for (const WordRange& clause : clauses_of(text.text, words_))
    if (auto told = read_clause(clause))
      clauses.push_back(std::move(*told));
    else
      std::ranges::move(read_of_both(clause), std::back_inserter(clauses));
  return clauses;
}

/// "A och B är höga, men båda utvecklas i positiv riktning": each of those that the sentence has named.
std::vector<ToldClause> DirectionClauses::read_of_both(const WordRange& clause) const {
  const auto begin = words_.begin() + static_cast<std::ptrdiff_t>(clause.first),
             end = words_.begin() + static_cast<std::ptrdiff_t>(clause.next);
  const auto before = subjects_before(clause);
  ToldClause told;
  WordRange phrase;
  if (std::find_if(begin, end, [](const TextWord& w) { return w.word == "båda"; }) == end || before.empty() ||
      before.size() > 2 || !names_nothing(clause) || !read_words(clause, told, phrase) ||
      !is_pure(clause, phrase))
    return {};
  told.against = told_against(words_, clause, reviewed_.material.period);
  if (told.against == ToldAgainst::something_else) return {};
  std::vector<ToldClause> clauses(before.size(), told);
  for (std::size_t i = 0; i < before.size(); ++i) clauses[i].subjects = before[i];
  return clauses;
}

/// The subjects of each name that stands before the clause; none of a name that may mean another.
std::vector<std::vector<std::size_t>> DirectionClauses::subjects_before(const WordRange& clause) const {
  std::vector<std::vector<std::size_t>> subjects;
  const Mention* last = nullptr;
  for (const auto& mention : mentions_) {
    if (mention.words.back() >= clause.first) continue;
    if (last == nullptr || last->words != mention.words) subjects.emplace_back();
    if (!mention.shared && !mention.loose) subjects.back().push_back(mention.subject);
    last = &mention;
  }
  return subjects;
}

std::optional<ToldClause> DirectionClauses::read_clause(const WordRange& clause) const {
  ToldClause told;
  WordRange phrase;
  if (!read_subjects(clause, told) || !read_words(clause, told, phrase)) return std::nullopt;
  told.against = told_against(words_, clause, reviewed_.material.period);
  if (told.against == ToldAgainst::something_else || !is_pure(clause, phrase)) return std::nullopt;
  return told;
}

bool DirectionClauses::read_subjects(const WordRange& clause, ToldClause& told) const {
  told.subjects = subjects_of(clause);
  if (!told.subjects.empty()) return true;
  const auto before = names_nothing(clause) ? subject_before(clause) : std::nullopt;
  if (!before) return false;
  told.subjects.push_back(*before);
  told.is_inherited = true;
  return true;
}

/// The only direction that the clause tells; false when it tells none, several or the opposite of one.
bool DirectionClauses::read_words(const WordRange& clause, ToldClause& told, WordRange& phrase) const {
  const std::string_view text = reviewed_.sentences[at_].text;
  std::size_t directions = 0;
  for (std::size_t i = clause.first; i < clause.next; ++i) {
    const std::string_view word = words_[i].word;
    if (turns_around(word) || tells_variance(word)) return false;
    told.is_forecast = told.is_forecast || tells_forecast(word);
    const auto trend = trend_phrase_at(words_, clause, i);
    const auto direction = trend ? trend->direction : direction_at(i, clause);
    if (!direction) continue;
    ++directions;
    told.direction = *direction;
    if (trend) phrase = trend->words;
    const std::size_t last = trend ? trend->words.next - 1 : i;
    told.word = text.substr(words_[i].begin, words_[last].end - words_[i].begin);
  }
  return directions == 1;
}

/// "är högre", "blir färre"; "högre kostnader" is of the costs.
std::optional<ToldDirection> DirectionClauses::direction_at(std::size_t i, const WordRange& clause) const {
  if (const auto told = told_change(words_[i].word)) return told;
  const bool stands_alone =
      i + 1 == clause.next || words_[i + 1].word == "än" || words_[i + 1].word == "jämfört";
  return stands_alone ? told_comparison(words_[i].word) : std::nullopt;
}

/// What the clause names by one name, or the indicator that the passage is about.
std::vector<std::size_t> DirectionClauses::subjects_of(const WordRange& clause) const {
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
std::optional<std::size_t> DirectionClauses::subject_before(const WordRange& clause) const {
  if (at_ == 0 || passage_->indicator != nullptr || !speaks_generally(clause)) return std::nullopt;
  const Sentence &before = reviewed_.sentences[at_ - 1], &now = reviewed_.sentences[at_];
  if (before.passage != now.passage || before.paragraph != now.paragraph) return std::nullopt;
  const auto mentions = lookup_.mentions_in(words_of(before.text));
  if (mentions.size() != 1 || mentions.front().shared || mentions.front().loose) return std::nullopt;
  return mentions.front().subject;
}

bool DirectionClauses::speaks_generally(const WordRange& clause) const {
  static constexpr WordList<4> general{"utfallet", "nivån", "andelen", "resultatet"};
  for (std::size_t i = clause.first; i < clause.next; ++i)
    if (is_any(words_[i].word, general)) return true;
  return false;
}

bool DirectionClauses::names_nothing(const WordRange& clause) const {
  return std::ranges::none_of(mentions_, [&](const Mention& mention) {
    return mention.words.front() < clause.next && mention.words.back() >= clause.first;
  });
}

/// "Utfallet", "andelen", or a word of the indicator's name that is long enough to tell it.
bool DirectionClauses::speaks_of_indicator(const WordRange& clause) const {
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
bool DirectionClauses::is_pure(const WordRange& clause, const WordRange& phrase) const {
  std::vector<std::string> allowed;
  if (passage_->indicator != nullptr)
    for (const auto& word : words_of(passage_->indicator->name)) allowed.push_back(word.stem);
  for (std::size_t i = clause.first; i < clause.next; ++i) {
    if (i >= phrase.first && i < phrase.next) continue;
    const bool names = std::ranges::any_of(mentions_, [&](const Mention& mention) {
      return std::ranges::find(mention.words, i) != mention.words.end();
    });
    const bool is_year = words_[i].word == std::to_string(reviewed_.material.period.year - 1);
    if (!names && !is_year && !is_plain(words_[i].word) &&
        std::ranges::find(allowed, words_[i].stem) == allowed.end())
      return false;
  }
  return true;
}

}  // namespace redovisa
