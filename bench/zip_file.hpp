#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>
#include <zlib.h>

// Zip archives with nothing but zlib: no checks and no limits, since this is the floor and not a program.
namespace floor_of {

[[noreturn]] inline void stop(const std::string& why) {
  std::fprintf(stderr, "floor: %s\n", why.c_str());
  std::exit(1);
}

inline std::string bytes_of(const std::string& path) {
  std::ifstream file{path, std::ios::binary};
  if (!file) stop("cannot read " + path);
  return {std::istreambuf_iterator<char>{file}, {}};
}

inline void save(const std::string& path, std::string_view bytes) {
  std::ofstream file{path, std::ios::binary};
  if (!file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()))) stop("cannot write " + path);
}

inline std::uint32_t number(std::string_view bytes, std::size_t at, unsigned size) {
  std::uint32_t value = 0;
  for (unsigned i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes.at(at + i));
  return value;
}

struct PackedPart {
  std::string name;
  std::string_view bytes;
  bool deflated;
};

/// The parts of an archive without data beyond 4 GiB, in the order of its directory.
inline std::vector<PackedPart> parts_of(std::string_view zip) {
  const std::size_t end = zip.rfind("PK\5\6");
  if (end == std::string_view::npos) stop("not a zip archive");
  std::size_t at = number(zip, end + 16, 4);
  std::vector<PackedPart> parts(number(zip, end + 10, 2));
  for (auto& part : parts) {
    const std::size_t local = number(zip, at + 42, 4), name_size = number(zip, at + 28, 2);
    const std::size_t data = local + 30 + number(zip, local + 26, 2) + number(zip, local + 28, 2);
    part = {std::string{zip.substr(at + 46, name_size)}, zip.substr(data, number(zip, at + 20, 4)),
            number(zip, at + 10, 2) == 8};
    at += 46 + name_size + number(zip, at + 30, 2) + number(zip, at + 32, 2);
  }
  return parts;
}

/// Gives the unpacked part in pieces of at most 64 KiB.
inline void unpack(const PackedPart& part, const std::function<void(std::string_view)>& consume) {
  if (!part.deflated) return consume(part.bytes);
  static std::vector<char> piece(64U << 10);
  z_stream z{};
  inflateInit2(&z, -MAX_WBITS);
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(part.bytes.data()));
  z.avail_in = static_cast<uInt>(part.bytes.size());
  for (int state = Z_OK; state == Z_OK;) {
    z.next_out = reinterpret_cast<Bytef*>(piece.data());
    z.avail_out = static_cast<uInt>(piece.size());
    state = inflate(&z, Z_NO_FLUSH);
    if (state != Z_OK && state != Z_STREAM_END) stop("damaged part " + part.name);
    consume({piece.data(), piece.size() - z.avail_out});
  }
  inflateEnd(&z);
}

inline std::string packed(std::string_view bytes, int level) {
  z_stream z{};
  deflateInit2(&z, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
  std::string result(deflateBound(&z, bytes.size()), '\0');
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  z.avail_in = static_cast<uInt>(bytes.size());
  z.next_out = reinterpret_cast<Bytef*>(result.data());
  z.avail_out = static_cast<uInt>(result.size());
  if (deflate(&z, Z_FINISH) != Z_STREAM_END) stop("cannot deflate");
  result.resize(result.size() - z.avail_out);
  deflateEnd(&z);
  return result;
}

inline void put(std::string& to, std::uint32_t value, unsigned size) {
  for (unsigned i = 0; i < size; ++i) to += static_cast<char>(value >> 8 * i);
}

/// An archive that is built in memory, every part deflated.
class ZipBuilder {
 public:
  explicit ZipBuilder(int level) : level_{level} {}

  void add(const std::string& name, std::string_view bytes) {
    const std::string data = packed(bytes, level_);
    std::string about;
    for (const std::uint32_t value : {20U, 0x0800U, 8U, 0U, 33U}) put(about, value, 2);
    put(about,
        static_cast<std::uint32_t>(
            crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()))),
        4);
    put(about, static_cast<std::uint32_t>(data.size()), 4);
    put(about, static_cast<std::uint32_t>(bytes.size()), 4);
    put(about, static_cast<std::uint32_t>(name.size()), 4);
    directory_ += std::string{"PK\1\2\24\0", 6} + about + std::string(10, '\0');
    put(directory_, static_cast<std::uint32_t>(zip_.size()), 4);
    directory_ += name;
    zip_ += "PK\3\4" + about + name + data;
    ++count_;
  }

  std::string finished() && {
    const auto start = static_cast<std::uint32_t>(zip_.size());
    zip_ += directory_ + std::string{"PK\5\6\0\0\0\0", 8};
    for (int twice = 0; twice < 2; ++twice) put(zip_, count_, 2);
    put(zip_, static_cast<std::uint32_t>(directory_.size()), 4);
    put(zip_, start, 4);
    put(zip_, 0, 2);
    return std::move(zip_);
  }

 private:
  int level_;
  std::uint32_t count_ = 0;
  std::string zip_, directory_;
};

}  // namespace floor_of
