#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// Why a picture of a template may not stand in a report, in Swedish, as one of the things that are left out;
/// empty when it may. Its bytes have to be of the kind that the extension (lower case) says, and an SVG may
/// neither fetch another file nor run anything when it is shown.
std::string objection_to_picture(std::string_view extension, std::string_view bytes);

}  // namespace redovisa
