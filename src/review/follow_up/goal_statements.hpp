#pragma once

#include <cstdint>
#include <optional>

#include "review/text/named_goals.hpp"
#include "review/text/text_tokens.hpp"

namespace redovisa {

/// Whether a text says that a goal is, or will be, reached.
enum class SaidOfGoal : std::uint8_t { nothing, reached, not_reached, both };

/// What the sentence says of "målet" or "inriktningsmålet"; and of the goal that it names, where the words
/// lack another subject: "7.3 Rätt insats – bedöms ej kunna uppnås". What is said with a condition, in part
/// or of other years is nothing.
SaidOfGoal said_of_goal(const Tokens& tokens, const NamedGoal* named);

/// What the sentence says of "målvärdet" or "målnivån" of the indicator that it is about.
SaidOfGoal said_of_target(const Tokens& tokens);

/// What two sentences say together.
SaidOfGoal together(SaidOfGoal a, SaidOfGoal b);

}  // namespace redovisa
