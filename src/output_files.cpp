#include "output_files.hpp"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "run.hpp"
#include "write/markdown/markdown_writer.hpp"
#include "write/whole_file.hpp"

namespace redovisa {

namespace fs = std::filesystem;

namespace {

/// Of an earlier report in the same place, whose texts showed more pictures. No other file is touched.
void remove_old_pictures(const fs::path& folder, const std::string& stem,
                         const std::vector<OutputFile>& files) {
  const auto is_written = [&](const fs::path& name) {
    return std::ranges::find(files, name.generic_string(), &OutputFile::name) != files.end();
  };
  if (!is_written(stem + ".md")) return;
  const fs::path pictures = picture_folder_of(stem);
  std::vector<fs::path> old;
  std::error_code error;
  for (fs::directory_iterator entry{folder / pictures, error}, end; !error && entry != end;
       entry.increment(error)) {
    const fs::path name = entry->path().filename();
    if (is_numbered_picture(name.string()) && !is_written(pictures / name)) old.push_back(entry->path());
  }
  for (const fs::path& path : old)
    if (fs::is_regular_file(fs::symlink_status(path, error))) fs::remove(path, error);
  if (!old.empty()) fs::remove(folder / pictures, error);  // stays unless it is empty
}

}  // namespace

ShownFormats shown_formats(const std::vector<std::string>& formats) {
  ShownFormats result;
  for (const std::string& format : formats) {
    if (format == "text")
      result.text = true;
    else if (format == "json")
      result.json = true;
    else
      result.written.push_back(format);
  }
  return result;
}

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
  remove_old_pictures(folder, stem, files);
  return result;
}

}  // namespace redovisa
