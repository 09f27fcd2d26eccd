#include "write/word/chart_workbook.hpp"

#include <cstdint>

#include "write/chart/chart_values.hpp"
#include "write/file_date.hpp"
#include "write/xlsx/xlsx_file.hpp"
#include "write/xlsx/xlsx_values.hpp"

namespace redovisa {

namespace {

constexpr double name_width = 40, figure_width = 16;  // in digits

void write_series(lxw_worksheet* sheet, const Chart& chart, std::size_t index, lxw_format* format) {
  const auto column = static_cast<lxw_col_t>(index + 1);
  worksheet_write_string(sheet, 0, column, sheet_text(series_name(chart.series[index])).c_str(), nullptr);
  for (std::size_t i = 0; i < chart.categories.size(); ++i)
    if (const auto value = value_at(chart.series[index], i))
      worksheet_write_number(sheet, static_cast<lxw_row_t>(i + 1), column, sheet_value({*value}), format);
}

}  // namespace

std::string chart_workbook(const Chart& chart) {
  XlsxFile file;
  lxw_doc_properties properties{};
  properties.created = file_time("");
  workbook_set_properties(file.get(), &properties);
  lxw_worksheet* sheet = workbook_add_worksheet(file.get(), chart_sheet);
  worksheet_set_column(sheet, 0, 0, name_width, nullptr);
  worksheet_set_column(sheet, 1, static_cast<lxw_col_t>(chart.series.size()), figure_width, nullptr);
  lxw_format* format = workbook_add_format(file.get());
  format_set_num_format(format, number_format({{0, chart.decimals}}).c_str());
  for (std::size_t i = 0; i < chart.categories.size(); ++i)
    worksheet_write_string(sheet, static_cast<lxw_row_t>(i + 1), 0, sheet_text(chart.categories[i]).c_str(),
                           nullptr);
  for (std::size_t i = 0; i < chart.series.size(); ++i) write_series(sheet, chart, i, format);
  return file.finish();
}

}  // namespace redovisa
