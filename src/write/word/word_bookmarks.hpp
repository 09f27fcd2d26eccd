#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace redovisa {

/// The places of a document that links can lead to, by id, with the names that Word can bear: letters, digits
/// and
/// '_', at most 40 characters, unique.
class Bookmarks {
 public:
  explicit Bookmarks(const Document& document);

  /// The bookmark's name; empty when nothing in the document has the id.
  std::string name_of(std::string_view id) const;

  /// The name the first time that an id asks for it, then empty: a bookmark stands in one place.
  std::string claim(std::string_view id);

  /// A number of its own for every bookmark.
  long next_number() { return ++number_; }

 private:
  void add(const std::string& id);
  void add(const std::vector<Block>& blocks);

  std::map<std::string, std::string, std::less<>> names_;
  std::set<std::string, std::less<>> taken_, claimed_;
  long number_ = 0;
};

}  // namespace redovisa
