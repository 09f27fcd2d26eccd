#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/plan.hpp"

namespace redovisa {

/// Finds which assignment a text names: by its id, by its name within quotation marks, or by most of the
/// words of its name.
class NamedAssignments {
 public:
  /// The assignments must outlive it.
  explicit NamedAssignments(std::span<const Assignment> assignments);

  /// The assignment that the sentence names, other than `own`; nullopt when none or several can be meant.
  std::optional<std::size_t> named_in(std::string_view sentence, std::size_t own) const;

  /// The only assignment whose name holds every longer word of the phrase: "om tjänstegarantier"; nullopt
  /// when none or several do.
  std::optional<std::size_t> told_by(std::string_view phrase) const;

 private:
  std::optional<std::size_t> by_id(std::string_view sentence, std::size_t own) const;
  std::optional<std::size_t> by_quoted_name(std::string_view sentence, std::size_t own) const;
  std::optional<std::size_t> by_words(std::string_view sentence, std::size_t own) const;

  const std::vector<std::size_t>* holders_of(const std::string& word) const;

  std::unordered_map<std::string, std::size_t> ids_, names_;
  std::unordered_map<std::string, std::vector<std::size_t>> holders_;  // of a word, in their order
  std::vector<std::size_t> words_;                                     // how many tell each one's name apart
};

}  // namespace redovisa
