#pragma once

#include <map>
#include <string>

#include "support/material_folder.hpp"

/// A plan for Storköping 2025, whose one indicator Kolada has as N1.
void add_plan_of_kolada_indicator(const MaterialFolder& material);

/// The path that the indicator's values are asked for at, of Storköping and those that it is compared with.
inline const std::string kolada_values_path = "data/kpi/N1/municipality/0101,0000,0001";

/// All that Kolada is asked for about the plan, and answers, by path.
std::map<std::string, std::string> kolada_answers();
