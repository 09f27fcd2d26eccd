#include "document/own_files.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <system_error>

#include "diagnostics/file_bytes.hpp"
#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"
#include "diagnostics/readable_name.hpp"
#include "document/template_places.hpp"
#include "model/own_files.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

constexpr const char* usual_report_name = "delarsrapport";

std::string name_of(const fs::path& path) { return composed(path.filename().generic_string()); }

bool is_folder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

bool is_hidden(const fs::path& path) {
  const std::string name = name_of(path);
  return name.starts_with('.') || name.starts_with("~$");
}

/// Text that someone has left beside the files.
bool is_note(const fs::path& path) {
  const std::string extension = folded(path.extension().generic_string());
  return extension == ".md" || extension == ".txt";
}

bool is_word_file(const fs::path& path) {
  const std::string extension = folded(path.extension().generic_string());
  return extension == ".dotx" || extension == ".docx" || extension == ".dotm" || extension == ".doc";
}

bool contains(const Names& names, const std::string& name) {
  return std::ranges::find(names, name) != names.end();
}

/// The known name that differs only in capitals, or in å, ä and ö.
std::string same_but_for_spelling(const std::string& name, const Names& known) {
  const auto same =
      std::ranges::find_if(known, [&](const auto& k) { return plain_name(k) == plain_name(name); });
  return same == known.end() ? std::string{} : *same;
}

std::string likeliest(const std::string& name, const Names& known) {
  if (auto same = same_but_for_spelling(name, known); !same.empty()) return same;
  const auto near = nearest(name, known, 1);
  return near.empty() ? std::string{} : near.front();
}

bool holds_own_file(const fs::path& folder) {
  return std::ranges::any_of(entries_of(folder), [](const fs::path& entry) {
    return own_file_kind(name_of(entry)) || (!is_folder(entry) && entry.extension() == ".md");
  });
}

std::string bytes_of(const fs::path& file) { return composed(file_bytes(file).value_or("")); }

/// The Markdown files and descriptions that the program's templates have, whatever the report.
Names template_files_below(const fs::path& folder) {
  Names names;
  for (const fs::path& entry : entries_of(folder)) {
    const Names inner = is_folder(entry) ? template_files_below(entry) : Names{name_of(entry)};
    names.insert(names.end(), inner.begin(), inner.end());
  }
  std::ranges::sort(names);
  const auto repeated = std::ranges::unique(names);
  names.erase(repeated.begin(), repeated.end());
  return names;
}

class OwnFilesCheck {
 public:
  OwnFilesCheck(const OwnFilePlaces& places, Diagnostics& diagnostics)
      : places_{places}, diagnostics_{diagnostics} {}

  void check() {
    for (const fs::path& entry : entries_of(places_.underlag))
      if (!is_hidden(entry))
        is_folder(entry) ? check_folder_of_underlag(entry) : check_file_of_underlag(entry);
    for (const fs::path& entry : entries_of(places_.underlag / own_templates_folder))
      if (!is_hidden(entry)) check_entry_of_templates(entry);
  }

 private:
  const OwnFilePlaces& places_;
  std::optional<Names> reports_;
  Diagnostics& diagnostics_;

  /// Looked for when a folder has files of its own, which few have.
  const Names& reports() {
    if (!reports_) reports_ = reports_of_any(places_.common);
    return *reports_;
  }

  void tell(const fs::path& path, std::string expected, std::string advice) {
    const auto source =
        std::make_shared<const Source>(Source{Source::Kind::file, readable_name(path.generic_string()), {}});
    diagnostics_.push_back({Code::own_file_unused,
                            {source},
                            is_folder(path) ? "en mapp" : "en fil",
                            std::move(expected),
                            std::move(advice)});
  }

  void check_folder_of_underlag(const fs::path& folder) {
    const std::string name = name_of(folder);
    const std::string templates{own_templates_folder}, look{own_look_folder};
    if (name == templates) return;
    const bool shorter = plain_name(name) == "mall" || plain_name(name) == "templates";
    if (shorter || likeliest(name, {templates}) == templates)
      tell(folder, fmt::format("mappen {}, med små bokstäver", templates),
           fmt::format("Byt namn på mappen till {}.", templates));
    else if (holds_own_file(folder) && (plain_name(name) == look || contains(reports(), plain_name(name))))
      tell(folder, fmt::format("mappen {}/{}", templates, plain_name(name)),
           fmt::format("Flytta mappen till {}.", templates));
  }

  void check_file_of_underlag(const fs::path& file) {
    if (const auto kind = own_file_kind(name_of(file))) tell_misplaced(file, *kind);
  }

  void tell_misplaced(const fs::path& file, OwnFileKind kind) {
    const std::string look = fmt::format("{}/{}", own_templates_folder, own_look_folder);
    switch (kind) {
      case OwnFileKind::logotype:
        return tell(file, fmt::format("{} i mappen {}", fmt::join(logotype_files, ", "), look),
                    logotype_advice(file, look));
      case OwnFileKind::look:
        return tell(file, fmt::format("{}/{}", look, likeliest(name_of(file), look_files())),
                    fmt::format("Flytta filen till {}.", look));
      case OwnFileKind::report_template:
        return tell(file,
                    fmt::format("en mapp i {} med rapportens namn, till exempel {}/{}", own_templates_folder,
                                own_templates_folder, usual_report_name),
                    fmt::format("Flytta filen dit. Rapporterna heter {}.", fmt::join(reports(), ", ")));
    }
  }

