#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "kolada_request.hpp"
#include "read/kolada/kolada_files.hpp"

namespace redovisa {

/// A page of an answer, whole and understood, and the file that it is to be kept in.
struct KoladaPage {
  std::string file;  // "kolada-kommuner.json"
  std::string bytes;
};

/// Asks Kolada through the program curl. Throws EnvironmentFailure, with a Swedish message, when curl is not
/// there, nobody answers or the answer cannot be understood.
class KoladaClient {
 public:
  /// `patience` is how long an answer may take.
  explicit KoladaClient(std::string base, std::chrono::seconds patience = std::chrono::seconds{80})
      : base_{std::move(base)}, patience_{patience} {}

  /// All pages of the answer; what they hold is added to `files`.
  std::vector<KoladaPage> ask(const KoladaQuestion& question, KoladaFiles& files) const;

 private:
  std::string base_;
  std::chrono::seconds patience_;
};

}  // namespace redovisa
