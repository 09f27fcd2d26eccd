#include "write/xlsx/form_writer.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <xlsxwriter.h>

#include "model/date.hpp"
#include "model/decimal.hpp"
#include "write/display_width.hpp"
#include "write/file_date.hpp"
#include "write/xlsx/xlsx_file.hpp"

namespace redovisa {

namespace {

constexpr lxw_row_t example_row = 1, last_row = 499;
constexpr std::size_t longest_inline_list = 255, longest_message = 255;
constexpr const char* instruction_sheet = "Instruktion";
constexpr double instruction_width = 100, line_height = 15.5;
constexpr lxw_col_t first_list_column = 3;  // of long lists, beside the instructions

/// The few looks of a form, made once a workbook.
struct FormFormats {
  explicit FormFormats(lxw_workbook* workbook)
      : title{made(workbook)},
        line{made(workbook)},
        required_heading{made(workbook)},
        heading{made(workbook)},
        example{made(workbook)},
        text{made(workbook)},
        number{made(workbook)},
        date{made(workbook)},
        fixed{made(workbook)} {
    format_set_bold(title), format_set_font_size(title, 16);
    for (auto* wrapped : {line, heading, required_heading, example, text, fixed})
      format_set_text_wrap(wrapped);
    for (auto* head : {heading, required_heading}) {
      format_set_bold(head), format_set_bottom(head, LXW_BORDER_THIN);
      format_set_fg_color(head, head == heading ? 0xFFF6DC : 0xFFE08A),
          format_set_pattern(head, LXW_PATTERN_SOLID);
    }
    format_set_italic(example), format_set_font_color(example, 0x5A6270);
    format_set_num_format(text, "@"), format_set_num_format(example, "@");
    format_set_num_format(date, "yyyy-mm-dd");
    for (auto* open : {example, text, number, date, fixed}) format_set_unlocked(open);
    format_set_bold(fixed);
  }

  static lxw_format* made(lxw_workbook* workbook) {
    lxw_format* format = workbook_add_format(workbook);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
  }

  lxw_format *title, *line, *required_heading, *heading, *example, *text, *number, *date, *fixed;
};

/// How a column is typed and how wide it is.
struct ColumnLook {
  lxw_format* format;
  double width;
};

ColumnLook look_of(const FormColumn& column, const FormFormats& formats) {
  switch (column.form) {
    case ValueForm::text:
    case ValueForm::choice:
    case ValueForm::period:
    case ValueForm::goal:
    case ValueForm::criterion:
      return {formats.text, 18};
    case ValueForm::long_text:
      return {formats.text, 48};
    case ValueForm::number:
    case ValueForm::figure:
      return {formats.number, 14};
    case ValueForm::date:
      return {formats.date, 13};
  }
  return {formats.text, 18};
}

/// Names are what people read most.
double width_of(const FormColumn& column, const ColumnLook& look) {
  const double of_heading = static_cast<double>(display_width(column.heading)) + 3;
  const double of_example = std::min(40.0, static_cast<double>(display_width(column.example)) + 2);
  return std::max({look.width, of_heading, of_example});
}

class FormWriter {
 public:
  explicit FormWriter(const WorkbookForm& form) : form_{form}, formats_{file_.get()} {}

  std::string write() {
    lxw_doc_properties properties{};
    properties.title = const_cast<char*>(form_.title.c_str());
    properties.created = file_time("");
    workbook_set_properties(file_.get(), &properties);
    write_instructions();
    for (const auto& sheet : form_.sheets) write_sheet(sheet);
    return file_.finish();
  }

 private:
  void write_instructions() {
    instructions_ = workbook_add_worksheet(file_.get(), instruction_sheet);
    worksheet_set_column(instructions_, 0, 0, 24, nullptr);
    worksheet_set_column(instructions_, 1, 1, instruction_width, nullptr);
    worksheet_write_string(instructions_, 0, 0, form_.title.c_str(), formats_.title);
    lxw_row_t row = 2;
    for (std::size_t i = 0; i < form_.instructions.size(); ++i, ++row) {
      const auto lines =
          1 + display_width(form_.instructions[i]) / static_cast<std::size_t>(instruction_width);
      worksheet_set_row(instructions_, row, line_height * static_cast<double>(lines), nullptr);
      worksheet_write_string(instructions_, row, 0, fmt::format("{}.", i + 1).c_str(), formats_.line);
      worksheet_write_string(instructions_, row, 1, form_.instructions[i].c_str(), formats_.line);
    }
    ++row;
    worksheet_write_string(instructions_, row, 0, "Blad", formats_.heading);
    worksheet_write_string(instructions_, row, 1, "Vad det är till för", formats_.heading);
    for (const auto& sheet : form_.sheets) {
      worksheet_write_string(instructions_, ++row, 0, sheet.name.c_str(), formats_.line);
      worksheet_write_string(instructions_, row, 1, sheet.help.c_str(), formats_.line);
    }
    page(instructions_);
  }

