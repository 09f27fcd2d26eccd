#include "rolled_plan.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

#include "diagnostics/folded.hpp"
#include "old_years.hpp"
#include "read/sheets/history_columns.hpp"
#include "view/criterion_wording.hpp"
#include "view/figure_cells.hpp"
#include "view/places.hpp"
#include "view/progress.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// So many years of outcomes are carried along.
constexpr int most_years_back = 5;

/// A figure as the plan's reader wants it: numbers with a decimal point.
std::string written(const Reported& figure, const Indicator& indicator, const Period& period) {
  if (!figure.number) return {};
  const bool is_plain = indicator.unit != yes_no_unit && indicator.unit != date_unit &&
                        indicator.unit != rank_unit && !figure.measured;
  return is_plain ? to_machine_text(*figure.number) : text_of(shown_figure(figure, indicator.unit, period));
}

/// A target or limit as the plan's reader wants it.
std::string written(const Criterion& criterion, const Indicator& indicator) {
  const bool is_number =
      indicator.unit != yes_no_unit && indicator.unit != date_unit && is_plain_figure(criterion);
  return is_number ? to_machine_text(*criterion.figure) : words_of(criterion);
}

std::string_view yes_or_no(bool yes) { return yes ? "ja" : "nej"; }

std::string_view direction_word(Direction direction) {
  switch (direction) {
    case Direction::higher:
      return "högre";
    case Direction::lower:
      return "lägre";
    case Direction::interval:
      return "intervall";
    case Direction::near_zero:
      return "nära noll";
    case Direction::none:
      return "ingen";
  }
  return {};
}

/// Makes the rows, and notes what becomes of each thing.
class PlanRoller {
 public:
  PlanRoller(const SourceMaterial& material, const AssessedPlan& plan, const YearHistory& history,
             int new_year)
      : material_{material}, plan_{plan}, history_{history}, new_year_{new_year} {}

  RolledPlan roll() {
    result_.plan.year = new_year_;
    for (const auto& g : plan_.goals) add(g);
    for (const Indicator& i : material_.indicators) add(i);
    for (const Assignment& a : material_.assignments) add(a);
    for (const Activity& a : material_.activities) add(a);
    tell_counts();
    result_.old_years = old_years_in_texts(result_.plan, material_.report.year, new_year_ - 1);
    return std::move(result_);
  }

 private:
  const SourceMaterial& material_;
  const AssessedPlan& plan_;
  const YearHistory& history_;
  int new_year_;
  RolledPlan result_;
  std::set<std::string> carried_ids_;
  std::size_t assignments_ = 0, activities_ = 0;
  std::vector<std::string> without_target_, without_outcome_;

  bool year_has_ended() const { return is_whole_year(material_.period) && material_.followed_up; }

  ImportedRow& new_row(SheetKind kind) { return result_.plan.rows[ImportedBook::plan][kind].emplace_back(); }

  static void set(ImportedRow& row, const std::string& heading, std::string text,
                  const SourcePosition& position) {
    if (!text.empty()) row[heading] = {std::move(text), place_in_report(position)};
  }

  void add(const AssessedGoal& assessed) {
    const Goal& g = *assessed.goal;
    ImportedRow& row = new_row(SheetKind::goals);
    const auto put = [&](const char* heading, std::string text) {
      set(row, heading, std::move(text), g.position);
    };
    put("Nummer", g.number);
    put("Mål", g.name);
    put("Målområde", g.area);
    put("Nivå", g.level);
    put("Överordnat mål", g.parent);
    if (g.covers_parent) put("Täcker överordnat mål", std::string{yes_or_no(*g.covers_parent)});
    put("Ansvarig", g.responsible);
    put("Beskrivning", g.description);
    put("Metod", g.method);
    put("Adressering", g.addressee);
    const Scale& scale = material_.convention.scale;
    const auto known = history_.judgements.find(g.number);
    if (known != history_.judgements.end())
      for (const auto& earlier : known->second)
        set(row, fmt::format("Bedömning {}", earlier.year), traits_of(scale, earlier.choice.level).key,
            earlier.choice.position);
    if (year_has_ended())
      put(fmt::format("Bedömning {}", material_.report.year).c_str(),
          traits_of(scale, assessed.assessment.level()).key);
    carried_ids_.insert(g.number);
  }

