#pragma once

#include <string_view>

#include "review/finding.hpp"

namespace redovisa {

/// A word, or pair of words, where it stands first.
struct Occurrence {
  std::string_view written;
  std::string_view subject;
  SourcePosition position;
  bool in_name = false;
};

/// Tells that one thing is written in two ways, the second the less usual.
inline void report_two_names(const Occurrence& one, const Occurrence& other, bool unsure,
                             Findings& findings) {
  Finding finding{FindingCode::two_names,
                  {other.position, one.position},
                  std::string{other.subject},
                  {{"ett", std::string{one.written}}, {"annat", std::string{other.written}}}};
  finding.unsure = unsure;
  findings.push_back(std::move(finding));
}

}  // namespace redovisa
