#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "support/grid_builder.hpp"

/// A sheet to be written: its name and rows, texts and numbers only.
struct WrittenSheet {
  std::string name;
  std::vector<BuiltRow> rows;
};

/// A folder of its own in the temporary folder, removed at the end of its life.
class MaterialFolder {
 public:
  MaterialFolder();
  ~MaterialFolder();
  MaterialFolder(const MaterialFolder&) = delete;
  MaterialFolder& operator=(const MaterialFolder&) = delete;

  void add_workbook(const std::string& name, const std::vector<WrittenSheet>& sheets) const;
  void add_file(const std::string& name, const std::string& bytes) const;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};
