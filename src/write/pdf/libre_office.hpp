#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "write/temporary_folder.hpp"

namespace redovisa {

/// LibreOffice as an external program without window, with a private profile that lives as long as this
/// value, so that neither the user's own settings nor an open LibreOffice matter. The second document is
/// quicker than the first.
class LibreOffice {
 public:
  explicit LibreOffice(std::string program = "soffice",
                       std::chrono::seconds limit = std::chrono::seconds{120});

  /// A Word file as tagged PDF/A-2b, as LibreOffice makes it, with a named destination for every bookmark.
  /// Throws EnvironmentFailure, in Swedish, when LibreOffice is missing, fails or takes too long.
  std::string to_pdf(const std::string& word_file);

  /// A Word file as Rich Text Format, with its pictures. Throws as `to_pdf`.
  std::string to_rtf(const std::string& word_file);

 private:
  struct Target;
  std::string convert(const std::string& word_file, const Target& target);

  std::string program_;
  std::chrono::seconds limit_;
  std::optional<TemporaryFolder> folder_;
};

}  // namespace redovisa
