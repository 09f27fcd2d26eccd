#include "write/logotype.hpp"

#include <system_error>

#include "diagnostics/file_bytes.hpp"
#include "model/own_files.hpp"
#include "read/pictures/picture_file.hpp"

namespace redovisa {

namespace {

constexpr std::uintmax_t largest = 5'000'000;

void tell(const std::filesystem::path& path, std::string found, std::string expected, std::string advice,
          Diagnostics& diagnostics) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::file, path.generic_string(), {}});
  diagnostics.push_back(
      {Code::look_invalid, {source}, std::move(found), std::move(expected), std::move(advice)});
}

Logotype read_picture(const std::filesystem::path& path, Diagnostics& diagnostics) {
  std::error_code error;
  if (std::filesystem::file_size(path, error) > largest || error) {
    tell(path, "en logotyp som är större än 5 MB", "högst 5 MB", "Spara bilden i mindre storlek.",
         diagnostics);
    return {};
  }
  Logotype logotype;
  logotype.bytes = file_bytes(path).value_or("");
  const PictureSize size = picture_size(logotype.bytes);
  logotype.extension = size.extension;
  logotype.width = size.width;
  logotype.height = size.height;
  if (logotype.width > 0 && logotype.height > 0) return logotype;
  tell(path, "ingen hel PNG- eller JPEG-bild", "en PNG- eller JPEG-bild", "Spara om bilden som PNG.",
       diagnostics);
  return {};
}

}  // namespace

Logotype read_logotype(const std::vector<std::filesystem::path>& folders, Diagnostics& diagnostics) {
  for (const auto& folder : folders)
    for (const auto name : logotype_files)
      if (std::error_code error; std::filesystem::is_regular_file(folder / name, error))
        return read_picture(folder / name, diagnostics);
  return {};
}

}  // namespace redovisa
