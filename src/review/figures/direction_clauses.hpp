#pragma once

#include <optional>
#include <string>
#include <vector>

#include "review/figures/subject_lookup.hpp"
#include "review/figures/told_against.hpp"
#include "review/figures/trend_phrases.hpp"

namespace redovisa {

/// What a clause says of the direction of one subject.
struct ToldClause {
  std::vector<std::size_t> subjects;  // of one name, in one table or several
  ToldDirection direction = ToldDirection::same;
  std::string word = {};
  ToldAgainst against = ToldAgainst::unknown;
  bool is_forecast = false;
  bool is_inherited = false;  // the sentence before names the subject
};

/// Reads what the clauses of a sentence say of increases and improvements.
class DirectionClauses {
 public:
  DirectionClauses(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup)
      : reviewed_{reviewed}, index_{index}, lookup_{lookup} {}

  /// `sentence` is an index of the reviewed sentences.
  std::vector<ToldClause> read(std::size_t sentence);

 private:
  std::optional<ToldClause> read_clause(const WordRange& clause) const;
  std::vector<ToldClause> read_of_both(const WordRange& clause) const;
  bool read_subjects(const WordRange& clause, ToldClause& told) const;
  bool read_words(const WordRange& clause, ToldClause& told, WordRange& phrase) const;
  std::optional<ToldDirection> direction_at(std::size_t i, const WordRange& clause) const;
  std::vector<std::size_t> subjects_of(const WordRange& clause) const;
  std::optional<std::size_t> subject_before(const WordRange& clause) const;
  bool speaks_generally(const WordRange& clause) const;
  std::vector<std::vector<std::size_t>> subjects_before(const WordRange& clause) const;
  bool names_nothing(const WordRange& clause) const;
  bool speaks_of_indicator(const WordRange& clause) const;
  bool is_pure(const WordRange& clause, const WordRange& phrase) const;

  const Reviewed& reviewed_;
  const FigureIndex& index_;
  const SubjectLookup& lookup_;
  const Passage* passage_ = nullptr;
  std::size_t at_ = 0;  // the sentence
  std::vector<TextWord> words_;
  std::vector<Mention> mentions_;
};

}  // namespace redovisa
