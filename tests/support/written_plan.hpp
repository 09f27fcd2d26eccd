#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/plan.hpp"

/// An indicator as a plan and an outcome sheet would have it written.
struct WrittenIndicator {
  std::string name;
  std::vector<std::string> levels = {};  // "82 eller högre"; best first, "" for none
  std::string target = {};               // of 2025, or with years: "<14 % (2024) <15 % (2025)"
  std::vector<std::pair<int, std::string>> outcomes = {};  // by year
  std::string unit = {}, baseline = {}, forecast = {};
  bool in_august = false;  // the outcome of 2025 is that of January to August, and so is the forecast
  std::optional<redovisa::Direction> direction = {};
};

/// The same with a direction of its own.
WrittenIndicator higher_is_better(WrittenIndicator written);

/// As the readers would read it. Throws for what cannot be understood.
redovisa::Indicator written_indicator(const WrittenIndicator& written);

redovisa::Criterion criterion(const std::string& text);
