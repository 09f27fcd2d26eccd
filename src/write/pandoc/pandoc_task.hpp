#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "document/document.hpp"

namespace redovisa {

/// What Pandoc is to do with one text.
struct PandocTask {
  std::string format;                                              // of Pandoc's --to
  std::map<std::string, std::string> files;                        // what it reads, by name
  std::vector<std::pair<std::string, std::string>> file_options;   // option and file: {"--css", "stil.css"}
  std::vector<std::pair<std::string, std::string>> metadata = {};  // in order; empty values are left out
  std::vector<std::string> options = {};
  std::string date = {};                                          // of the report, ISO
  std::function<void(const std::filesystem::path&)> finish = {};  // mends the file that Pandoc wrote
};

/// The file of the task that holds the text.
inline constexpr const char* pandoc_text = "rapport.md";

/// Title, author and language; every format shows them in its own way.
std::vector<std::pair<std::string, std::string>> common_metadata(const Document& document);

/// Whether Pandoc writes the format; also when Pandoc is missing, so that nobody knows. "pdf" it does not:
/// there is another writer of that.
bool may_be_written_by_pandoc(const std::string& format);

/// The finished bytes. Pandoc runs without a shell in a private temporary folder that is removed. Throws
/// EnvironmentFailure, in Swedish, when it is missing, does not know the format, fails or takes too long.
std::string run_pandoc(const PandocTask& task);

}  // namespace redovisa
