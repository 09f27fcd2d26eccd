#include "command_line.hpp"

#include <CLI/CLI.hpp>

#include "command_line/commands.hpp"
#include "command_line/complaint.hpp"
#include "diagnostics/failure.hpp"
#include "version.hpp"

namespace redovisa {

namespace {

void make_swedish(CLI::App& app) {
  const auto formatter = app.get_formatter();
  const std::pair<const char*, const char*> words[] = {
      {"Usage", "Användning"},      {"OPTIONS", "VAL"},          {"SUBCOMMAND", "KOMMANDO"},
      {"SUBCOMMANDS", "KOMMANDON"}, {"Positionals", "Argument"}, {"Options", "Val"},
      {"Subcommands", "Kommandon"}, {"REQUIRED", "krävs"},       {"TEXT", "TEXT"},
      {"Env", "Miljövariabel"}};
  for (const auto& [english, swedish] : words) formatter->label(english, swedish);
  formatter->column_width(34);
  app.set_help_flag("-h,--help", "Visa den här hjälpen");
}

struct Parser {
  Arguments arguments;
  CLI::App app{"Redovisa gör nämndens rapporter ur plan och utfall, och förklarar varje bedömning.",
               "redovisa"};
  CLI::App* report = nullptr;
  CLI::App* municipality = nullptr;
  CLI::App* review = nullptr;
  CLI::App* compare = nullptr;
  CLI::App* explain = nullptr;
  CLI::App* create = nullptr;
  CLI::App* convert = nullptr;
  CLI::App* import = nullptr;

  Parser() {
    make_swedish(app);
    app.option_defaults()->group("Val");
    app.get_help_ptr()->group("Val");
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string{program_name_and_version}, "Visa programmets version")
        ->group("Val");
    report = add_report(app, arguments);
    municipality = add_municipality(app, arguments);
    review = add_review(app, arguments);
    compare = add_compare(app, arguments);
    explain = add_explain(app, arguments);
    create = add_new(app, arguments);
    convert = add_convert(app, arguments);
    import = add_import(app, arguments);
    app.footer(
        "Hjälp om ett kommando: redovisa KOMMANDO --help\nSlutkoder: 0 klart, 1 fel i underlaget, 2 fel "
        "användning, 3 fel i miljön");
  }
};

}  // namespace

Command parse_command_line(int argc, const char* const* argv) {
  Parser parser;
  try {
    parser.app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    const auto chosen = parser.app.get_subcommands();
    return PrintCommand{chosen.empty() ? parser.app.help() : chosen.front()->help("redovisa")};
  } catch (const CLI::CallForVersion&) {
    return PrintCommand{std::string{program_name_and_version} + '\n'};
  } catch (const CLI::ParseError& error) {
    throw UsageFailure(complaint(error, parser.app) + "\nHjälp: redovisa --help");
  }
  if (parser.report->parsed()) return report_command(parser.arguments);
  if (parser.municipality->parsed()) return municipality_command(parser.arguments);
  if (parser.review->parsed()) return review_command(parser.arguments);
  if (parser.compare->parsed()) return compare_command(parser.arguments);
  if (parser.create->parsed()) return new_command(parser.arguments);
  if (parser.convert->parsed()) return convert_command(parser.arguments);
  if (parser.import->parsed()) return import_command(parser.arguments);
  return explain_command(parser.arguments);
}

std::vector<std::string> documented_names() {
  Parser parser;
  std::vector<std::string> names;
  for (const CLI::App* command : parser.app.get_subcommands(nullptr)) {
    names.push_back(command->get_name());
    for (const CLI::Option* option : command->get_options())
      for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

}  // namespace redovisa
