#include "compared_report.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <ostream>

#include "diagnostics/failure.hpp"
#include "filled_texts.hpp"
#include "read/roll_up_folders.hpp"
#include "reviewed_municipality.hpp"
#include "run_report.hpp"
#include "view/municipal_contents.hpp"
#include "view/report_contents.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// What the municipality's comparison is of, where a committee's has its name.
constexpr std::string_view whole_municipality = "Kommunen och nämnderna";

void demand_follow_up(const ReadReport& read) {
  if (!read.whole().followed_up)
    throw UsageFailure(
        fmt::format("Underlaget {} har ingen uppföljning att jämföra, bara en plan.", read.folder.string()));
}

std::optional<ReadReport> read_committee(const fs::path& folder, const MaterialRequest& request,
                                         Diagnostics& diagnostics) {
  ReadReport read;
  read.folder = folder;
  read.material = read_with_history(folder, request, read.history, diagnostics);
  if (!read.material) return std::nullopt;
  check_rules(read.material->convention, diagnostics);
  return read;
}

std::optional<ReadReport> read_whole(const std::vector<fs::path>& folders, const MaterialRequest& request,
                                     Diagnostics& diagnostics) {
  auto source = read_municipal_source(folders, request, diagnostics);
  if (!source) return std::nullopt;
  return ReadReport{source->own.path, {}, std::move(source->roll_up), std::move(source->own.history)};
}

/// The goals of a committee in the municipality's plan: its own, and the ones that gather several of them.
void add_goals_of(const RollUp& r, std::size_t committee, std::vector<std::string>& numbers) {
  for (const auto& contribution : r.contributions)
    if (contribution.committee == committee) numbers.push_back(contribution.number);
  for (const auto& share : r.shares)
    if (share.committee == committee) numbers.push_back(r.plan.goals[share.goal].goal->number);
}

void add_goals_missing_in(const RollUp& other, const RollUp& r, std::vector<std::string>& numbers) {
  for (std::size_t i = 0; i < r.reported; ++i)
    if (std::ranges::find(other.missing, r.committees[i].name) != other.missing.end())
      add_goals_of(r, i, numbers);
}

}  // namespace

FoldersToCompare folders_to_compare(const std::vector<fs::path>& given) {
  const auto is_own = [](const fs::path& folder) { return is_of_municipality(folder); };
  const auto first = std::ranges::find_if(given, is_own);
  const auto second = first == given.end() ? first : std::find_if(first + 1, given.end(), is_own);
  if (second != given.end()) return {{given.begin(), second}, {second, given.end()}, true, false};
  if (first != given.end()) return {given, given, true, true};
  if (given.size() > 2)
    throw UsageFailure(
        "Två rapporter kan jämföras, och fler än två mappar angavs. Ange en mapp, eller den tidigare och den "
        "senare; "
        "fler bara när kommunens egen mapp, med bladet Nämnder, är en av dem.");
  return {{given.front()}, {given.back()}, false, given.front() == given.back()};
}

std::optional<ReadReport> read_report_to_compare(const std::vector<fs::path>& folders, bool municipal,
                                                 const MaterialRequest& request, std::ostream& err) {
  Diagnostics diagnostics;
  auto read = municipal ? read_whole(folders, request, diagnostics)
                        : read_committee(folders.front(), request, diagnostics);
  if (!read || has_errors(diagnostics)) {
    print(std::move(diagnostics), err);
    return std::nullopt;
  }
  demand_follow_up(*read);
  return read;
}

FilledReport::FilledReport(const ReadReport& read) {
  if (read.roll_up) {
    const RollUp& r = *read.roll_up;
    const PlanView whole = whole_of(r, {});
    material_ = with_filled_texts(r.whole, municipal_values({r, whole}));
    material_.report.committee = whole_municipality;
    plan_ = assess_with(material_, r.given, r.weights);
    goals_of_others_ = whole.goals_of_others;
    return;
  }
  const AssessedPlan plan = assess(*read.material);
  material_ = with_filled_texts(*read.material, report_values({*read.material, plan}));
  plan_ = assess(material_);
}

PlanView FilledReport::view() const {
  PlanView view{material_, plan_};
  view.goals_of_others = goals_of_others_;
  return view;
}

std::vector<std::string> goals_of_unreported(const ReadReport& from, const ReadReport& to) {
  std::vector<std::string> numbers;
  if (!from.roll_up || !to.roll_up) return numbers;
  add_goals_missing_in(*to.roll_up, *from.roll_up, numbers);
  add_goals_missing_in(*from.roll_up, *to.roll_up, numbers);
  return numbers;
}

std::string unreported_committees(const ReadReport& from, const ReadReport& to) {
  if (!from.roll_up || !to.roll_up) return {};
  const auto &then = from.roll_up->missing, &now = to.roll_up->missing;
  const auto line = [](const std::vector<std::string>& names, const std::string& when) {
    return names.empty() ? std::string{}
                         : fmt::format("  Har inte rapporterat {}: {}\n", when, fmt::join(names, ", "));
  };
  const std::string key_then = to_key(from.whole().period), key_now = to_key(to.whole().period);
  if (then == now) return line(now, fmt::format("{} och {}", key_then, key_now));
  return line(then, key_then) + line(now, key_now);
}

}  // namespace redovisa
