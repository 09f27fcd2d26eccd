#include "support/ledger_text.hpp"

#include <fmt/format.h>
#include <map>
#include <stdexcept>

#include "model/decimal.hpp"
#include "read/sie/sie4_reader.hpp"
#include "read/sie/sie5_reader.hpp"
#include "read/xml/account_rules_reader.hpp"
#include "support/material_folder.hpp"

using namespace redovisa;

namespace {

std::string text_of(const std::map<std::string, Ore>& sums) {
  std::string text;
  for (const auto& [name, ore] : sums)
    text += fmt::format("{}{}={}", text.empty() ? "" : " ", name, to_machine_text(trimmed(Decimal{ore, 2})));
  return text;
}

bool is_asked_for(const LedgerAmount& amount, unsigned last_month) {
  return amount.month.year == 2025 && amount.month.month <= last_month;
}

}  // namespace

LedgerReading read_sie4_text(const std::string& bytes, const AccountRules& rules) {
  const MaterialFolder folder;
  folder.add_file("bok.se", bytes);
  LedgerReading reading;
  reading.ledger = read_sie4(folder.path() / "bok.se", "bok.se", rules, reading.diagnostics);
  return reading;
}

LedgerReading read_sie5_text(const std::string& text) {
  const MaterialFolder folder;
  folder.add_file("bok.sie", text);
  LedgerReading reading;
  reading.ledger = read_sie5(folder.path() / "bok.sie", "bok.sie", reading.diagnostics);
  return reading;
}

AccountRules kommun_bas() {
  Diagnostics diagnostics;
  auto rules = chosen_account_rules({TEMPLATES_DIR}, {}, {}, diagnostics);
  if (!rules) throw std::runtime_error{"no account rules"};
  return *rules;
}

std::string sie4(std::string_view type, std::string_view lines) {
  return fmt::format(
      "#FLAGGA 0\n#FORMAT PC8\n#SIETYP {}\n#FNAMN \"Granby kommun\"\n#RAR 0 20250101 20251231\n{}", type,
      lines);
}

std::string sums_to(unsigned last_month, const Ledger& ledger, LedgerFigure figure) {
  std::map<std::string, Ore> sums;
  for (const LedgerAmount* amount : whole_amounts(ledger, figure))
    if (is_asked_for(*amount, last_month)) sums[ledger.accounts[amount->account].number] += amount->ore;
  return text_of(sums);
}

std::string sums_by(const std::string& dimension, unsigned last_month, const Ledger& ledger,
                    LedgerFigure figure) {
  std::map<std::string, Ore> sums;
  for (std::uint32_t i = 0; i < ledger.dimensions.size(); ++i) {
    if (ledger.dimensions[i].number != dimension) continue;
    for (const auto& [amount, object] : amounts_by(ledger, figure, i))
      if (is_asked_for(*amount, last_month)) sums[ledger.objects[object].id] += amount->ore;
  }
  return text_of(sums);
}

std::string told(const Diagnostics& diagnostics) {
  std::string text;
  for (const auto& d : diagnostics)
    text += fmt::format("{} {} {}\n", traits_of(d.code).name, to_string(d.position), d.found);
  return text;
}
