#pragma once

#include <string>
#include <utility>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// Where the readers of one file tell what is wrong with the file as a whole.
class FaultLog {
 public:
  FaultLog(std::string shown_name, Diagnostics& diagnostics)
      : file_{std::make_shared<const Source>(Source{Source::Kind::file, std::move(shown_name), {}})},
        diagnostics_{&diagnostics} {}

  /// Adds a fault of the file and returns false, so that a reader can end with it.
  bool refuse(Code code, std::string found, std::string expected, std::string advice = {}) {
    diagnostics_->push_back({code, {file_}, std::move(found), std::move(expected), std::move(advice)});
    return false;
  }

  const std::string& file() const { return file_->file; }
  Diagnostics& diagnostics() { return *diagnostics_; }

 private:
  SourceRef file_;
  Diagnostics* diagnostics_;
};

}  // namespace redovisa
