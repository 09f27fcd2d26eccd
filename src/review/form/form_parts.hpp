#pragma once

#include <vector>

#include "review/form/collected_names.hpp"
#include "review/review.hpp"
#include "review/text/name_words.hpp"

namespace redovisa {

// The parts of check_form.

/// Names that are one but for an ending, a small word, an abbreviation or a sign.
void check_two_names(const std::vector<CollectedName>& names, Findings& findings);

/// Rows of volumes and unit prices where the one table's name holds the other's.
void check_twin_tables(const SourceMaterial& material, Findings& findings);

/// The words of all texts, a list for each of the passages.
using PassageWords = std::vector<std::vector<TextWord>>;

/// Names of rows that texts write with other small words.
void check_names_in_texts(const std::vector<CollectedName>& names, const Reviewed& reviewed,
                          const PassageWords& words, Findings& findings);

/// Long words spelt in two ways.
void check_spellings(const std::vector<CollectedName>& names, const Reviewed& reviewed,
                     const PassageWords& words, Findings& findings);

/// Pairs of words with and without the small word between them. Names that a finding speaks of already are
/// passed over.
void check_joined_pairs(const std::vector<CollectedName>& names, const Reviewed& reviewed,
                        const PassageWords& words, Findings& findings);

/// Goals that a text names with their number and only a part of their name's words.
void check_goal_names(const Reviewed& reviewed, Findings& findings);

/// Figures that are compared and shown with different decimals.
void check_decimals(const Reviewed& reviewed, Findings& findings);

/// Percentages that a sentence compares, with different decimals. After check_decimals.
void check_text_decimals(const Reviewed& reviewed, Findings& findings);

/// Amounts of one text in tkr and in mnkr.
void check_money_units(const Reviewed& reviewed, const PassageWords& words, Findings& findings);

/// Figures that are a hundred times larger or smaller than the indicator's others.
void check_scale(const Reviewed& reviewed, Findings& findings);

/// Words that stand twice in a row: "utreda utreda".
void check_doubled_words(const Reviewed& reviewed, Findings& findings);

/// Abbreviations that no text explains.
void check_abbreviations(const Reviewed& reviewed, const PassageWords& words, Findings& findings);

}  // namespace redovisa
