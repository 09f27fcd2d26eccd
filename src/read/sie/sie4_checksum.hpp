#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "read/sie/ledger_faults.hpp"
#include "read/sie/sie_line.hpp"

namespace redovisa {

/// The checksum of a SIE 4 file: CRC-32 over the labels and fields between its first and last #KSUMMA,
/// without space, line feeds, braces and the quotes round fields (SIE 4B 2008-09-30, #KSUMMA).
class Sie4Checksum {
 public:
  /// Adds a line; tells when the line ends the sum with another number.
  void add(std::string_view bytes, const SieLine& line, std::uint32_t number, LedgerFaults& faults);

  /// Whether a sum has begun that has not ended.
  bool is_open() const { return is_open_; }
  bool is_verified() const { return is_verified_; }

 private:
  void add(std::string_view text);
  void end(const SieLine& line, std::uint32_t number, LedgerFaults& faults);

  unsigned long sum_ = 0;
  bool is_open_ = false, is_verified_ = false;
};

}  // namespace redovisa
