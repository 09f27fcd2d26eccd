#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/cells.hpp"
#include "view/change_tables.hpp"
#include "view/difference_number.hpp"
#include "view/figure_cells.hpp"
#include "view/marks.hpp"
#include "view/reason_wording.hpp"
#include "view/tabulate.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

bool is_of_trend(ChangedPart part) {
  return part == ChangedPart::trend || part == ChangedPart::decided_trend;
}

/// Makes a cell of what one of the reports says.
struct EndCell {
  const Change& change;
  const std::string& unit;
  const SourceMaterial& report;

  CellValue operator()(std::monostate) const { return std::monostate{}; }
  CellValue operator()(const std::string& text) const { return text; }
  CellValue operator()(const PeriodValue& figure) const {
    if (change.thing >= ChangedThing::operating) {
      if (!figure.value.number) return std::monostate{};
      return Number{with_decimals(*figure.value.number, 0), unit};
    }
    return shown_figure(figure.value, unit, figure.period);
  }
  CellValue operator()(const PeriodTarget& target) const { return target_cell(&target, unit).value; }
  CellValue operator()(const Date& date) const { return date; }
  CellValue operator()(const JudgedLevel& judged) const {
    const Convention& c = report.convention;
    return mark_of(is_of_trend(change.part) ? c.trends : c.scale, judged.level, is_year_end(report));
  }
  CellValue operator()(AssignmentStatus status) const { return std::string{word_of(status)}; }
  CellValue operator()(bool on_plan) const { return std::string{word_of_plan(on_plan)}; }
};

Cell cell_of_end(const ChangeEnd& end, const Change& change, const SourceMaterial& report) {
  return {std::visit(EndCell{change, end.unit, report}, end.value), end.position};
}

/// Where the sentence begins that holds this place.
std::size_t start_of_sentence(const std::string& text, std::size_t at) {
  while (at > 0) {
    const bool after_end =
        at >= 2 && text[at - 1] == ' ' && (text[at - 2] == '.' || text[at - 2] == '!' || text[at - 2] == '?');
    if (after_end || text[at - 1] == '\n') return at;
    --at;
  }
  return 0;
}

bool is_inside_letter(const std::string& text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

std::string part_from(const std::string& text, std::size_t first, std::size_t most) {
  std::string part = first == 0 ? text : "… " + text.substr(std::min(first, text.size()));
  if (part.size() > most) {
    std::size_t end = most;
    while (end > 0 && is_inside_letter(part, end)) --end;
    part.resize(end);
    part += "…";
  }
  std::ranges::replace(part, '\n', ' ');
  return part;
}

}  // namespace

std::string_view word_of_part(const Change& change) {
  switch (change.part) {
    case ChangedPart::assessment:
      return "Bedömning";
    case ChangedPart::trend:
      return "Trend";
    case ChangedPart::decided_assessment:
      return "Beslutad bedömning";
    case ChangedPart::decided_trend:
      return "Beslutad trend";
    case ChangedPart::outcome:
      return "Utfall";
    case ChangedPart::forecast:
      return "Prognos";
    case ChangedPart::result:
      return "Prognos och årets utfall";
    case ChangedPart::target:
      return "Målvärde";
    case ChangedPart::status:
      return "Status";
    case ChangedPart::end_date:
      return "Slutdatum";
    case ChangedPart::expected_date:
      return "Prognosdatum";
    case ChangedPart::on_plan:
      return "Plan";
    case ChangedPart::presence:
      return std::holds_alternative<std::monostate>(change.from.value) ? "Tillkommer" : "Utgår";
    case ChangedPart::name:
      return "Nytt namn";
    case ChangedPart::comment:
      return "Kommentar";
    case ChangedPart::analysis:
      return "Analys";
    case ChangedPart::consequence:
      return "Konsekvens";
    case ChangedPart::measure:
      return "Åtgärd";
  }
  return {};
}

std::string_view word_of(ChangedThing thing) {
  switch (thing) {
    case ChangedThing::goal:
      return "Mål";
    case ChangedThing::indicator:
      return "Indikator";
    case ChangedThing::assignment:
      return "Uppdrag";
    case ChangedThing::operating:
      return "Driftredovisning, tkr";
    case ChangedThing::by_unit:
      return "Drift per ansvar, tkr";
    case ChangedThing::by_activity:
      return "Drift per verksamhet, tkr";
    case ChangedThing::investment:
      return "Investeringar, tkr";
    case ChangedThing::volume:
      return "Volymer";
    case ChangedThing::unit_price:
      return "À-priser, kr";
  }
  return {};
}

std::string_view heading_of(ChangeGroup group) {
  constexpr std::array<std::string_view, change_groups> headings{
      "Bedömningar och trender som har blivit sämre",
      "Nya bedömningar på skalans lägsta nivå",
      "Bedömningar och trender som har blivit bättre",
      "Andra bedömningar och trender",
      "Beslut av person",
      "Utfall, prognoser och målvärden",
      "Uppdragens status och datum",
      "Tillkommer, utgår eller byter namn",
      "Ekonomi",
      "Kommentarer och texter"};
  return headings.at(static_cast<std::size_t>(group));
}

Cell from_cell(const Change& change, const ToldChanges& told) {
  return cell_of_end(change.from, change, told.from);
}

Cell to_cell(const Change& change, const ToldChanges& told) {
  return cell_of_end(change.to, change, told.to);
}

Cell difference_cell(const Change& change) {
  if (!change.difference) return {};
  if (change.thing >= ChangedThing::operating)
    return {Number{with_decimals(*change.difference, 0), change.to.unit}};
  return {difference_number(*change.difference, change.to.unit)};
}

std::string name_of(const Change& change) {
  return change.id.empty() ? change.name : fmt::format("{} {}", change.id, without_end_points(change.name));
}

ShortenedPair from_where_they_part(const std::string& from, const std::string& to, std::size_t most) {
  const auto parting = std::ranges::mismatch(from, to);
  const auto at = static_cast<std::size_t>(parting.in1 - from.begin());
  const std::size_t first = from.empty() || to.empty() ? 0 : start_of_sentence(from, at);
  return {part_from(from, first, most), part_from(to, first, most)};
}

std::string change_counts(const std::vector<Change>& changes) {
  const auto count = [&](ChangeGroup group) { return std::ranges::count(changes, group, group_of); };
  const auto worse = count(ChangeGroup::worse), better = count(ChangeGroup::better),
             new_at_worst = count(ChangeGroup::new_at_worst);
  const auto others = std::ranges::ssize(changes) - worse - new_at_worst - better;
  if (changes.empty()) return "inga förändringar";
  std::string text;
  const auto add = [&](auto number, std::string_view words) {
    if (number > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", number, words);
  };
  const auto judgements = [](auto number) {
    return number == 1 ? "bedömning eller trend " : "bedömningar och trender ";
  };
  add(worse, fmt::format("{}sämre", judgements(worse)));
  add(new_at_worst, new_at_worst == 1 ? "ny bedömning på lägsta nivån" : "nya bedömningar på lägsta nivån");
  add(better, fmt::format("{}bättre", text.empty() ? judgements(better) : ""));
  add(others, others == 1 ? "annan förändring" : "andra förändringar");
  return text;
}

}  // namespace redovisa
