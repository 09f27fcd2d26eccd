#include "support/kolada_case.hpp"

#include "read/kolada/kolada_sample.hpp"

void add_plan_of_kolada_indicator(const MaterialFolder& material) {
  material.add_workbook("plan.xlsx",
                        {{"Rapport",
                          {{"Nyckel", "Värde"},
                           {"Kommun", "Storköpings kommun"},
                           {"Nämnd", "Socialnämnden"},
                           {"År", 2025},
                           {"Konvention", "norrtalje"}}},
                         {"Mål", {{"Nummer", "Mål"}, {"1.1", "Kortare kö"}}},
                         {"Indikatorer",
                          {{"Id", "Mål", "Indikator", "Nivå", "Riktning", "Mål 2025", "Kolada-id"},
                           {"I1", "1.1", "Kötid", "KF", "lägre", 10, "N1"}}}});
}

std::map<std::string, std::string> kolada_answers() {
  return {
      {"municipality", kolada_municipalities({{"0000", "Riket"}, {"0101", "Storköping"}})},
      {"municipality_groups", R"({"values": [], "count": 0})"},
      {"kpi/N1", R"({"values": [{"id": "N1", "title": "Kötid", "is_divided_by_gender": true}], "count": 1})"},
      {kolada_values_path, kolada_data({{"N1", "0101", 2024, {"T 12"}}})}};
}
