#include <fmt/format.h>

#include "command_line/commands.hpp"
#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

SourceFormat source_format(const std::string& word) {
  if (word == "xlsx") return SourceFormat::xlsx;
  if (word == "csv") return SourceFormat::csv;
  if (word == "xml") return SourceFormat::xml;
  throw UsageFailure(fmt::format("Det går inte att konvertera till ”{}”; välj xlsx, csv eller xml.", word));
}

}  // namespace

CLI::App* add_convert(CLI::App& app, Arguments& a) {
  auto* command = add_command(app, "konvertera", "Skriv underlaget på nytt som arbetsböcker, csv eller XML");
  command->add_option("UNDERLAG", a.folder, "Mappen med underlag")->required()->type_name("");
  command->add_option("--till", a.target, "xlsx, csv eller xml")->required()->type_name("FORMAT");
  command->add_option("--ut", a.destination, "Mapp att skriva till; inget skrivs över")
      ->required()
      ->type_name("MAPP");
  command->footer(
      "Exempel:\n  redovisa konvertera input/norrtalje-socialnamnd-2025 --till xml --ut som-xml\n"
      "  redovisa konvertera som-xml --till xlsx --ut som-arbetsbocker");
  return command;
}

ConvertCommand convert_command(const Arguments& a) {
  return {a.folder, source_format(a.target), a.destination};
}

}  // namespace redovisa
