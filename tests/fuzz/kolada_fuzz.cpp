#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "read/kolada/key_figures.hpp"

/// Any bytes may lie in the folder as an answer of Kolada: nothing may crash, and a place is one of the
/// group's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace redovisa;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "kolada.json", {}});
  KoladaFiles files;
  Diagnostics diagnostics;
  read_kolada({reinterpret_cast<const char*>(data), size}, source, JsonLimits{}, files, diagnostics);
  SourceMaterial material;
  material.report.municipality_code.text = "0188";
  material.period = {2025, 1, 8};
  for (const auto& [id, points] : files.points) {
    Indicator indicator;
    indicator.kolada_id = id;
    indicator.direction = Direction::higher;
    material.indicators.push_back(std::move(indicator));
  }
  add_key_figures(files, material, diagnostics);
  for (const auto& figure : material.key_figures)
    for (const auto& standing : figure.standings)
      if (standing.place < 1 || standing.place > standing.of) std::abort();
  return 0;
}
