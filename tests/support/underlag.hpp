#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// One part of a case: what stands after "== ", and the lines below it.
struct CaseSection {
  std::string heading;
  std::vector<std::string> lines;
};

/// A case of tests/errors: what the working folder holds and what the program says of it. The format is
/// described in tests/errors/README.md.
struct ErrorCase {
  std::vector<CaseSection> sections;  // all but the expectations
  std::string expected;               // the whole of stderr
  int exit_code = 1;
};

/// Throws std::runtime_error when the case cannot be understood.
ErrorCase read_case(const std::filesystem::path& file);

/// Puts another expected text in the file and leaves the rest as it is.
void set_expected(const std::filesystem::path& file, const std::string& text);

/// The value of "== val NAME VALUE", a choice on the command line; empty when the case makes none.
std::string choice_of(const ErrorCase& own, const std::string& name);

/// A new folder with a committee's material in underlag/ and the templates in mallar/, removed at the end of
/// its life.
class WorkingFolder {
 public:
  /// What the case does not give is taken from `ground`, sheet by sheet and file by file.
  WorkingFolder(const ErrorCase& ground, const ErrorCase& own);
  ~WorkingFolder();
  WorkingFolder(const WorkingFolder&) = delete;
  WorkingFolder& operator=(const WorkingFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Makes a folder the current one, and goes back at the end of its life: messages show paths as the user gave
/// them.
class CurrentFolder {
 public:
  explicit CurrentFolder(const std::filesystem::path& folder);
  ~CurrentFolder();
  CurrentFolder(const CurrentFolder&) = delete;
  CurrentFolder& operator=(const CurrentFolder&) = delete;

 private:
  std::filesystem::path before_;
};

/// The names of all files below a folder, in order; none when there is no such folder.
std::vector<std::string> files_below(const std::filesystem::path& folder);
