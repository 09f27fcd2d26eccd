#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diagnostics/diagnostic.hpp"
#include "model/ledger.hpp"

/// What reading a ledger gave.
struct LedgerReading {
  std::optional<redovisa::Ledger> ledger;
  redovisa::Diagnostics diagnostics;
};

/// Reads the bytes as a SIE 4 file called bok.se.
LedgerReading read_sie4_text(const std::string& bytes, const redovisa::AccountRules& rules = {});

/// Reads the text as a SIE 5 file called bok.sie.
LedgerReading read_sie5_text(const std::string& text);

/// The rules that ship with the program.
redovisa::AccountRules kommun_bas();

/// A whole SIE 4 file for 2025: what comes first in every file, and then these lines.
std::string sie4(std::string_view type, std::string_view lines);

/// The outcome or budget of the months of 2025 from January on, in öre: "3010=-900 4010=700".
std::string sums_to(unsigned last_month, const redovisa::Ledger& ledger, redovisa::LedgerFigure figure);

/// The same by the objects of a dimension's number: "51=100 52=200".
std::string sums_by(const std::string& dimension, unsigned last_month, const redovisa::Ledger& ledger,
                    redovisa::LedgerFigure figure);

/// The code, place and finding of every diagnostic: "bokföring-udda bok.se:3:4 +5", a line each.
std::string told(const redovisa::Diagnostics& diagnostics);
