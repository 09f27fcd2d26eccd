#include "write/xlsx/xlsx_page.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string_view>
#include <vector>

#include "write/display_width.hpp"

namespace redovisa {

namespace {

constexpr std::uint8_t a4 = 9;
constexpr double side_margin = 0.4;       // inches
constexpr std::size_t longest_part = 80;  // Excel takes 255 characters for the whole header

/// "&" begins a command in headers and footers.
std::string header_text(const std::string& text) {
  std::string result;
  for (const char c : shortened(text, longest_part)) result += c == '&' ? "&&" : std::string(1, c);
  return result;
}

std::string joined(const std::vector<std::string>& texts, std::string_view between) {
  std::vector<std::string> told;
  for (const std::string& text : texts)
    if (!text.empty()) told.push_back(text);
  return fmt::format("{}", fmt::join(told, between));
}

std::string committee_of(const Workbook& workbook) {
  return joined({workbook.committee, workbook.municipality}, ", ");
}

std::string period_text(const Workbook& workbook) {
  return workbook.period.empty() ? std::string{} : "Period " + workbook.period;
}

}  // namespace

void set_up_page(lxw_worksheet* sheet, const SheetContext& context, const PageShape& shape) {
  const Workbook& workbook = context.workbook;
  worksheet_set_paper(sheet, a4);
  if (shape.landscape) worksheet_set_landscape(sheet);
  worksheet_fit_to_pages(sheet, 1, shape.one_page ? 1 : 0);
  worksheet_set_margins(sheet, side_margin, side_margin, 0.8, 0.7);
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
  worksheet_print_area(sheet, 0, 0, shape.last_row, static_cast<lxw_col_t>(shape.last_column));
  const std::string header = fmt::format("&L{}&C{}&R{}", header_text(workbook.title),
                                         header_text(workbook.status), header_text(workbook.case_number));
  const std::string footer = fmt::format(
      "&L{}&R&A, sida &P av &N", header_text(joined({committee_of(workbook), period_text(workbook)}, " · ")));
  worksheet_set_header(sheet, header.c_str());
  worksheet_set_footer(sheet, footer.c_str());
}

std::string facts_line(const Workbook& workbook) {
  return joined({workbook.status, committee_of(workbook), period_text(workbook),
                 workbook.case_number.empty() ? "" : "Diarienummer " + workbook.case_number},
                " · ");
}

}  // namespace redovisa
