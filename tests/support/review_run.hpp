#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "support/material_folder.hpp"

/// What `redovisa granska` gave.
struct ReviewRun {
  int code = 0;
  nlohmann::json findings;
  std::vector<std::string> files;  // that it wrote
};

/// Of these folders per August 2025.
ReviewRun review_of(const std::vector<std::filesystem::path>& folders,
                    std::vector<std::string> formats = {"json"});
ReviewRun review_of(const MaterialFolder& root);

/// The findings of a code, each as what it is about.
std::vector<std::string> about(const ReviewRun& run, const std::string& code);

/// Throws when there is none.
const nlohmann::json& first(const ReviewRun& run, const std::string& code);

/// "plan.xlsx:Mål!A2"
std::string cell_of(const nlohmann::json& place);

bool holds(const std::string& text, const std::string& part);

/// A sheet Texter with one text.
WrittenSheet text_of_section(const std::string& text);

/// An economy that costs 110 of a budget of 100, and one investment.
void add_economy(const MaterialFolder& root, const std::string& folder);
