#pragma once

#include <xlsxwriter.h>

#include "view/workbook.hpp"
#include "write/xlsx/xlsx_sheet.hpp"

namespace redovisa {

/// Colours that follow the cells when they are changed: every judgement has those of its word, whether it is
/// written with its symbol or without, and variances below zero stand out. Judgements may be chosen from a
/// list.
void add_conditions(const SheetContext& context, lxw_worksheet* target, const Table& table);

}  // namespace redovisa
