// Reads every sheet of a workbook with the program's own reader and counts the cells. Built and run by
// bench/run.
#include <cstdio>
#include <exception>

#include "read/xlsx/xlsx_reader.hpp"

namespace {

/// Looks at every cell and keeps none, as the reader's lightest user would.
class CountingSink final : public redovisa::SheetSink {
 public:
  bool cell(const redovisa::CellView& cell) override {
    ++cells;
    characters += cell.text.size();
    return true;
  }

  std::size_t cells = 0, characters = 0;
};

void print(const redovisa::Diagnostics& diagnostics) {
  for (const auto& diagnostic : diagnostics) std::fputs(to_string(diagnostic).c_str(), stderr);
}

int count_cells(const char* path) {
  redovisa::Diagnostics diagnostics;
  auto workbook = redovisa::XlsxWorkbook::open(path, path, {}, diagnostics);
  CountingSink sink;
  bool whole = workbook.has_value();
  if (workbook)
    for (const auto& sheet : workbook->sheets()) whole = workbook->read(sheet, sink, diagnostics) && whole;
  print(diagnostics);
  std::printf("%zu cells, %zu characters\n", sink.cells, sink.characters);
  return whole ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 2) return std::fputs("usage: read_sheet WORKBOOK\n", stderr), 2;
  return count_cells(argv[1]);
} catch (const std::exception& failure) {
  std::fprintf(stderr, "read_sheet: %s\n", failure.what());
  return 3;
}
