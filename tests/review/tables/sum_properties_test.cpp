#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <fmt/format.h>
#include <random>

#include "review/checks.hpp"
#include "review/tables/table_cells.hpp"
#include "support/written_table.hpp"

using namespace redovisa;

namespace {

constexpr int rounds = 600;

/// Random numbers with a fixed seed. Only the engine is used, since distributions differ between libraries.
class Dice {
 public:
  explicit Dice(unsigned seed) : engine_{seed} {}

  int below(int limit) { return static_cast<int>(engine_() % static_cast<unsigned>(limit)); }
  int between(int least, int most) { return least + below(most - least + 1); }
  bool one_in(int n) { return below(n) == 0; }

 private:
  std::mt19937 engine_;
};

/// Figures in tenths, before they are shown in whole numbers; no outcome of last year is in most tables.
struct ExactRow {
  std::string name;
  std::vector<int> tenths;  // budget, outcome, last year's outcome, year's budget, forecast
};

ExactRow sum_of(const std::string& name, const std::vector<ExactRow>& rows) {
  ExactRow sum{name, std::vector<int>(5)};
  for (const auto& row : rows)
    for (std::size_t i = 0; i < sum.tenths.size(); ++i) sum.tenths[i] += row.tenths[i];
  return sum;
}

/// A table as a controller would have exported it: every cell rounded for itself, or all of them whole.
class RandomTable {
 public:
  explicit RandomTable(Dice& dice) : dice_{dice}, is_volume_{dice.one_in(3)}, whole_{dice.one_in(2)} {
    std::vector<ExactRow> entries;
    const int groups = dice_.between(1, 3);
    for (int group = 0; group < groups; ++group) add_group(group, groups > 1 || dice_.one_in(3), entries);
    if (dice_.one_in(4)) add_entry("", entries);
    add_line("", sum_of("Totalt", entries));
  }

  PrintedTable table() const {
    return written_table(is_volume_ ? PrintedKind::volumes : PrintedKind::by_activity,
                         "Budget jan–aug 2025 | Utfall jan–aug 2025 | Avvikelse | Utfall jan–aug 2024 | "
                         "Budget 2025 | Prognos 2025 | Avvikelse helår",
                         lines_);
  }

 private:
  void add_group(int number, bool is_named, std::vector<ExactRow>& entries) {
    const std::string group = is_named ? fmt::format("Grupp {}", number) : std::string{};
    std::vector<ExactRow> of_group;
    for (int rows = dice_.between(2, 6); rows > 0; --rows) add_entry(group, of_group);
    entries.insert(entries.end(), of_group.begin(), of_group.end());
    if (is_named && dice_.one_in(2)) add_line(group, sum_of("Summa " + group, of_group));
  }

  void add_entry(const std::string& group, std::vector<ExactRow>& entries) {
    ExactRow row{fmt::format("Rad {}", ++number_), {}};
    for (int i = 0; i < 5; ++i) row.tenths.push_back(figure());
    add_line(group, row);
    if (dice_.one_in(5)) {
      ExactRow part{fmt::format("Varav del {}", number_), {}};
      for (const int tenths : row.tenths) part.tenths.push_back(whole_ ? tenths / 30 * 10 : tenths / 3);
      add_line(group, part);
    }
    entries.push_back(std::move(row));
  }

