#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "model/source_material.hpp"
#include "review/text/text_hash.hpp"

namespace redovisa {

/// The kinds of rows that texts count.
enum class CountedRows : std::uint8_t { goals, indicators, assignments, areas };

/// What a noun counts: rows, and which of them. `key` is a goal level's, a plan level's or an assignment
/// kind's; empty: all.
struct CountedNoun {
  CountedRows rows = CountedRows::goals;
  std::string_view key = {};

  friend auto operator<=>(const CountedNoun&, const CountedNoun&) = default;
};

/// The words, in lower case, by which a municipality's texts count goals, indicators and assignments:
/// "inriktningsmål", "kf-indikatorer", "nämndinitiativen".
class CountedNouns {
 public:
  /// Points into the convention.
  explicit CountedNouns(const Convention& convention);

  /// Null when the word counts none.
  const CountedNoun* find(std::string_view word) const;

 private:
  void add(const std::string& word, const CountedNoun& noun);
  void add_neuter(const std::string& word, const CountedNoun& noun);

  std::unordered_map<std::string, CountedNoun, TextHash, std::equal_to<>> nouns_;
};

}  // namespace redovisa
