#include "read/sie/ledger_faults.hpp"

#include <fmt/format.h>

namespace redovisa {

namespace {

/// What is odd is told once, what is wrong as often as anyone cares to mend it.
std::size_t most_told(Severity severity) { return severity == Severity::error ? 10 : 1; }

}  // namespace

LedgerFaults::LedgerFaults(SourceRef source, Diagnostics& diagnostics)
    : source_{std::move(source)}, diagnostics_{diagnostics} {}

void LedgerFaults::tell(Code code, const LedgerPlace& place, std::string found, const std::string& expected,
                        const std::string& advice) {
  const Severity severity = traits_of(code).severity;
  any_error_ |= severity == Severity::error;
  Kind& kind = kinds_[{code, expected}];
  if (++kind.count > most_told(severity)) return;
  kind.last_told = diagnostics_.size();
  diagnostics_.push_back({code, {source_, place.line, place.column}, std::move(found), expected, advice});
}

void LedgerFaults::finish() {
  for (const auto& [what, kind] : kinds_) {
    const auto more = kind.count - std::min(kind.count, most_told(traits_of(what.first).severity));
    if (more > 0)
      diagnostics_[kind.last_told].found +=
          fmt::format(" (och {} {} till)", more, more == 1 ? "rad" : "rader");
  }
  kinds_.clear();
}

}  // namespace redovisa
