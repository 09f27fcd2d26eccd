#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace redovisa {

/// Why a part of a Word template cannot be used, in Swedish; nullopt when it can: well-formed XML without
/// DOCTYPE, at most 200 levels deep and no larger than a template can be, in Word's usual namespaces with
/// their usual prefixes. `root` is the element that the part has to be, empty for any; "w:document" holds a
/// w:body.
std::optional<std::string> fault_of_word_part(std::string_view xml, std::string_view root);

}  // namespace redovisa
