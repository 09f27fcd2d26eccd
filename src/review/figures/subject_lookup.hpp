#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "review/figures/figure_index.hpp"
#include "review/text/name_words.hpp"

namespace redovisa {

/// A subject that words name.
struct Mention {
  std::size_t subject = 0;
  std::vector<std::size_t> words;  // the indexes of the words that name it, in their order
  bool shared = false;             // another subject of the same table may as well be meant
  bool loose = false;              // a part of it may as well be meant, or more than it
};

/// Finds the subjects that a text names, however many there are.
class SubjectLookup {
 public:
  SubjectLookup(const FigureIndex& index, std::string_view committee);

  /// The subjects that the words name, in the order of their first words. Of two that the same words name
  /// the one with more words is meant.
  std::vector<Mention> mentions_in(std::span<const TextWord> words) const;

  /// Is it the stem of a word for the committee or its administration?
  bool is_committee(std::string_view stem) const;

 private:
  struct Name {
    std::size_t subject = 0;
    std::vector<std::string> required = {};  // stems
    std::vector<std::string> optional = {};  // that tell it from others with the same required ones
    bool loose = false;                      // a word that may mean a part of the subject as well
  };

  void add(Name name);
  void add_names(std::size_t subject);
  void index_names();
  bool matches(const Name& name, std::span<const TextWord> words, std::size_t at, Mention& mention) const;

  const FigureIndex& index_;
  std::vector<std::string> committee_;  // stems
  std::vector<Name> names_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_stem_;  // of each name's rarest stem
};

}  // namespace redovisa
