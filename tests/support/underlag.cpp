#include "support/underlag.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <stdlib.h>
#include <string_view>

#include "support/sheet_text.hpp"

namespace {

namespace fs = std::filesystem;

constexpr std::string_view mark = "== ", expected_mark = "== väntat";

std::vector<std::string> lines_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  if (!in) throw std::runtime_error{"no case " + file.string()};
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

void write(const fs::path& file, std::string_view bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream{file, std::ios::binary} << bytes;
}

std::string bytes_of(const fs::path& file) {
  std::ifstream in{file, std::ios::binary};
  if (!in) throw std::runtime_error{"no file " + file.string()};
  return {std::istreambuf_iterator<char>{in}, {}};
}

/// Lines as they stand, without the empty ones that part a section from the next.
std::string text_of(std::vector<std::string> lines) {
  while (!lines.empty() && lines.back().empty()) lines.pop_back();
  return lines.empty() ? std::string{} : fmt::format("{}\n", fmt::join(lines, "\n"));
}

/// "krypterad plan.xlsx" as "krypterad" and "plan.xlsx".
std::pair<std::string, std::string> first_word(const std::string& heading) {
  const auto space = std::min(heading.find(' '), heading.size());
  return {heading.substr(0, space), heading.substr(std::min(space + 1, heading.size()))};
}

void replace_once(std::string& text, const std::string& line) {
  const auto arrow = line.find(" => ");
  const auto at = text.find(line.substr(0, arrow));
  if (arrow == std::string::npos || at == std::string::npos)
    throw std::runtime_error{"nothing to replace: " + line};
  text.replace(at, arrow, line.substr(arrow + 4));
}

/// Lays out the sections in the order that later ones build on earlier ones: first what is written, then what
/// is changed or damaged.
class Layout {
 public:
  Layout(const ErrorCase& ground, const ErrorCase& own, fs::path folder) : folder_{std::move(folder)} {
    for (const auto* error_case : {&ground, &own})
      for (const auto& section : error_case->sections) place(section);
  }

  void write_all() {
    fs::create_directories(material());
    fs::create_directories(templates());
    for (const std::string part : {"konventioner", "kontoregler", "utseende", "delarsrapport", "granskning",
                                   "handout", "verksamhetsberattelse", "verksamhetsplan"})
      fs::copy(fs::path{TEMPLATES_DIR} / part, templates() / part, fs::copy_options::recursive);
    for (const auto& [file, sheets] : workbooks_) write(material() / file, workbook_bytes(sheets));
    for (const auto& section : others_) make(section);
  }

 private:
  fs::path folder_;
  std::map<std::string, std::vector<SheetText>> workbooks_;
  std::vector<CaseSection> others_;

  fs::path material() const { return folder_ / "underlag"; }
  fs::path templates() const { return folder_ / "mallar"; }

  void place(const CaseSection& section) {
    const auto slash = section.heading.find(" / ");
    if (section.heading.starts_with("utan "))
      leave_out(section.heading.substr(5));
    else if (slash != std::string::npos)
      place_sheet(section.heading.substr(0, slash), section.heading.substr(slash + 3), section.lines);
    else
      others_.push_back(section);
  }

  void place_sheet(const std::string& file, std::string name, const std::vector<std::string>& rows) {
    constexpr std::string_view hidden_mark = " (dolt)";
    const bool hidden = name.ends_with(hidden_mark);
    if (hidden) name.resize(name.size() - hidden_mark.size());
    auto& sheets = workbooks_[file];
    const auto known = std::ranges::find(sheets, name, &SheetText::name);
    if (known == sheets.end())
      sheets.push_back({name, hidden, rows});
    else
      *known = {name, hidden, rows};
  }

  void leave_out(const std::string& what) {
    const auto slash = what.find(" / ");
    if (slash == std::string::npos)
      workbooks_.erase(what);
    else
      std::erase_if(workbooks_.at(what.substr(0, slash)),
                    [&](const SheetText& sheet) { return sheet.name == what.substr(slash + 3); });
  }

