#include "command_line/commands.hpp"

namespace redovisa {

CLI::App* add_municipality(CLI::App& app, Arguments& a) {
  auto* command =
      add_command(app, "kommun",
                  "Väg samman nämndernas underlag till kommunens delårsrapport eller förvaltningsberättelse");
  command
      ->add_option("UNDERLAG", a.folders,
                   "Kommunens egen mapp och nämndernas, i vilken ordning som helst; en mapp utan egna filer "
                   "står för sina undermappar")
      ->required()
      ->type_name("");
  command
      ->add_option("--mall", a.report_template,
                   "Rapportens mall. Utan den: kommun-arsredovisning för ett helt år, annars "
                   "kommun-delarsrapport")
      ->type_name("NAMN");
  command
      ->add_option("--format", a.format,
                   "Format med komma emellan: md,docx,xlsx,pdf och det som Pandoc skriver, t.ex. html,odt")
      ->type_name("LISTA");
  command
      ->add_option(
          "--forklara", a.explained,
          "Visa i stället varför fullmäktiges mål bedömdes som de gjorde, ner till nämndernas celler; "
          "alla, eller det som har numret")
      ->expected(0, 1)
      ->default_str("")
      ->type_name("[ID]");
  add_output_options(*command, a);
  add_common_options(*command, a);
  command->footer(
      "Exempel:\n  redovisa kommun input/norrtalje-kommun input/norrtalje-socialnamnd-2025\n"
      "  redovisa kommun input/norrtalje-kommun input/norrtalje-socialnamnd-2025 --forklara 3.1");
  return command;
}

MunicipalityCommand municipality_command(const Arguments& a) {
  return {{a.folders.begin(), a.folders.end()},
          parse_period(a.period),
          a.report_template,
          split_list(a.format),
          a.output,
          a.templates_folder,
          !a.without_page_numbers,
          a.explained.has_value(),
          a.explained.value_or("")};
}

}  // namespace redovisa
