#include "write/word_file.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <utility>
#include <zip.h>

#include "write/word/word_writer.hpp"

namespace redovisa::test {

const Look& standard_look() {
  static const Look look = read_look(std::filesystem::path{GOLDEN_DIR} / "../../templates/utseende/standard");
  return look;
}

std::map<std::string, std::string> unzipped(const std::string& archive) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(archive.data(), archive.size(), 0, &error);
  zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, &error);
  BOOST_REQUIRE(zip != nullptr);
  std::map<std::string, std::string> parts;
  for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
    zip_stat_t about;
    BOOST_REQUIRE(zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &about) == 0);
    std::string bytes(about.size, '\0');
    zip_file_t* file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
    BOOST_REQUIRE(zip_fread(file, bytes.data(), bytes.size()) == static_cast<zip_int64_t>(bytes.size()));
    zip_fclose(file);
    parts.emplace(about.name, std::move(bytes));
  }
  zip_discard(zip);
  return parts;
}

WordFile::WordFile(const Document& document, const std::map<std::string, int>& page_numbers)
    : parts_{unzipped(write_word(document, standard_look(), page_numbers))} {
  const auto& body = text("word/document.xml");
  BOOST_REQUIRE(body_.load_buffer(body.data(), body.size(), pugi::parse_default | pugi::parse_ws_pcdata));
}

const std::string& WordFile::text(const std::string& part) const {
  const auto found = parts_.find(part);
  BOOST_REQUIRE_MESSAGE(found != parts_.end(), "no part " << part);
  return found->second;
}

std::string WordFile::string(const std::string& xpath) const {
  std::string joined;
  for (const auto& node : find(xpath))
    joined += node.node() ? node.node().text().get() : node.attribute().value();
  return joined;
}

Block paragraph(std::string text) { return {Paragraph{{{std::move(text)}}}}; }

Block heading(int level, std::string text, std::string id) {
  return {Heading{level, std::move(text), std::move(id)}};
}

Row row(std::vector<std::string> texts, RowRole role) {
  Row result;
  for (auto& text : texts) result.cells.push_back({std::move(text)});
  result.role = role;
  return result;
}

Table small_table(std::string id) {
  Table table;
  table.id = std::move(id);
  table.caption = "Nettokostnad, tkr";
  table.description = "En rad per verksamhet.";
  table.columns = {{"Verksamhet", Align::left, 3}, {"Utfall", Align::right, 1}};
  Row cost = row({"Socialkontor"});
  cost.cells.push_back({Number{{-246558, 0}, "tkr"}});
  table.rows = {cost};
  return table;
}

Table wide_table(std::string id) {
  Table table = small_table(std::move(id));
  for (int i = 0; i < 12; ++i) {
    table.columns.push_back(table.columns.back());
    table.rows.front().cells.push_back(table.rows.front().cells.back());
  }
  return table;
}

}  // namespace redovisa::test
