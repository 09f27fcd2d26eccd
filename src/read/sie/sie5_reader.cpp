#include "read/sie/sie5_reader.hpp"

#include <fmt/format.h>
#include <fstream>
#include <system_error>

#include "read/sie/ledger_coverage.hpp"
#include "read/sie/ledger_faults.hpp"
#include "read/sie/ledger_meaning.hpp"
#include "read/sie/sie5_elements.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

void tell_malformed(const XmlFault& fault, LedgerFaults& faults) {
  faults.tell(Code::xml_malformed,
              {static_cast<std::uint32_t>(fault.line), static_cast<std::uint32_t>(fault.column)},
              fault.message, "en hel SIE 5-fil");
}

std::optional<Ledger> read_whole(std::ifstream& file, const SourceRef& source, const LedgerLimits& limits,
                                 LedgerFaults& faults) {
  LedgerBuilder builder{source, limits};
  Sie5Elements elements{builder, faults, limits};
  XmlReader reader{elements};
  elements.stand_in(reader);
  const bool whole = feed_all(file, reader);
  if (const auto& fault = reader.fault(); !whole && fault) tell_malformed(*fault, faults);
  if (faults.any_error()) return std::nullopt;
  elements.finish();
  Ledger ledger = builder.take();
  ledger.kind =
      elements.root() == "SieEntry" ? "SIE 5 för import" : "SIE 5 (signaturen har inte kontrollerats)";
  set_coverage(ledger, elements.told_end(), elements.place_of_told_end(), faults);
  decide_object_rows(ledger, ObjectRows::part_of_total, faults);
  return faults.any_error() ? std::nullopt : std::optional{std::move(ledger)};
}

}  // namespace

bool is_sie5_root(const XmlRoot& root) {
  return root.name_space.starts_with("http://www.sie.se/sie5") || root.name == "Sie" ||
         root.name == "SieEntry";
}

std::optional<Ledger> read_sie5(const fs::path& path, const std::string& shown_name, Diagnostics& diagnostics,
                                const LedgerLimits& limits) {
  LedgerFaults faults{std::make_shared<const Source>(Source{Source::Kind::text, shown_name, {}}),
                      diagnostics};
  std::error_code error;
  const auto size = fs::file_size(path, error);
  std::ifstream file{path, std::ios::binary};
  if (error || !file) {
    faults.tell(Code::file_unreadable, {}, {}, "en fil som går att läsa");
    return std::nullopt;
  }
  if (size > limits.file) {
    faults.tell(Code::file_over_limit, {}, fmt::format("{} MB", size >> 20),
                fmt::format("högst {} MB", limits.file >> 20));
    return std::nullopt;
  }
  auto ledger = read_whole(file, faults.source(), limits, faults);
  faults.finish();
  return ledger;
}

}  // namespace redovisa
