#pragma once

#include <string>

/// The schema of a workbook as XML, made of the tables of columns that the sheets' readers have.
std::string schema_of_workbooks();
