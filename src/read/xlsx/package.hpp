#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>
#include <zip.h>

#include "read/xlsx/fault_log.hpp"
#include "read/xlsx/read_limits.hpp"

namespace redovisa {

/// The key of a part in a package: "/xl\\Styles%20A/../x.XML" is "xl/x.xml". Only ever a key of the index:
/// nothing is opened or written by it.
std::string normalised_part_name(std::string_view name);

/// A zip package, read-only. Declared sizes are never believed and every part is checked against its
/// checksum.
class Package {
 public:
  /// nullopt, with a fault in the log, for a file that cannot be read, is no whole zip archive or is over a
  /// limit.
  static std::optional<Package> open(const std::filesystem::path& path, const ReadLimits& limits,
                                     FaultLog& log);

  bool has(std::string_view part) const;

  /// Whether some part's normalised name ends so.
  bool has_ending(std::string_view ending) const;

  /// The whole of a small part; nullopt with a fault in the log when it is missing, damaged or over a limit.
  std::optional<std::string> text_of(std::string_view part, FaultLog& log);

  using Consumer = std::function<bool(std::string_view bytes)>;

  /// Gives the part in pieces to the consumer. False when the part is missing, damaged or over a limit (with
  /// a fault in the log) or when the consumer returned false (without).
  bool stream(std::string_view part, const Consumer& consumer, FaultLog& log);

 private:
  struct Entry {
    std::uint64_t index = 0;
    bool duplicate = false;
  };
  struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
  };
  struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
  };
  using OpenPart = std::unique_ptr<zip_file_t, Close>;

  Package(zip_t* archive, std::uint64_t file_size, const ReadLimits& limits)
      : archive_{archive}, file_size_{file_size}, limits_{limits} {}

  void index_entries();
  const Entry* find(std::string_view part, FaultLog& log) const;
  OpenPart open_part(std::string_view part, const Entry& entry, FaultLog& log);
  std::uint64_t packed_size(const Entry& entry) const;
  bool within_limits(std::string_view part, std::uint64_t unpacked, std::uint64_t packed,
                     FaultLog& log) const;

  std::unique_ptr<zip_t, Discard> archive_;
  std::uint64_t file_size_ = 0;
  std::uint64_t unpacked_ = 0;  // of all parts so far
  ReadLimits limits_;
  std::map<std::string, Entry, std::less<>> entries_;
  std::vector<char> buffer_ = std::vector<char>(64U << 10);
};

}  // namespace redovisa
