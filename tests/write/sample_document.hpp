#pragma once

#include "document/document.hpp"

/// A short report with one of everything that a document can hold; the figures are invented.
redovisa::Document sample_document();

/// Columns Drift, Budget, Utfall, Avvikelse with a varav row, a missing outcome and a total.
redovisa::Table sample_economy_table();

/// Sick leave per month, two years; the figures of the chart's table below.
redovisa::Chart sample_chart();
redovisa::Table sample_chart_table();
