#include "command_line/commands.hpp"
#include "diagnostics/failure.hpp"

namespace redovisa {

CLI::App* add_new(CLI::App& app, Arguments& a) {
  auto* command = add_command(app, "ny", "Gör en ny mapp med arbetsböcker att fylla i");
  command->add_option("KATALOG", a.folder, "Mappen som arbetsböckerna skrivs till")
      ->required()
      ->type_name("");
  command
      ->add_option("--konvention", a.convention,
                   "Kommunens sätt att bedöma, t.ex. norrtalje. Med --fran: förra årets")
      ->type_name("NAMN");
  command
      ->add_option(
          "--fran", a.from_folders,
          "Mappen med förra årets underlag, vars plan förs över till det nya året. Ge den flera gånger "
          "för kommunens mapp och nämnder som inte ligger i den")
      ->allow_extra_args(false)
      ->type_name("UNDERLAG");
  command->add_flag("--hela-kommunen", a.municipality_folder,
                    "Kommunens egen mapp för redovisa kommun, med nämnderna, kopplingen och balanskravet");
  add_form_options(*command, a,
                   {"Planens år. Utan det: periodens, annars innevarande år",
                    "Den första uppföljningens period, t.ex. 2026-08"});
  command->footer(
      "Exempel:\n  redovisa ny socialnamnden-2026 --konvention norrtalje --ar 2026\n"
      "  redovisa ny omsorgen-2026 --konvention norsjo --kommun \"Norsjö kommun\" --namnd Omsorg --ar 2026\n"
      "  redovisa ny omsorgen-2026 --fran omsorgen-2025\n"
      "  redovisa ny kommunen-2026 --hela-kommunen --konvention norrtalje-kommun --ar 2026");
  return command;
}

NewCommand new_command(const Arguments& a) {
  if (a.convention.empty() && a.from_folders.empty())
    throw UsageFailure(
        "Ange konventionen, till exempel --konvention norrtalje, eller förra årets underlag med --fran."
        "\nHjälp: redovisa --help");
  if (a.municipality_folder && !a.from_folders.empty())
    throw UsageFailure("--hela-kommunen och --fran kan inte ges tillsammans.\nHjälp: redovisa --help");
  NewCommand command;
  command.folder = a.folder;
  command.convention = a.convention;
  command.municipality = a.municipality;
  command.committee = a.committee;
  command.year = year_of(a.year);
  command.period = parse_period(a.period);
  command.templates_folder = a.templates_folder;
  command.from.assign(a.from_folders.begin(), a.from_folders.end());
  command.municipality_folder = a.municipality_folder;
  return command;
}

}  // namespace redovisa
