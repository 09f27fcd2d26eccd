#include <fmt/format.h>

#include "command_line/commands.hpp"
#include "diagnostics/failure.hpp"

namespace redovisa {

CLI::App* add_explain(CLI::App& app, Arguments& a) {
  auto* command = add_command(app, "forklara", "Visa bedömningarna och varför de blev som de blev");
  command->add_option("UNDERLAG", a.folder, "Mappen med underlag")->required()->type_name("");
  command
      ->add_option("ID", a.id,
                   "Ett måls nummer, en indikators eller ett uppdrags id, eller en rad i ekonomin: Kostnader")
      ->type_name("");
  command->add_option("--format", a.format, "text (förval) eller json")->type_name("FORMAT");
  add_common_options(*command, a);
  command->footer(
      "Exempel:\n  redovisa forklara input/norrtalje-socialnamnd-2025 1.2\n"
      "  redovisa forklara input/norrtalje-socialnamnd-2025 --format json");
  return command;
}

ExplainCommand explain_command(const Arguments& a) {
  if (!a.format.empty() && a.format != "text" && a.format != "json")
    throw UsageFailure(fmt::format("Formatet ”{}” finns inte för forklara; välj text eller json.", a.format));
  return {a.folder, a.id, a.format == "json", parse_period(a.period), a.templates_folder};
}

}  // namespace redovisa
