#include "command_line.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "batch_options.hpp"
#include "diagnostics/failure.hpp"
#include "diagnostics/nearest.hpp"
#include "version.hpp"

namespace redovisa {

namespace {

/// What the parser fills in before the commands are made from it.
struct Arguments {
  std::vector<std::string> folders;
  std::string convention, municipality, committee, year;
  std::string target, destination;
  std::string folder, id, period, format, output = "output", templates_folder, word_template;
  std::optional<std::string> report_template;
  bool fetch = false;
  std::string kolada_address;
  bool strict = false, without_page_numbers = false, editable_charts = false;
  BatchArguments batch;
};

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

/// The headings of a command's help, which the parser would write in English.
void make_group_swedish(CLI::App& command) {
  command.group("Kommandon");
  command.option_defaults()->group("Val");
  command.get_help_ptr()->group("Val");
}

CLI::App* add_report(CLI::App& app, Arguments& a) {
  auto* command = app.add_subcommand("rapport", "Läs underlaget, bedöm målen och skriv rapporten");
  make_group_swedish(*command);
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
  command->add_flag("--redigerbara-diagram", a.editable_charts,
                    "Skriv Word-filens diagram så att de kan ändras i Word, i stället för som bilder");
  command
      ->add_option("--wordmall", a.word_template,
                   "Kommunens egen Word-mall (.docx, .dotx) för Word och PDF, i stället för den som bladet "
                   "Rapport anger")
      ->type_name("FIL");
  command->add_flag("--hamta", a.fetch,
                    "Hämta först nyckeltalen för indikatorer med Kolada-id till underlaget (kräver nätverk)");
  command->add_option("--kolada", a.kolada_address, "Adressen som --hamta hämtar från")->type_name("ADRESS");
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

CLI::App* add_review(CLI::App& app, Arguments& a) {
  auto* command =
      app.add_subcommand("granska", "Hitta det som säger emot sig självt, saknas eller är en risk");
  make_group_swedish(*command);
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

CLI::App* add_explain(CLI::App& app, Arguments& a) {
  auto* command = app.add_subcommand("forklara", "Visa bedömningarna och varför de blev som de blev");
  make_group_swedish(*command);
  command->add_option("UNDERLAG", a.folder, "Mappen med underlag")->required()->type_name("");
  command->add_option("ID", a.id, "Ett måls nummer, eller en indikators eller ett uppdrags id")
      ->type_name("");
  command->add_option("--format", a.format, "text (förval) eller json")->type_name("FORMAT");
  add_common_options(*command, a);
  command->footer(
      "Exempel:\n  redovisa forklara input/norrtalje-socialnamnd-2025 1.2\n"
      "  redovisa forklara input/norrtalje-socialnamnd-2025 --format json");
  return command;
}

CLI::App* add_new(CLI::App& app, Arguments& a) {
  auto* command = app.add_subcommand("ny", "Gör en ny mapp med arbetsböcker att fylla i");
  make_group_swedish(*command);
  command->add_option("KATALOG", a.folder, "Mappen som arbetsböckerna skrivs till")
      ->required()
      ->type_name("");
  command->add_option("--konvention", a.convention, "Kommunens sätt att bedöma, t.ex. norrtalje")
      ->required()
      ->type_name("NAMN");
  command->add_option("--kommun", a.municipality, "Kommunens namn")->type_name("TEXT");
  command->add_option("--namnd", a.committee, "Nämndens namn")->type_name("TEXT");
  command->add_option("--ar", a.year, "Planens år. Utan det: periodens, annars innevarande år")
      ->type_name("ÅR")
      ->check(CLI::Validator(year_error, ""));
  command->add_option("--period", a.period, "Den första uppföljningens period, t.ex. 2026-08")
      ->type_name("PERIOD")
      ->check(CLI::Validator(period_error, ""));
  command->add_option("--mallkatalog", a.templates_folder, "Mapp med mallar och konventioner")
      ->type_name("MAPP");
  command->footer(
      "Exempel:\n  redovisa ny socialnamnden-2026 --konvention norrtalje --ar 2026\n"
      "  redovisa ny omsorgen-2026 --konvention norsjo --kommun \"Norsjö kommun\" --namnd Omsorg --ar 2026");
  return command;
}

CLI::App* add_convert(CLI::App& app, Arguments& a) {
  auto* command =
      app.add_subcommand("konvertera", "Skriv underlaget på nytt som arbetsböcker, csv eller XML");
  make_group_swedish(*command);
  command->add_option("UNDERLAG", a.folder, "Mappen med underlag")->required()->type_name("");
  command->add_option("--till", a.target, "xlsx, csv eller xml")->required()->type_name("FORMAT");
  command->add_option("--ut", a.destination, "Mapp att skriva till; inget skrivs över")
      ->required()
      ->type_name("MAPP");
  command->footer(
      "Exempel:\n  redovisa konvertera input/norrtalje-socialnamnd-2025 --till xml --ut som-xml\n"
      "  redovisa konvertera som-xml --till xlsx --ut som-arbetsbocker");
  return command;
}

CLI::App* add_import(CLI::App& app, Arguments& a) {
  auto* command = app.add_subcommand("importera",
                                     "Gör arbetsböcker av en äldre plan eller rapport (docx, odt, html, md)");
  make_group_swedish(*command);
  command->add_option("DOKUMENT", a.folder, "Planen eller rapporten")->required()->type_name("");
  command->add_option("--konvention", a.convention, "Kommunens sätt att bedöma, t.ex. norrtalje")
      ->required()
      ->type_name("NAMN");
  command->add_option("--ut", a.destination, "Mapp att skriva till; inget skrivs över")
      ->required()
      ->type_name("MAPP");
  command->add_option("--kommun", a.municipality, "Kommunens namn")->type_name("TEXT");
  command->add_option("--namnd", a.committee, "Nämndens namn")->type_name("TEXT");
  command->add_option("--ar", a.year, "Planens år. Utan det: det som dokumentet handlar om")
      ->type_name("ÅR")
      ->check(CLI::Validator(year_error, ""));
  command->add_option("--period", a.period, "Uppföljningens period, t.ex. 2025-08")
      ->type_name("PERIOD")
      ->check(CLI::Validator(period_error, ""));
  command->add_option("--mallkatalog", a.templates_folder, "Mapp med mallar och konventioner")
      ->type_name("MAPP");
  command->footer(
      "Exempel:\n  redovisa importera verksamhetsplan-2025.docx --konvention norsjo --ut omsorgen-2025\n"
      "  redovisa importera delarsrapport.odt --konvention norrtalje --kommun \"Storköpings kommun\" "
      "--namnd Socialnämnden --ar 2025 --period 2025-08 --ut socialnamnden-2025");
  return command;
}

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

ExplainCommand explain_command(const Arguments& a) {
  if (!a.format.empty() && a.format != "text" && a.format != "json")
    throw UsageFailure(fmt::format("Formatet ”{}” finns inte för forklara; välj text eller json.", a.format));
  return {a.folder, a.id, a.format == "json", parse_period(a.period), a.templates_folder};
}

NewCommand new_command(const Arguments& a) {
  return {a.folder,        a.convention,           a.municipality,    a.committee,
          year_of(a.year), parse_period(a.period), a.templates_folder};
}

SourceFormat source_format(const std::string& word) {
  if (word == "xlsx") return SourceFormat::xlsx;
  if (word == "csv") return SourceFormat::csv;
  if (word == "xml") return SourceFormat::xml;
  throw UsageFailure(fmt::format("Det går inte att konvertera till ”{}”; välj xlsx, csv eller xml.", word));
}

ConvertCommand convert_command(const Arguments& a) {
  return {a.folder, source_format(a.target), a.destination};
}

ImportCommand import_command(const Arguments& a) {
  return {a.folder,        a.convention,           a.municipality, a.committee,
          year_of(a.year), parse_period(a.period), a.destination,  a.templates_folder};
}

/// "Okänt kommando ”raport”. Menade du ”rapport”?" when the first word is no command; empty otherwise.
std::string unknown_command(const CLI::App& app) {
  const auto words = app.remaining();
  if (words.empty() || !app.get_subcommands().empty() || words.front().starts_with('-')) return {};
  std::vector<std::string> commands;
  for (const CLI::App* command : app.get_subcommands(nullptr)) commands.push_back(command->get_name());
  return fmt::format("Okänt kommando ”{}”. {}", words.front(), meant_question(words.front(), commands));
}

std::string missing_argument(const CLI::App& app) {
  const auto chosen = app.get_subcommands();
  if (chosen.empty()) return "Ange ett kommando: rapport, granska, forklara, ny, konvertera eller importera.";
  if (chosen.front()->get_name() == "konvertera")
    return "Ange mappen med underlag, --till xlsx, csv eller xml, och --ut med mappen att skriva till.";
  if (chosen.front()->get_name() == "importera")
    return "Ange dokumentet, konventionen (--konvention norrtalje) och mappen att skriva till (--ut MAPP).";
  return chosen.front()->get_name() == "ny"
             ? "Ange mappen att göra och konventionen, till exempel --konvention norrtalje."
             : "Ange mappen med underlag.";
}

/// The parser's complaint in Swedish.
std::string complaint(const CLI::ParseError& error, const CLI::App& app) {
  if (const auto unknown = unknown_command(app); !unknown.empty()) return unknown;
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) return missing_argument(app);
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
    return fmt::format("Okänt argument. ({})", error.what());
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return fmt::format("Ett värde saknas. ({})", error.what());
  if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) return error.what();
  return fmt::format("Kommandot kan inte tolkas. ({})", error.what());
}

struct Parser {
  Arguments arguments;
  CLI::App app{"Redovisa gör nämndens rapporter ur plan och utfall, och förklarar varje bedömning.",
               "redovisa"};
  CLI::App* report = nullptr;
  CLI::App* review = nullptr;
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
    review = add_review(app, arguments);
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
  if (parser.review->parsed()) return review_command(parser.arguments);
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
