#include "write/markdown/struck_runs.hpp"

#include "write/markdown/character_class.hpp"

namespace redovisa {

namespace {

bool has_markers(const Run& run) {
  return run.strong || run.emphasis || run.code || !run.link.empty() || !run.note.empty();
}

CharacterClass first_class(const Run& run) {
  return has_markers(run) || run.text.empty() ? CharacterClass::sign : first_character(run.text).kind;
}

CharacterClass last_class(const Run& run) {
  return has_markers(run) || run.text.empty() ? CharacterClass::sign : last_character(run.text).kind;
}

/// Whether the markers can stand between what is inside and outside of them.
bool may_stand_between(CharacterClass inside, CharacterClass outside) {
  return inside == CharacterClass::word ||
         (inside == CharacterClass::sign && outside != CharacterClass::word);
}

bool may_be_struck(const Runs& line, std::size_t first, std::size_t last) {
  const auto before = first == 0 ? CharacterClass::space : last_class(line[first - 1]);
  const auto after = last + 1 == line.size() ? CharacterClass::space : first_class(line[last + 1]);
  return may_stand_between(first_class(line[first]), before) &&
         may_stand_between(last_class(line[last]), after);
}

}  // namespace

void settle_struck(Runs& line) {
  for (std::size_t first = 0; first < line.size(); ++first) {
    if (!line[first].struck) continue;
    std::size_t last = first;
    while (!ends_struck(line, last)) ++last;
    const bool possible = may_be_struck(line, first, last);
    for (std::size_t i = first; i <= last; ++i) line[i].struck = possible;
    first = last;
  }
}

bool begins_struck(const Runs& line, std::size_t i) {
  return line[i].struck && (i == 0 || !line[i - 1].struck);
}

bool ends_struck(const Runs& line, std::size_t i) {
  return line[i].struck && (i + 1 == line.size() || !line[i + 1].struck);
}

}  // namespace redovisa
