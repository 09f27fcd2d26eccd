#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "batch_settings.hpp"
#include "model/date.hpp"

namespace redovisa {

/// redovisa rapport UNDERLAG…
struct ReportCommand {
  std::vector<std::filesystem::path> folders;
  std::optional<Period> period;
  std::optional<std::string> report_template;  // nullopt: what the material is for
  std::vector<std::string> formats;            // empty: the template's own
  std::filesystem::path output = "output";
  std::filesystem::path templates_folder;  // empty: found beside the program
  bool page_numbers = false;               // in the Word file's table of contents, by LibreOffice
  bool editable_charts = false;            // in the Word file
  std::filesystem::path word_template =
      {};                           // the municipality's own Word file; empty: the one of the material
  bool fetch = false;               // the indicators' key figures from Kolada, first
  std::string kolada_address = {};  // empty: Kolada's own
  BatchSettings batch = {};
};

/// redovisa kommun UNDERLAG…
struct MunicipalityCommand {
  std::vector<std::filesystem::path> folders;  // the municipality's and its committees', in any order
  std::optional<Period> period;
  std::optional<std::string> report_template;  // nullopt: by the period
  std::vector<std::string> formats;            // empty: the template's own
  std::filesystem::path output = "output";
  std::filesystem::path templates_folder;
  bool page_numbers = false;
  bool editable_charts = false;              // in the Word file
  std::filesystem::path word_template = {};  // empty: the one that the municipality's sheet Rapport names
  bool fetch = false;                        // key figures of all folders from Kolada, first
  std::string kolada_address = {};           // empty: Kolada's own
  bool explain = false;                      // shows the assessments and why instead of writing the report
  std::string explain_id = {};               // empty: everything
  bool explain_json = false;
  bool watch = false;  // goes on, and writes the report anew when a file changes
};

/// redovisa granska UNDERLAG…
struct ReviewCommand {
  std::vector<std::filesystem::path> folders;
  std::optional<Period> period;
  std::vector<std::string> formats{"text"};  // text and json are shown, others are written
  bool strict = false;                       // warnings fail too
  std::filesystem::path output = "output";
  std::filesystem::path templates_folder;
  bool page_numbers = false;
};

/// redovisa forklara UNDERLAG [ID]
struct ExplainCommand {
  std::filesystem::path folder;
  std::string id;  // empty: everything
  bool json = false;
  std::optional<Period> period;
  std::filesystem::path templates_folder;
};

/// redovisa jamfor UNDERLAG… --fran PERIOD --till PERIOD
struct CompareCommand {
  // a folder, or the earlier and the later; the municipality's with its committees', or both years' of them
  std::vector<std::filesystem::path> folders;
  std::optional<Period> from;                // nullopt: the report before; of a folder of its own its latest
  std::optional<Period> to;                  // nullopt: the latest
  std::vector<std::string> formats{"text"};  // text and json are shown, others are written
  std::filesystem::path output = "output";
  std::filesystem::path templates_folder;
  bool page_numbers = false;
};

/// redovisa ny KATALOG --konvention NAMN, or --fran UNDERLAG
struct NewCommand {
  std::filesystem::path folder;
  std::string convention;
  std::string municipality, committee;  // empty: to be filled in
  std::optional<int> year;              // nullopt: the period's, else this year
  std::optional<Period> period;         // of the first follow-up; nullopt: the convention's usual
  std::filesystem::path templates_folder;
  // the underlag whose plan goes on into the new year; the municipality's with those of its committees that
  // do not stand in it; empty: none
  std::vector<std::filesystem::path> from = {};
  bool municipality_folder = false;  // the municipality's own, with the sheets that `redovisa kommun` wants
};

/// What an underlag can be written as.
enum class SourceFormat : std::uint8_t { xlsx, csv, xml };

/// redovisa konvertera UNDERLAG --till FORMAT --ut KATALOG
struct ConvertCommand {
  std::filesystem::path folder;
  SourceFormat format = SourceFormat::xlsx;
  std::filesystem::path output;
};

/// redovisa importera DOKUMENT --konvention NAMN --ut KATALOG
struct ImportCommand {
  std::filesystem::path document;
  std::string convention;
  std::string municipality, committee;  // empty: what the document says, else to be filled in
  std::optional<int> year;              // nullopt: what the document says
  std::optional<Period> period;         // of the outcomes; nullopt: what the document says
  std::filesystem::path output;
  std::filesystem::path templates_folder;
};

/// What --help and --version print.
struct PrintCommand {
  std::string text;
};

using Command = std::variant<ReportCommand, MunicipalityCommand, ReviewCommand, CompareCommand,
                             ExplainCommand, NewCommand, ConvertCommand, ImportCommand, PrintCommand>;

/// Throws UsageFailure with a Swedish message when the arguments cannot be understood.
Command parse_command_line(int argc, const char* const* argv);

/// All commands and their long options, for the test that every one is documented.
std::vector<std::string> documented_names();

}  // namespace redovisa
