#include "write/xlsx/xlsx_page.hpp"

#include <fmt/format.h>
#include <vector>

#include "write/display_width.hpp"

namespace redovisa {

namespace {

constexpr std::uint8_t a4 = 9;
constexpr std::size_t longest_part = 100;  // Excel takes 255 characters for the whole header

/// "&" begins a command in headers and footers.
std::string header_text(const std::string& text) {
  std::string result;
  for (const char c : shortened(text, longest_part)) result += c == '&' ? "&&" : std::string(1, c);
  return result;
}

std::string committee_of(const Workbook& workbook) {
  const bool both = !workbook.committee.empty() && !workbook.municipality.empty();
  return workbook.committee + (both ? ", " : "") + workbook.municipality;
}

}  // namespace

void set_up_page(lxw_worksheet* sheet, const SheetContext& context, PageShape shape) {
  const Workbook& workbook = context.workbook;
  worksheet_set_paper(sheet, a4);
  if (shape.landscape) worksheet_set_landscape(sheet);
  worksheet_fit_to_pages(sheet, 1, shape.one_page ? 1 : 0);
  worksheet_set_margins(sheet, 0.6, 0.6, 0.8, 0.8);
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
  const std::string header =
      fmt::format("&L{}&R{}", header_text(workbook.title), header_text(workbook.case_number));
  const std::string footer = fmt::format("&L{}&RSida &P av &N", header_text(committee_of(workbook)));
  worksheet_set_header(sheet, header.c_str());
  worksheet_set_footer(sheet, footer.c_str());
}

std::string facts_line(const Workbook& workbook) {
  std::vector<std::string> facts;
  if (const std::string committee = committee_of(workbook); !committee.empty()) facts.push_back(committee);
  if (!workbook.period.empty()) facts.push_back("Period " + workbook.period);
  if (!workbook.case_number.empty()) facts.push_back("Diarienummer " + workbook.case_number);
  return fmt::format("{}", fmt::join(facts, " · "));
}

}  // namespace redovisa
