#pragma once

#include <filesystem>

namespace redovisa {

/// The folder with mallar, konventioner and utseenden: the one asked for, else the program's own – installed
/// beside it, or in the source tree that it was built in. Throws EnvironmentFailure when there is none.
std::filesystem::path find_templates_folder(const std::filesystem::path& asked_for);

}  // namespace redovisa
