#pragma once

#include <string>

#include "model/convention.hpp"

namespace redovisa {

// What the words of several rules for goals have in common. Sentences begin with a space.

/// "”Uppfyllt”", the best level; the worst; and what is said when nothing can be judged.
std::string best_word(const Convention& convention);
std::string worst_word(const Convention& convention);
std::string nothing_word(const Convention& convention);

/// The parts that the rule counts: "målets bedömda delar – indikatorer och uppdrag –".
std::string counted_parts(const RuleChoice& rule, const Convention& convention);

/// ", ”Delvis uppfyllt” när minst en fjärdedel är det", for each level between the best and the worst.
std::string levels_between(const RuleChoice& rule, const Convention& convention);

/// " En del som är ”Delvis uppfyllt” räknas som en halv uppfylld del."
std::string partly_sentences(const Convention& convention);

/// What becomes of parts that cannot be judged, and of a goal that lacks parts.
std::string missing_sentences(const RuleChoice& rule, const Convention& convention);

}  // namespace redovisa
