#include "support/norrtalje.hpp"

#include <stdexcept>
#include <string>

#include "read/material_reader.hpp"

using namespace redovisa;

namespace {

SourceMaterial read_norrtalje() {
  Diagnostics diagnostics;
  auto material = read_source_material(std::string{INPUT_DIR} + "/norrtalje-socialnamnd-2025",
                                       {std::nullopt, TEMPLATES_DIR}, diagnostics);
  if (material) return std::move(*material);
  std::string faults = "the example has faults:\n";
  for (const auto& diagnostic : diagnostics) faults += to_string(diagnostic);
  throw std::runtime_error{faults};
}

}  // namespace

const SourceMaterial& norrtalje_material() {
  static const SourceMaterial material = read_norrtalje();
  return material;
}

const AssessedPlan& norrtalje_plan() {
  static const AssessedPlan plan = assess(norrtalje_material());
  return plan;
}

PlanView norrtalje_view() { return {norrtalje_material(), norrtalje_plan()}; }
