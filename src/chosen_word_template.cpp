#include "chosen_word_template.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "template_lookup.hpp"
#include "write/look.hpp"
#include "write/word_frame/fit_template.hpp"

namespace redovisa {

namespace fs = std::filesystem;

namespace {

/// Whether any of the formats is made of a Word file.
bool need_word_file(const std::vector<std::string>& formats) {
  return std::ranges::any_of(formats, [](const std::string& format) {
    return format == "docx" || format == "word" || format == "pdf" || format == "rtf";
  });
}

}  // namespace

std::optional<WordTemplatePlace> chosen_word_template(const fs::path& underlag, const ReportInfo& report,
                                                      const fs::path& of_command_line) {
  if (!of_command_line.empty()) return WordTemplatePlace{of_command_line, {}};
  if (report.word_template.empty()) return std::nullopt;
  return WordTemplatePlace{underlag / fs::path{report.word_template.text}, report.word_template.position};
}

std::string fit_word_template(const std::optional<WordTemplatePlace>& place,
                              const std::vector<std::string>& formats, const fs::path& templates,
                              Rendering& rendering, Diagnostics& diagnostics) {
  if (!place || !need_word_file(formats)) return {};
  const auto word_template = read_word_template(*place, diagnostics);
  if (!word_template) return {};
  auto fitted = fit_template(*word_template, read_look(look_folders({templates}, {})), rendering.document);
  rendering.word_look = std::move(fitted.look);
  std::string text = fmt::format("  Wordmall: {}\n", place->path.string());
  for (const auto& note : fitted.notes) text += fmt::format("    {}\n", note);
  return text;
}

}  // namespace redovisa
