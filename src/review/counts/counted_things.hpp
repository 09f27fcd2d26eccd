#pragma once

#include <cstdint>
#include <string_view>

namespace redovisa {

/// Whose texts count the thing; any: those of every committee.
enum class CommitteeField : std::uint8_t { any, social, school, culture, technical, building };

enum class ThingKind : std::uint8_t { people, pieces };

/// A noun that a text counts by: "elever", "bygglov". No goals, indicators and assignments: those are
/// CountedNouns.
struct CountedThing {
  ThingKind kind = ThingKind::pieces;
  CommitteeField field = CommitteeField::any;
};

/// By a word in lower case and in the form that stands after a number; null when it counts nothing.
const CountedThing* counted_thing(std::string_view word);

/// Is it a word for people who are served? They, and not the employees, are to be protected.
bool is_served(std::string_view word);

/// Is it the stem of a word that tells for whom something is: "barn", "vuxn", "elev"?
bool tells_for_whom(std::string_view stem);

}  // namespace redovisa
