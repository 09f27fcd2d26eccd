#include "command_line/commands.hpp"

namespace redovisa {

CLI::App* add_compare(CLI::App& app, Arguments& a) {
  auto* command = add_command(app, "jamfor", "Visa vad som har ändrats mellan två rapporter");
  command
      ->add_option(
          "UNDERLAG", a.folders,
          "Mappen med underlag; två mappar när perioderna finns i var sin, den tidigare först. Kommunens "
          "med nämndernas efter sig: sammanvägningarna jämförs")
      ->required()
      ->type_name("");
  const auto add_period = [&](const char* name, std::string& period, const char* help) {
    command->add_option(name, period, help)->type_name("PERIOD")->check(CLI::Validator(period_error, ""));
  };
  add_period("--fran", a.from, "Den tidigare perioden, t.ex. 2025-04. Utan den: rapporten före");
  add_period("--till", a.to, "Den senare perioden, t.ex. 2025-08. Utan den: den senaste med utfall");
  command
      ->add_option("--format", a.format,
                   "Format med komma emellan: text (förval), json; xlsx, docx, md med mera skrivs till fil")
      ->type_name("LISTA");
  add_output_options(*command, a);
  command->add_option("--mallkatalog", a.templates_folder, "Mapp med mallar och konventioner")
      ->type_name("MAPP");
  command->footer(
      "Exempel:\n  redovisa jamfor input/norsjo-omsorg-2025 --fran 2025-04 --till 2025-08\n"
      "  redovisa jamfor omsorgen-2024 omsorgen-2025 --fran 2024-12 --till 2025-12 --format text,docx\n"
      "  redovisa jamfor input/norrtalje-kommun --fran 2025-08 --till 2025-12");
  return command;
}

CompareCommand compare_command(const Arguments& a) {
  CompareCommand command;
  command.folders.assign(a.folders.begin(), a.folders.end());
  command.from = parse_period(a.from);
  command.to = parse_period(a.to);
  if (const auto formats = split_list(a.format); !formats.empty()) command.formats = formats;
  command.output = a.output;
  command.templates_folder = a.templates_folder;
  command.page_numbers = !a.without_page_numbers;
  return command;
}

}  // namespace redovisa
