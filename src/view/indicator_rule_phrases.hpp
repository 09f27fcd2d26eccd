#pragma once

#include <string>
#include <string_view>

#include "model/convention.hpp"

namespace redovisa {

/// The figure that is judged: "prognosen för året".
std::string_view basis_words(Basis basis);

/// What a change is measured from: "utfallet för det senaste hela året".
std::string base_words(const RuleChoice& rule);

/// A size of change in the rule's unit: "2", "5 procent".
std::string size_words(const RuleChoice& rule, const Decimal& size);

/// " Det som kan ha summerats …": what a figure of a whole year is held against when others are held against
/// the measurement before. Empty for other bases.
std::string whole_year_words(const RuleChoice& rule);

// Sentences with a space before them; empty when the parameter has nothing to say.
std::string age_words(const RuleChoice& rule);
std::string sample_words(const RuleChoice& rule);
std::string tolerance_words(const RuleChoice& rule);
std::string points_words(const RuleChoice& rule);

/// What becomes of an indicator without figure, and of one that lacks what else it needs: " Saknas värdet
/// blir bedömningen ”Inget värde angivet”."
std::string missing_words(const Convention& c, std::string_view lacks);

}  // namespace redovisa
