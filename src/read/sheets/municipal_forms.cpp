#include <algorithm>

#include "read/sheets/municipal_sheets.hpp"
#include "read/sheets/sheet_kind.hpp"

namespace redovisa {

namespace {

/// The rows that 11 kap. 10 § LKBR and 11 kap. 14 § KL have, without amounts.
const std::vector<std::vector<std::string>> balance_rows{
    {"Årets resultat enligt resultaträkningen", "resultat"},
    {"Samtliga realisationsvinster", "justering"},
    {"Vissa realisationsvinster enligt undantagsmöjlighet", "justering"},
    {"Vissa realisationsförluster enligt undantagsmöjlighet", "justering"},
    {"Orealiserade vinster och förluster i värdepapper", "justering"},
    {"Återföring av orealiserade vinster och förluster i värdepapper", "justering"},
    {"Reservering till resultatreserv", "resultatreserv"},
    {"Användning av resultatreserv", "resultatreserv"}};

/// Before 2024 the reserve was another; what it holds may be used by the older rules.
constexpr int first_year_of_resultatreserv = 2024;

std::vector<std::vector<std::string>> balance_rows_of(int year) {
  auto rows = balance_rows;
  if (year >= first_year_of_resultatreserv) return rows;
  rows[rows.size() - 2] = {"Reservering till resultatutjämningsreserv", "resultatutjämningsreserv"};
  rows.back() = {"Användning av resultatutjämningsreserv", "resultatutjämningsreserv"};
  return rows;
}

SheetForm sheet(SheetKind kind, std::vector<FormColumn> columns) {
  return {std::string{name_of(kind)}, help_of_municipal_sheet(kind), std::move(columns)};
}

void keep_sheets(const std::vector<SheetKind>& kinds, WorkbookForm& form) {
  std::erase_if(form.sheets, [&](const SheetForm& s) {
    return std::ranges::none_of(kinds, [&](SheetKind kind) { return s.name == name_of(kind); });
  });
}

void add_to_plan(const FormRequest& r, WorkbookForm& plan) {
  using enum SheetKind;
  keep_sheets({report, goals, indicators, assignments, texts}, plan);
  plan.instructions.emplace_back(
      "Det här är kommunens egen mapp: målen är fullmäktiges. Nämnderna har mappar för sig, bredvid eller i "
      "den här.");
  plan.sheets.insert(plan.sheets.begin() + 1, sheet(committees, committee_form(r)));
  plan.sheets.push_back(sheet(goal_links, goal_link_form(r)));
  plan.sheets.push_back(sheet(consolidations, consolidation_form(r)));
}

void add_to_economy(const FormRequest& r, WorkbookForm& economy) {
  using enum SheetKind;
  keep_sheets({report, operating, investments}, economy);
  economy.instructions.emplace_back(
      "Driftredovisning har det som är gemensamt: skatteintäkter, bidrag, finansnetto. Nämndernas kostnader "
      "kommer "
      "ur deras mappar. Lämnas årets resultat tomt i Balanskrav räknas det fram.");
  economy.sheets.push_back(sheet(balance, balance_form(r)));
  economy.sheets.back().rows = balance_rows_of(r.year);
}

}  // namespace

std::string help_of_municipal_sheet(SheetKind kind) {
  switch (kind) {
    case SheetKind::committees:
      return "Nämnderna som ska rapportera, i rapportens ordning.";
    case SheetKind::goal_links:
      return "Nämndmål med eget nummer som bidrar till fullmäktiges; mål som nämnden har med samma nummer "
             "och "
             "namn behöver inte stå här.";
    case SheetKind::consolidations:
      return "Fullmäktiges indikatorer som räknas fram ur nämndernas; en rad per nämnd.";
    case SheetKind::balance:
      return "Balanskravsutredningen, tkr.";
    default:
      return {};
  }
}

std::vector<WorkbookForm> forms_of_new_municipality(const FormRequest& request, const ReportInfo& info) {
  auto forms = forms_of_new_folder(request, info);
  forms.pop_back();  // personnel is the committees'
  add_to_plan(request, forms.front());
  add_to_economy(request, forms.back());
  return forms;
}

}  // namespace redovisa