  int figure() {
    const int tenths = dice_.one_in(20) ? 0 : dice_.between(10, 90'000);
    return (is_volume_ ? 1 : -1) * (whole_ ? tenths / 10 * 10 : tenths);
  }

  static int shown(int tenths) { return (tenths + (tenths < 0 ? -5 : 5)) / 10; }

  void add_line(const std::string& group, const ExactRow& row) {
    const auto& [budget, outcome, before, of_year, forecast] =
        std::tie(row.tenths[0], row.tenths[1], row.tenths[2], row.tenths[3], row.tenths[4]);
    const int sign = is_volume_ ? -1 : 1;  // as in the convention
    lines_.push_back(fmt::format("{}{} | {} | {} | {} | {} | {} | {} | {}",
                                 group.empty() ? "" : group + " / ", row.name, shown(budget), shown(outcome),
                                 shown(sign * (outcome - budget)), shown(before), shown(of_year),
                                 shown(forecast), shown(sign * (forecast - of_year))));
  }

  Dice& dice_;
  bool is_volume_, whole_;
  int number_ = 0;
  std::vector<std::string> lines_;
};

Findings all_found(const PrintedTable& table) {
  const auto material = material_with({table});
  Findings findings = findings_on_sums(material);
  for (auto& finding : findings_on_rows(material)) findings.push_back(std::move(finding));
  return findings;
}

std::string text_of(const PrintedTable& table) {
  std::string text;
  for (const auto& row : table.rows) {
    text += row.name;
    for (const auto& cell : row.cells) text += " | " + to_machine_text(*cell.number);
    text += '\n';
  }
  return text;
}

/// A cell that some sum or variance depends on.
TableCell random_cell(Dice& dice, const PrintedTable& table) {
  for (;;) {
    const TableCell cell{static_cast<std::size_t>(dice.below(static_cast<int>(table.rows.size()))),
                         static_cast<std::size_t>(dice.below(static_cast<int>(table.columns.size())))};
    const bool is_part = table.rows[cell.row].kind == PrintedRowKind::of_which;
    if (!is_part || table.columns[cell.column].figure == PrintedFigure::variance) return cell;
  }
}

/// More than rounding of as many cells as there are rows, up or down; sometimes only the sign.
void change(Dice& dice, PrintedTable& table, const TableCell& cell) {
  Decimal& number = *table.rows[cell.row].cells[cell.column].number;
  const int most_rounding = static_cast<int>(table.rows.size()) + 3;
  if (dice.one_in(3) && absolute(number) > Decimal{most_rounding}) {
    number = -number;
    return;
  }
  const int step = dice.between(most_rounding, dice.one_in(2) ? 2 * most_rounding : 20'000);
  number = number + Decimal{dice.one_in(2) ? step : -step};
}

bool is_among_places(const Findings& findings, const PrintedTable& table, const TableCell& cell) {
  const SourcePosition wanted = position_at(table, cell);
  return std::ranges::any_of(findings, [&](const Finding& finding) {
    return std::ranges::any_of(finding.places, [&](const SourcePosition& place) {
      return place.row == wanted.row && place.column == wanted.column;
    });
  });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(sum_properties)

BOOST_AUTO_TEST_CASE(a_right_table_gives_no_finding) {
  Dice dice{20250831};
  for (int round = 0; round < rounds; ++round) {
    const PrintedTable table = RandomTable{dice}.table();
    BOOST_REQUIRE_MESSAGE(all_found(table).empty(), text_of(table) + brief(all_found(table)));
  }
}

BOOST_AUTO_TEST_CASE(a_changed_cell_is_found_and_nearly_always_named) {
  Dice dice{20250901};
  int named = 0;
  for (int round = 0; round < rounds; ++round) {
    PrintedTable table = RandomTable{dice}.table();
    const TableCell cell = random_cell(dice, table);
    change(dice, table, cell);
    const Findings findings = all_found(table);
    BOOST_REQUIRE_MESSAGE(is_among_places(findings, table, cell),
                          text_of(table) +
                              cell_reference(position_at(table, cell).row, position_at(table, cell).column) +
                              "\n" + brief(findings));
    const SourcePosition first = findings.front().places.front();
    named += first.row == position_at(table, cell).row && first.column == position_at(table, cell).column;
    BOOST_REQUIRE_MESSAGE(findings.size() == 1, text_of(table) + brief(findings));
  }
  BOOST_TEST_MESSAGE(named);
  BOOST_TEST(named * 10 > rounds * 8);
}

BOOST_AUTO_TEST_SUITE_END()
