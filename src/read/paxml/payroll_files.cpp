#include "read/paxml/payroll_files.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "read/paxml/payroll_coverage.hpp"
#include "read/paxml/payroll_reader.hpp"
#include "read/paxml/sick_leave_shares.hpp"

namespace redovisa {

namespace {

constexpr std::string_view total_measure = "Sjukfrånvaro", long_term_measure = "Långtidssjukfrånvaro";
constexpr std::uint8_t exact_decimals = 4, shown_decimals = 1;

Decimal hours_of(Hours hours) { return with_decimals({hours, 6}, 1); }

std::string file_name(const SourceRef& source) {
  return std::filesystem::path{source->file}.filename().string();
}

/// A group's share of a period, or none when it may not be told.
struct ShareOf {
  std::string_view measure;
  StaffGroup group;
  Period period;
  Hours part, whole;
  bool told;
};

/// Makes rows out of shares.
class RowMaker {
 public:
  RowMaker(const PayrollCoverage& coverage, std::vector<SickLeaveRow>& rows)
      : coverage_{coverage}, rows_{rows} {}

  void add(const ShareOf& share) {
    const auto files = coverage_.files_of(share.period);
    if (share.whole == 0 || files.empty()) return;
    SickLeaveRow row;
    row.measure = share.measure, row.group = name_of(share.group), row.period = share.period;
    row.position = row.share.position = {files.back()};
    row.share.missing = Missing::confidential;
    if (share.told) {
      const Decimal part = hours_of(share.part), whole = hours_of(share.whole);
      row.share.number = quotient(Decimal{share.part, 4}, Decimal{share.whole, 6}, exact_decimals);
      row.basis = SickLeaveBasis{part, whole, {}};
      for (const auto& file : files) row.basis->files.push_back(file_name(file));
    }
    rows_.push_back(std::move(row));
  }

 private:
  const PayrollCoverage& coverage_;
  std::vector<SickLeaveRow>& rows_;
};

void add_month(const std::vector<StaffMember>& staff, const Period& month, const Convention& convention,
               RowMaker& maker) {
  const StaffTimes times = staff_times(staff, month);
  const StaffTime& all = times.front();
  maker.add({total_measure, StaffGroup::all, month, all.absent, all.ordinary,
             groups_to_tell(times, convention).front()});
}

void add_groups(const std::vector<StaffMember>& staff, const Period& period, const Convention& convention,
                RowMaker& maker) {
  const StaffTimes times = staff_times(staff, period);
  const auto told = groups_to_tell(times, convention);
  for (std::size_t i = 0; i < staff_groups; ++i)
    maker.add(
        {total_measure, static_cast<StaffGroup>(i), period, times[i].absent, times[i].ordinary, told[i]});
  const StaffTime& all = times.front();
  maker.add({long_term_measure, StaffGroup::all, period, all.long_term, all.absent,
             may_tell_long_term(all, convention)});
}

std::vector<SickLeaveRow> counted_rows(const std::vector<StaffMember>& staff, const PayrollCoverage& coverage,
                                       const SourceMaterial& m) {
  std::vector<SickLeaveRow> rows;
  RowMaker maker{coverage, rows};
  for (const int year : {m.period.year - 1, m.period.year}) {
    for (unsigned month = 1; month <= m.period.last_month; ++month)
      if (const Period period{year, month, month}; coverage.covers(period))
        add_month(staff, period, m.convention, maker);
    const Period whole{year, m.period.first_month, m.period.last_month};
    const bool is_month = whole.first_month == whole.last_month;
    if (!is_month && coverage.covers(whole)) add_groups(staff, whole, m.convention, maker);
  }
  return rows;
}

bool is_long_term(const SickLeaveRow& row) { return folded(row.measure).starts_with("lång"); }

/// Does a sheet's row tell of the same as a counted one? The committee as a whole is all its employees.
bool is_same_group(const SickLeaveRow& counted, const SickLeaveRow& written, const std::string& committee) {
  if (is_long_term(counted) != is_long_term(written)) return false;
  const bool whole = folded(written.group) == folded(committee);
  const auto group = whole ? StaffGroup::all : staff_group_named(written.group);
  return group && name_of(*group) == counted.group;
}

/// What a sheet gives is left as it is, and a group that it writes in its own way is called what it calls it.
void add_to_sheets(const std::string& committee, Personnel& personnel) {
  const std::vector<SickLeaveRow> written = personnel.sick_leave;
  for (SickLeaveRow& row : personnel.counted_sick_leave) {
    const auto is_same = [&](const SickLeaveRow& other) { return is_same_group(row, other, committee); };
    const auto named = std::ranges::find_if(written, is_same);
    const bool given = std::ranges::any_of(
        written, [&](const SickLeaveRow& other) { return other.period == row.period && is_same(other); });
    if (named != written.end()) row.group = named->group, row.measure = named->measure;
    if (given) continue;
    personnel.sick_leave.push_back(row);
    auto& share = personnel.sick_leave.back().share.number;
    if (share) share = with_decimals(*share, shown_decimals);
  }
}

std::vector<StaffMember> staff_of(std::vector<PayrollPerson> people) {
  std::vector<StaffMember> staff;
  staff.reserve(people.size());
  for (PayrollPerson& person : people) {
    auto sick = sick_days(person);
    staff.push_back({std::move(person), std::move(sick)});
  }
  return staff;
}

void tell_small_groups(const std::vector<SickLeaveRow>& rows, const SourceMaterial& m,
                       Diagnostics& diagnostics) {
  std::vector<std::string> groups;
  const SickLeaveRow* first = nullptr;
  for (const auto& row : rows) {
    if (row.share.number || row.period.year != m.period.year) continue;
    const bool long_term = is_long_term(row);
    std::string name = long_term ? folded(row.measure) : row.group;
    if (first == nullptr) first = &row;
    if (std::ranges::find(groups, name) == groups.end()) groups.push_back(std::move(name));
  }
  if (first == nullptr) return;
  diagnostics.push_back(
      {Code::payroll_group_small, first->position, fmt::format("{}", fmt::join(groups, ", ")),
       fmt::format("minst {} anställda i gruppen, minst {} som har varit långtidssjuka, och att ingen annan "
                   "grupp då går att räkna ut",
                   m.convention.staff_limit, m.convention.privacy_limit)});
}

}  // namespace

void add_payroll_file(const std::filesystem::path& path, const std::string& shown_name, PayrollFiles& files,
                      Diagnostics& diagnostics) {
  const auto source = std::make_shared<const Source>(Source{Source::Kind::text, shown_name, {}});
  files.faults.emplace_back(source);
  files.whole &= read_payroll_file(path, source, files.people, files.faults.back(), diagnostics);
}

void add_counted_sick_leave(PayrollFiles& files, SourceMaterial& m, Diagnostics& diagnostics) {
  if (files.faults.empty() || !files.whole) return;
  const auto staff = staff_of(files.people.take_people());
  check_repeated_schedules(staff, files, diagnostics);
  for (const auto& faults : files.faults) faults.tell(diagnostics);
  const auto& sources = files.people.files();
  check_staff(staff, sources.front(), diagnostics);
  const PayrollCoverage coverage{staff, sources};
  const Period period{m.period.year, m.period.first_month, m.period.last_month};
  coverage.tell_gaps(period, diagnostics);
  m.personnel.counted_sick_leave = counted_rows(staff, coverage, m);
  tell_small_groups(m.personnel.counted_sick_leave, m, diagnostics);
  add_to_sheets(m.report.committee, m.personnel);
}

}  // namespace redovisa
