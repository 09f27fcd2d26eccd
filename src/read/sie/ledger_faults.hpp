#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// Where a place is in a ledger file.
struct LedgerPlace {
  std::uint32_t line = 0, column = 0;  // 1-based; 0: the whole file, the whole line
};

/// Tells of faults in a file that may have the same fault on every line: the first ones of each kind with
/// their places, the rest as a number.
class LedgerFaults {
 public:
  LedgerFaults(SourceRef source, Diagnostics& diagnostics);

  /// A fault of kind `code` and `expected`.
  void tell(Code code, const LedgerPlace& place, std::string found, const std::string& expected,
            const std::string& advice = {});

  /// Adds to the last that was told of each kind how many more there are.
  void finish();

  bool any_error() const { return any_error_; }
  const SourceRef& source() const { return source_; }
  Diagnostics& diagnostics() { return diagnostics_; }

 private:
  struct Kind {
    std::size_t count = 0;
    std::size_t last_told = 0;  // in diagnostics_
  };

  SourceRef source_;
  Diagnostics& diagnostics_;
  std::map<std::pair<Code, std::string>, Kind> kinds_;
  bool any_error_ = false;
};

}  // namespace redovisa