  void write_sheet(const SheetForm& sheet) {
    lxw_worksheet* target = workbook_add_worksheet(file_.get(), sheet.name.c_str());
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) write_column(target, sheet, c);
    if (sheet.filled)
      write_values(target, sheet);
    else if (sheet.rows.empty())
      write_example(target, sheet);
    else
      write_rows(target, sheet);
    worksheet_freeze_panes(target, 1, 1);
    protect(target);
    page(target);
  }

  void write_column(lxw_worksheet* target, const SheetForm& sheet, std::size_t index) {
    const FormColumn& column = sheet.columns[index];
    const auto at = static_cast<lxw_col_t>(index);
    const ColumnLook look = look_of(column, formats_);
    worksheet_set_column(target, at, at, width_of(column, look), look.format);
    worksheet_write_string(target, 0, at, column.heading.c_str(),
                           column.required ? formats_.required_heading : formats_.heading);
    if (sheet.row_choices.empty()) validate(target, at, column);
  }

  /// A drop-down list where the values are fixed, and the column's help beside every cell.
  void validate(lxw_worksheet* target, lxw_col_t at, const FormColumn& column) {
    std::vector<const char*> list;
    for (const auto& choice : column.choices) list.push_back(choice.c_str());
    list.push_back(nullptr);
    std::string formula = column.form == ValueForm::goal ? goals_of_this_workbook() : std::string{};
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_ANY;
    if (column.form == ValueForm::choice && formula.empty()) {
      if (length_of(column.choices) > longest_inline_list || holds_comma(column.choices))
        formula = long_list(column.choices);
      rule.validate = LXW_VALIDATION_TYPE_LIST;
      rule.value_list = const_cast<char**>(list.data());
    }
    if (!formula.empty()) {
      rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
      rule.value_formula = formula.data();
    }
    std::string message = column.help.substr(0, longest_message);
    rule.input_message = message.data();
    rule.error_type =
        column.form == ValueForm::goal ? LXW_VALIDATION_ERROR_TYPE_WARNING : LXW_VALIDATION_ERROR_TYPE_STOP;
    std::string error_title = "Välj ur listan", error = "Välj ett av orden i listan, eller lämna cellen tom.";
    rule.error_title = error_title.data(), rule.error_message = error.data();
    worksheet_data_validation_range(target, example_row, at, last_row, at, &rule);
  }

  /// The numbers on the sheet Mål, when this workbook has the plan's names of goals.
  std::string goals_of_this_workbook() const {
    for (const auto& sheet : form_.sheets)
      if (sheet.name == "Mål") return fmt::format("='Mål'!$A${}:$A${}", example_row + 2, last_row + 1);
    return {};
  }

  static std::size_t length_of(const std::vector<std::string>& choices) {
    return std::accumulate(choices.begin(), choices.end(), choices.size(),
                           [](std::size_t sum, const std::string& choice) { return sum + choice.size(); });
  }

  /// Excel parts a cell's own list at its commas.
  static bool holds_comma(const std::vector<std::string>& choices) {
    return std::ranges::any_of(choices,
                               [](const std::string& c) { return c.find(',') != std::string::npos; });
  }

  /// A list that cannot stand in the cell's own rule stands beside the instructions.
  std::string long_list(const std::vector<std::string>& choices) {
    const auto column = static_cast<lxw_col_t>(first_list_column + lists_++);
    for (std::size_t i = 0; i < choices.size(); ++i)
      worksheet_write_string(instructions_, static_cast<lxw_row_t>(i), column, choices[i].c_str(),
                             formats_.line);
    char first[LXW_MAX_CELL_NAME_LENGTH], last[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(first, 0, column, 1, 1);
    lxw_rowcol_to_cell_abs(last, static_cast<lxw_row_t>(choices.size() - 1), column, 1, 1);
    return fmt::format("={}!{}:{}", instruction_sheet, first, last);
  }

  /// A list for the value of one row.
  static void offer(lxw_worksheet* target, lxw_row_t row, const std::vector<std::string>& choices) {
    std::vector<const char*> list;
    for (const auto& choice : choices) list.push_back(choice.c_str());
    list.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = const_cast<char**>(list.data());
    worksheet_data_validation_cell(target, row, 1, &rule);
  }

  void write_example(lxw_worksheet* target, const SheetForm& sheet) {
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
      const std::string& text = c == 0 ? example_mark_ : sheet.columns[c].example;
      worksheet_write_string(target, example_row, static_cast<lxw_col_t>(c), text.c_str(), formats_.example);
    }
  }

