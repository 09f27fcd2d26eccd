#include "read/paxml/payroll_faults.hpp"

#include <fmt/format.h>

namespace redovisa {

namespace {

struct FaultWords {
  Code code;
  std::string_view found, expected;
};

// In the order of the enumeration.
constexpr std::array<FaultWords, payroll_fault_kinds> fault_words{{
    {Code::payroll_value_odd, "ett personnummer med tio siffror",
     "tolv siffror; seklet är valt så att den anställda är 15–114 år"},
    {Code::payroll_value_odd, "ett personnummer som inte är något, så kön och ålder saknas",
     "tolv siffror med ett datum som finns"},
    {Code::payroll_value_odd, "en tidpunkt med tidszon, läst som svensk tid",
     "datum och klockslag utan tidszon"},
    {Code::payroll_value_odd, "ett datum utan bindestreck", "ett datum som 2025-08-04"},
    {Code::payroll_value_odd, "ett tal med decimalkomma", "ett tal med decimalpunkt"},
    {Code::payroll_value_odd, "timmar för ett intervall, fördelade efter schemat",
     "timmar för en dag, eller omfattning för ett intervall"},
    {Code::payroll_value_odd, "en schemadag med klockslag men utan timmar, så en rast räknas som arbetstid",
     "schemadagens timmar"},
    {Code::payroll_value_odd, "en version av PAXml som Redovisa inte känner till", "2.0, 2.1 eller 2.2"},
    {Code::payroll_row_unread, "en rad utan vare sig anstid eller persnr", "anstid eller persnr"},
    {Code::payroll_row_unread, "inget datum som går att läsa",
     "datum, eller datumfrom och datumtom i den ordningen, som 2025-08-04"},
    {Code::payroll_row_unread, "inget timantal som går att läsa", "timmar som 7.5, högst 24 på en dag"},
    {Code::payroll_row_unread, "ingen omfattning som går att läsa", "procent, högst 100"},
    {Code::payroll_row_unread, "ett intervall som är för långt",
     "högst tio år, eller högst 31 dagar när timmar är angivna"},
    {Code::payroll_row_unread, "en schemadag utan timmar", "timmar, eller starttid och sluttid"},
    {Code::payroll_rows_repeated, "en frånvarorad som är lik en tidigare", "varje frånvaro en gång"},
    {Code::payroll_rows_repeated, "en schemadag som är lik en annan för samma anställda",
     "varje arbetspass en gång"},
}};

}  // namespace

void PayrollFaults::add(PayrollFault fault, std::uint32_t line, std::uint32_t column) {
  Seen& seen = seen_.at(static_cast<std::size_t>(fault));
  if (++seen.count == 1) seen.first = {file_, line, column};
}

void PayrollFaults::tell(Diagnostics& diagnostics) const {
  for (std::size_t i = 0; i < seen_.size(); ++i) {
    if (seen_[i].count == 0) continue;
    std::string found{fault_words[i].found};
    if (seen_[i].count > 1) found += fmt::format(" (det första av {} ställen)", seen_[i].count);
    diagnostics.push_back(
        {fault_words[i].code, seen_[i].first, std::move(found), std::string{fault_words[i].expected}});
  }
}

}  // namespace redovisa
