#include "read/xlsx/package.hpp"

#include <charconv>
#include <fmt/format.h>
#include <system_error>

namespace redovisa {

namespace {

constexpr std::string_view save_again =
    "Öppna filen i Excel eller LibreOffice och spara om den, eller be om en ny kopia.";

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    unsigned value = 0;
    const char* from = text.data() + i + 1;
    const bool escaped =
        text[i] == '%' && i + 2 < text.size() && std::from_chars(from, from + 2, value, 16).ptr == from + 2;
    decoded += escaped ? static_cast<char>(value) : text[i];
    if (escaped) i += 2;
  }
  return decoded;
}

std::string megabytes(std::uint64_t bytes) { return fmt::format("{} MB", bytes >> 20); }

bool refuse_size(FaultLog& log, std::string found, std::string expected) {
  return log.refuse(Code::file_over_limit, std::move(found), std::move(expected));
}

std::string words_of(const zip_error_t& error) {
  switch (zip_error_code_zip(&error)) {
    case ZIP_ER_CRC:
      return "kontrollsumman stämmer inte";
    case ZIP_ER_ZLIB:
    case ZIP_ER_COMPRESSED_DATA:
      return "packade data går inte att packa upp";
    case ZIP_ER_COMPNOTSUPP:
      return "packad på ett sätt som inte stöds";
    case ZIP_ER_NOZIP:
      return "filen slutar för tidigt eller är ingen arbetsbok";
    case ZIP_ER_INCONS:
    case ZIP_ER_EOF:
      return "zip-arkivet hänger inte ihop";
    default:
      return fmt::format("zip-fel {}", zip_error_code_zip(&error));
  }
}

bool refuse_damaged(FaultLog& log, std::string found) {
  return log.refuse(Code::file_damaged, std::move(found), "en hel fil", std::string{save_again});
}

/// The size of a readable ordinary file within the limit.
std::optional<std::uint64_t> size_to_read(const std::filesystem::path& path, const ReadLimits& limits,
                                          FaultLog& log) {
  std::error_code error;
  const auto size =
      std::filesystem::is_regular_file(path, error) ? std::filesystem::file_size(path, error) : 0;
  if (error || !std::filesystem::is_regular_file(path, error)) {
    log.refuse(Code::file_unreadable, "", "en fil som går att läsa");
    return std::nullopt;
  }
  if (size > limits.file) {
    refuse_size(log, megabytes(size), fmt::format("en fil på högst {}", megabytes(limits.file)));
    return std::nullopt;
  }
  return size;
}

}  // namespace

std::string normalised_part_name(std::string_view name) {
  std::vector<std::string> steps{""};
  const auto finish_step = [&steps] {
    std::string step = std::move(steps.back());
    steps.pop_back();
    if (step == ".." && !steps.empty()) steps.pop_back();
    if (!step.empty() && step != "." && step != "..") steps.push_back(std::move(step));
    steps.emplace_back();
  };
  for (const char c : percent_decoded(name)) {
    if (c == '/' || c == '\\')
      finish_step();
    else
      steps.back() += lower(c);
  }
  finish_step();
  steps.pop_back();
  return fmt::format("{}", fmt::join(steps, "/"));
}

std::optional<Package> Package::open(const std::filesystem::path& path, const ReadLimits& limits,
                                     FaultLog& log) {
  const auto size = size_to_read(path, limits, log);
  if (!size) return std::nullopt;
  int code = 0;
  zip_t* archive = zip_open(path.c_str(), ZIP_RDONLY, &code);
  if (archive == nullptr) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    if (code == ZIP_ER_OPEN || code == ZIP_ER_READ)
      log.refuse(Code::file_unreadable, "", "en fil som går att läsa");
    else
      refuse_damaged(log, words_of(error));
    zip_error_fini(&error);
    return std::nullopt;
  }
  Package package{archive, *size, limits};
  const auto entries = static_cast<std::uint64_t>(zip_get_num_entries(archive, 0));
  if (entries > limits.entries) {
    refuse_size(log, fmt::format("{} delar i paketet", entries), fmt::format("högst {}", limits.entries));
    return std::nullopt;
  }
  package.index_entries();
  return package;
}