  void make(const CaseSection& section) {
    const auto [kind, name] = first_word(section.heading);
    if (kind == "fil")
      write(material() / name, text_of(section.lines));
    else if (kind == "mall")
      write(templates() / "delarsrapport" / name, text_of(section.lines));
    else if (kind == "konvention")
      write(templates() / "konventioner" / (name + ".xml"), text_of(section.lines));
    else if (kind == "byt")
      change(templates() / name, section.lines);
    else if (kind == "krypterad")
      write(material() / name, ole2_bytes("EncryptedPackage"));
    else if (kind == "gammal")
      write(material() / name, ole2_bytes("Workbook"));
    else if (kind == "bomb")
      write(material() / name, bomb_bytes());
    else if (kind == "avhuggen")
      cut(material() / name);
    else if (kind == "länk")
      link(name);
    else if (kind != "val")
      throw std::runtime_error{"unknown section " + section.heading};
  }

  static void change(const fs::path& file, const std::vector<std::string>& lines) {
    std::string text = bytes_of(file);
    for (const auto& line : lines)
      if (!line.empty()) replace_once(text, line);
    write(file, text);
  }

  static void cut(const fs::path& file) { fs::resize_file(file, fs::file_size(file) / 2); }

  void link(const std::string& name_and_target) const {
    const auto [name, target] = first_word(name_and_target);
    fs::create_symlink(target, material() / name);
  }
};

void add_line(ErrorCase& result, const std::string& line, std::vector<std::string>* in_expected) {
  if (in_expected != nullptr) return in_expected->push_back(line);
  if (!result.sections.empty()) result.sections.back().lines.push_back(line);
}

}  // namespace

ErrorCase read_case(const fs::path& file) {
  ErrorCase result;
  std::vector<std::string> expected;
  bool in_expected = false;
  for (const auto& line : lines_of(file)) {
    if (!line.starts_with(mark)) {
      add_line(result, line, in_expected ? &expected : nullptr);
      continue;
    }
    const auto [kind, rest] = first_word(line.substr(mark.size()));
    in_expected = kind == "väntat";
    if (kind == "slutkod")
      result.exit_code = std::stoi(rest);
    else if (!in_expected)
      result.sections.push_back({line.substr(mark.size()), {}});
  }
  result.expected = text_of(expected);
  return result;
}

void set_expected(const fs::path& file, const std::string& text) {
  std::string result;
  bool skipping = false;
  for (const auto& line : lines_of(file)) {
    if (line.starts_with(mark)) skipping = line == expected_mark;
    if (line == expected_mark) result += line + '\n' + text;
    if (!skipping) result += line + '\n';
  }
  write(file, result);
}

std::string choice_of(const ErrorCase& own, const std::string& name) {
  const std::string start = "val " + name + ' ';
  for (const auto& section : own.sections)
    if (section.heading.starts_with(start)) return section.heading.substr(start.size());
  return {};
}

WorkingFolder::WorkingFolder(const ErrorCase& ground, const ErrorCase& own) {
  std::string name = (fs::temp_directory_path() / "redovisa-fel-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
  path_ = name;
  Layout{ground, own, path_}.write_all();
}

WorkingFolder::~WorkingFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

CurrentFolder::CurrentFolder(const fs::path& folder) : before_{fs::current_path()} {
  fs::current_path(folder);
}

CurrentFolder::~CurrentFolder() {
  std::error_code ignored;
  fs::current_path(before_, ignored);
}

std::vector<std::string> files_below(const fs::path& folder) {
  std::vector<std::string> files;
  if (!fs::exists(folder)) return files;
  for (const auto& entry : fs::recursive_directory_iterator{folder})
    if (entry.is_regular_file()) files.push_back(entry.path().filename().string());
  std::ranges::sort(files);
  return files;
}
