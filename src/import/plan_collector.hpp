#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/imported_plan.hpp"

namespace redovisa {

/// The goals, indicators and assignments of a document, gathered from all its tables: what is told twice is
/// one row, and what is told differently the second time is listed.
class PlanCollector {
 public:
  PlanCollector(const ImportRequest& request, ImportedPlan& plan) : request_{request}, plan_{plan} {}

  /// The number of the goal with this number or name; a name that is new becomes a goal of its own, whose
  /// number is the next that is free.
  std::string goal(const std::string& number, const std::string& name, const std::string& origin);
  /// The number of the goal that a cell names: "1.1", "1.1 En ekonomi i balans" or the name alone; of
  /// `level`.
  std::string goal_named(const std::string& words, const std::string& origin, const std::string& level = {});
  /// Says that a goal contributes to another; both by number, and nothing when the other is none.
  void set_parent(const std::string& goal, const std::string& parent, const std::string& origin);
  /// Whether there is a goal with this number.
  bool has_goal(const std::string& number) const;

  /// The rows of an indicator in the plan and in the follow-up, by its name and its goal's number (empty: not
  /// told there).
  ImportedRow& indicator(const std::string& name, const std::string& goal, const std::string& origin);
  ImportedRow& outcome_of(const ImportedRow& indicator, const std::string& period = {});

  /// The same of an assignment.
  ImportedRow& assignment(const std::string& name, const std::string& goal, const std::string& kind,
                          const std::string& origin);
  ImportedRow& follow_up_of(SheetKind kind, std::string_view key, const std::string& id);

  /// The follow-up's row of the indicator or assignment with this name; null when there is none.
  ImportedRow* follow_up_named(const std::string& name);

  /// Puts a value in a row; a value that differs from an earlier one is listed instead.
  void set(ImportedRow& row, const std::string& heading, std::string text, const std::string& origin,
           std::string remark = {});

  void list(std::string origin, std::string text, std::string why) {
    plan_.not_understood.push_back({std::move(origin), std::move(text), std::move(why)});
  }

  ImportedPlan& plan() { return plan_; }
  const ImportRequest& request() const { return request_; }

 private:
  std::vector<ImportedRow>& rows(ImportedBook book, SheetKind kind) { return plan_.rows[book][kind]; }
  std::string free_number();

  const ImportRequest& request_;
  ImportedPlan& plan_;
};

/// A goal's number and name out of "1.1 En ekonomi i balans", "Nämndmål 1:1 – Upplevelsen", "Mål 2: En öppen
/// fritid" or "5.1"; no number when the words do not begin with one, of at least two parts unless a goal's
/// word stands before it.
std::pair<std::string, std::string> number_and_name(std::string_view words);

/// Whether the heading is that of a level's column: Grön.
bool is_level_heading(std::string_view heading, const Convention& convention);

/// The value of a row under a heading; empty when there is none.
std::string value_in(const ImportedRow& row, const std::string& heading);

}  // namespace redovisa
