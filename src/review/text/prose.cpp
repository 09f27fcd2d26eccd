#include "review/text/prose.hpp"

#include <utility>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

/// Adds a passage of what has been written, if anything has.
class Collector {
 public:
  explicit Collector(std::vector<Passage>& passages) : passages_{passages} {}

  Passage* add(PassageKind kind, const std::string& text, const std::string& subject,
               const SourcePosition& position) {
    if (text.empty()) return nullptr;
    passages_.push_back({kind, composed(text), subject, position});
    return &passages_.back();
  }

  Passage* add(const Commentary& comment, const std::string& subject) {
    Passage* passage = add(PassageKind::comment, comment.text, subject, comment.position);
    if (passage != nullptr) passage->date = comment.date;
    return passage;
  }

 private:
  std::vector<Passage>& passages_;
};

void mark_all(std::vector<Passage>& passages, std::size_t first, auto Passage::*member, auto* thing) {
  for (std::size_t i = first; i < passages.size(); ++i) passages[i].*member = thing;
}

void add_goals(const SourceMaterial& m, std::vector<Passage>& passages) {
  Collector collector{passages};
  for (const Goal& g : m.goals) {
    const std::size_t first = passages.size();
    collector.add(PassageKind::description, g.description, g.number, g.position);
    if (g.comment) collector.add(*g.comment, g.number);
    collector.add(PassageKind::analysis, g.analysis.text, g.number, g.analysis.position);
    collector.add(PassageKind::consequence, g.consequence.text, g.number, g.consequence.position);
    collector.add(PassageKind::measure, g.measure.text, g.number, g.measure.position);
    collector.add(PassageKind::motive, g.decision.reason.text, g.number, g.decision.reason.position);
    mark_all(passages, first, &Passage::goal, &g);
  }
}

void add_indicators(const SourceMaterial& m, std::vector<Passage>& passages) {
  Collector collector{passages};
  for (const Indicator& i : m.indicators) {
    const std::size_t first = passages.size();
    if (i.comment) collector.add(*i.comment, i.id);
    collector.add(PassageKind::motive, i.decision.reason.text, i.id, i.decision.reason.position);
    mark_all(passages, first, &Passage::indicator, &i);
  }
}

void add_assignments(const SourceMaterial& m, std::vector<Passage>& passages) {
  Collector collector{passages};
  for (const Assignment& a : m.assignments) {
    const std::size_t first = passages.size();
    collector.add(PassageKind::description, a.effects, a.id, a.position);
    if (a.comment) collector.add(*a.comment, a.id);
    collector.add(PassageKind::motive, a.decision.reason.text, a.id, a.decision.reason.position);
    mark_all(passages, first, &Passage::assignment, &a);
  }
}

void add_tables(const SourceMaterial& m, std::vector<Passage>& passages) {
  Collector collector{passages};
  for (const Activity& a : m.activities) {
    collector.add(PassageKind::activity, a.text, a.belongs_to, a.position);
    collector.add(PassageKind::activity, a.result, a.belongs_to, a.position);
  }
  for (const MeasureRow& row : m.economy.measures)
    collector.add(PassageKind::measure_row, row.description, "Åtgärder", row.position);
  for (const SickLeaveRow& row : m.personnel.sick_leave)
    collector.add(PassageKind::remark, row.remark, "Sjukfrånvaro", row.position);
  collector.add(PassageKind::remark, m.report.remark, "Rapport", {});
}

}  // namespace

std::vector<Passage> passages_of(const SourceMaterial& material) {
  std::vector<Passage> passages;
  Collector collector{passages};
  for (const RunningText& text : material.texts)
    collector.add(PassageKind::running, text.text, text.section, text.position);
  add_goals(material, passages);
  add_indicators(material, passages);
  add_assignments(material, passages);
  add_tables(material, passages);
  return passages;
}

}  // namespace redovisa
