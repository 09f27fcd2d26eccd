#pragma once

#include <string>
#include <string_view>

#include "model/source_material.hpp"

namespace redovisa {

/// Whose report it is, to tell its rows from those of others.
struct ReportBody {
  std::string municipality, committee;
  std::string units;  // the key Ansvar: "51, 5200–5299", "Socialnämnd"; empty: not told
};

/// Is what a table calls a part of the municipality ("5 - Socialnämnd", "5210 Hemtjänst") the report's own?
/// By the units when they are told: codes that it begins with, spans of codes or names; else by the
/// committee's name.
bool is_of_body(const ReportBody& body, std::string_view written);

/// "Norrtälje", "Norrtälje kommun" and "0188 Norrtälje" are the same municipality.
bool is_of_municipality(const ReportBody& body, std::string_view written);

}  // namespace redovisa
