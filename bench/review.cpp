// Times the review alone: 10 000 table rows with typed sums and variances and 200 pages of running text, and
// half of that. Prints "ROWS PAGES FINDINGS MILLISECONDS" for each size, the median of some repeats. Built
// and run by bench/run.
#include "review/review.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <stdexcept>
#include <string>
#include <vector>

#include "read/xml/convention_reader.hpp"

namespace {

using namespace redovisa;

constexpr std::size_t all_rows = 10'000, all_pages = 200, rows_of_table = 100, sentences_of_page = 25;
constexpr Period to_august{2025, 1, 8};

// Enough words for thousands of names that are not alike.
constexpr std::array<const char*, 24> beginnings{
    "Hemtjänst",       "Boende",    "Skolskjuts",  "Färdtjänst", "Öppenvård",  "Barnomsorg",
    "Fritids",         "Bibliotek", "Kulturskola", "Vinterväg",  "Belysning",  "Parkskötsel",
    "Vatten",          "Avfall",    "Bygglov",     "Tillsyn",    "Näringsliv", "Integration",
    "Vuxenutbildning", "Gymnasium", "Måltid",      "Lokalvård",  "Bostad",     "Räddning"};
constexpr std::array<const char*, 10> ends{"norr",      "söder", "öster",    "väster", "centrum",
                                           "landsbygd", "kust",  "skärgård", "stad",   "gemensamt"};

std::string row_name(std::size_t i) {
  return std::string{beginnings[i % beginnings.size()]} + ' ' + ends[i / beginnings.size() % ends.size()] +
         ' ' + std::to_string(i / (beginnings.size() * ends.size()));
}

Reported whole(std::int64_t number) {
  Reported reported;
  reported.number = Decimal{number};
  return reported;
}

PrintedTable table(std::size_t first_row) {
  PrintedTable result;
  result.kind = PrintedKind::by_activity;
  result.name = "Drift per verksamhet";
  result.columns = {{"Budget jan–aug 2025", PrintedFigure::budget, false, to_august, {}},
                    {"Utfall jan–aug 2025", PrintedFigure::outcome, false, to_august, {}},
                    {"Avvikelse", PrintedFigure::variance, false, {}, {}}};
  std::int64_t budgets = 0, outcomes = 0;
  const auto add = [&](const std::string& name, PrintedRowKind kind, std::int64_t budget,
                       std::int64_t outcome) {
    result.rows.push_back({name, {}, kind, {whole(budget), whole(outcome), whole(outcome - budget)}, {}});
  };
  for (std::size_t i = first_row; i < first_row + rows_of_table; ++i) {
    const auto budget = -static_cast<std::int64_t>(i * 7919 % 9973 + 100);
    const auto outcome = budget + static_cast<std::int64_t>(i * 104'729 % 401) - 200;
    add(row_name(i), PrintedRowKind::entry, budget, outcome);
    budgets += budget;
    outcomes += outcome;
  }
  add("Summa", PrintedRowKind::total, budgets, outcomes);
  return result;
}

OperatingRow operating_row(const PrintedRow& row) {
  OperatingRow result;
  result.name = row.name;
  result.budget_to_date = row.cells[0];
  result.outcome_to_date = row.cells[1];
  return result;
}

std::string sentence(std::size_t i, const std::vector<OperatingRow>& rows) {
  const OperatingRow& row = rows[i * 31 % rows.size()];
  const std::string number = std::to_string(static_cast<long>(row.outcome_to_date.number->units));
  switch (i % 5) {
    case 0:
      return row.name + " redovisar per augusti ett utfall om " + number + " tkr. ";
    case 1:
      return "Arbetet med att förbättra tillgängligheten fortsätter enligt plan tillsammans med övriga "
             "nämnder. ";
    case 2:
      return "Kostnaderna för " + row.name + " har ökat med 3,5 % jämfört med samma period föregående år. ";
    case 3:
      return "Prognosen för året är ett överskott om 1 200 tkr, varav 700 tkr avser personal och 500 tkr "
             "lokaler. ";
    default:
      return "Två av tre åtgärder är genomförda och den sista väntas vara klar i november. ";
  }
}

SourceMaterial material(const Convention& convention, std::size_t rows, std::size_t pages) {
  SourceMaterial result;
  result.convention = convention;
  result.period = to_august;
  result.report.year = to_august.year;
  for (std::size_t first = 0; first < rows; first += rows_of_table) {
    result.printed.push_back(table(first));
    for (const PrintedRow& row : result.printed.back().rows)
      if (row.kind == PrintedRowKind::entry) result.economy.by_activity.push_back(operating_row(row));
  }
  for (std::size_t page = 0; page < pages; ++page) {
    RunningText text{"ekonomi.verksamhet", {}, {}};
    for (std::size_t i = 0; i < sentences_of_page; ++i)
      text.text +=
          sentence(page * sentences_of_page + i, result.economy.by_activity) + (i % 5 == 4 ? "\n\n" : "");
    result.texts.push_back(std::move(text));
  }
  return result;
}

void time_size(const Convention& convention, std::size_t rows, std::size_t pages, int repeats) {
  const SourceMaterial large = material(convention, rows, pages);
  const AssessedPlan plan = assess(large);
  std::vector<double> times;
  std::size_t findings = 0;
  for (int i = 0; i < repeats; ++i) {
    const std::clock_t start = std::clock();
    findings = review(large, plan).size();
    times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  std::ranges::sort(times);
  std::printf("%zu %zu %zu %.3f\n", rows, pages, findings, times[times.size() / 2]);
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 3) return std::fputs("usage: review CONVENTION.xml REPEATS\n", stderr), 2;
  Diagnostics diagnostics;
  const auto convention = read_convention(argv[1], argv[1], diagnostics);
  if (!convention) throw std::runtime_error("the convention cannot be read");
  const int repeats = std::max(1, std::atoi(argv[2]));
  time_size(*convention, all_rows / 2, all_pages / 2, repeats);
  time_size(*convention, all_rows, all_pages, repeats);
} catch (const std::exception& failure) {
  std::fprintf(stderr, "review: %s\n", failure.what());
  return 3;
}
