#include "support/small_municipality.hpp"

#include <filesystem>
#include <utility>

namespace fs = std::filesystem;

void add_committee(const MaterialFolder& root, const std::string& folder, const SmallCommittee& c) {
  fs::create_directories(root.path() / folder);
  root.add_workbook(folder + "/plan.xlsx",
                    {{"Rapport",
                      {{"Nyckel", "Värde"},
                       {"Kommun", c.municipality},
                       {"Nämnd", c.name},
                       {"År", c.year},
                       {"Konvention", c.convention}}},
                     {"Mål", {{"Nummer", "Mål"}, {c.goal, c.goal_name}}},
                     {"Indikatorer",
                      {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål " + std::to_string(c.year)},
                       {"I1", c.goal, "Nöjda", "index", "högre", c.target}}}});
  root.add_workbook(
      folder + "/uppfoljning.xlsx",
      {{"Rapport", {{"Nyckel", "Värde"}, {"Period", c.period}}},
       {"Utfall", {{"Indikator", "Period", "Utfall", "Prognos"}, {"I1", c.period, c.forecast, c.forecast}}}});
}

void add_municipality(const MaterialFolder& root, std::vector<WrittenSheet> more,
                      std::vector<WrittenSheet> followed_up) {
  fs::create_directories(root.path() / "kommunen");
  std::vector<WrittenSheet> sheets{{"Rapport",
                                    {{"Nyckel", "Värde"},
                                     {"Kommun", "Storköpings kommun"},
                                     {"År", 2025},
                                     {"Konvention", "norrtalje-kommun"}}},
                                   {"Nämnder",
                                    {{"Nämnd", "Kortnamn", "Årsarbetare"},
                                     {"Nämnden A", "A", 10},
                                     {"Nämnden B", "B", 30},
                                     {"Nämnden C", "C", 5}}},
                                   {"Mål", {{"Nummer", "Mål", "Nivå"}, {"1", "Trygghet", "Verksamhet"}}},
                                   {"Indikatorer",
                                    {{"Id", "Mål", "Indikator", "Enhet", "Riktning", "Mål 2025"},
                                     {"K1", "1", "Nöjda", "index", "högre", "minst 5"}}}};
  for (auto& sheet : more) sheets.push_back(std::move(sheet));
  root.add_workbook("kommunen/plan.xlsx", sheets);
  std::vector<WrittenSheet> outcomes{
      {"Rapport", {{"Nyckel", "Värde"}, {"Period", "2025-08"}}},
      {"Utfall", {{"Indikator", "Period", "Utfall", "Prognos"}, {"K1", "2025-08", "6", "6"}}}};
  for (auto& sheet : followed_up) outcomes.push_back(std::move(sheet));
  root.add_workbook("kommunen/uppfoljning.xlsx", outcomes);
}

SmallCommittee committee_b() {
  SmallCommittee b;
  b.name = "Nämnden B";
  return b;
}
