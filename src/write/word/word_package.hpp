#pragma once

#include <deque>
#include <set>
#include <string>
#include <vector>

#include "write/zip_archive.hpp"

namespace redovisa {

/// The parts of an Office file with their content types. Throws std::logic_error for a second part of one
/// name.
class WordPackage {
 public:
  /// A part of its own type: "application/vnd.…+xml".
  void add(std::string name, std::string content_type, std::string bytes);

  /// A part whose type follows from its extension: pictures and relationships.
  void add(std::string name, std::string bytes);

  /// The archive, with [Content_Types].xml first.
  std::string archive() const;

 private:
  struct Override {
    std::string name;
    std::string content_type;
  };
  std::string content_types() const;

  std::vector<Override> overrides_;
  std::deque<std::string> bytes_;  // stays in place while the parts look at it
  std::vector<ArchivePart> parts_;
  std::set<std::string> names_;
};

}  // namespace redovisa
