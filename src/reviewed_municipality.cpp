#include "reviewed_municipality.hpp"

#include <algorithm>
#include <iterator>

#include "filled_texts.hpp"
#include "review/levels/municipal_review.hpp"
#include "reviewed_material.hpp"
#include "view/municipal_contents.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

/// Of the municipality's own folder, or of no place at all.
IsOwnPlace in_folder(const fs::path& own) {
  const fs::path wanted = (own / "").lexically_normal().parent_path();
  return [wanted](const SourcePosition& position) {
    return !position.source || fs::path{position.source->file}.parent_path().lexically_normal() == wanted;
  };
}

Diagnostics those_of(const Diagnostics& diagnostics, const IsOwnPlace& is_own) {
  Diagnostics own;
  std::ranges::copy_if(diagnostics, std::back_inserter(own),
                       [&](const Diagnostic& d) { return is_own(d.position); });
  return own;
}

}  // namespace

ReviewItems reviewed(const MunicipalSource& source, const PlanView& plan, const Diagnostics& diagnostics) {
  const RollUp& r = source.roll_up;
  const SourceMaterial material = with_filled_texts(plan.material, municipal_values({r, plan}));
  const IsOwnPlace is_own = in_folder(source.own.path);
  return review_items(those_of(diagnostics, is_own),
                      municipal_review(material, r, source.own.history, is_own));
}

std::vector<CommitteeReview> reviewed_committees(const MunicipalSource& source,
                                                 const Diagnostics& diagnostics) {
  std::vector<CommitteeReview> reviews;
  for (const CommitteeReport& report : source.roll_up.reports()) {
    const auto folder =
        std::ranges::find(source.committees, report.material.report.committee, &MunicipalFolder::committee);
    if (folder == source.committees.end()) continue;
    const IsOwnPlace is_its = in_folder(folder->path);
    const Diagnostics its = those_of(
        diagnostics, [&](const SourcePosition& position) { return position.source && is_its(position); });
    reviews.push_back({report.name, folder->path, reviewed(view_of(report), folder->history, its)});
  }
  return reviews;
}

PlanView whole_of(const RollUp& roll_up, const TableLayouts& layouts) {
  PlanView plan{roll_up.whole, roll_up.plan, layouts};
  plan.goals_of_others = roll_up.plan.goals.size() - roll_up.own_goals;
  return plan;
}

}  // namespace redovisa
