#include "reviewed_municipality.hpp"

#include "filled_texts.hpp"
#include "review/levels/municipal_review.hpp"
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

}  // namespace

ReviewItems reviewed(const MunicipalSource& source, const PlanView& plan, const Diagnostics& diagnostics) {
  const RollUp& r = source.roll_up;
  const SourceMaterial material = with_filled_texts(plan.material, municipal_values({r, plan}));
  const IsOwnPlace is_own = in_folder(source.own.path);
  Diagnostics own;
  for (const auto& diagnostic : diagnostics)
    if (is_own(diagnostic.position)) own.push_back(diagnostic);
  return review_items(own, municipal_review(material, r, is_own));
}

PlanView whole_of(const RollUp& roll_up, const TableLayouts& layouts) {
  PlanView plan{roll_up.whole, roll_up.plan, layouts};
  plan.goals_of_others = roll_up.plan.goals.size() - roll_up.own_goals;
  return plan;
}

}  // namespace redovisa
