#include "command_line/arguments.hpp"

#include <fmt/format.h>
#include <utility>

#include "model/date.hpp"

namespace redovisa {

std::string period_error(const std::string& text) {
  return parse_period(text) ? std::string{}
                            : fmt::format("”{}” är ingen period; skriv till exempel 2025-08", text);
}

std::optional<int> year_of(const std::string& text) {
  const auto period = parse_period(text);
  return period && is_whole_year(*period) ? std::optional{period->year} : std::nullopt;
}

std::string year_error(const std::string& text) {
  return year_of(text) ? std::string{} : fmt::format("”{}” är inget år; skriv till exempel 2026", text);
}

std::vector<std::string> split_list(const std::string& list) {
  std::vector<std::string> parts;
  std::string part;
  for (const char c : list + ",") {
    if (c != ',' && c != ' ') {
      part += c;
    } else if (!part.empty()) {
      parts.push_back(std::exchange(part, {}));
    }
  }
  return parts;
}

CLI::App* add_command(CLI::App& app, const char* name, const char* what) {
  CLI::App* command = app.add_subcommand(name, what);
  command->group("Kommandon");
  command->option_defaults()->group("Val");
  command->get_help_ptr()->group("Val");
  return command;
}

void add_common_options(CLI::App& command, Arguments& a) {
  command
      .add_option("--period", a.period, "Rapportens period, t.ex. 2025-08. Utan den: den senaste med utfall")
      ->type_name("PERIOD")
      ->check(CLI::Validator(period_error, ""));
  command
      .add_option("--mallkatalog", a.templates_folder,
                  "Mapp med mallar och konventioner, i stället för programmets egen")
      ->type_name("MAPP");
}

void add_output_options(CLI::App& command, Arguments& a) {
  command.add_option("--ut", a.output, "Mapp att skriva till (output)")->type_name("MAPP");
  command.add_flag("--utan-sidnummer", a.without_page_numbers,
                   "Skriv Word-filen utan sidnummer i innehållsförteckningen; snabbare, eftersom LibreOffice "
                   "inte behövs");
}

void add_report_options(CLI::App& command, Arguments& a) {
  command.add_flag("--redigerbara-diagram", a.editable_charts,
                   "Skriv Word-filens diagram så att de kan ändras i Word, i stället för som bilder");
  command
      .add_option("--wordmall", a.word_template,
                  "Kommunens egen Word-mall (.docx, .dotx) för Word och PDF, i stället för den som bladet "
                  "Rapport anger")
      ->type_name("FIL");
  command.add_flag("--hamta", a.fetch,
                   "Hämta först nyckeltalen för indikatorer med Kolada-id till underlaget (kräver nätverk)");
  command.add_option("--kolada", a.kolada_address, "Adressen som --hamta hämtar från")->type_name("ADRESS");
}

void add_form_options(CLI::App& command, Arguments& a, const FormWords& words) {
  command.add_option("--kommun", a.municipality, "Kommunens namn")->type_name("TEXT");
  command.add_option("--namnd", a.committee, "Nämndens namn")->type_name("TEXT");
  command.add_option("--ar", a.year, words.year)->type_name("ÅR")->check(CLI::Validator(year_error, ""));
  command.add_option("--period", a.period, words.period)
      ->type_name("PERIOD")
      ->check(CLI::Validator(period_error, ""));
  command.add_option("--mallkatalog", a.templates_folder, "Mapp med mallar och konventioner")
      ->type_name("MAPP");
}

}  // namespace redovisa