  void add(const Indicator& i) {
    ImportedRow& row = new_row(SheetKind::indicators);
    const auto put = [&](const char* heading, std::string text) {
      set(row, heading, std::move(text), i.position);
    };
    put("Id", i.id);
    put("Indikator", i.name);
    put("Mål", i.goal);
    put("Överordnat mål", i.contributes_to);
    put("Nivå", i.level);
    put("Verksamhet", i.activity);
    put("Ansvarig", i.responsible);
    put("Ansvarig för rapportering", i.reports);
    put("Mått", i.measured);
    put("Enhet", i.unit);
    if (i.direction) put("Riktning", std::string{direction_word(*i.direction)});
    put("Källa", i.source);
    put("Kolada-id", i.kolada_id);
    put("Periodicitet", i.periodicity.text);
    if (i.weight != Decimal{1}) put("Vikt", to_machine_text(i.weight));
    if (i.key) put("Nyckelindikator", "ja");
    add_count(i, row);
    add_figures(i, row);
    carried_ids_.insert(i.id);
  }

  void add_count(const Indicator& i, ImportedRow& row) const {
    const auto count = history_.counted.find(i.id);
    if (count == history_.counted.end()) return;
    if (count->second.way)
      set(row, "Beräkning", std::string{sheet_word(*count->second.way)}, count->second.position);
    set(row, "Beräknas på", count->second.row, count->second.position);
  }

  void add_figures(const Indicator& i, ImportedRow& row) {
    if (i.baseline) {
      std::string text = written(i.baseline->value, i, i.baseline->period);
      if (!text.empty() && i.baseline->period.year != 0)
        text = fmt::format("{} ({})", text, i.baseline->period.year);
      set(row, "Utgångsvärde", std::move(text), i.baseline->value.position);
    }
    add_outcomes(i, row);
    if (!row.contains(fmt::format("Utfall {}", new_year_ - 1)))
      without_outcome_.push_back(i.id + latest_in_words(i));
    for (const auto& level : i.levels)
      set(row, with_capital(material_.convention.scale.levels[level.level].key), written(level.criterion, i),
          level.position);
    add_targets(i, row);
  }

  /// What was measured at the end of a year ("2025-12") is the year's, as it is in the year's report. A
  /// figure that is said to be of the whole year goes first.
  void add_outcomes(const Indicator& i, ImportedRow& row) const {
    for (const bool whole : {true, false})
      for (const PeriodValue& outcome : i.outcomes) {
        const int year = outcome.period.year;
        if (is_whole_year(outcome.period) != whole || !ends_together(outcome.period, whole_year(year)))
          continue;
        const std::string heading = fmt::format("Utfall {}", year);
        if (year < new_year_ - most_years_back || year >= new_year_ || row.contains(heading)) continue;
        set(row, heading, written(outcome.value, i, whole_year(year)), outcome.value.position);
      }
  }

  /// " (67 % per aug 2025)", when the year was measured but not at its end.
  std::string latest_in_words(const Indicator& i) const {
    const PeriodValue* latest = latest_outcome(i, material_.period);
    if (latest == nullptr || latest->period.year != material_.report.year) return {};
    return fmt::format(" ({}, {})", text_of(shown_figure(latest->value, i.unit, latest->period)),
                       heading_text(latest->period));
  }

  void add_targets(const Indicator& i, ImportedRow& row) {
    bool has_target = !i.levels.empty() && i.targets.empty();
    for (const PeriodTarget& target : i.targets) {
      if (target.period.year < new_year_) continue;
      has_target = true;
      set(row, fmt::format("Mål {}", target.period.year), written(target.criterion, i),
          target.value.position);
    }
    if (!has_target) without_target_.push_back(i.id);
  }

