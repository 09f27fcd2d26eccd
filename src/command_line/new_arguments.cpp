#include "command_line/commands.hpp"

namespace redovisa {

CLI::App* add_new(CLI::App& app, Arguments& a) {
  auto* command = add_command(app, "ny", "Gör en ny mapp med arbetsböcker att fylla i");
  command->add_option("KATALOG", a.folder, "Mappen som arbetsböckerna skrivs till")
      ->required()
      ->type_name("");
  command->add_option("--konvention", a.convention, "Kommunens sätt att bedöma, t.ex. norrtalje")
      ->required()
      ->type_name("NAMN");
  add_form_options(*command, a,
                   {"Planens år. Utan det: periodens, annars innevarande år",
                    "Den första uppföljningens period, t.ex. 2026-08"});
  command->footer(
      "Exempel:\n  redovisa ny socialnamnden-2026 --konvention norrtalje --ar 2026\n"
      "  redovisa ny omsorgen-2026 --konvention norsjo --kommun \"Norsjö kommun\" --namnd Omsorg --ar 2026");
  return command;
}

NewCommand new_command(const Arguments& a) {
  return {a.folder,        a.convention,           a.municipality,    a.committee,
          year_of(a.year), parse_period(a.period), a.templates_folder};
}

}  // namespace redovisa
