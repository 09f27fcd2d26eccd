#pragma once

#include "diagnostics/diagnostic.hpp"
#include "read/shapes/shaped_tables.hpp"
#include "read/source_folder.hpp"

namespace redovisa {

/// Gives sheets with names of their own ("Blad1", "Resultaträkning") the kind that their headings tell, and
/// tells of it, unless the folder has a sheet with the kind's own name for the same period, or more than one
/// that could be it. The warning that the name is unknown is then taken back.
void name_sheets_by_headings(SourceFolder& folder, int year, Diagnostics& diagnostics);

/// Makes the tables of the folder's sheets such as their readers want them (`shaped_tables`): those of
/// Utfall, or all the others. The former tell which periods there are, the latter need the report's.
void shape_outcome_sheets(SourceFolder& folder, const ShapeRequest& request, Diagnostics& diagnostics);
void shape_other_sheets(SourceFolder& folder, const ShapeRequest& request, Diagnostics& diagnostics);

}  // namespace redovisa
