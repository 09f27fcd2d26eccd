#include "write/xlsx/memory_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <new>
#include <string>
#include <sys/types.h>

namespace redovisa {

namespace {

struct Memory {
  std::string bytes;
  std::size_t place = 0;
};

Memory& memory_of(void* cookie) { return *static_cast<Memory*>(cookie); }

ssize_t read_memory(void* cookie, char* target, std::size_t size) {
  Memory& memory = memory_of(cookie);
  const std::size_t read = memory.bytes.copy(target, size, memory.place);
  memory.place += read;
  return static_cast<ssize_t>(read);
}

ssize_t write_memory(void* cookie, const char* source, std::size_t size) try {
  Memory& memory = memory_of(cookie);
  const std::size_t replaced = std::min(size, memory.bytes.size() - memory.place);
  memory.bytes.replace(memory.place, replaced, source, size);
  memory.place += size;
  return static_cast<ssize_t>(size);
} catch (const std::bad_alloc&) {
  errno = ENOMEM;
  return 0;
}

int seek_in_memory(void* cookie, off64_t* offset, int whence) {
  Memory& memory = memory_of(cookie);
  const std::size_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? memory.place : memory.bytes.size();
  const off64_t wanted = static_cast<off64_t>(from) + *offset;
  if (wanted < 0 || static_cast<std::size_t>(wanted) > memory.bytes.size()) return -1;
  *offset = wanted;
  memory.place = static_cast<std::size_t>(wanted);
  return 0;
}

int close_memory(void* cookie) {
  delete &memory_of(cookie);
  return 0;
}

}  // namespace

std::FILE* open_memory_stream() {
  auto memory = std::unique_ptr<Memory>{new (std::nothrow) Memory};
  if (memory == nullptr) return nullptr;
  std::FILE* stream =
      ::fopencookie(memory.get(), "w+", {read_memory, write_memory, seek_in_memory, close_memory});
  if (stream != nullptr) static_cast<void>(memory.release());  // close_memory's
  return stream;
}

}  // namespace redovisa