void Package::index_entries() {
  const auto count = static_cast<std::uint64_t>(zip_get_num_entries(archive_.get(), 0));
  for (std::uint64_t index = 0; index < count; ++index) {
    const char* name = zip_get_name(archive_.get(), index, ZIP_FL_ENC_GUESS);
    if (name == nullptr) continue;
    const auto [at, is_new] = entries_.try_emplace(normalised_part_name(name), Entry{index, false});
    if (!is_new) at->second.duplicate = true;
  }
}

bool Package::has(std::string_view part) const { return entries_.contains(normalised_part_name(part)); }

bool Package::has_ending(std::string_view ending) const {
  for (const auto& [name, entry] : entries_)
    if (name.ends_with(ending)) return true;
  return false;
}

const Package::Entry* Package::find(std::string_view part, FaultLog& log) const {
  const auto at = entries_.find(normalised_part_name(part));
  if (at == entries_.end()) {
    refuse_damaged(log, fmt::format("delen {} saknas", part));
    return nullptr;
  }
  if (at->second.duplicate) {
    refuse_damaged(log, fmt::format("delen {} finns två gånger", part));
    return nullptr;
  }
  return &at->second;
}

Package::OpenPart Package::open_part(std::string_view part, const Entry& entry, FaultLog& log) {
  OpenPart file{zip_fopen_index(archive_.get(), entry.index, 0)};
  if (file) return file;
  const zip_error_t& error = *zip_get_error(archive_.get());
  const int code = zip_error_code_zip(&error);
  if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP)
    log.refuse(Code::file_encrypted, fmt::format("delen {} är krypterad", part), "en fil utan lösenord");
  else
    refuse_damaged(log, fmt::format("{}: {}", part, words_of(error)));
  return file;
}

std::uint64_t Package::packed_size(const Entry& entry) const {
  zip_stat_t stat;
  if (zip_stat_index(archive_.get(), entry.index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_COMP_SIZE) == 0)
    return file_size_;
  return std::min<std::uint64_t>(stat.comp_size, file_size_);
}

bool Package::within_limits(std::string_view part, std::uint64_t unpacked, std::uint64_t packed,
                            FaultLog& log) const {
  if (unpacked > limits_.part)
    return refuse_size(log, fmt::format("{} är uppackad över {}", part, megabytes(limits_.part)),
                       fmt::format("delar på högst {}", megabytes(limits_.part)));
  if (unpacked_ > limits_.total)
    return refuse_size(log, fmt::format("uppackat innehåll över {}", megabytes(limits_.total)),
                       fmt::format("högst {} sammanlagt", megabytes(limits_.total)));
  if (unpacked > limits_.ratio_from && unpacked > limits_.ratio * packed)
    return refuse_size(
        log, fmt::format("{} är packad mer än {}:1", part, limits_.ratio),
        fmt::format("högst {}:1; en hårdare packad fil är nästan alltid skadlig", limits_.ratio));
  return true;
}

bool Package::stream(std::string_view part, const Consumer& consumer, FaultLog& log) {
  const Entry* entry = find(part, log);
  if (entry == nullptr) return false;
  const OpenPart file = open_part(part, *entry, log);
  if (!file) return false;
  const std::uint64_t packed = packed_size(*entry);
  for (std::uint64_t unpacked = 0;;) {
    const auto count = zip_fread(file.get(), buffer_.data(), buffer_.size());
    if (count == 0) return true;
    if (count < 0)
      return refuse_damaged(log, fmt::format("{}: {}", part, words_of(*zip_file_get_error(file.get()))));
    unpacked += static_cast<std::uint64_t>(count);
    unpacked_ += static_cast<std::uint64_t>(count);
    if (!within_limits(part, unpacked, packed, log)) return false;
    if (!consumer({buffer_.data(), static_cast<std::size_t>(count)})) return false;
  }
}

std::optional<std::string> Package::text_of(std::string_view part, FaultLog& log) {
  std::string text;
  bool too_large = false;
  const auto keep = [&](std::string_view bytes) {
    too_large = text.size() + bytes.size() > limits_.small_part;
    if (!too_large) text += bytes;
    return !too_large;
  };
  const bool whole = stream(part, keep, log);
  if (too_large)
    refuse_size(log, fmt::format("{} är uppackad över {}", part, megabytes(limits_.small_part)),
                fmt::format("högst {} för den delen", megabytes(limits_.small_part)));
  if (!whole) return std::nullopt;
  return text;
}

}  // namespace redovisa
