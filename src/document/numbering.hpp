#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"

namespace redovisa {

/// What a cross-reference says and where it leads.
struct ReferenceLabel {
  std::string text;  // "tabell 7", "diagram 2", or the heading's text
  std::string id;
};
using Labels = std::map<std::string, ReferenceLabel, std::less<>>;

/// Takes away headings with nothing under them before the next heading of the same or a higher level, and
/// landscapes without blocks. Levels below 6 are told apart, and then become 6.
void drop_empty_headings(std::vector<Block>& blocks);

/// Numbers tables and pictures that have a caption, and figures, each in a series of its own, in reading
/// order.
void number_captions(std::vector<Block>& blocks);

/// Gives every heading an id from its text and makes all ids different: "avsnitt-ekonomi",
/// "avsnitt-ekonomi-2".
void make_ids_unique(std::vector<Block>& blocks);

/// What can be referred to, by id. Of those that were placed several times, the first.
Labels labels_of(std::vector<Block>& blocks);

/// "avsnitt-ekonomi-i-balans" for "Ekonomi i balans": a–z, 0–9 and '-'.
std::string heading_id(std::string_view text);

}  // namespace redovisa
