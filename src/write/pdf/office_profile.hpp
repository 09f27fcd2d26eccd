#pragma once

#include <filesystem>
#include <string>

namespace redovisa {

/// Lays in a profile that does not exist yet what keeps LibreOffice from starting twice: a profile that does
/// not name the program's build has its extensions looked through first, and LibreOffice then starts anew.
/// The build is what the file versionrc beside the program says. `program` is a path or a name to look for as
/// the system does. Nothing is done when the build cannot be found, which costs time and nothing else.
void prepare_office_profile(const std::filesystem::path& profile, const std::string& program);

}  // namespace redovisa
