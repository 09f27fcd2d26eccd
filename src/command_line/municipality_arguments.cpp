#include <fmt/format.h>

#include "command_line/commands.hpp"
#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

/// The form of what --forklara shows.
bool is_json(const std::string& format) {
  if (!format.empty() && format != "text" && format != "json")
    throw UsageFailure(fmt::format("Formatet ”{}” finns inte för --forklara; välj text eller json.", format));
  return format == "json";
}

}  // namespace

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
                   "Format med komma emellan: md,docx,xlsx,pdf och det som Pandoc skriver, t.ex. html,odt; "
                   "med --forklara: text (förval) eller json")
      ->type_name("LISTA");
  command
      ->add_option(
          "--forklara", a.explained,
          "Visa i stället varför fullmäktiges mål bedömdes som de gjorde, ner till nämndernas celler; "
          "alla, eller det som har numret")
      ->expected(0, 1)
      ->default_str("")
      ->type_name("[ID]");
  command->add_flag("--bevaka", a.batch.watch,
                    "Fortsätt tills Ctrl-C trycks, och skriv rapporten på nytt när en fil ändras");
  add_report_options(*command, a);
  add_output_options(*command, a);
  add_common_options(*command, a);
  command->footer(
      "Exempel:\n  redovisa kommun input/norrtalje-kommun input/norrtalje-socialnamnd-2025\n"
      "  redovisa kommun input/norrtalje-kommun input/norrtalje-socialnamnd-2025 --forklara 3.1\n"
      "  redovisa kommun input/norrtalje-kommun input/norrtalje-socialnamnd-2025 --forklara --format json");
  return command;
}

MunicipalityCommand municipality_command(const Arguments& a) {
  MunicipalityCommand command;
  command.folders.assign(a.folders.begin(), a.folders.end());
  command.period = parse_period(a.period);
  command.report_template = a.report_template;
  command.output = a.output;
  command.templates_folder = a.templates_folder;
  command.page_numbers = !a.without_page_numbers;
  command.editable_charts = a.editable_charts;
  command.word_template = a.word_template;
  command.fetch = a.fetch;
  command.kolada_address = a.kolada_address;
  command.watch = a.batch.watch;
  command.explain = a.explained.has_value();
  command.explain_id = a.explained.value_or("");
  if (command.explain)
    command.explain_json = is_json(a.format);
  else
    command.formats = split_list(a.format);
  return command;
}

}  // namespace redovisa
