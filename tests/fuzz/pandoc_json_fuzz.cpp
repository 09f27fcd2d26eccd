#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <variant>

#include "diagnostics/failure.hpp"
#include "import/pandoc_json.hpp"

/// What Pandoc makes of a document that anybody may have written: nothing may crash, and every row of a table
/// is within the limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace redovisa;
  constexpr std::size_t most_columns = 60;
  try {
    for (const auto& block : blocks_of_json({reinterpret_cast<const char*>(data), size}))
      if (const auto* table = std::get_if<ImportedTable>(&block))
        for (const auto& row : table->rows)
          if (row.size() > most_columns) std::abort();
  } catch (const EnvironmentFailure&) {
    return 0;
  }
  return 0;
}
