#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace redovisa {

/// What is written in a column of a form.
enum class ValueForm : std::uint8_t {
  text,
  long_text,
  number,
  figure,     // a number, or what else an indicator's figure may be: "ja", "plats 9 av 40"
  criterion,  // a target: a number, or "82 eller högre"
  date,
  period,
  choice,  // one of FormColumn::choices
  goal,    // a number from the sheet Mål
};

/// A column of a sheet that is to be filled in.
struct FormColumn {
  std::string heading;
  ValueForm form = ValueForm::text;
  bool required = false;
  std::vector<std::string> choices = {};
  std::string help = {};
  std::string example = {};
};

/// A sheet that is to be filled in; its headings are those that the readers know.
struct SheetForm {
  std::string name;
  std::string help;  // what the sheet is for, a Swedish sentence
  std::vector<FormColumn> columns;
  std::vector<std::vector<std::string>> rows = {};         // filled in from the start
  std::vector<std::vector<std::string>> row_choices = {};  // for the second cell of a row, if it has a list
  bool filled = false;  // the rows are what the sheet is for: numbers with decimal point, dates as 2025-08-31
};

/// A workbook that is to be filled in.
struct WorkbookForm {
  std::string file_name;  // "plan.xlsx"
  std::string title;
  std::vector<std::string> instructions;  // one a line, Swedish
  std::vector<SheetForm> sheets;
};

}  // namespace redovisa