  static std::string logotype_advice(const fs::path& file, const std::string& look) {
    const std::string extension = folded(file.extension().generic_string());
    const bool readable = extension == ".png" || extension == ".jpg" || extension == ".jpeg";
    return readable ? fmt::format("Döp filen till logotyp{} och lägg den i {}.", extension, look)
                    : fmt::format("Spara bilden som PNG, döp den till logotyp.png och lägg den i {}.", look);
  }

  void check_entry_of_templates(const fs::path& entry) {
    if (!is_folder(entry)) return check_loose_file(entry);
    if (name_of(entry) == own_look_folder) return check_look(entry);
    check_report_folder(entry);
  }

  void check_loose_file(const fs::path& file) {
    if (const auto kind = own_file_kind(name_of(file))) return tell_misplaced(file, *kind);
    if (is_word_file(file) && places_.word_template.empty())
      tell(file, "en Word-mall som bladet Rapport eller --wordmall anger",
           fmt::format("Skriv på bladet Rapport: Wordmall | {}/{}", own_templates_folder, name_of(file)));
  }

  void check_look(const fs::path& folder) {
    for (const fs::path& entry : entries_of(folder)) {
      const std::string name = name_of(entry);
      if (is_hidden(entry) || contains(look_files(), name)) continue;
      if (is_folder(entry)) {
        if (holds_own_file(entry))
          tell(entry, fmt::format("filerna direkt i {}/{}", own_templates_folder, own_look_folder),
               "Flytta filerna en mapp upp.");
      } else if (!is_note(entry)) {
        check_look_file(entry, name);
      }
    }
  }

  void check_look_file(const fs::path& file, const std::string& name) {
    const auto kind = own_file_kind(name);
    const std::string meant = likeliest(name, look_files());
    if (kind == OwnFileKind::logotype && same_but_for_spelling(name, look_files()).empty())
      return tell_misplaced(file, *kind);
    if (!meant.empty())
      return tell(file, fmt::format("kanske ”{}”", meant), fmt::format("Döp om filen till {}.", meant));
    tell(file, fmt::format("någon av filerna {}", fmt::join(look_files(), ", ")),
         "Ta bort filen, eller byt namn på den.");
  }

  void check_report_folder(const fs::path& folder) {
    const std::string name = name_of(folder);
    Names known = reports();
    known.emplace_back(own_look_folder);
    std::error_code error;
    const bool described = fs::is_regular_file(folder / "mall.xml", error);
    const std::string meant = described ? same_but_for_spelling(name, known)
                                        : likeliest(name, known);  // may be a report of its own
    if (meant == name || (described && meant.empty())) return check_template_files(folder);
    if (!meant.empty())
      tell(folder, fmt::format("kanske ”{}”", meant), fmt::format("Döp om mappen till {}.", meant));
    else if (holds_own_file(folder))
      tell(folder,
           fmt::format("{} eller någon av rapporterna {}", own_look_folder, fmt::join(reports(), ", ")),
           "Döp om mappen, eller lägg en mall.xml i den om den är en rapport för sig.");
  }

  void check_template_files(const fs::path& folder) {
    const Names known = template_files_below(places_.common);
    for (const fs::path& entry : entries_of(folder)) {
      if (is_hidden(entry) || contains(known, name_of(entry))) continue;
      if (is_folder(entry))
        check_folder_of_report(entry, name_of(folder));
      else
        check_template_file(entry, known);
    }
  }

  void check_folder_of_report(const fs::path& folder, const std::string& report) {
    if (!holds_own_file(folder)) return;
    tell(folder, fmt::format("filerna direkt i {}/{}", own_templates_folder, report),
         "Flytta filerna en mapp upp, eller ta bort mappen.");
  }

  /// A name that the program's templates do not have may be one that the committee's own do.
  void check_template_file(const fs::path& file, const Names& known) {
    const std::string meant = likeliest(name_of(file), known);
    const bool spelling = !same_but_for_spelling(name_of(file), known).empty();
    if (!spelling && (file.extension() != ".md" || is_named_beside(file))) return;
    if (!meant.empty())
      return tell(file, fmt::format("kanske ”{}”", meant), fmt::format("Döp om filen till {}.", meant));
    tell(file, "en fil som rapport.md eller mall.xml i mappen nämner",
         fmt::format("Skriv {{{{upprepa mål: {}}}}} där den ska stå, eller ta bort filen.", name_of(file)));
  }

  static bool is_named_beside(const fs::path& file) {
    const std::string name = name_of(file);
    return std::ranges::any_of(entries_of(file.parent_path()), [&](const fs::path& other) {
      return other != file && !is_folder(other) && bytes_of(other).find(name) != std::string::npos;
    });
  }
};

}  // namespace

void check_own_files(const OwnFilePlaces& places, Diagnostics& diagnostics) {
  OwnFilesCheck{places, diagnostics}.check();
}

}  // namespace redovisa
