#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "read/xlsx/package.hpp"

namespace redovisa {

/// What a file is instead of a Word template, and what to do about it; both in Swedish.
struct UnusableKind {
  std::string what;
  std::string advice;
};

/// nullopt when the file is an Office package that may hold a Word document.
std::optional<UnusableKind> unusable_kind_of(const std::filesystem::path& path, const ReadLimits& limits);

/// nullopt when the content types of the package say that its main part is a Word document or template
/// without macros.
std::optional<UnusableKind> unusable_content_of(std::string_view content_types);

}  // namespace redovisa
