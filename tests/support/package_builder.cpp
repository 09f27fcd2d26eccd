#include "support/package_builder.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <stdlib.h>
#include <unistd.h>
#include <zip.h>

namespace {

constexpr const char* xml_declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{file}, {}};
}

}  // namespace

TemporaryFile::TemporaryFile(std::string_view bytes) {
  std::string name = (std::filesystem::temp_directory_path() / "redovisa-test-XXXXXX").string();
  const int descriptor = mkstemp(name.data());
  if (descriptor < 0) throw std::runtime_error{"no temporary file"};
  close(descriptor);
  path_ = name;
  std::ofstream{path_, std::ios::binary} << bytes;
}

TemporaryFile::~TemporaryFile() {
  std::error_code ignored;
  std::filesystem::remove(path_, ignored);
}

PackageBuilder& PackageBuilder::set(const std::string& name, std::string text) {
  remove(name);
  parts_.emplace_back(name, std::move(text));
  return *this;
}

PackageBuilder& PackageBuilder::remove(const std::string& name) {
  std::erase_if(parts_, [&](const auto& part) { return part.first == name; });
  return *this;
}

std::string PackageBuilder::bytes(bool compressed) const {
  const TemporaryFile file;
  zip_t* archive = zip_open(file.path().c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
  if (archive == nullptr) throw std::runtime_error{"no test package"};
  for (const auto& [name, text] : parts_) {
    zip_source_t* source = zip_source_buffer(archive, text.data(), text.size(), 0);
    const auto index = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    const auto at = static_cast<zip_uint64_t>(index);
    zip_set_file_compression(archive, at, compressed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
  }
  if (zip_close(archive) != 0) throw std::runtime_error{"test package not written"};
  return bytes_of(file.path());
}

PackageBuilder workbook_of(const std::string& worksheet_content) {
  const std::string relationships =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  const std::string type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  PackageBuilder builder;
  builder.set("_rels/.rels", xml_declaration + relationships + "<Relationship Id=\"rId1\" Type=\"" + type +
                                 "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
  builder.set("xl/_rels/workbook.xml.rels",
              xml_declaration + relationships + "<Relationship Id=\"rId1\" Type=\"" + type +
                  "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
  builder.set("xl/workbook.xml",
              std::string{xml_declaration} +
                  "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                  "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                  "<sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
  builder.set("xl/worksheets/sheet1.xml",
              std::string{xml_declaration} +
                  "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\n" +
                  worksheet_content + "\n</worksheet>");
  return builder;
}

PackageBuilder workbook_with_rows(const std::string& rows) {
  return workbook_of("<sheetData>" + rows + "</sheetData>");
}

std::string with_replaced(std::string bytes, std::string_view from, std::string_view to) {
  for (auto at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()))
    bytes.replace(at, from.size(), to);
  return bytes;
}
