#include "read/pictures/picture_folder.hpp"

#include <algorithm>
#include <array>
#include <system_error>

#include "diagnostics/folded.hpp"
#include "diagnostics/readable_name.hpp"
#include "read/folder_files.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t heaviest = 10'000'000;
constexpr std::size_t heaviest_together = 60'000'000;

int hexadecimal_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// With the characters that "%20" and the like stand for.
std::string without_percent(std::string_view address) {
  std::string text;
  for (std::size_t i = 0; i < address.size(); ++i) {
    const bool long_enough = address[i] == '%' && i + 2 < address.size();
    const int high = long_enough ? hexadecimal_digit(address[i + 1]) : -1;
    const int low = long_enough ? hexadecimal_digit(address[i + 2]) : -1;
    if (high < 0 || low < 0) {
      text += address[i];
      continue;
    }
    text += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return text;
}

/// The way from the folder as it is compared; empty when it leads to anything but a place inside.
std::string way_of(std::string_view address) {
  std::string written{address};
  std::ranges::replace(written, '\\', '/');
  const auto unsafe = [](char c) { return c == ':' || static_cast<unsigned char>(c) < 0x20; };
  if (written.starts_with('/') || std::ranges::any_of(written, unsafe)) return {};
  const fs::path way = fs::path{written}.lexically_normal();
  if (way.is_absolute() || way.empty() || *way.begin() == "..") return {};
  return way.generic_string();
}

}  // namespace

bool is_named_as_picture(const fs::path& path) {
  constexpr std::array<std::string_view, 3> extensions{".png", ".jpg", ".jpeg"};
  return std::ranges::find(extensions, folded(path.extension().string())) != extensions.end();
}

std::variant<SharedPicture, PictureFault> PictureFolder::find(std::string_view address) {
  if (folder_.empty()) return PictureFault::outside;
  for (const std::string& written : {std::string{address}, without_percent(address)}) {
    const std::string way = way_of(written);
    if (way.empty()) return PictureFault::outside;
    auto known = known_.find(way);
    if (known == known_.end()) known = known_.emplace(way, read(way)).first;
    const auto* fault = std::get_if<PictureFault>(&known->second);
    if (fault != nullptr && *fault == PictureFault::missing) continue;
    if (fault != nullptr) return *fault;
    const auto& picture = std::get<SharedPicture>(known->second);
    if (picture->bytes.size() > heaviest_together - shown_bytes_) return PictureFault::too_many;
    shown_bytes_ += picture->bytes.size();
    return picture;
  }
  return PictureFault::missing;
}

std::variant<SharedPicture, PictureFault> PictureFolder::read(const std::string& way) const {
  std::error_code error;
  const fs::path file = folder_ / way;
  if (!fs::is_regular_file(file, error)) return PictureFault::missing;
  if (!lies_in(file, folder_)) return PictureFault::outside;  // through a link
  if (fs::file_size(file, error) > heaviest || error) return PictureFault::too_heavy;
  auto checked = checked_picture(bytes_of_file(file));
  if (const auto* fault = std::get_if<PictureFault>(&checked)) return *fault;
  return std::make_shared<const PictureFile>(std::get<PictureFile>(std::move(checked)));
}

std::vector<std::string> PictureFolder::names() const {
  constexpr std::size_t most = 500;
  std::vector<std::string> names;
  for (const auto& file : files_below(folder_).files)
    if (std::string name = file.generic_string(); is_named_as_picture(file) && readable_name(name) == name)
      names.push_back(std::move(name));
  std::ranges::sort(names);
  names.resize(std::min(names.size(), most));
  return names;
}

}  // namespace redovisa
