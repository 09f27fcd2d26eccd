#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "read/sheets/sheet_kind.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// How much of a document's heading a synonym has to be.
enum class SynonymMatch : std::uint8_t {
  whole,          // "ansvarig avdelning"
  beginning,      // "förväntad effekt" of "Förväntad effekt i år": its first words
  part,           // "nämndens mål" anywhere in it
  before_period,  // "resultat" of "Resultat 2024"; what follows is kept
};

/// What documents write instead of the sheets' own headings: a row of templates/import/rubriker.xml.
struct HeadingSynonym {
  SynonymMatch match = SynonymMatch::whole;
  std::string written;                  // folded
  std::string heading;                  // the sheets' own: "Ansvarig"
  std::optional<SheetKind> sheet = {};  // only in tables of this kind; nullopt: in those of the plan
  SourcePosition position = {};         // of the row
};

using HeadingSynonyms = std::vector<HeadingSynonym>;

/// The synonyms of the file, in its order; nullopt with every fault told, by line and column, when anything
/// in it is wrong.
std::optional<HeadingSynonyms> read_heading_synonyms(const std::filesystem::path& templates,
                                                     Diagnostics& diagnostics);

/// The same of a tree that has been read.
std::optional<HeadingSynonyms> heading_synonyms_of(const XmlElement& root, Diagnostics& diagnostics);

/// Is the heading, folded, this one? Of `before_period` when a space and something more stand after it.
bool is_heading(const HeadingSynonym& synonym, std::string_view folded_heading);

}  // namespace redovisa
