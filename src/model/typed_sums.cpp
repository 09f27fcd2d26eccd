#include "model/typed_sums.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

using Words = std::vector<std::string_view>;

constexpr std::array<std::string_view, 8> words_of_sum{"summa",       "totalt",   "total", "totalsumma",
                                                       "total summa", "delsumma", "s:a",   "summa totalt"};
/// With these before it a name is a sum, whatever it is of: "Summa kostnader".
constexpr std::array<std::string_view, 4> begin_sum{"summa", "delsumma", "totalsumma", "s:a"};
/// What a committee's table is of: "Totalt nämnden" is the sum of the table.
constexpr std::array<std::string_view, 8> wholes{"nämnd",         "nämnden",   "nämndens",     "förvaltning",
                                                 "förvaltningen", "utskottet", "verksamheten", "netto"};
constexpr std::array<std::string_view, 6> results{"resultat", "resultatet",       "saldo",
                                                  "saldot",   "över-/underskott", "överskott/underskott"};

constexpr std::array<std::string_view, 3> words_of_part{"varav", "därav", "varutav"};
constexpr std::array<std::string_view, 6> words_of_variance{
    "avvikelse", "budgetavvikelse", "prognosavvikelse", "totalavvikelse", "differens", "diff"};
constexpr std::string_view marks_of_part = " \t-–−•*().,;:/";  // bytes that stand around the words of a part

bool is_among(std::span<const std::string_view> words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The folded name without the colon that some tables have: "Summa:".
std::string written_name(std::string_view name) {
  std::string written = folded(name);
  while (written.ends_with(':') || written.ends_with(' ')) written.pop_back();
  return written;
}

Words words_in(std::string_view written) {
  Words words;
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t end = std::min(written.find(' ', at), written.size());
    std::string_view word = written.substr(at, end - at);
    at = end + 1;
    word = word.substr(0, word.find_last_not_of(",;:") + 1);
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

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

/// "socialnämnden", "hela nämnden": all that the table is of.
bool is_whole(std::string_view summed) {
  const Words words = words_in(summed);
  return !words.empty() && std::ranges::all_of(words, [](std::string_view word) {
    return is_among(wholes, word) || word == "hela" || word.ends_with("nämnd") || word.ends_with("nämnden") ||
           word.ends_with("förvaltningen");
  });
}

bool may_name_sum(const Words& words) {
  return std::ranges::any_of(words, [](std::string_view word) {
    return word.starts_with("netto") || word.starts_with("(netto") || is_among(results, word) ||
           is_among(words_of_sum, word) || word == "totala";
  });
}

}  // namespace

PartName part_name(std::string_view name) {
  Words words;
  const std::string written = folded(name);
  for (std::string_view word : words_in(written)) {
    word.remove_prefix(std::min(word.find_first_not_of(marks_of_part), word.size()));
    word = word.substr(0, word.find_last_not_of(marks_of_part) + 1);
    if (!word.empty()) words.push_back(word);
  }
  if (words.empty()) return PartName::none;
  if (is_among(words_of_part, words.front()) || is_among(words_of_part, words.back())) return PartName::part;
  const bool inside = std::ranges::any_of(words, [](auto word) { return is_among(words_of_part, word); });
  return inside ? PartName::may_be : PartName::none;
}

std::string_view named_part(std::string_view name) {
  if (part_name(name) != PartName::part) return name;
  std::size_t first = 0;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string word = folded(name.substr(at, end - at));
    const auto begins = [&](std::string_view part) { return word.starts_with(part); };
    if (std::ranges::any_of(words_of_part, begins)) first = std::min(end + 1, name.size());
    if (first != 0 || word.find_first_not_of(marks_of_part) != std::string::npos) break;
    at = end + 1;
  }
  return first == 0 || first == name.size() ? name : name.substr(first);
}

SumName sum_name(std::string_view name) {
  const std::string written = written_name(name);
  if (is_among(words_of_sum, written)) return SumName::sum;
  const Words words = words_in(written);
  if (!words.empty() && is_among(begin_sum, words.front())) return SumName::sum;
  if (!words.empty() && is_among(words_of_variance, words.front())) return SumName::variance;
  if (is_whole(summed_in(written))) return SumName::sum;
  return may_name_sum(words) ? SumName::may_be : SumName::none;
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
  const std::string written = written_name(name);
  if (own_group.empty())
    for (const std::string_view summed : {std::string_view{written}, summed_in(written)})
      if (std::string group = groups.called(summed); !group.empty()) return TypedSum{std::move(group)};
  return sum_name(name) == SumName::sum ? std::optional{TypedSum{own_group}} : std::nullopt;
}

}  // namespace redovisa
