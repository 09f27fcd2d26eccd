#include "command_line/commands.hpp"

namespace redovisa {

CLI::App* add_import(CLI::App& app, Arguments& a) {
  auto* command =
      add_command(app, "importera", "Gör arbetsböcker av en äldre plan eller rapport (docx, odt, html, md)");
  command->add_option("DOKUMENT", a.folder, "Planen eller rapporten")->required()->type_name("");
  command->add_option("--konvention", a.convention, "Kommunens sätt att bedöma, t.ex. norrtalje")
      ->required()
      ->type_name("NAMN");
  command->add_option("--ut", a.destination, "Mapp att skriva till; inget skrivs över")
      ->required()
      ->type_name("MAPP");
  add_form_options(
      *command, a,
      {"Planens år. Utan det: det som dokumentet handlar om", "Uppföljningens period, t.ex. 2025-08"});
  command->footer(
      "Exempel:\n  redovisa importera verksamhetsplan-2025.docx --konvention norsjo --ut omsorgen-2025\n"
      "  redovisa importera delarsrapport.odt --konvention norrtalje --kommun \"Storköpings kommun\" "
      "--namnd Socialnämnden --ar 2025 --period 2025-08 --ut socialnamnden-2025");
  return command;
}

ImportCommand import_command(const Arguments& a) {
  return {a.folder,        a.convention,           a.municipality, a.committee,
          year_of(a.year), parse_period(a.period), a.destination,  a.templates_folder};
}

}  // namespace redovisa
