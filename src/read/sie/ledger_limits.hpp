#pragma once

#include <cstddef>
#include <cstdint>

namespace redovisa {

/// How much of a ledger file is believed before it is refused.
struct LedgerLimits {
  std::uint64_t file = 256ULL << 20;  // bytes on disk
  std::size_t line = 64U << 10;       // bytes of one line
  std::size_t amounts = 1'000'000;    // different accounts, months and objects together
  std::size_t names = 200'000;        // accounts, dimensions and objects together
  std::size_t objects_of_one = 20;    // of one amount
};

}  // namespace redovisa
