#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "review/figures/subject_lookup.hpp"
#include "review/figures/told_body.hpp"
#include "review/text/named_bodies.hpp"
#include "review/text/text_clauses.hpp"

namespace redovisa {

/// What stands around a claim.
struct ClaimContext {
  const Claim* claim = nullptr;
  const Passage* passage = nullptr;
  std::vector<Mention> named;     // in its clause, of things that have figures of its unit
  std::vector<std::size_t> near;  // subjects named earlier in the sentence or paragraph
  bool continues = false;  // the clause names nothing by itself: "till 7,2 %"; `named` is of those before it
  bool pure = false;       // it says nothing of what the claim is of but `named`
  bool about_all = false;  // the sentence speaks of the committee's whole result
  bool of_other_body = false;               // of the municipality, the country or another committee
  ClaimedTime time = ClaimedTime::unknown;  // that the clause tells, else the section's name
};

/// Reads what stands around the claims, which are asked for in their order.
class ContextReader {
 public:
  ContextReader(const Reviewed& reviewed, const std::vector<Claim>& claims, const FigureIndex& index,
                const SubjectLookup& lookup);

  ClaimContext read(std::size_t claim);

 private:
  /// What the words before one tell.
  struct ToldSoFar {
    bool result = false, forecast = false, committee = false;
  };

  const Sentence& sentence(const Claim& claim) const { return reviewed_.sentences[claim.sentence]; }
  bool measures_something_else(const Mention& mention) const;
  void begin_sentence(const Claim& claim);
  void read_words(std::size_t sentence);
  void remember_mentions();
  void read_told();
  WordRange clause_of(const Claim& claim) const;
  std::vector<Mention> mentions_in(const WordRange& clause, ClaimUnit unit) const;
  bool is_of_other_body(const WordRange& clause, const ClaimContext& context) const;
  bool speaks_of_investments() const;
  bool is_namesake_of_costs(const Mention& mention, const std::vector<Mention>& all) const;
  bool is_general(const Mention& mention) const;
  bool is_joined(std::size_t claim) const;
  bool is_of_name(std::size_t word, const ClaimContext& context) const;
  bool is_pure(const WordRange& clause, const ClaimContext& context) const;
  std::size_t first_special(const WordRange& clause, const ClaimContext& context) const;
  bool is_about_all(const WordRange& clause, const ClaimContext& context);
  bool is_claimed(const TextWord& word, std::size_t sentence) const;

  const Reviewed& reviewed_;
  const std::vector<Claim>& claims_;
  const FigureIndex& index_;
  const SubjectLookup& lookup_;
  NamedBodies bodies_;
  std::optional<std::size_t> sentence_;
  std::vector<TextWord> words_;
  std::vector<Mention> mentions_;
  ToldBodies told_bodies_;
  std::vector<ToldSoFar> told_;               // before each word, and of all
  std::optional<std::size_t> first_special_;  // of the sentence when nothing is named
  std::vector<std::size_t> earlier_;          // named in the sentences before it in the paragraph, each once
  std::size_t first_claim_ = 0;               // of the sentence
};

/// Can the claim's number be of the figure's unit?
bool same_unit(ClaimUnit claimed, ClaimUnit known);

}  // namespace redovisa
