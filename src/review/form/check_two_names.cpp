// Names that are one but for an ending, a small word, an abbreviation or a sign.
#include <unordered_map>

#include "review/form/form_parts.hpp"
#include "review/form/name_likeness.hpp"

namespace redovisa {

namespace {

void report(const CollectedName& first, const CollectedName& other, NameLikeness likeness,
            Findings& findings) {
  Finding finding{FindingCode::two_names,
                  {other.position, first.position},
                  std::string{other.subject},
                  {{"ett", std::string{first.name}}, {"annat", std::string{other.name}}}};
  finding.unsure = likeness == NameLikeness::spelling;
  findings.push_back(std::move(finding));
}

/// A name that tells nothing else than a number names nothing.
bool is_telling(const NameParts& parts) {
  std::size_t letters = 0;
  for (const TextWord& word : parts.words) letters += word.stem.size();
  return letters > 3;
}

}  // namespace

void check_two_names(const std::vector<CollectedName>& names, Findings& findings) {
  std::unordered_map<std::string, std::vector<const CollectedName*>> by_key;
  constexpr std::size_t most_spellings = 4;  // of one name: more are a series, not slips
  for (const CollectedName& name : names) {
    if (!is_telling(name.parts)) continue;
    auto& alike = by_key[name.parts.key()];
    if (alike.size() >= most_spellings) continue;
    for (const CollectedName* known : alike) {
      const bool units = known->kind == NameKind::unit && name.kind == NameKind::unit;
      const auto likeness = likeness_of(known->parts, name.parts, units);
      if (likeness != NameLikeness::spelling && likeness != NameLikeness::wording) continue;
      report(*known, name, likeness, findings);
      break;
    }
    alike.push_back(&name);
  }
}

}  // namespace redovisa
