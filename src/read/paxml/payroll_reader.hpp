#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

#include "read/paxml/payroll_faults.hpp"
#include "read/paxml/payroll_register.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// Whether the root is that of a payroll file, PAXml of any version.
bool is_payroll_root(const XmlRoot& root);

/// Does a file that is no XML hold words of PAXml in its beginning, so that it is a damaged payroll file?
bool looks_like_payroll(const std::filesystem::path& path);

/// How much of payroll files is believed. Sizes are bytes.
struct PayrollLimits {
  std::uint64_t file = 1ULL << 30;
  std::uint64_t token = 1ULL << 20;  // one element or text
  std::size_t rows = 4'000'000;      // scheduled days and absences of all files together
  std::size_t persons = 300'000;
};

/// The next bytes of a file; empty at its end.
using ByteSource = std::function<std::string_view()>;

/// Reads a payroll file to the register, in memory that does not grow with its size but with its scheduled
/// days (16 bytes each). False with a diagnostic when it is not well-formed or over a limit.
bool read_payroll(const ByteSource& bytes, const SourceRef& source, const PayrollLimits& limits,
                  PayrollRegister& people, PayrollFaults& faults, Diagnostics& diagnostics);

/// The same of a file.
bool read_payroll_file(const std::filesystem::path& path, const SourceRef& source, PayrollRegister& people,
                       PayrollFaults& faults, Diagnostics& diagnostics);

}  // namespace redovisa
