#include "write/xlsx/libxlsxwriter_parts.hpp"

#include <ctime>
#include <dlfcn.h>
#include <new>
#include <xlsxwriter.h>

#include "write/xlsx/memory_stream.hpp"
#include "write/xlsx/xml_tags.hpp"

namespace redovisa {

namespace {

thread_local LibxlsxwriterParts* parts_of_thread = nullptr;

constexpr int ok = 0, failed = -1;  // ZIP_OK, ZIP_ERRNO

}  // namespace

LibxlsxwriterParts::LibxlsxwriterParts() { parts_of_thread = this; }

LibxlsxwriterParts::~LibxlsxwriterParts() { parts_of_thread = nullptr; }

}  // namespace redovisa

// minizip's own signatures (zip.h of 1.1); what says how to deflate and encrypt is of no use here. A file
// that libxlsxwriter writes for others than XlsxFile goes on to minizip.
extern "C" {

using Zip = void*;

Zip zipOpen(const char* path, int append);
int zipOpenNewFileInZip4_64(Zip zip, const char* name, const void* info, const void* local_extra,
                            unsigned local_size, const void* global_extra, unsigned global_size,
                            const char* comment, int method, int level, int raw, int window_bits,
                            int memory_level, int strategy, const char* password, unsigned long crc,
                            unsigned long made_by, unsigned long flags, int zip64);
int zipWriteInFileInZip(Zip zip, const void* bytes, unsigned size);
int zipCloseFileInZip(Zip zip);
int zipClose(Zip zip, const char* comment);
}

namespace {

/// The library's function of the name; this program's own comes first.
template <class Function>
Function* in_library(Function*, const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool is_ours(Zip zip) { return zip != nullptr && zip == redovisa::parts_of_thread; }

}  // namespace

extern "C" {

Zip zipOpen(const char* path, int append) {
  if (redovisa::parts_of_thread != nullptr) return redovisa::parts_of_thread;
  return in_library(zipOpen, "zipOpen")(path, append);
}

int zipOpenNewFileInZip4_64(Zip zip, const char* name, const void* info, const void* local_extra,
                            unsigned local_size, const void* global_extra, unsigned global_size,
                            const char* comment, int method, int level, int raw, int window_bits,
                            int memory_level, int strategy, const char* password, unsigned long crc,
                            unsigned long made_by, unsigned long flags, int zip64) try {
  if (!is_ours(zip))
    return in_library(zipOpenNewFileInZip4_64, "zipOpenNewFileInZip4_64")(
        zip, name, info, local_extra, local_size, global_extra, global_size, comment, method, level, raw,
        window_bits, memory_level, strategy, password, crc, made_by, flags, zip64);
  redovisa::parts_of_thread->parts().push_back({name, {}});
  return redovisa::ok;
} catch (const std::bad_alloc&) {
  return redovisa::failed;
}

int zipWriteInFileInZip(Zip zip, const void* bytes, unsigned size) try {
  if (!is_ours(zip)) return in_library(zipWriteInFileInZip, "zipWriteInFileInZip")(zip, bytes, size);
  redovisa::parts_of_thread->parts().back().bytes.append(static_cast<const char*>(bytes), size);
  return redovisa::ok;
} catch (const std::bad_alloc&) {
  return redovisa::failed;
}

int zipCloseFileInZip(Zip zip) {
  return is_ours(zip) ? redovisa::ok : in_library(zipCloseFileInZip, "zipCloseFileInZip")(zip);
}

int zipClose(Zip zip, const char* comment) {
  return is_ours(zip) ? redovisa::ok : in_library(zipClose, "zipClose")(zip, comment);
}

// libxlsxwriter writes each part to a temporary file and reads it back.
std::FILE* lxw_tmpfile(char* folder) {
  return redovisa::parts_of_thread != nullptr ? redovisa::open_memory_stream()
                                              : in_library(lxw_tmpfile, "lxw_tmpfile")(folder);
}

void lxw_xml_start_tag(std::FILE* file, const char* name, xml_attribute_list* attributes) {
  redovisa::write_start_tag(file, name, attributes);
}

void lxw_xml_empty_tag(std::FILE* file, const char* name, xml_attribute_list* attributes) {
  redovisa::write_empty_tag(file, name, attributes);
}

void lxw_xml_end_tag(std::FILE* file, const char* name) { redovisa::write_end_tag(file, name); }

void lxw_xml_data_element(std::FILE* file, const char* name, const char* text,
                          xml_attribute_list* attributes) {
  redovisa::write_element(file, name, text, attributes);
}

xml_attribute* lxw_new_attribute_str(const char* key, const char* value) {
  return redovisa::new_attribute(key, value);
}

xml_attribute* lxw_new_attribute_int(const char* key, std::uint32_t value) {
  return redovisa::new_attribute(key, static_cast<std::int32_t>(value));  // as the library's %d
}

xml_attribute* lxw_new_attribute_dbl(const char* key, double value) {
  return redovisa::new_attribute(key, value);
}

void lxw_rowcol_to_cell(char* name, lxw_row_t row, lxw_col_t column) {
  redovisa::write_cell_name(name, row, column);
}

// libxlsxwriter writes the date of the workbook by gmtime, whose one result all threads would share.
std::tm* gmtime(const std::time_t* time) noexcept {
  thread_local std::tm result;
  return ::gmtime_r(time, &result);
}
}
