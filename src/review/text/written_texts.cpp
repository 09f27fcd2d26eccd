#include "review/text/written_texts.hpp"

namespace redovisa {

namespace {

void visit_plan(const SourceMaterial& m, const TextVisitor& visit) {
  for (const Goal& g : m.goals)
    for (const std::string* text :
         {&g.name, &g.area, &g.responsible, &g.method, &g.addressee, &g.decision.by})
      visit(*text, g.number, g.position);
  for (const Indicator& i : m.indicators)
    for (const std::string* text :
         {&i.name, &i.activity, &i.responsible, &i.reports, &i.measured, &i.source, &i.decision.by})
      visit(*text, i.id, i.position);
  for (const Assignment& a : m.assignments)
    for (const std::string* text : {&a.name, &a.responsible, &a.reports, &a.how_often, &a.decision.by})
      visit(*text, a.id, a.position);
  for (const Activity& a : m.activities)
    for (const std::string* text : {&a.responsible, &a.when, &a.status})
      visit(*text, a.belongs_to, a.position);
}

void visit_tables(const SourceMaterial& m, const TextVisitor& visit) {
  for (const PrintedTable& table : m.printed) {
    visit(table.caption, table.name, table.caption_position);
    for (const PrintedColumn& column : table.columns) visit(column.heading, table.name, column.position);
    for (const PrintedRow& row : table.rows)
      for (const std::string* text : {&row.name, &row.group}) visit(*text, table.name, row.position);
  }
  for (const SickLeaveRow& row : m.personnel.sick_leave) visit(row.group, "Sjukfrånvaro", row.position);
}

}  // namespace

void for_each_text(const Reviewed& reviewed, const TextVisitor& visit) {
  for (const Passage& passage : reviewed.passages) visit(passage.text, passage.subject, passage.position);
  visit_plan(reviewed.material, visit);
  visit_tables(reviewed.material, visit);
  for (const ReviewException& e : reviewed.material.exceptions)
    for (const std::string* text : {&e.place, &e.reason, &e.by}) visit(*text, "Undantag", e.position);
  visit(reviewed.material.report.author, "Rapport", {});
}

}  // namespace redovisa
