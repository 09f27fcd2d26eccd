#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/plan.hpp"

namespace redovisa {

/// A year's value of a key figure in Kolada.
struct KeyFigureValue {
  int year = 0;
  std::optional<Sex> sex = {};  // nullopt: of all
  Reported value;               // unrounded
  std::string status = {};      // as Kolada marks the value; empty: nothing
};

/// Whose values they are.
enum class ComparedBody : std::uint8_t { own, country, county, group };

/// The values of one municipality or group, in order of time.
struct KeyFigureSeries {
  ComparedBody body = ComparedBody::own;
  std::string name;      // "Norrtälje", "Riket", "Liknande kommuner socioekonomi, Norrtälje, 2024"
  unsigned members = 1;  // of a group: the value is their unweighted mean
  std::vector<KeyFigureValue> values;
};

/// A key figure (nyckeltal) of Kolada, as far as the material's files have it.
struct KeyFigure {
  std::string id;                       // "N00945"
  std::string title;                    // empty: no file names it
  std::string unit;                     // "%", "kr/inv", "antal"; empty: the title does not tell
  std::vector<KeyFigureSeries> series;  // the municipality's own first
  std::vector<Standing> standings;      // the municipality's, in order of time
};

}  // namespace redovisa
