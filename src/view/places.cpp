#include "view/places.hpp"

#include <filesystem>

namespace redovisa {

std::string place_in_report(const SourcePosition& position) {
  if (!position.source) return {};
  SourcePosition short_place = position;
  Source source = *position.source;
  source.file = std::filesystem::path{source.file}.filename().string();
  short_place.source = std::make_shared<const Source>(std::move(source));
  return to_string(short_place);
}

}  // namespace redovisa
