#pragma once

#include <filesystem>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// Where the committee's own files may lie.
struct OwnFilePlaces {
  std::filesystem::path underlag;
  std::filesystem::path common;         // the program's templates
  std::filesystem::path word_template;  // the one that is used; empty: none
};

/// Tells of what lies in the underlag, or in its folder `mallar`, and is not used because its place or its
/// name is another than the one that is looked for: `Mallar`, `mallar/utseende/Logotyp.PNG`,
/// `mallar/delårsrapport`. Nothing is told of notes, or of what may be of some other use.
void check_own_files(const OwnFilePlaces& places, Diagnostics& diagnostics);

}  // namespace redovisa
