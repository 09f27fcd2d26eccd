#pragma once

#include <map>
#include <string>
#include <string_view>

#include "document/document.hpp"
#include "write/palette.hpp"

namespace redovisa {

/// A Markdown text and the pictures that it shows.
struct MarkdownReport {
  std::string text;
  std::map<std::string, std::string>
      pictures;  // bytes by path relative to the text: "delarsrapport-bilder/x.svg"
};

/// The document as Markdown that reads well as it stands: aligned pipe tables, captions, escaped text.
/// `picture_folder` is the relative folder that the pictures will stand in.
MarkdownReport write_markdown(const Document& document, const Palette& palette,
                              const std::string& picture_folder);

/// Whether a file has a name that the writer gives to a picture of a text: "bild-3.png".
bool is_numbered_picture(std::string_view file);

}  // namespace redovisa