  void write_values(lxw_worksheet* target, const SheetForm& sheet) {
    for (std::size_t r = 0; r < sheet.rows.size(); ++r)
      for (std::size_t c = 0; c < std::min(sheet.rows[r].size(), sheet.columns.size()); ++c)
        if (!sheet.rows[r][c].empty())
          write_value(target, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), sheet.columns[c].form,
                      sheet.rows[r][c]);
  }

  void write_value(lxw_worksheet* target, lxw_row_t row, lxw_col_t column, ValueForm form,
                   const std::string& text) {
    const bool is_figure =
        form == ValueForm::number || form == ValueForm::figure || form == ValueForm::criterion;
    const auto number = is_figure ? parse_machine_decimal(text) : std::nullopt;
    const auto date = form == ValueForm::date ? parse_date(text) : std::nullopt;
    if (number) {
      worksheet_write_number(target, row, column, to_double(*number), with_decimals_shown(number->decimals));
    } else if (date) {
      lxw_datetime day{static_cast<int>(date->year()),
                       static_cast<int>(static_cast<unsigned>(date->month())),
                       static_cast<int>(static_cast<unsigned>(date->day())),
                       0,
                       0,
                       0};
      worksheet_write_datetime(target, row, column, &day, formats_.date);
    } else {
      worksheet_write_string(target, row, column, text.c_str(), formats_.text);
    }
  }

  /// A number keeps the decimals that it was written with.
  lxw_format* with_decimals_shown(std::uint8_t decimals) {
    auto& format = decimal_formats_[decimals];
    if (format != nullptr) return format;
    format = FormFormats::made(file_.get());
    format_set_unlocked(format);
    format_set_num_format(format, decimals == 0 ? "0" : ("0." + std::string(decimals, '0')).c_str());
    return format;
  }

  void write_rows(lxw_worksheet* target, const SheetForm& sheet) {
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
      if (r < sheet.row_choices.size() && !sheet.row_choices[r].empty())
        offer(target, static_cast<lxw_row_t>(r + 1), sheet.row_choices[r]);
      for (std::size_t c = 0; c < sheet.rows[r].size(); ++c) {
        lxw_format* format = c == 0 ? formats_.fixed : c == 1 ? formats_.text : formats_.example;
        const auto row = static_cast<lxw_row_t>(r + 1);
        const auto column = static_cast<lxw_col_t>(c);
        if (sheet.rows[r][c].empty())
          worksheet_write_blank(target, row, column, format);
        else
          worksheet_write_string(target, row, column, sheet.rows[r][c].c_str(), format);
      }
    }
    worksheet_set_column(target, 0, 0, 30, formats_.text);
    worksheet_set_column(target, 1, 1, 60, formats_.text);
    if (sheet.columns.size() > 2) worksheet_set_column(target, 2, 2, 100, formats_.text);
  }

  /// Headings are locked, without password; everything else may be changed.
  static void protect(lxw_worksheet* target) {
    lxw_protection allowed{};
    allowed.format_cells = allowed.format_columns = allowed.format_rows = 1;
    allowed.insert_rows = allowed.delete_rows = allowed.sort = allowed.autofilter = 1;
    allowed.insert_columns = allowed.delete_columns = 1;
    allowed.insert_hyperlinks = 1;
    worksheet_protect(target, nullptr, &allowed);
  }

  static void page(lxw_worksheet* target) {
    worksheet_set_paper(target, 9);
    worksheet_set_landscape(target);
    worksheet_fit_to_pages(target, 1, 0);
    worksheet_repeat_rows(target, 0, 0);
  }

  const WorkbookForm& form_;
  XlsxFile file_;
  FormFormats formats_;
  lxw_worksheet* instructions_ = nullptr;
  std::size_t lists_ = 0;
  std::map<std::uint8_t, lxw_format*> decimal_formats_;
  const std::string example_mark_ = "Exempel";
};

}  // namespace

std::string write_form(const WorkbookForm& form) { return FormWriter{form}.write(); }

}  // namespace redovisa
