#include "support/material_folder.hpp"

#include <fstream>
#include <stdexcept>
#include <stdlib.h>
#include <xlsxwriter.h>

using namespace redovisa;

namespace {

void write_cell(lxw_worksheet* sheet, const GridCell& cell) {
  const auto row = static_cast<lxw_row_t>(cell.row - 1);
  const auto column = static_cast<lxw_col_t>(cell.column - 1);
  if (cell.kind == CellKind::number)
    worksheet_write_number(sheet, row, column, std::stod(cell.text), nullptr);
  else
    worksheet_write_string(sheet, row, column, cell.text.c_str(), nullptr);
}

}  // namespace

MaterialFolder::MaterialFolder() {
  std::string name = (std::filesystem::temp_directory_path() / "redovisa-folder-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
  path_ = name;
}

MaterialFolder::~MaterialFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

void MaterialFolder::add_workbook(const std::string& name, const std::vector<WrittenSheet>& sheets) const {
  lxw_workbook* workbook = workbook_new((path_ / name).c_str());
  for (const auto& sheet : sheets) {
    lxw_worksheet* worksheet = workbook_add_worksheet(workbook, sheet.name.c_str());
    for (const GridCell& cell : grid_of(sheet.name, sheet.rows).cells) write_cell(worksheet, cell);
  }
  if (workbook_close(workbook) != LXW_NO_ERROR) throw std::runtime_error{"test workbook not written"};
}

void MaterialFolder::add_file(const std::string& name, const std::string& bytes) const {
  std::ofstream{path_ / name, std::ios::binary} << bytes;
}
