#include "read/paxml/payroll_register.hpp"

#include <algorithm>
#include <utility>

namespace redovisa {

namespace {

template <class Row>
void append(std::vector<Row>& from, std::vector<Row>& to) {
  to.insert(to.end(), from.begin(), from.end());
  from = {};
}

}  // namespace

PayrollRegister::PersonIndex PayrollRegister::index_of(char kind, std::string_view identity) {
  std::string key{kind};
  key += identity;
  const auto [entry, is_new] = known_.try_emplace(std::move(key), static_cast<PersonIndex>(persons_.size()));
  if (is_new) {
    same_as_.push_back(entry->second);
    persons_.emplace_back();
  }
  return entry->second;
}

PayrollRegister::PersonIndex PayrollRegister::root_of(PersonIndex person) {
  while (same_as_[person] != person) person = same_as_[person] = same_as_[same_as_[person]];
  return person;
}

void PayrollRegister::link(PersonIndex a, PersonIndex b) {
  const auto [first, second] = std::minmax({root_of(a), root_of(b)});
  same_as_[second] = first;
}

void PayrollRegister::tell(PersonIndex person, const PersonFacts& facts) {
  PayrollPerson& told = persons_[person];
  const bool is_better = facts.born && (!told.born || !told.century_known);
  if (is_better) told.born = facts.born, told.century_known = !facts.ten_digits;
  if (facts.sex) told.sex = facts.sex;
}

void PayrollRegister::add(PersonIndex person, const ScheduledDay& day) {
  persons_[person].schedule.push_back(day);
  ++rows_;
}

void PayrollRegister::add(PersonIndex person, const SickAbsence& absence) {
  persons_[person].absences.push_back(absence);
  ++rows_;
}

std::uint16_t PayrollRegister::add_file(SourceRef source) {
  files_.push_back(std::move(source));
  return static_cast<std::uint16_t>(files_.size() - 1);
}

std::vector<PayrollPerson> PayrollRegister::take_people() {
  known_.clear();
  for (PersonIndex i = 0; i < persons_.size(); ++i) {
    const PersonIndex root = root_of(i);
    if (root == i) continue;
    PayrollPerson &same = persons_[i], &person = persons_[root];
    append(same.schedule, person.schedule);
    append(same.absences, person.absences);
    if (!person.born) person.born = same.born, person.century_known = same.century_known;
    if (!person.sex) person.sex = same.sex;
  }
  std::erase_if(persons_, [](const PayrollPerson& p) { return p.schedule.empty() && p.absences.empty(); });
  for (auto& person : persons_) std::ranges::sort(person.schedule);
  same_as_.clear();
  rows_ = 0;
  return std::exchange(persons_, {});
}

}  // namespace redovisa
