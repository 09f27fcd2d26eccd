#include "command_line/complaint.hpp"

#include <fmt/format.h>
#include <string_view>
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

/// The chosen command's options, as they are written.
std::vector<std::string> options_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands())
    for (const CLI::Option* option : command->get_options())
      for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  return names;
}

/// What stands there that the command has no use for.
std::string unexpected_argument(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  std::string text;
  for (const std::string& word : app.remaining(true)) {
    if (!text.empty()) text += ' ';
    if (!word.starts_with('-')) {
      text += fmt::format("Okänt argument ”{}”.", word);
      continue;
    }
    const std::string command = chosen.empty() ? "redovisa" : "redovisa " + chosen.front()->get_name();
    const std::string meant = meant_question(word.substr(0, word.find('=')), options_of(app));
    text += fmt::format("{} har inget val ”{}”.{}{}", command, word, meant.empty() ? "" : " ", meant);
  }
  return text.empty() ? "Okänt argument." : text;
}

/// "--period" of "--period: 1 required PERIOD missing"; empty when no option is named.
std::string named_in(std::string_view message) {
  const auto first = message.find("--");
  if (first == std::string_view::npos) return {};
  const std::string_view rest = message.substr(first);
  return std::string{rest.substr(0, rest.find_first_of(": "))};
}

/// Too few or too many values.
std::string wrong_count(std::string_view message) {
  const std::string name = named_in(message);
  if (!name.starts_with('-')) return "Ett argument saknas eller är för mycket.";
  if (message.find("missing") != std::string_view::npos)
    return fmt::format("Ett värde saknas efter {}.", name);
  return fmt::format("{} är ett val som ges en gång, med ett värde.", name);
}

}  // namespace

std::string complaint(const CLI::ParseError& error, const CLI::App& app) {
  if (auto unknown = unknown_command(app); !unknown.empty()) return unknown;
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return missing_argument(app);
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) return unexpected_argument(app);
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return wrong_count(error.what());
  if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) return error.what();
  const std::string name = named_in(error.what());
  return name.starts_with('-') ? fmt::format("{} kan inte tolkas: titta i hjälpen hur det skrivs.", name)
                               : std::string{"Kommandot kan inte tolkas."};
}

}  // namespace redovisa
