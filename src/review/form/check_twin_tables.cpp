// Volumes and unit prices are of the same things, so a row of the one is looked for in the other.
#include <algorithm>
#include <unordered_set>

#include "review/form/form_parts.hpp"
#include "review/form/name_likeness.hpp"

namespace redovisa {

namespace {

struct TwinRow {
  const std::string* name;
  SourcePosition position;
  NameParts parts;
};

/// The rows whose very names the other table does not have; none when they are so many that the tables are of
/// other things.
template <class Row, class Other>
std::vector<TwinRow> rows_alone(const std::vector<Row>& rows, const std::vector<Other>& others) {
  constexpr std::size_t most_alone = 50;
  std::unordered_set<std::string_view> known;
  for (const Other& other : others) known.insert(other.name);
  std::vector<TwinRow> alone;
  for (const Row& row : rows) {
    if (known.contains(row.name)) continue;
    if (alone.size() == most_alone) return {};
    alone.push_back({&row.name, first_cell(row.position), parts_of(row.name)});
  }
  return alone;
}

bool holds_all(const NameParts& all, const NameParts& some) {
  return !some.words.empty() && std::ranges::all_of(some.words, [&](const TextWord& word) {
    return std::ranges::find(all.words, word.stem, &TextWord::stem) != all.words.end();
  });
}

/// "Skyddade boenden" and "Våld i nära relationer, skyddat boende"; what is but spelt otherwise is told as
/// such.
bool is_within(const TwinRow& a, const TwinRow& b) {
  return a.parts.words.size() != b.parts.words.size() &&
         (holds_all(a.parts, b.parts) || holds_all(b.parts, a.parts));
}

}  // namespace

void check_twin_tables(const SourceMaterial& material, Findings& findings) {
  const auto& volumes = material.economy.volumes;
  const auto& prices = material.economy.unit_prices;
  const auto prices_alone = rows_alone(prices, volumes);
  for (const TwinRow& volume : rows_alone(volumes, prices))
    for (const TwinRow& price : prices_alone)
      if (is_within(volume, price))
        findings.push_back({FindingCode::two_names,
                            {price.position, volume.position},
                            "À-priser",
                            {{"ett", *volume.name}, {"annat", *price.name}}});
}

}  // namespace redovisa
