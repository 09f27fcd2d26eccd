#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace redovisa {

/// A place in a text file, from 1; the column in bytes.
struct JsonPlace {
  std::uint32_t line = 0, column = 0;
};

enum class JsonKind : std::uint8_t { null, boolean, number, text, list, object };

/// A value and where it stands.
struct JsonValue {
  JsonKind kind = JsonKind::null;
  std::string text = {};  // of a text; a number as it is written; "true" or "false"
  JsonPlace place = {};
  std::vector<std::string> names = {};  // of an object's members, in order
  std::vector<JsonValue> parts = {};    // an object's members or a list's items

  /// The object's member, or null.
  const JsonValue* find(std::string_view name) const;
};

/// How much of a file is believed.
struct JsonLimits {
  std::size_t bytes = std::size_t{64} << 20;
  unsigned depth = 12;
  std::size_t row_values = 20'000;  // of one row
};

/// Why a file cannot be read, and where. `over_limit`: it is larger than what is believed.
struct JsonFault {
  std::string message;  // Swedish
  JsonPlace place = {};
  bool over_limit = false;
};

/// What becomes of a file that is read row by row.
struct JsonHandler {
  std::function<void(const JsonValue& row)> row;  // an element of the list "values", or of the outermost list
  std::function<void(const std::string& name, const JsonValue& value)>
      outer;  // what stands beside "values", lists and objects left out
};

/// Reads a JSON text whose rows are in a list, keeping one row at a time. nullopt when all is well.
std::optional<JsonFault> read_json_rows(std::string_view text, const JsonLimits& limits,
                                        const JsonHandler& handler);

/// Does a text begin as JSON does?
bool looks_like_json(std::string_view beginning);

}  // namespace redovisa
