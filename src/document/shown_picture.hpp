#pragma once

#include <optional>
#include <string>

#include "document/document.hpp"
#include "document/picture_texts.hpp"
#include "document/text_faults.hpp"
#include "read/pictures/picture_folder.hpp"

namespace redovisa {

/// A picture as it is written in a text, and where.
struct NamedPicture {
  const MarkdownNode& node;
  const TextOrigin& origin;
  const std::string& address;
  const PictureText& text;
};

/// The picture with its words. nullopt when it cannot be shown, which is told, as is a picture that nothing
/// is said of: for those who cannot see it the caption, or else the file's name, is what is left.
std::optional<Picture> shown_picture(const NamedPicture& named, PictureFolder& pictures, TextFaults& faults);

}  // namespace redovisa
