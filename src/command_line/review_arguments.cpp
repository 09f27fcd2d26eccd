#include "command_line/commands.hpp"

namespace redovisa {

CLI::App* add_review(CLI::App& app, Arguments& a) {
  auto* command = add_command(app, "granska", "Hitta det som säger emot sig självt, saknas eller är en risk");
  command->add_option("UNDERLAG", a.folders, "En eller flera mappar med underlag")->required()->type_name("");
  command
      ->add_option("--format", a.format,
                   "Format med komma emellan: text (förval), json; xlsx, docx, pdf med mera skrivs till fil")
      ->type_name("LISTA");
  command->add_flag("--strikt", a.strict, "Slutkod 1 också för varningar, inte bara för fel");
  add_output_options(*command, a);
  add_common_options(*command, a);
  command->footer(
      "Exempel:\n  redovisa granska input/norrtalje-som-tryckt\n"
      "  redovisa granska input/norrtalje-som-tryckt --format text,docx,xlsx\n"
      "  redovisa granska input/norrtalje-som-tryckt --format json --strikt");
  return command;
}

ReviewCommand review_command(const Arguments& a) {
  ReviewCommand command;
  command.folders.assign(a.folders.begin(), a.folders.end());
  command.period = parse_period(a.period);
  if (const auto formats = split_list(a.format); !formats.empty()) command.formats = formats;
  command.strict = a.strict;
  command.output = a.output;
  command.templates_folder = a.templates_folder;
  command.page_numbers = !a.without_page_numbers;
  return command;
}

}  // namespace redovisa
