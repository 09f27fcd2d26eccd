#pragma once

#include "view/workbook.hpp"

/// A workbook with every kind of cell, row and chart; the figures are invented.
redovisa::Workbook sample_workbook();
