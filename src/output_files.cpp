#include "output_files.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>

#include "diagnostics/failure.hpp"
#include "run.hpp"
#include "write/whole_file.hpp"

namespace redovisa {

namespace fs = std::filesystem;

std::string folder_name(const std::filesystem::path& folder) {
  const fs::path whole = fs::absolute(folder).lexically_normal();
  return whole.filename().empty() ? whole.parent_path().filename().string() : whole.filename().string();
}

int write_all(const Rendering& rendering, const std::vector<std::string>& formats, const fs::path& folder,
              const std::string& stem, const Typesetting& setting, std::ostream& out, std::ostream& err) {
  int result = done;
  TypesetPages pages{rendering.document, look_in_word(rendering), setting};
  std::vector<OutputFile> files;
  for (auto asked_for = formats.begin(); asked_for != formats.end(); ++asked_for) {
    const std::string& format = *asked_for;
    if (std::find(formats.begin(), asked_for, format) != asked_for) continue;
    try {
      auto made = write_format(rendering, format, stem, pages);
      files.insert(files.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
    } catch (const EnvironmentFailure& failure) {
      err << "redovisa: " << failure.what() << '\n';
      result = environment_failed;
    }
  }
  for (const auto& remark : pages.remarks()) err << "redovisa: " << remark << '\n';
  std::vector<NamedBytes> named;
  for (const auto& file : files) named.push_back({folder / file.name, file.bytes});
  if (!named.empty()) save_all_whole(named);
  for (const auto& file : files) {
    if (!file.accessory) out << written_mark << (folder / file.name).string() << '\n';
  }
  return result;
}

}  // namespace redovisa
