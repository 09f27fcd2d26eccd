#include "write/known_formats.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/failure.hpp"
#include "diagnostics/nearest.hpp"
#include "write/formats.hpp"
#include "write/pandoc/pandoc_task.hpp"

namespace redovisa {

namespace {

[[noreturn]] void fail_on(const std::string& format, const std::vector<std::string>& shown) {
  std::vector<std::string> known{"docx", "xlsx", "pdf", "html", "md", "rtf", "odt", "epub"};
  known.insert(known.begin(), shown.begin(), shown.end());
  const std::string meant = meant_question(format, known);
  throw UsageFailure(
      fmt::format("Formatet ”{}” finns inte. {}Välj till exempel {}. Kommandot "
                  "»pandoc --list-output-formats« visar allt som Pandoc skriver.",
                  format, meant.empty() ? "" : meant + ' ', fmt::join(known, ", ")));
}

}  // namespace

void demand_formats(const std::vector<std::string>& formats, const std::vector<std::string>& shown) {
  for (const std::string& format : formats) {
    const bool known = is_own_format(format) || std::ranges::find(shown, format) != shown.end();
    if (!known && !may_be_written_by_pandoc(format)) fail_on(format, shown);
  }
}

}  // namespace redovisa
