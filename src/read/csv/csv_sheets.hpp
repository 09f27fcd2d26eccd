#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "read/source_folder.hpp"
#include "read/xlsx/grid_sink.hpp"

namespace redovisa {

/// Whether the name says csv: csv, tsv or tab, in any case. Only a name can tell it from other text.
bool is_csv_name(const std::filesystem::path& path);

/// The same, or a text file whose name is a sheet's and in whose first row tabs part the cells, one of them a
/// heading of that sheet or, when the headings were left out, a number: what Stratsys and others call .txt.
/// Any other text file is somebody's note.
bool is_csv_file(const std::filesystem::path& path);

/// Tells of guesses that are the same for several files once, with how many there are.
void join_csv_guesses(Diagnostics& diagnostics);

/// Puts the csv files of a folder together: files whose names begin alike are the sheets of one workbook,
/// with the period of its Rapport sheet or otherwise the month in the files' names.
class CsvSheets {
 public:
  /// Reads a file into the workbook that it belongs to. A name that ends with no known sheet is told, and the
  /// file left unread.
  void add(const std::filesystem::path& path, const std::string& shown_name, GridRoom& room,
           SourceFolder& folder, Diagnostics& diagnostics);

 private:
  std::map<std::string, std::size_t> workbooks_;  // what the names begin with → place in the folder
};

}  // namespace redovisa
