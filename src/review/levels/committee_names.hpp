#pragma once

#include <span>
#include <string>
#include <vector>

#include "review/text/text_tokens.hpp"
#include "rollup/roll_up.hpp"

namespace redovisa {

/// Finds which of the committees that have reported a sentence names: "socialnämnden", "SN", also in the
/// genitive.
class CommitteeNames {
 public:
  explicit CommitteeNames(std::span<const CommitteeReport> committees);

  /// Their places in the roll-up, in order, each once. `sentence` is what the tokens were read from.
  std::vector<std::size_t> named_in(const Tokens& tokens, const std::string& sentence) const;

 private:
  struct OfCommittee {
    std::vector<std::string> words;  // of the name, in lower case
    std::string short_name;          // as it is written
  };
  static bool stands_at(const OfCommittee& name, const Tokens& tokens, std::size_t at,
                        const std::string& sentence);

  std::vector<OfCommittee> names_;
};

}  // namespace redovisa
