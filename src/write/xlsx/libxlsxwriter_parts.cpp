#include "write/xlsx/libxlsxwriter_parts.hpp"

#include <ctime>
#include <new>

namespace redovisa {

namespace {

thread_local LibxlsxwriterParts* parts_of_thread = nullptr;

constexpr int ok = 0, failed = -1;  // ZIP_OK, ZIP_ERRNO

}  // namespace

LibxlsxwriterParts::LibxlsxwriterParts() { parts_of_thread = this; }

LibxlsxwriterParts::~LibxlsxwriterParts() { parts_of_thread = nullptr; }

}  // namespace redovisa

// minizip's own signatures (zip.h of 1.1); what says how to deflate and encrypt is of no use here.
extern "C" {

void* zipOpen(const char* path, int append);
int zipOpenNewFileInZip4_64(void* zip, const char* name, const void* info, const void* local_extra,
                            unsigned local_size, const void* global_extra, unsigned global_size,
                            const char* comment, int method, int level, int raw, int window_bits,
                            int memory_level, int strategy, const char* password, unsigned long crc,
                            unsigned long made_by, unsigned long flags, int zip64);
int zipWriteInFileInZip(void* zip, const void* bytes, unsigned size);
int zipCloseFileInZip(void* zip);
int zipClose(void* zip, const char* comment);

void* zipOpen(const char*, int) { return redovisa::parts_of_thread; }

int zipOpenNewFileInZip4_64(void* zip, const char* name, const void*, const void*, unsigned, const void*,
                            unsigned, const char*, int, int, int, int, int, int, const char*, unsigned long,
                            unsigned long, unsigned long, int) try {
  static_cast<redovisa::LibxlsxwriterParts*>(zip)->parts().push_back({name, {}});
  return redovisa::ok;
} catch (const std::bad_alloc&) {
  return redovisa::failed;
}

int zipWriteInFileInZip(void* zip, const void* bytes, unsigned size) try {
  static_cast<redovisa::LibxlsxwriterParts*>(zip)->parts().back().bytes.append(
      static_cast<const char*>(bytes), size);
  return redovisa::ok;
} catch (const std::bad_alloc&) {
  return redovisa::failed;
}

int zipCloseFileInZip(void*) { return redovisa::ok; }

int zipClose(void*, const char*) { return redovisa::ok; }

// libxlsxwriter writes the date of the workbook by gmtime, whose one result all threads would share.
std::tm* gmtime(const std::time_t* time) noexcept {
  thread_local std::tm result;
  return ::gmtime_r(time, &result);
}
}
