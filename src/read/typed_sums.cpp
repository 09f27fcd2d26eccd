#include "read/typed_sums.hpp"

#include <algorithm>
#include <array>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr std::array<std::string_view, 6> words_of_sum{"summa",      "totalt",      "total",
                                                       "totalsumma", "total summa", "delsumma"};

/// What stands beside the word for a sum: "summa äldreomsorg" and "äldreomsorg totalt" give "äldreomsorg".
std::string_view summed_in(std::string_view written) {
  for (const std::string_view word : words_of_sum) {
    if (written.size() <= word.size() + 1) continue;
    if (written.starts_with(word) && written[word.size()] == ' ') return written.substr(word.size() + 1);
    if (written.ends_with(word) && written[written.size() - word.size() - 1] == ' ')
      return written.substr(0, written.size() - word.size() - 1);
  }
  return {};
}

}  // namespace

bool is_typed_sum(std::string_view name) {
  const std::string written = folded(name);
  return std::ranges::find(words_of_sum, written) != words_of_sum.end() || written.starts_with("summa ");
}

void RowGroups::add(const std::string& group) {
  if (!group.empty()) as_written_.emplace(folded(group), group);
}

std::string RowGroups::called(std::string_view name) const {
  const auto found = as_written_.find(name);
  return found == as_written_.end() ? std::string{} : found->second;
}

std::optional<TypedSum> typed_sum(std::string_view name, const std::string& own_group,
                                  const RowGroups& groups) {
  const std::string written = folded(name);
  if (own_group.empty())
    for (const std::string_view summed : {std::string_view{written}, summed_in(written)})
      if (std::string group = groups.called(summed); !group.empty()) return TypedSum{std::move(group)};
  return is_typed_sum(name) ? std::optional{TypedSum{own_group}} : std::nullopt;
}

void leave_out_sums(std::vector<OperatingRow>& rows) {
  RowGroups groups;
  for (const auto& row : rows) groups.add(row.group);
  std::erase_if(rows, [&](const OperatingRow& row) {
    return is_typed_sum(row.name) ||
           (row.kind == EconomyRowKind::entry && typed_sum(row.name, row.group, groups));
  });
}

}  // namespace redovisa
