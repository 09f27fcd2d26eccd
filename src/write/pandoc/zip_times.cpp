#include "write/pandoc/zip_times.hpp"

#include <zip.h>

#include "diagnostics/failure.hpp"

namespace redovisa {

namespace {

constexpr zip_uint16_t first_day = 33;  // 1980-01-01 in the packed form of MS-DOS

}  // namespace

void clear_zip_times(const std::filesystem::path& file) {
  zip_t* archive = zip_open(file.c_str(), 0, nullptr);
  if (archive == nullptr) return;
  const zip_int64_t count = zip_get_num_entries(archive, 0);
  for (zip_int64_t i = 0; i < count; ++i)
    zip_file_set_dostime(archive, static_cast<zip_uint64_t>(i), 0, first_day, 0);
  if (zip_close(archive) == 0) return;
  zip_discard(archive);
  throw EnvironmentFailure{
      "Filen från Pandoc kunde inte skrivas färdigt: kontrollera att disken inte är full."};
}

}  // namespace redovisa
