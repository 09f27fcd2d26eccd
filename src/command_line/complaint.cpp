#include "command_line/complaint.hpp"

#include <fmt/format.h>
#include <vector>

#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

/// "Okänt kommando ”raport”. Menade du ”rapport”?" when the first word is no command; empty otherwise.
std::string unknown_command(const CLI::App& app) {
  const auto words = app.remaining();
  if (words.empty() || !app.get_subcommands().empty() || words.front().starts_with('-')) return {};
  std::vector<std::string> commands;
  for (const CLI::App* command : app.get_subcommands(nullptr)) commands.push_back(command->get_name());
  return fmt::format("Okänt kommando ”{}”. {}", words.front(), meant_question(words.front(), commands));
}

std::string missing_argument(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  if (chosen.empty())
    return "Ange ett kommando: rapport, kommun, granska, jamfor, forklara, ny, konvertera eller importera.";
  if (chosen.front()->get_name() == "konvertera")
    return "Ange mappen med underlag, --till xlsx, csv eller xml, och --ut med mappen att skriva till.";
  if (chosen.front()->get_name() == "importera")
    return "Ange dokumentet, konventionen (--konvention norrtalje) och mappen att skriva till (--ut MAPP).";
  return chosen.front()->get_name() == "ny" ? "Ange mappen att göra, och konventionen (--konvention "
                                              "norrtalje) eller förra årets mapp (--fran)."
                                            : "Ange mappen med underlag.";
}

}  // namespace

std::string complaint(const CLI::ParseError& error, const CLI::App& app) {
  if (auto unknown = unknown_command(app); !unknown.empty()) return unknown;
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return missing_argument(app);
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
    return fmt::format("Okänt argument. ({})", error.what());
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return fmt::format("Ett värde saknas. ({})", error.what());
  if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) return error.what();
  return fmt::format("Kommandot kan inte tolkas. ({})", error.what());
}

}  // namespace redovisa
