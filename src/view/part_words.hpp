#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace redovisa {

/// What is counted, and whose it is: {"kommunens", "nämnd", "nämnder", "en", "ingen"}.
struct NounForms {
  std::string_view whose, singular, plural;
  std::string_view one, none;  // of its gender
};

/// How many of all have: "Av fullmäktiges 15 mål har 14", "Alla fullmäktiges 15 mål har", "Av fullmäktiges
/// två mål har inget", "Fullmäktiges enda mål har inte", "Inget av fullmäktiges mål har". What they have is
/// for the sentence to say.
std::string part_of_all(std::size_t part, std::size_t all, const NounForms& noun);

/// How many of the goals just spoken of: "nio av dem", "alla", "båda", "det", "inget av dem", "inget".
std::string part_of_them(std::size_t part, std::size_t all);

/// What a sentence about a time tells of the goals, verb first: "bedöms nio av tio mål som uppfyllda",
/// "bedöms inget av tio mål som uppfyllt", "har inget mål kunnat bedömas". `judged` are among `all`.
std::string fulfilled_goals(std::size_t fulfilled, std::size_t judged, std::size_t all);

}  // namespace redovisa
