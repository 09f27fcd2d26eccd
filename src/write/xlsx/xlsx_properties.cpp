#include "write/xlsx/xlsx_properties.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string>
#include <vector>

#include "write/file_date.hpp"

namespace redovisa {

namespace {

std::string joined(const std::vector<std::string>& texts) {
  std::vector<std::string> told;
  for (const std::string& text : texts)
    if (!text.empty()) told.push_back(text);
  return fmt::format("{}", fmt::join(told, ", "));
}

/// libxlsxwriter takes at most 255 characters.
void set_custom(lxw_workbook* target, const char* name, const std::string& value) {
  if (!value.empty() && value.size() <= 255) workbook_set_custom_property_string(target, name, value.c_str());
}

}  // namespace

void set_properties(lxw_workbook* target, const Workbook& workbook) {
  // libxlsxwriter copies the texts; its fields only lack a const.
  const auto text = [](const std::string& value) {
    return value.empty() ? nullptr : const_cast<char*>(value.c_str());
  };
  const std::string subject = joined({workbook.committee, workbook.municipality});
  const std::string keywords = joined({workbook.case_number, workbook.period});
  lxw_doc_properties properties{};
  properties.title = text(workbook.title);
  properties.subject = text(subject);
  properties.author = text(workbook.author.empty() ? workbook.committee : workbook.author);
  properties.company = text(workbook.municipality);
  properties.keywords = text(keywords);
  properties.comments = text(workbook.generator);
  properties.status = text(workbook.status);
  properties.created = file_time(workbook.date);
  workbook_set_properties(target, &properties);
  set_custom(target, "Diarienummer", workbook.case_number);
  set_custom(target, "Period", workbook.period);
  set_custom(target, "Nämnd", workbook.committee);
  set_custom(target, "Programversion", workbook.generator);
  set_custom(target, "Underlagets kontrollsumma", workbook.input_hash);
}

}  // namespace redovisa
