#pragma once

#include <string>
#include <vector>

#include "support/material_folder.hpp"

/// What one committee is and has.
struct SmallCommittee {
  std::string name = "Nämnden A", municipality = "Storköpings kommun";
  int year = 2025;
  std::string convention = "norrtalje", period = "2025-08";
  std::string goal = "1", goal_name = "Trygghet";
  std::string target = "minst 5", forecast = "6";
};

/// The same with another name.
SmallCommittee committee_b();

/// A folder with a plan of one goal with one indicator, and its follow-up.
void add_committee(const MaterialFolder& root, const std::string& folder, const SmallCommittee& c);

/// The folder `kommunen` of a municipality of committees A, B and C, with one goal that has an indicator of
/// its own. `more` are sheets of its plan, `followed_up` of its follow-up for August.
void add_municipality(const MaterialFolder& root, std::vector<WrittenSheet> more = {},
                      std::vector<WrittenSheet> followed_up = {});
