#pragma once

#include "view/source_list.hpp"
#include "view/workbook.hpp"

namespace redovisa {

/// Links everything that is judged to what its assessment and trend rest on, and back: the overview to the
/// sheet of reasons, that one to the list of sources, and the list to the cells that were read. The links
/// have columns of their own: LibreOffice shows a link in its own colour, whatever the ground, and never
/// wraps it.
void link_judgements(const AssessedPlan& plan, const SourceList& sources, Workbook& workbook);

/// Links the cells that name a place in the source material to it.
void link_places(Workbook& workbook);

}  // namespace redovisa
