#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "view/reason_wording.hpp"

namespace redovisa {

using Json = nlohmann::ordered_json;

/// File, sheet and cell, or line and column; null for no place.
Json place(const SourcePosition& position);

/// JSON as the program shows it: indented, UTF-8, with a line's end. Bytes that are no UTF-8 are replaced.
std::string text_of_json(const Json& json);

/// The number without zeros at its end.
Json number_json(const Decimal& value);

/// A list with the sentence of each reason, the level and words that it speaks of, and its facts. `about` is
/// what the reasons are for: "bedömning".
Json reasons_json(std::string_view about, const std::vector<Reason>& reasons, const ReasonContext& context);

}  // namespace redovisa
