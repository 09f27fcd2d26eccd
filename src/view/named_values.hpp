#pragma once

#include <map>
#include <string>
#include <vector>

#include "view/contents.hpp"
#include "view/economy_tables.hpp"
#include "view/goal_tables.hpp"

namespace redovisa {

using NamedValues = std::map<std::string, CellValue, std::less<>>;

/// What the report says about itself: rapport.kommun, rapport.månad …
void add_report_values(const SourceMaterial& material, NamedValues& values);

/// What the municipality calls things: ord.mål, ord.målen, ord.målområde.
void add_words(const Convention& convention, NamedValues& values);

/// Counts of goals and assignments, each also in words with the suffix ".i-ord": mål.uppfyllda,
/// uppdrag.pågående …
void add_counts(const PlanView& view, NamedValues& values);

/// Every figure of a table by row and column, and with the suffixes ".avrundat" (to hundreds) and ".belopp"
/// (rounded, without sign): driftredovisning.summa.avvikelse-perioden …
void add_table_values(const NamedTable& table, NamedValues& values);

/// What the figures of add_table_values would have been called where the table has none in a column that
/// others have: "–", so that a sentence about them can be filled in all the same.
void add_untold_values(const NamedTable& table, NamedValues& values);

/// The name with its suffixes as "–", where it has no value.
void add_untold(const std::string& name, NamedValues& values);

/// indikator.I03.utfall, .prognos, .mål, .föregående.
void add_indicator_values(const PlanView& view, NamedValues& values);

/// sjukfrånvaro.<grupp>.perioden and .föregående, and the same of the other measures and of
/// personalomsättning.
void add_personnel_values(const SourceMaterial& material, NamedValues& values);

/// "noll" … "tolv"; digits from 13 on, as Swedish text is written.
std::string count_in_words(std::size_t count);

}  // namespace redovisa
