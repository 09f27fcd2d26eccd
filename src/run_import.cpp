#include "run_import.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>
#include <utility>

#include "diagnostics/failure.hpp"
#include "import/document_reader.hpp"
#include "import/document_source.hpp"
#include "import/heading_synonyms.hpp"
#include "import/imported_forms.hpp"
#include "new_folder.hpp"
#include "read/xml/convention_reader.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "template_sections.hpp"
#include "templates_folder.hpp"
#include "write/whole_file.hpp"
#include "write/xlsx/form_writer.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_lines = 25;

ReportInfo info_of(const ImportCommand& command, const Convention& convention, int year) {
  ReportInfo info;
  info.municipality = command.municipality;
  info.committee = command.committee;
  info.year = year;
  info.convention = convention.name;
  info.remark = fmt::format("Importerat ur {}", command.document.filename().string());
  return info;
}

std::size_t rows_of(const ImportedPlan& plan, SheetKind kind) {
  std::size_t rows = 0;
  for (const auto& [book, sheets] : plan.rows)
    if (const auto found = sheets.find(kind); found != sheets.end())
      rows = std::max(rows, found->second.size());
  return rows;
}

void summarise(const ImportCommand& command, const ImportedPlan& plan, std::ostream& out) {
  out << fmt::format("{}: {} av {} tabeller förstods\n", command.document.string(), plan.understood_tables,
                     plan.tables);
  for (const SheetKind kind : sheet_kinds())
    if (const auto rows = rows_of(plan, kind); rows > 0)
      out << fmt::format("  {}: {}\n", name_of(kind), rows);
}

void list_unknowns(const ImportedPlan& plan, std::ostream& out) {
  if (plan.not_understood.empty()) return;
  out << "  Förstods inte (allt står på bladet Ej förstått):\n";
  for (std::size_t i = 0; i < std::min(most_lines, plan.not_understood.size()); ++i) {
    const auto& item = plan.not_understood[i];
    std::string text = item.text.substr(0, item.text.find('\n'));
    if (text.size() > 60) {
      std::size_t end = 60;
      while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
      text = text.substr(0, end) + "…";
    }
    out << fmt::format("    {}: {} ({})\n", item.origin, text, item.why);
  }
  if (plan.not_understood.size() > most_lines)
    out << fmt::format("    … och {} till\n", plan.not_understood.size() - most_lines);
}

}  // namespace

int run_import(const ImportCommand& command, std::ostream& out, std::ostream& err) {
  const auto templates = find_templates_folder(command.templates_folder);
  demand_convention(command.convention, templates);
  if (command.year && command.period && *command.year != command.period->year)
    throw UsageFailure(
        fmt::format("Planen är för {}, men uppföljningen för {}.", *command.year, command.period->year));
  Diagnostics diagnostics;
  const auto convention = convention_called(command.convention, {}, templates, diagnostics);
  auto synonyms = read_heading_synonyms(templates, diagnostics);
  if (!convention || !synonyms) return print(std::move(diagnostics), err), input_has_faults;
  const ImportRequest request{*convention, sections_of_templates(templates, *convention, diagnostics),
                              command.year, command.period, std::move(*synonyms)};
  const auto blocks = read_document(command.document, diagnostics);
  print(std::move(diagnostics), err);
  if (blocks.empty()) {
    err << "Inget har importerats.\n";
    return input_has_faults;
  }
  const ImportedPlan plan = plan_of_document(blocks, request);
  if (plan.year == 0)
    throw UsageFailure(
        "Dokumentet säger inte vilket år det handlar om. Ange det med --ar, till exempel --ar 2025.");
  if (plan.lacks_period)
    throw UsageFailure(fmt::format(
        "Dokumentet är en uppföljning, men säger inte till vilken månad. Ange det med --period, till "
        "exempel --period {}.",
        to_key(usual_follow_up(*convention, plan.year))));
  const auto forms = forms_of_import(plan, request, info_of(command, *convention, plan.year),
                                     plan.follow_up.value_or(usual_follow_up(*convention, plan.year)));
  demand_no_files(command.output, forms);
  std::vector<std::string> bytes;
  for (const auto& form : forms) bytes.push_back(write_form(form));
  summarise(command, plan, out);
  for (std::size_t i = 0; i < forms.size(); ++i) {
    save_whole(command.output / forms[i].file_name, bytes[i]);
    out << fmt::format("  Skrev {}\n", (command.output / forms[i].file_name).string());
  }
  list_unknowns(plan, out);
  out << fmt::format(
      "Kontrollera mot dokumentet; bladet Ursprung säger var varje cell stod. Kör sedan: redovisa "
      "rapport {}\n",
      command.output.string());
  return done;
}

}  // namespace redovisa
