#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// A file in the temporary folder with these bytes, removed at the end of its life.
class TemporaryFile {
 public:
  explicit TemporaryFile(std::string_view bytes = {});
  ~TemporaryFile();
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// A zip package made from literal parts, so that tests can have what no program would write.
class PackageBuilder {
 public:
  /// Adds a part or replaces it.
  PackageBuilder& set(const std::string& name, std::string text);
  PackageBuilder& remove(const std::string& name);

  /// Parts are stored as they are, so that a test can change bytes of them, unless compressed.
  std::string bytes(bool compressed = false) const;

 private:
  std::vector<std::pair<std::string, std::string>> parts_;
};

/// A workbook with one sheet, "Blad1" in xl/worksheets/sheet1.xml, whose <worksheet> holds this; no styles
/// and no shared strings.
PackageBuilder workbook_of(const std::string& worksheet_content);

/// The same, where the <sheetData> is this.
PackageBuilder workbook_with_rows(const std::string& rows);

/// The bytes with every occurrence replaced; both texts are equally long when the result is to be a whole
/// zip.
std::string with_replaced(std::string bytes, std::string_view from, std::string_view to);
