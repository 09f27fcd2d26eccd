#include "reviewed_material.hpp"

#include "filled_texts.hpp"
#include "review/year_review.hpp"
#include "view/report_contents.hpp"

namespace redovisa {

ReviewItems reviewed(const PlanView& view, const YearHistory& history, const Diagnostics& diagnostics) {
  if (!has_texts_to_fill(view.material))
    return review_items(diagnostics, review(view.material, view.plan, history));
  const SourceMaterial material = with_filled_texts(view.material, report_values(view));
  return review_items(diagnostics, review(material, assess(material), history));
}

bool stops_report(const ReviewItem& item) {
  return item.code == traits_of(FindingCode::personal_number).name && item.severity == Severity::error &&
         !item.accepted;
}

}  // namespace redovisa
