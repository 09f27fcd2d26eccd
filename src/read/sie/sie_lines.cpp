#include "read/sie/sie_lines.hpp"

namespace redovisa {

namespace {

constexpr std::size_t piece_size = std::size_t{64} << 10;

}  // namespace

SieLines::SieLines(const std::filesystem::path& file, std::size_t longest)
    : file_{file, std::ios::binary}, longest_{longest} {}

bool SieLines::fill() {
  buffer_.resize(piece_size);
  file_.read(buffer_.data(), static_cast<std::streamsize>(piece_size));
  buffer_.resize(static_cast<std::size_t>(file_.gcount()));
  at_ = 0;
  return !buffer_.empty();
}

bool SieLines::next(std::string& line) {
  line.clear();
  while (at_ < buffer_.size() || fill()) {
    const auto end = buffer_.find('\n', at_);
    line.append(buffer_, at_, (end == std::string::npos ? buffer_.size() : end) - at_);
    at_ = end == std::string::npos ? buffer_.size() : end + 1;
    too_long_ = line.size() > longest_;
    if (too_long_) return false;
    if (end != std::string::npos) return ++number_, true;
  }
  ended_inside_ = !line.empty();
  return ended_inside_ ? (++number_, true) : false;
}

}  // namespace redovisa
