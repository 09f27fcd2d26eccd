#include "read/accounts/account_lines.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "diagnostics/folded.hpp"
#include "model/typed_sums.hpp"
#include "read/sheets/written_number.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_digits = 6;
constexpr std::array<std::string_view, 5> before_sum{"summa ", "delsumma ", "totalt ", "s:a ", "total "};
constexpr std::array<std::string_view, 5> of_result{"intäkt", "inkomst", "kostnad", "utgift", "netto"};

bool has_number(const PrintedRow& row) {
  return std::ranges::any_of(row.cells, [](const Reported& cell) { return cell.number.has_value(); });
}

bool names_result(std::string_view name) {
  const std::string written = folded(name);
  return std::ranges::any_of(of_result,
                             [&](std::string_view word) { return written.find(word) != std::string::npos; });
}

/// "Summa INTÄKTER", "INTÄKTER", "Resultat", "Summa RR".
bool is_name_sum(std::string_view name) { return sum_name(name) != SumName::none || names_result(name); }

bool is_part_of(std::string_view code, std::string_view group) {
  return code.size() > group.size() && code.starts_with(group);
}

}  // namespace

std::optional<AccountName> parse_account_name(std::string_view name) {
  const std::string written = with_plain_marks(name);
  std::string_view rest = written;
  AccountName result;
  for (const std::string_view word : before_sum)
    if (!result.summed && rest.starts_with(word)) {
      rest = trimmed_text(rest.substr(word.size()));
      result.summed = true;
    }
  const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  if (digits == 0 || digits > most_digits) return std::nullopt;
  if (digits < rest.size() && rest[digits] != ' ' && rest[digits] != '-' && rest[digits] != ':')
    return std::nullopt;
  result.code = rest.substr(0, digits);
  return result;
}

std::vector<AccountLine> account_lines(const PrintedTable& table) {
  std::vector<std::optional<AccountName>> names;
  std::set<std::string> codes, plain;  // of rows with figures
  for (const PrintedRow& row : table.rows) {
    names.push_back(has_number(row) ? parse_account_name(row.name) : std::nullopt);
    if (!names.back()) continue;
    codes.insert(names.back()->code);
    if (!names.back()->summed) plain.insert(names.back()->code);
  }
  std::vector<AccountLine> lines;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (!names[i]) {
      const bool sum = has_number(table.rows[i]) && is_name_sum(table.rows[i].name);
      lines.push_back({sum ? AccountLineKind::name_sum : AccountLineKind::other, {}});
      continue;
    }
    const auto next = codes.upper_bound(names[i]->code);
    const bool unfolded = next != codes.end() && is_part_of(*next, names[i]->code);
    const bool sum = unfolded || (names[i]->summed && plain.contains(names[i]->code));
    lines.push_back({sum ? AccountLineKind::code_sum : AccountLineKind::leaf, names[i]->code});
  }
  return lines;
}

bool is_of_accounts(const PrintedTable& table, bool named_by_heading) {
  std::size_t coded = 0, others = 0;
  bool named = named_by_heading;
  std::set<char> classes;
  for (const PrintedRow& row : table.rows) {
    named = named || names_result(row.name);
    if (!has_number(row)) continue;
    const auto account = parse_account_name(row.name);
    if (!account) {
      others += !is_name_sum(row.name);
      continue;
    }
    ++coded;
    classes.insert(account->code.front());
  }
  return named && coded > 1 && classes.size() > 1 && coded > 2 * others;
}

}  // namespace redovisa
