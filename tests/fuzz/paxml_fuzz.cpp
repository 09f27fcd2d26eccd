#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "model/source_material.hpp"
#include "read/paxml/payroll_reader.hpp"
#include "read/paxml/sick_leave_shares.hpp"

/// Any bytes may lie in the folder as a payroll file: nothing may crash, and what is counted must be counted
/// within its bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace redovisa;
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, "lon.xml", {}});
  std::string_view rest{reinterpret_cast<const char*>(data), size};
  const auto bytes = [&rest] {
    const auto piece = rest.substr(0, 256);
    rest.remove_prefix(piece.size());
    return piece;
  };
  PayrollRegister people;
  PayrollFaults faults{source};
  Diagnostics diagnostics;
  read_payroll(bytes, source, PayrollLimits{}, people, faults, diagnostics);
  faults.tell(diagnostics);
  std::vector<StaffMember> staff;
  for (auto& person : people.take_people()) {
    auto sick = sick_days(person);
    staff.push_back({std::move(person), std::move(sick)});
  }
  const StaffTimes times = staff_times(staff, {2025, 1, 8});
  if (times.front().long_term_employees > times.front().employees) std::abort();
  return 0;
}
