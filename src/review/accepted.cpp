#include "review/accepted.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "diagnostics/nearest.hpp"

namespace redovisa {

namespace {

const FindingTraits* traits_named(std::string_view name) {
  const auto& all = all_findings();
  const auto found = std::ranges::find(all, folded(name), [](const auto& t) { return folded(t.name); });
  return found == all.end() ? nullptr : &*found;
}

/// Does a person who writes `wanted` mean this place? The folder may be left out, and then the file.
bool is_place(const std::string& wanted, const SourcePosition& place) {
  const std::string whole = folded(to_string(place));
  if (whole == wanted) return true;
  const bool is_end = whole.ends_with(wanted) && whole.size() > wanted.size();
  const char before = is_end ? whole[whole.size() - wanted.size() - 1] : ' ';
  return is_end && (before == '/' || before == ':');
}

bool is_at(const std::string& wanted, const Finding& finding) {
  return folded(finding.subject) == wanted ||
         std::ranges::any_of(finding.places, [&](const auto& place) { return is_place(wanted, place); });
}

bool holds_quote(const std::string& wanted, const Finding& finding) {
  return wanted.empty() || folded(finding.quote).find(wanted) != std::string::npos;
}

Finding told_of(FindingCode code, const ReviewException& exception) {
  return {.code = code,
          .places = {exception.position},
          .subject = exception.place,
          .facts = {{"kod", exception.code}, {"plats", exception.place}}};
}

/// An unknown code, with the known one that looks most like it.
Finding unknown_code(const ReviewException& exception) {
  std::vector<std::string> names;
  for (const auto& traits : all_findings()) names.emplace_back(traits.name);
  Finding finding = told_of(FindingCode::exception_code_unknown, exception);
  if (const auto meant = nearest(exception.code, names); !meant.empty())
    finding.facts.push_back({"menat", meant.front()});
  return finding;
}

/// Accepts what the exception is for; false when there is no such finding.
bool accept(const ReviewException& exception, FindingCode code, Findings& findings) {
  const std::string place = folded(exception.place), quote = folded(exception.quote);
  bool any = false;
  for (Finding& finding : findings) {
    if (finding.code != code || !is_at(place, finding) || !holds_quote(quote, finding)) continue;
    finding.accepted = Acceptance{exception.reason, exception.by, exception.date};
    any = true;
  }
  return any;
}

}  // namespace

void apply_exceptions(const std::vector<ReviewException>& exceptions, Findings& findings) {
  Findings about_exceptions;
  for (const auto& exception : exceptions) {
    const FindingTraits* traits = traits_named(exception.code);
    if (traits == nullptr)
      about_exceptions.push_back(unknown_code(exception));
    else if (!accept(exception, traits->code, findings))
      about_exceptions.push_back(told_of(FindingCode::exception_unused, exception));
  }
  findings.insert(findings.end(), about_exceptions.begin(), about_exceptions.end());
}

}  // namespace redovisa
