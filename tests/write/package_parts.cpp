#include "write/package_parts.hpp"

#include <boost/test/unit_test.hpp>
#include <zip.h>

namespace {

std::string read_part(zip_t* archive, zip_uint64_t index, std::size_t size) {
  std::string text(size, '\0');
  zip_file_t* file = zip_fopen_index(archive, index, 0);
  BOOST_REQUIRE(file != nullptr);
  const auto read = zip_fread(file, text.data(), text.size());
  zip_fclose(file);
  BOOST_REQUIRE_EQUAL(read, static_cast<zip_int64_t>(size));
  return text;
}

}  // namespace

std::map<std::string, std::string> package_parts(const std::string& bytes) {
  zip_error_t error;
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = zip_open_from_source(source, ZIP_RDONLY, &error);
  BOOST_REQUIRE(archive != nullptr);
  std::map<std::string, std::string> parts;
  const auto count = static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0));
  for (zip_uint64_t i = 0; i < count; ++i) {
    zip_stat_t about;
    BOOST_REQUIRE_EQUAL(zip_stat_index(archive, i, 0, &about), 0);
    parts[about.name] = read_part(archive, i, about.size);
  }
  zip_discard(archive);
  return parts;
}
