#include "run_review.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <ostream>

#include "diagnostics/failure.hpp"
#include "folder_list.hpp"
#include "municipal_source.hpp"
#include "output_files.hpp"
#include "read/roll_up_folders.hpp"
#include "rendered_report.hpp"
#include "report_source.hpp"
#include "reviewed_material.hpp"
#include "reviewed_municipality.hpp"
#include "run.hpp"
#include "run_report.hpp"
#include "source_way.hpp"
#include "template_lookup.hpp"
#include "templates_folder.hpp"
#include "view/municipal_contents.hpp"
#include "view/report_contents.hpp"
#include "view/wording.hpp"
#include "write/known_formats.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view review_template = "granskning";

std::string heading_of(const SourceMaterial& material, const ReviewItems& items) {
  const std::string when = material.followed_up ? "per " + text_in_prose(last_day(material.period))
                                                : fmt::format("plan för {}", material.period.year);
  return fmt::format("{}, {}, {}: {}\n", material.report.committee, material.report.municipality, when,
                     counts_in_words(items));
}

std::string heading_of(const RollUp& r, const ReviewItems& items) {
  return fmt::format("{} och {} av {} nämnder, per {}: {}\n", r.whole.report.municipality, r.reported,
                     r.municipality.committees.size(), text_in_prose(last_day(r.whole.period)),
                     counts_in_words(items));
}

/// A decision without a motive is a finding of the review too, and would be told twice.
void keep_what_review_lacks(Diagnostics& diagnostics) {
  std::erase_if(diagnostics, [](const Diagnostic& d) { return d.code == Code::override_without_reason; });
}

/// Reviews one folder after the other, and remembers what all of them gave.
class Reviewer {
 public:
  Reviewer(const ReviewCommand& command, std::ostream& out, std::ostream& err)
      : command_{command},
        formats_{shown_formats(command.formats)},
        out_{out},
        err_{err},
        templates_{find_templates_folder(command.templates_folder)},
        period_{command.period} {
    demand_formats(command.formats, {"text", "json"});
  }

  /// The municipality first, with what it and its committees say against each other, then each committee.
  void review_municipality() {
    Diagnostics diagnostics;
    const auto source = read_municipal_source(command_.folders, {command_.period, templates_}, diagnostics);
    if (!source)
      return add(
          "Kommunens och nämndernas underlag går inte att granska tillsammans förrän felen är rättade\n",
          review_items(diagnostics, {}));
    std::vector<fs::path> folders{source->own.path};
    for (std::size_t i = 0; i < source->roll_up.reported; ++i) folders.push_back(source->committees[i].path);
    const auto places = with_places(folders);
    review(*source, places.front(), diagnostics);
    period_ = source->roll_up.whole.period;
    for (auto place = places.begin() + 1; place != places.end(); ++place) review_despite_failures(*place);
  }

  void review(const ListedFolder& listed) {
    const fs::path& folder = listed.folder;
    Diagnostics diagnostics;
    const TemplateRoots roots = template_roots(templates_, folder);
    const auto source = read_report_source(folder, {period_, {}}, roots, diagnostics);
    if (!source)
      return add(folder.string() + ": underlaget går inte att granska förrän felen är rättade\n",
                 review_items(diagnostics, {}));
    const auto& [material, report_template, history] = *source;
    const AssessedPlan plan = assess(material);
    if (material.followed_up) check_assessed(material, plan, diagnostics);
    PlanView view{material, plan, report_template.layouts};
    render(view, report_template, roots, diagnostics, {history, {}});
    keep_what_review_lacks(diagnostics);
    view.review = reviewed(view, history, diagnostics);
    add(heading_of(material, view.review), view.review);
    write_files(listed, roots, view);
  }

  /// One folder that cannot be read does not keep the others from being reviewed.
  void review_despite_failures(const ListedFolder& folder) {
    try {
      review(folder);
    } catch (const EnvironmentFailure& failure) {
      err_ << "redovisa: " << failure.what() << '\n';
      written_ = environment_failed;
    }
  }

  /// A folder that is read once, since nearly all are a committee's.
  void review_single(const ListedFolder& folder) try {
    review_despite_failures(folder);
  } catch (const UsageFailure&) {
    if (!is_of_municipality(folder.folder)) throw;
    review_municipality();
  }

  int finish() {
    if (formats_.json) out_ << review_json(all_);
    const bool fails =
        count_of(all_, Severity::error) > 0 || (command_.strict && count_of(all_, Severity::warning) > 0);
    return std::max(written_, fails ? input_has_faults : done);
  }

 private:
  const ReviewCommand& command_;
  ShownFormats formats_;
  std::ostream& out_;
  std::ostream& err_;
  fs::path templates_;
  std::optional<Period> period_;  // of the committees
  LibreOffice office_;
  ReviewItems all_;
  int written_ = done;

  void review(const MunicipalSource& source, const ListedFolder& listed, Diagnostics diagnostics) {
    const RollUp& r = source.roll_up;
    const TemplateRoots roots = template_roots(templates_, source.own.path);
    const auto report_template = read_template_to_check(
        template_folders(roots, usual_municipal_template(r.whole), r.whole.convention.family), diagnostics);
    PlanView plan = whole_of(r, report_template ? report_template->layouts : TableLayouts{});
    if (report_template)
      render({r.whole, municipal_contents({r, plan})}, *report_template, roots, diagnostics);
    keep_what_review_lacks(diagnostics);
    plan.review = reviewed(source, plan, diagnostics);
    add(heading_of(r, plan.review), plan.review);
    write_files(listed, roots, plan);
  }

  /// Where everything but JSON goes.
  std::ostream& beside() const { return formats_.json ? err_ : out_; }

  void add(const std::string& heading, const ReviewItems& items) {
    if (!formats_.json) out_ << heading;
    if (formats_.text) beside() << review_text(items) << '\n';
    all_.insert(all_.end(), items.begin(), items.end());
  }

  void write_files(const ListedFolder& listed, const TemplateRoots& roots, const PlanView& view) {
    if (formats_.written.empty()) return;
    Diagnostics diagnostics;
    auto rendering = render_list(view, std::string{review_template}, roots, diagnostics);
    print(diagnostics, err_);
    if (!rendering || has_errors(diagnostics)) {
      written_ = input_has_faults;
      return;
    }
    const fs::path report_folder = command_.output / listed.place;
    rendering->workbook = finished_workbook(review_workbook(view), rendering->document.properties,
                                            source_way(report_folder, listed.folder));
    written_ =
        std::max(written_, write_all(*rendering, formats_.written, report_folder,
                                     fmt::format("{}-{}", review_template, to_key(view.material.period)),
                                     {office_, command_.page_numbers}, beside(), err_));
  }
};

}  // namespace

int run_review(const ReviewCommand& command, std::ostream& out, std::ostream& err) {
  Reviewer reviewer{command, out, err};
  if (is_single_folder(command.folders))
    reviewer.review_single(with_places(command.folders).front());
  else if (hold_municipality(command.folders))
    reviewer.review_municipality();
  else
    for (const auto& folder : with_places(command.folders)) reviewer.review_despite_failures(folder);
  return reviewer.finish();
}

}  // namespace redovisa
