#pragma once

#include <span>
#include <string>
#include <string_view>

namespace redovisa {

struct ArchivePart {
  std::string name;  // "word/document.xml"
  std::string_view bytes;
};

/// A zip archive in memory with the parts in the given order; no clock and no time zone in it, so the same
/// parts always give the same bytes. Throws EnvironmentFailure when memory runs out.
std::string make_archive(std::span<const ArchivePart> parts);

}  // namespace redovisa
