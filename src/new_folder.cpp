#include "new_folder.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "diagnostics/nearest.hpp"
#include "read/xml/convention_family.hpp"
#include "read/xml/convention_reader.hpp"

namespace redovisa {

namespace fs = std::filesystem;

Period usual_follow_up(const Convention& convention, int year) {
  constexpr unsigned usual = 8;
  unsigned month = convention.calendar.empty() ? usual : 12;
  for (const auto& period : convention.calendar) month = std::min(month, period.last_month);
  return {year, 1, month};
}

void demand_no_files(const fs::path& folder, const std::vector<WorkbookForm>& forms) {
  for (const auto& form : forms) {
    std::error_code error;
    if (fs::exists(folder / form.file_name, error))
      throw UsageFailure(
          fmt::format("{} finns redan, och Redovisa skriver aldrig över ett underlag. Ange en ny mapp, eller "
                      "flytta filen.",
                      (folder / form.file_name).string()));
  }
}

void demand_convention(const std::string& name, const fs::path& templates) {
  const auto names = conventions_in(templates / "konventioner");
  if (std::ranges::find(names, name) != names.end()) return;
  throw UsageFailure(fmt::format("Konventionen ”{}” finns inte. {}Välj en av {}.", name,
                                 nearest(name, names).empty() ? "" : meant_question(name, names) + ' ',
                                 fmt::join(names, ", ")));
}

}  // namespace redovisa
