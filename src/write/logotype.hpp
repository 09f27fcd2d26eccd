#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"

namespace redovisa {

/// A rectangle of the paper, in millimetres from its upper left corner.
struct PaperBox {
  double left = 20, top = 258, width = 50, height = 22;
};

/// A municipality's logotype: a picture to stand on the title page, or at the head of a document that has
/// none.
struct Logotype {
  std::string bytes;          // none: there is no logotype
  std::string extension;      // "png" or "jpeg"
  int width = 0, height = 0;  // of the picture, in its own points
  PaperBox box = {};          // where it is fitted in on the title page, at the upper left

  bool empty() const { return bytes.empty(); }
};

/// The nearest folder's logotyp.png, logotyp.jpg or logotyp.jpeg; empty when no folder has one, or when it
/// is no such picture or larger than 5 MB, which is told.
Logotype read_logotype(const std::vector<std::filesystem::path>& folders, Diagnostics& diagnostics);

}  // namespace redovisa
