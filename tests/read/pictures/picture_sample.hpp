#pragma once

#include <string>

namespace redovisa::test {

/// A chunk of a PNG with its length and checksum.
std::string png_chunk(const std::string& name, const std::string& data);

/// A whole grey PNG; `extra` are chunks that stand before its points.
std::string sample_png(int width, int height, const std::string& extra = {});

/// A segment of a JPEG with its length; `marker` is the second byte of its marker.
std::string jpeg_segment(char marker, const std::string& data);

/// A JPEG whose parts are whole; `extra` are segments that stand before its frame.
std::string sample_jpeg(int width, int height, const std::string& extra = {}, int components = 3);

}  // namespace redovisa::test
