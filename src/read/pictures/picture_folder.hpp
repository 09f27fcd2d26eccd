#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "read/pictures/picture_file.hpp"

namespace redovisa {

using SharedPicture = std::shared_ptr<const PictureFile>;

/// The pictures in a folder of source material, and in its folders, that texts may show. Each file is read
/// once.
class PictureFolder {
 public:
  /// Where no picture can be shown.
  PictureFolder() = default;
  explicit PictureFolder(std::filesystem::path folder) : folder_{std::move(folder)} {}

  /// The picture that a text names by its way from the folder: "bilder/karta.png", also with '\\' or %20 in
  /// it. Nothing outside of the folder is read, however it is named. Every time that it is shown counts
  /// towards what a report may hold of pictures.
  std::variant<SharedPicture, PictureFault> find(std::string_view address);

  /// The ways to all pictures in the folder, as texts name them, sorted; no more of them than can be meant.
  std::vector<std::string> names() const;

 private:
  std::filesystem::path folder_;
  std::map<std::string, std::variant<SharedPicture, PictureFault>> known_;
  std::size_t shown_bytes_ = 0;

  std::variant<SharedPicture, PictureFault> read(const std::string& way) const;
};

/// Whether a file of this name is to be a picture that texts can show: .png, .jpg or .jpeg.
bool is_named_as_picture(const std::filesystem::path& path);

}  // namespace redovisa
