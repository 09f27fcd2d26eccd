#pragma once

#include <functional>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "view/chart.hpp"
#include "view/table.hpp"

namespace redovisa {

/// Running text as a person wrote it: CommonMark that may name figures, `{{ekonomi.avvikelse.perioden}}`.
struct Prose {
  std::string markdown;
  SourcePosition position;  // of the cell or element that holds it
};

/// A person's comment and the line that stands over it: "Kommentar – Budgetföljsamhet (2025-08-31)".
struct Comment {
  std::string heading;
  Prose text;
};

using Item = std::variant<Table, Chart, Prose, Comment>;

/// Everything a template may show, by its Swedish name. Names are lower case, parts divided by dots.
struct Contents {
  std::map<std::string, CellValue, std::less<>> values;              // {{rapport.nämnd}}
  std::map<std::string, std::vector<Item>, std::less<>> items;       // {{infoga driftredovisning}}
  std::map<std::string, std::vector<Contents>, std::less<>> groups;  // {{upprepa mål: mal.md}}
};

}  // namespace redovisa
