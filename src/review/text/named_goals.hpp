#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/plan.hpp"
#include "review/text/text_hash.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// A goal that a sentence names, and the tokens that do: "mål 7.3", "(7.3)", or the name as the plan has it.
struct NamedGoal {
  std::size_t goal = 0;
  std::size_t begin = 0, end = 0;
};

/// Finds which goals a sentence names.
class NamedGoals {
 public:
  explicit NamedGoals(std::span<const Goal> goals);

  /// Every mention in its order; a number and a name beside each other are two.
  std::vector<NamedGoal> named_in(const Tokens& tokens) const;

  /// False: no goal's number stands in the text, however it is written.
  bool may_name_number(std::string_view text) const;

  /// Every goal's number however it stands, as before a heading: "7.3 Rätt insats". Numbers of a single
  /// character are more often something else.
  std::vector<NamedGoal> numbers_in(const Tokens& tokens) const;

 private:
  void add_name(const Tokens& tokens, std::size_t at, std::vector<NamedGoal>& found) const;
  bool may_be_number(const Tokens& tokens, std::size_t at) const;
  bool is_number_of_goal(const Tokens& tokens, std::size_t at) const;

  std::unordered_map<std::string, std::size_t, TextHash, std::equal_to<>> numbers_;
  std::unordered_map<std::string, std::vector<std::size_t>, TextHash, std::equal_to<>> by_first_word_;
  std::vector<std::string> names_;  // in lower case
  std::size_t longest_number_ = 0;  // in bytes
  bool are_figures_alone_ = true;   // have the numbers no letters?
};

/// The goal, when all mentions are of one; nullptr else.
const NamedGoal* only_goal(const std::vector<NamedGoal>& mentions);

}  // namespace redovisa