  void add(const Assignment& a) {
    const std::string name = fmt::format("{} {}", a.id, without_end_points(a.name));
    if (a.status == AssignmentStatus::completed || a.status == AssignmentStatus::cancelled) {
      result_.left_behind.push_back(fmt::format("{} ({})", name, folded_status(*a.status)));
      return;
    }
    ++assignments_;
    ImportedRow& row = new_row(SheetKind::assignments);
    const auto put = [&](const char* heading, std::string text) {
      set(row, heading, std::move(text), a.position);
    };
    put("Id", a.id);
    put("Uppdrag", a.name);
    put("Mål", a.goal);
    put("Typ", a.kind);
    put("Ansvarig", a.responsible);
    put("Ansvarig för rapportering", a.reports);
    put("Förväntade effekter", a.effects);
    put("Hur ofta", a.how_often);
    const auto end = a.expected_date ? a.expected_date : a.end_date;
    if (end) put("Slutdatum", to_iso(*end));
    if (a.expected_date && a.end_date && *a.expected_date != *a.end_date)
      result_.changed.push_back(fmt::format("{}: slutdatum {} blir {}, som var prognosdatum", name,
                                            to_iso(*a.end_date), to_iso(*a.expected_date)));
    if (!end || static_cast<int>(end->year()) < new_year_)
      result_.to_fill_in.push_back(
          fmt::format("{}: nytt slutdatum{}", name, end ? fmt::format(" (det var {})", to_iso(*end)) : ""));
    carried_ids_.insert(a.id);
  }

  static std::string folded_status(AssignmentStatus status) {
    return status == AssignmentStatus::completed ? "slutfört" : "avbrutet";
  }

  void add(const Activity& a) {
    if (!a.belongs_to.empty() && !carried_ids_.contains(a.belongs_to)) return;
    ++activities_;
    ImportedRow& row = new_row(SheetKind::activities);
    set(row, "Tillhör", a.belongs_to, a.belongs_position);
    set(row, "Typ", a.kind, a.position);
    set(row, "Aktivitet", a.text, a.position);
    set(row, "Ansvarig", a.responsible, a.position);
    set(row, "När", a.when, a.position);
  }

  void tell_counts() {
    const auto tell = [&](std::size_t count, std::string_view one, std::string_view many) {
      if (count > 0) result_.carried.push_back(fmt::format("{} {}", count, count == 1 ? one : many));
    };
    tell(plan_.goals.size(), "mål", "mål");
    tell(material_.indicators.size(), "indikator", "indikatorer");
    tell(assignments_, "uppdrag", "uppdrag");
    tell(activities_, "aktivitet", "aktiviteter");
    const std::size_t left = material_.activities.size() - activities_;
    if (left > 0)
      result_.left_behind.push_back(fmt::format("{} {} som hör till det som lämnas kvar", left,
                                                left == 1 ? "aktivitet" : "aktiviteter"));
    const int year = material_.report.year;
    if (year_has_ended())
      result_.changed.push_back(fmt::format(
          "Utfallet {0} står bland tidigare års, och målens bedömning i kolumnen Bedömning {0}", year));
    else
      result_.to_fill_in.push_back(
          fmt::format("Bedömning {0}: underlaget har ingen uppföljning av hela året", year));
    if (!without_outcome_.empty())
      result_.to_fill_in.push_back(fmt::format("Utfall {}: {}", year, fmt::join(without_outcome_, ", ")));
    if (!without_target_.empty())
      result_.to_fill_in.push_back(
          fmt::format("Målvärde för {}: {}", new_year_, fmt::join(without_target_, ", ")));
  }
};

}  // namespace

RolledPlan roll_forward(const SourceMaterial& material, const AssessedPlan& plan, const YearHistory& history,
                        int new_year) {
  return PlanRoller{material, plan, history, new_year}.roll();
}

}  // namespace redovisa
