#include "read/later_contents.hpp"

#include <algorithm>
#include <fstream>
#include <string>

#include "model/period_order.hpp"
#include "read/kolada/kolada_files.hpp"
#include "read/xml/xml_reader.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

/// Takes the latest day of the schedule, and ends the reading at one that is not after the report.
class ScheduleHandler : public XmlHandler {
 public:
  explicit ScheduleHandler(const Period& report) : end_{last_day(report)} {}

  bool start(std::string_view name, const XmlAttributes& attributes) override {
    const auto day = without_prefix(name) == "dag" ? attributes.find("datum") : std::nullopt;
    const auto date = day ? parse_date(*day) : std::nullopt;
    if (!date) return true;
    is_after_ = end_ < *date;
    if (is_after_ && (!latest_ || *latest_ < *date)) latest_ = date;
    return is_after_;
  }
  bool end(std::string_view) override { return true; }
  bool text(std::string_view) override { return true; }

  std::optional<Date> latest() const { return is_after_ ? latest_ : std::nullopt; }

 private:
  Date end_;
  std::optional<Date> latest_;
  bool is_after_ = true;
};

}  // namespace

std::optional<Period> payroll_after(const std::filesystem::path& path, const Period& report) {
  ScheduleHandler schedule{report};
  XmlReader reader{schedule};
  std::ifstream file{path, std::ios::binary};
  feed_all(file, reader);
  const auto latest = schedule.latest();
  if (!latest) return std::nullopt;
  return Period{static_cast<int>(latest->year()), 1, static_cast<unsigned>(latest->month())};
}

std::optional<Period> key_figures_after(const std::filesystem::path& path, const Period& report) {
  KoladaFiles files;
  Diagnostics told_when_read;
  add_kolada_file(path, path.string(), files, told_when_read);
  const int first = is_whole_year(report) ? report.year + 1 : report.year;
  std::optional<int> latest;
  for (const auto& [key_figure, points] : files.points)
    for (const KoladaPoint& point : points) {
      if (point.year < first) return std::nullopt;
      latest = std::max(latest.value_or(point.year), point.year);
    }
  return latest ? std::optional{whole_year(*latest)} : std::nullopt;
}

}  // namespace redovisa
