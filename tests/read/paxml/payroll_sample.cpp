#include "read/paxml/payroll_sample.hpp"

#include "model/date.hpp"
#include "read/paxml/payroll_reader.hpp"

using namespace redovisa;

namespace {

std::string list(const std::string& name, const std::string& rows) {
  return rows.empty() ? std::string{} : "<" + name + ">\n" + rows + "</" + name + ">\n";
}

std::string iso_of(DayNumber day) { return to_iso(std::chrono::sys_days{std::chrono::days{day}}); }

bool is_weekday(DayNumber day) {
  const std::chrono::weekday weekday{std::chrono::sys_days{std::chrono::days{day}}};
  return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
}

}  // namespace

std::string PayrollText::xml() const {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<paxml>\n" + head + "\n" +
         list("tidtransaktioner", time) + list("schematransaktioner", schedule) + list("personal", people) +
         "</paxml>\n";
}

DayNumber day_number(const std::string& iso) {
  return static_cast<DayNumber>(std::chrono::sys_days{parse_date(iso).value()}.time_since_epoch().count());
}

std::string schedule_of(const std::string& employment, const std::string& from, const std::string& to,
                        const std::string& hours) {
  std::string rows = "<schema anstid=\"" + employment + "\">\n";
  for (DayNumber day = day_number(from); day <= day_number(to); ++day)
    if (is_weekday(day)) rows += "<dag datum=\"" + iso_of(day) + "\" timmar=\"" + hours + "\"/>\n";
  return rows + "</schema>\n";
}

std::string absence_of(const std::string& employment, const std::string& code, const std::string& parts) {
  return "<tidtrans anstid=\"" + employment + "\"><tidkod>" + code + "</tidkod>" + parts + "</tidtrans>\n";
}

std::string ReadPayroll::codes() const {
  std::string text;
  for (const auto& d : diagnostics) text += (text.empty() ? "" : " ") + std::string{traits_of(d.code).name};
  return text;
}

std::vector<StaffMember> ReadPayroll::staff() {
  std::vector<StaffMember> staff;
  for (auto& person : people.take_people()) {
    auto sick = sick_days(person);
    staff.push_back({std::move(person), std::move(sick)});
  }
  return staff;
}

ReadPayroll read_payroll_text(const std::string& xml) {
  ReadPayroll result;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "lon.xml", {}});
  PayrollFaults faults{source};
  bool given = false;
  const auto bytes = [&]() -> std::string_view { return given ? "" : (given = true, std::string_view{xml}); };
  result.whole = read_payroll(bytes, source, {}, result.people, faults, result.diagnostics);
  faults.tell(result.diagnostics);
  return result;
}
