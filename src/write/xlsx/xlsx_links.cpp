#include "write/xlsx/xlsx_links.hpp"

#include <filesystem>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

#include "write/byte_set.hpp"
#include "write/xlsx/xlsx_names.hpp"

namespace redovisa {

namespace {

/// What would end the path or be read as an escape in an address. Letters beyond ASCII may stand as they are.
std::string as_address(std::string_view path) {
  constexpr ByteSet escaped{"#%?\"<>|^`{}[]"};
  std::string address;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte <= 0x20 || escaped.has(c))
      address += fmt::format("%{:02X}", byte);
    else
      address += c;
  }
  return address;
}

struct Address {
  const Workbook& workbook;
  const BookPlan& plan;

  std::string operator()(const SheetCell& target) const {
    const std::string cell = plan.cell(target);
    return cell.empty() ? cell : "internal:" + cell;
  }
  std::string operator()(const SourcePosition& target) const {
    if (!target.source || workbook.source_way.empty()) return {};
    const Source& source = *target.source;
    const std::string file = std::filesystem::path{source.file}.filename().string();
    const std::string address =
        fmt::format("external:{}/{}", as_address(workbook.source_way), as_address(file));
    if (source.kind != Source::Kind::sheet) return address;
    const std::string cell = cell_reference(std::max(target.row, 1U), std::max(target.column, 1U));
    return fmt::format("{}#{}!{}", address, quoted_sheet_name(source.sheet), cell);
  }
};

/// What COUNTIF would read as a pattern or a comparison stands for itself.
std::string criterion(std::string_view text) {
  std::string result = "=";
  for (const char c : text) {
    if (c == '*' || c == '?' || c == '~') result += '~';
    result += c;
  }
  return result;
}

struct Formula {
  const BookPlan& plan;

  std::string operator()(const SheetCell& source) const {
    const std::string cell = plan.cell(source);
    return cell.empty() ? cell : "=" + cell;
  }
  std::string operator()(const CellCount& count) const {
    const std::string cells = plan.column(count.table, count.column);
    if (cells.empty()) return {};
    if (count.texts.empty()) return fmt::format("=COUNTA({})", cells);
    std::vector<std::string> counts;
    if (!count.conditions.empty()) return conditional(count, cells);
    for (const std::string& text : count.texts)
      counts.push_back(fmt::format("COUNTIF({},{})", cells, quoted_text(criterion(text))));
    return fmt::format("={}", fmt::join(counts, "+"));
  }
  std::string operator()(const CellsTogether& cells) const {
    const std::string figures = range(cells, cells.column);
    if (figures.empty()) return {};
    switch (cells.way) {
      case CellsTogether::Way::sum:
        return fmt::format("=SUM({})", figures);
      case CellsTogether::Way::mean:
        return fmt::format("=ROUND(AVERAGE({}),{})", figures, cells.decimals);
      case CellsTogether::Way::weighted_mean:
        break;
    }
    const std::string weights = range(cells, cells.weights);
    return fmt::format("=ROUND(SUMPRODUCT({},{})/SUM({}),{})", figures, weights, weights, cells.decimals);
  }
  std::string operator()(const LeftOfDebts& left) const {
    const std::string added = plan.cell(left.added);
    if (left.rows == 0 || added.empty()) return added.empty() ? added : fmt::format("=MIN(0,{})", added);
    const std::string debts = range({.table = left.table, .last_row = left.rows - 1}, left.column);
    return debts.empty() ? debts : fmt::format("=MIN(0,SUM({})+{})", debts, added);
  }

 private:
  /// "'Indikatorer'!B5:B9"; empty: there are no such cells.
  std::string range(const CellsTogether& cells, std::size_t column) const {
    const std::string first = plan.cell({cells.table, cells.first_row, column}),
                      last = plan.cell({cells.table, cells.last_row, column});
    if (first.empty() || last.empty()) return {};
    return fmt::format("{}:{}", first, last.substr(last.rfind('!') + 1));
  }

  /// Compares texts as they are: COUNTIFS would take the goals 1.1 and 1.10 for the same number.
  std::string conditional(const CellCount& count, const std::string& cells) const {
    std::vector<std::string> said, factors;
    for (const std::string& text : count.texts)
      said.push_back(fmt::format("({}={})", cells, quoted_text(text)));
    factors.push_back(fmt::format("({})", fmt::join(said, "+")));
    for (const CellCondition& condition : count.conditions)
      factors.push_back(
          fmt::format("({}={})", plan.column(count.table, condition.column), wanted(condition)));
    return fmt::format("=SUMPRODUCT({})", fmt::join(factors, "*"));
  }

  std::string wanted(const CellCondition& condition) const {
    const std::string cell = condition.stands_in ? plan.cell(*condition.stands_in) : std::string{};
    return cell.empty() ? quoted_text(condition.text) : cell;
  }
};

}  // namespace

std::string link_address(const CellLink& link, const Workbook& workbook, const BookPlan& plan) {
  return std::visit(Address{workbook, plan}, link.target);
}

std::string formula_of(const CellFormula& formula, const BookPlan& plan) {
  return std::visit(Formula{plan}, formula.source);
}

std::string quoted_text(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += c;
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace redovisa
