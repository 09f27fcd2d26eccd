#pragma once

#include <string>

namespace redovisa {

/// The RTF without the second copy of each picture, as uncompressed points in hexadecimal, for programs that
/// are older than Word 97 (\nonshppict, RTF 1.9.1): it is many times the size of everything else.
std::string without_copies_of_pictures(const std::string& rtf);

}  // namespace redovisa
