#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "document/document.hpp"

namespace redovisa {

/// The number in a caption and the bookmark round it, which is empty when nothing refers to it.
struct CaptionNumber {
  std::string bookmark = {};
  int number = 0;
};

/// The places of a document that links can lead to, by id, with the names that Word can bear: letters, digits
/// and
/// '_', at most 40 characters, unique.
class Bookmarks {
 public:
  explicit Bookmarks(const Document& document);

  /// The bookmark's name; empty when nothing in the document has the id.
  std::string name_of(std::string_view id) const;

  /// The number of the table or figure that has the id.
  CaptionNumber caption_number_of(std::string_view id) const;

  /// The name the first time that an id asks for it, then empty: a bookmark stands in one place.
  std::string claim(std::string_view id);
  std::string claim_number(std::string_view id);

  /// A number of its own for every bookmark.
  long next_number() { return ++number_; }

 private:
  std::string unique_name(std::string_view wanted);
  void add(const std::string& id);
  void add_number(const std::string& id, int number);

  std::map<std::string, std::string, std::less<>> names_;
  std::map<std::string, CaptionNumber, std::less<>> numbers_;
  std::set<std::string, std::less<>> taken_, claimed_, claimed_numbers_;
  long number_ = 0;
};

}  // namespace redovisa
