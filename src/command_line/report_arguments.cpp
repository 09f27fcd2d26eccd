#include "command_line/commands.hpp"
#include "diagnostics/failure.hpp"

namespace redovisa {

CLI::App* add_report(CLI::App& app, Arguments& a) {
  auto* command = add_command(app, "rapport", "Läs underlaget, bedöm målen och skriv rapporten");
  command->add_option("UNDERLAG", a.folders, "En eller flera mappar med underlag")->type_name("");
  command
      ->add_option("--mall", a.report_template,
                   "Rapportens mall. Utan den: verksamhetsplan när inget är uppföljt, "
                   "verksamhetsberattelse för ett helt år, annars delarsrapport")
      ->type_name("NAMN");
  command
      ->add_option("--format", a.format,
                   "Format med komma emellan: md,docx,xlsx,pdf och det som Pandoc skriver, t.ex. html,odt")
      ->type_name("LISTA");
  add_report_options(*command, a);
  add_batch_options(*command, a.batch);
  add_output_options(*command, a);
  add_common_options(*command, a);
  command->footer(
      "Exempel:\n  redovisa rapport input/norrtalje-socialnamnd-2025\n"
      "  redovisa rapport input/norrtalje-socialnamnd-2025 --period 2025-08 --format docx,html --ut utkast\n"
      "  redovisa rapport input/norrtalje-socialnamnd-2025 --mall verksamhetsplan\n"
      "  redovisa rapport input/norrtalje-socialnamnd-2025 --wordmall kommunens-mall.dotx\n"
      "  redovisa rapport --lista namnder.txt --utan-sidnummer --jobb 8");
  return command;
}

ReportCommand report_command(const Arguments& a) {
  if (a.folders.empty() && a.batch.list.empty())
    throw UsageFailure("Ange mappen med underlag.\nHjälp: redovisa --help");
  return {{a.folders.begin(), a.folders.end()},
          parse_period(a.period),
          a.report_template,
          split_list(a.format),
          a.output,
          a.templates_folder,
          !a.without_page_numbers,
          a.editable_charts,
          a.word_template,
          a.fetch,
          a.kolada_address,
          batch_settings(a.batch)};
}

}  // namespace redovisa
