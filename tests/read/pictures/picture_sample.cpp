#include "read/pictures/picture_sample.hpp"

#include <zlib.h>

namespace redovisa::test {

namespace {

using namespace std::string_literals;

/// The lowest bytes of a number, the highest first.
std::string big_endian(unsigned long value, unsigned count) {
  std::string bytes;
  for (unsigned i = count; i-- > 0;) bytes += static_cast<char>(value >> (8U * i) & 0xFFU);
  return bytes;
}

std::string packed(const std::string& bytes) {
  auto size = compressBound(bytes.size());
  std::string result(size, '\0');
  compress(reinterpret_cast<Bytef*>(result.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
           bytes.size());
  result.resize(size);
  return result;
}

}  // namespace

std::string png_chunk(const std::string& name, const std::string& data) {
  const std::string summed = name + data;
  const auto checksum =
      crc32(0, reinterpret_cast<const Bytef*>(summed.data()), static_cast<uInt>(summed.size()));
  return big_endian(data.size(), 4) + summed + big_endian(checksum, 4);
}

std::string sample_png(int width, int height, const std::string& extra) {
  std::string points;
  for (int row = 0; row < height; ++row)
    points += '\0' + std::string(static_cast<std::size_t>(width), static_cast<char>(row));
  const std::string head = big_endian(static_cast<unsigned long>(width), 4) +
                           big_endian(static_cast<unsigned long>(height), 4) + "\x08\0\0\0\0"s;
  return "\x89PNG\r\n\x1a\n"s + png_chunk("IHDR", head) + extra + png_chunk("IDAT", packed(points)) +
         png_chunk("IEND", "");
}

std::string jpeg_segment(char marker, const std::string& data) {
  return "\xFF"s + marker + big_endian(data.size() + 2, 2) + data;
}

std::string sample_jpeg(int width, int height, const std::string& extra, int components) {
  const std::string frame = "\x08"s + big_endian(static_cast<unsigned long>(height), 2) +
                            big_endian(static_cast<unsigned long>(width), 2) + static_cast<char>(components);
  return "\xFF\xD8"s + jpeg_segment('\xE0', "JFIF\0\x01\x01"s) + extra + jpeg_segment('\xC0', frame) +
         jpeg_segment('\xDA', "\x01\0"s) + "punkter \xFF\0 \xFF\xD0 fler"s + "\xFF\xD9"s;
}

}  // namespace redovisa::test
