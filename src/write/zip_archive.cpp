#include "write/zip_archive.hpp"

#include <algorithm>
#include <cstdint>
#include <libdeflate.h>
#include <limits>
#include <memory>
#include <vector>

#include "diagnostics/failure.hpp"

namespace redovisa {
namespace {

// Names and values as in PKWARE's APPNOTE.TXT, which numbers are little-endian in.
constexpr std::uint32_t local_header = 0x04034b50, central_header = 0x02014b50, end_of_central = 0x06054b50;
constexpr std::uint16_t version_2_0 = 20;
constexpr std::uint16_t name_in_utf8 = 1U << 11U;
constexpr std::uint16_t stored = 0, deflated = 8;
constexpr std::uint16_t midnight = 0, first_of_january_1980 = 33;

/// As small as zlib's level 3 in a third of its time; level 6 is a tenth smaller and takes twice the time.
constexpr int compression_level = 1;

struct FreeCompressor {
  void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};

void require(bool succeeded) {
  if (!succeeded) throw EnvironmentFailure{"Filen kunde inte packas: minnet räckte inte till."};
}

libdeflate_compressor* compressor_of_thread() {
  thread_local const std::unique_ptr<libdeflate_compressor, FreeCompressor> compressor{
      libdeflate_alloc_compressor(compression_level)};
  require(compressor != nullptr);
  return compressor.get();
}

/// A part as it lies in the archive.
struct PackedPart {
  std::string_view name;
  std::uint32_t crc = 0, size = 0, packed_size = 0, offset = 0;
  std::uint16_t method = stored;
};

template <class Number>
void append(std::string& bytes, Number number) {
  for (std::size_t i = 0; i < sizeof number; ++i) bytes += static_cast<char>((number >> (8U * i)) & 0xFFU);
}

/// What the local and the central header have in common, in the same order.
void append_common(std::string& bytes, const PackedPart& part) {
  append(bytes, version_2_0);
  const bool is_plain =
      std::ranges::all_of(part.name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  append(bytes, is_plain ? std::uint16_t{0} : name_in_utf8);
  append(bytes, part.method);
  append(bytes, midnight);
  append(bytes, first_of_january_1980);
  append(bytes, part.crc);
  append(bytes, part.packed_size);
  append(bytes, part.size);
  append(bytes, static_cast<std::uint16_t>(part.name.size()));
  append(bytes, std::uint16_t{0});  // no extra field
}

/// The bytes deflated into the room, or as they are when that is no longer. The room has as many bytes.
std::string_view packed(std::string_view bytes, char* room, PackedPart& part) {
  const std::size_t size =
      libdeflate_deflate_compress(compressor_of_thread(), bytes.data(), bytes.size(), room, bytes.size());
  part.method = size == 0 ? stored : deflated;
  return size == 0 ? bytes : std::string_view{room, size};
}

PackedPart add(std::string& archive, const ArchivePart& part, char* room) {
  constexpr std::size_t most = std::numeric_limits<std::uint32_t>::max();
  require(part.bytes.size() <= most && archive.size() + part.bytes.size() + part.name.size() < most);
  PackedPart result{part.name};
  result.offset = static_cast<std::uint32_t>(archive.size());
  result.size = static_cast<std::uint32_t>(part.bytes.size());
  result.crc = libdeflate_crc32(0, part.bytes.data(), part.bytes.size());
  const std::string_view bytes = packed(part.bytes, room, result);
  result.packed_size = static_cast<std::uint32_t>(bytes.size());
  append(archive, local_header);
  append_common(archive, result);
  archive += part.name;
  archive += bytes;
  return result;
}

void append_central(std::string& archive, const PackedPart& part) {
  append(archive, central_header);
  append(archive, version_2_0);  // made by
  append_common(archive, part);
  append(archive, std::uint16_t{0});  // no comment
  append(archive, std::uint16_t{0});  // the first disk
  append(archive, std::uint16_t{0});  // internal attributes
  append(archive, std::uint32_t{0});  // external attributes
  append(archive, part.offset);
  archive += part.name;
}

}  // namespace

std::string make_archive(std::span<const ArchivePart> parts) {
  require(parts.size() < std::numeric_limits<std::uint16_t>::max());
  std::string archive;
  std::size_t largest = 0;
  for (const auto& part : parts) largest = std::max(largest, part.bytes.size());
  const auto room = std::make_unique_for_overwrite<char[]>(largest);
  std::vector<PackedPart> packed;
  for (const auto& part : parts) packed.push_back(add(archive, part, room.get()));
  const std::size_t central = archive.size();
  for (const auto& part : packed) append_central(archive, part);
  const auto size = static_cast<std::uint32_t>(archive.size() - central);
  const auto count = static_cast<std::uint16_t>(parts.size());
  append(archive, end_of_central);
  append(archive, std::uint32_t{0});  // this disk and that of the central directory
  append(archive, count);
  append(archive, count);
  append(archive, size);
  append(archive, static_cast<std::uint32_t>(central));
  append(archive, std::uint16_t{0});  // no comment
  return archive;
}

}  // namespace redovisa
