#include "read/kolada/kolada_files.hpp"

#include <fmt/format.h>
#include <fstream>
#include <system_error>

#include "read/kolada/kolada_rows.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// At most so many bytes of the file; nullopt when it cannot be read.
std::optional<std::string> beginning_of(const fs::path& path, std::size_t most) {
  std::error_code error;
  const auto size = fs::file_size(path, error);
  std::ifstream file{path, std::ios::binary};
  if (error || !file) return std::nullopt;
  std::string bytes(std::min<std::uintmax_t>(size, most), '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

KoladaReading refuse(const JsonFault& fault, const SourceRef& source, Diagnostics& diagnostics) {
  const Code code = fault.over_limit ? Code::file_over_limit : Code::json_malformed;
  const std::string advice = fault.over_limit ? "Hämta färre nyckeltal eller år åt gången." : "";
  diagnostics.push_back(
      {code, {source, fault.place.line, fault.place.column}, fault.message, "välformad JSON", advice});
  return KoladaReading::unreadable;
}

}  // namespace

KoladaReading read_kolada(std::string_view text, const SourceRef& source, const JsonLimits& limits,
                          KoladaFiles& files, Diagnostics& diagnostics) {
  KoladaRows rows{source, files, diagnostics};
  const JsonHandler handler{
      [&](const JsonValue& row) {
        if (!rows.over_limit()) rows.add(row);
      },
      [&](const std::string& name, const JsonValue& value) { rows.add_outer(name, value); }};
  if (const auto fault = read_json_rows(text, limits, handler)) return refuse(*fault, source, diagnostics);
  if (rows.over_limit())
    return refuse({fmt::format("fler än {} värden", most_kolada_points), {}, true}, source, diagnostics);
  if (!rows.is_kolada()) return KoladaReading::other_json;
  files.files.push_back(source);
  rows.finish();
  return KoladaReading::kolada;
}

void add_kolada_file(const fs::path& path, const std::string& shown_name, KoladaFiles& files,
                     Diagnostics& diagnostics) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, shown_name, {}});
  const JsonLimits limits;
  const auto text = beginning_of(path, limits.bytes + 1);
  if (!text)
    diagnostics.push_back({Code::file_unreadable, {source}, {}, "en fil som går att läsa"});
  else if (read_kolada(*text, source, limits, files, diagnostics) == KoladaReading::other_json)
    diagnostics.push_back(
        {Code::file_not_understood, {source}, "JSON som inte kommer från Kolada", "JSON från Kolada"});
}

bool is_json_file(const fs::path& path) {
  constexpr std::size_t enough = 4096;
  const auto text = beginning_of(path, enough);
  return text && looks_like_json(*text);
}

}  // namespace redovisa
