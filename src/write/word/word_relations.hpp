#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace redovisa {

/// A part that another part points at; `kind` is the last word of the relationship's type: "styles", "image".
struct Relation {
  std::string id;
  std::string kind;
  std::string target;
  bool external = false;
};

/// The relationships of the document part, in the order in which they were asked for.
class Relations {
 public:
  /// The id, "rId7"; the same kind and target give the same id.
  std::string add(std::string_view kind, std::string_view target, bool external = false);

  const std::vector<Relation>& all() const { return relations_; }

 private:
  std::vector<Relation> relations_;
  std::map<std::pair<std::string, std::string>, std::string> ids_;
};

/// The address when it may stand in a document as a link: http, https or mailto, and well-formed; otherwise
/// empty.
std::string link_target(std::string_view address);

/// A .rels part.
std::string relations_part(const std::vector<Relation>& relations);

}  // namespace redovisa
