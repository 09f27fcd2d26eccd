#include "write/date_label.hpp"

#include "model/date.hpp"

namespace redovisa {

std::string_view date_label(const Properties& properties) {
  const auto period = parse_period(properties.period);
  return period && to_iso(last_day(*period)) == properties.date ? "Avser per" : "Datum";
}

}  // namespace redovisa
