#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace redovisa {

/// Which of the earlier things each of the later ones is, and which of the earlier are gone.
struct MatchedRows {
  std::vector<std::optional<std::size_t>> earlier;  // of each later thing
  std::vector<std::size_t> gone;
};

/// What a thing is known by: its number or id, empty for a row of the economy, what it is called, and its
/// level or kind, which tells two of the same name apart.
struct RowKey {
  std::string id, name, level = {};
};
using RowKeys = std::vector<RowKey>;

/// Whether two things with the same id are the same, whatever they are called: in one plan they are, in two
/// years' plans an id may have been given to something else.
enum class IdTrust : bool { if_names_resemble, always };

/// Matches those that have the same id and name, then the same name and
/// level, then the same name, then the same id. A name or an id of two
/// tells nothing.
MatchedRows matched(const RowKeys& before, const RowKeys& now, IdTrust trust);

/// Whether two names may be of one thing: all words of the one are in the other, or most of their pairs of
/// letters are the same.
bool resemble(const std::string& one, const std::string& other);

/// Whether two names may be of one body: the same words, one spelt in two ways or shortened ("Omsorg",
/// "Omsorgen"), or words that one of them leaves out. Where each has a word that the other has nothing like
/// they are two: "Lokala nämnden Norr" and "Lokala nämnden Syd".
bool may_be_one_body(const std::string& one, const std::string& other);

}  // namespace redovisa
