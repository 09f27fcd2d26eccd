#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// A name as it is compared: composed (NFC), lower case, every kind of space one plain space, none at the
/// ends. Bytes that are not UTF-8 become U+FFFD.
std::string folded(std::string_view text);

/// Letters with their marks as one character each (NFC), as "å" of "a" and a ring; otherwise as written.
std::string composed(std::string_view text);

/// Without spaces of any kind at the ends; otherwise as written.
std::string_view trimmed_text(std::string_view text);

/// The words as a sentence or a cell begins: "varning" as "Varning", "åtgärd" as "Åtgärd".
std::string with_capital(std::string_view words);

}  // namespace redovisa
