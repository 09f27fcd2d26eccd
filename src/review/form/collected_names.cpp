#include "review/form/collected_names.hpp"

#include <unordered_set>

namespace redovisa {

namespace {

class Collector {
 public:
  void add(NameKind kind, std::string_view name, std::string_view subject, const SourcePosition& position) {
    auto& seen = kind == NameKind::plan ? seen_in_plan_ : seen_;
    if (!name.empty() && seen.insert(name).second)
      names.push_back({kind, name, subject, first_cell(position), parts_of(name)});
  }

  std::vector<CollectedName> names;

 private:
  std::unordered_set<std::string_view> seen_, seen_in_plan_;
};

void add_plan(const SourceMaterial& m, Collector& collector) {
  for (const Goal& g : m.goals) {
    collector.add(NameKind::plan, g.name, g.number, g.position);
    collector.add(NameKind::unit, g.responsible, g.number, g.position);
  }
  for (const Indicator& i : m.indicators) {
    collector.add(NameKind::plan, i.name, i.id, i.position);
    for (const std::string* unit : {&i.responsible, &i.reports, &i.activity})
      collector.add(NameKind::unit, *unit, i.id, i.position);
  }
  for (const Assignment& a : m.assignments) {
    collector.add(NameKind::plan, a.name, a.id, a.position);
    for (const std::string* unit : {&a.responsible, &a.reports})
      collector.add(NameKind::unit, *unit, a.id, a.position);
  }
  for (const Activity& a : m.activities)
    collector.add(NameKind::unit, a.responsible, a.belongs_to, a.position);
}

void add_tables(const SourceMaterial& m, Collector& collector) {
  const auto add = [&](const auto& rows, std::string_view table) {
    for (const auto& row : rows) collector.add(NameKind::row, row.name, table, row.position);
  };
  add(m.economy.operating, "Driftredovisning");
  add(m.economy.by_activity, "Verksamhet");
  add(m.economy.investments, "Investeringar");
  add(m.economy.volumes, "Volymer");
  add(m.economy.unit_prices, "À-priser");
  for (const SickLeaveRow& row : m.personnel.sick_leave)
    collector.add(NameKind::row, row.group, "Sjukfrånvaro", row.position);
  for (const TurnoverRow& row : m.personnel.turnover)
    collector.add(NameKind::row, row.group, "Personalomsättning", row.position);
}

}  // namespace

SourcePosition first_cell(const SourcePosition& row) {
  const bool is_row = row.source && row.source->kind == Source::Kind::sheet && row.row > 0 && row.column == 0;
  return is_row ? SourcePosition{row.source, row.row, 1} : row;
}

std::vector<CollectedName> names_in(const SourceMaterial& material) {
  Collector collector;
  add_tables(material, collector);
  add_plan(material, collector);
  return std::move(collector.names);
}

}  // namespace redovisa
