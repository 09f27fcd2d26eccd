// What no program can do without, in plain C++: unpack and parse the input, deflate a finished document, hand
// finished cells to libxlsxwriter, write finished Markdown. Built and run by bench/run.
#include <expat.h>
#include <filesystem>
#include <map>
#include <xlsxwriter.h>

#include "zip_file.hpp"

namespace {

namespace fs = std::filesystem;
using floor_of::bytes_of;
using floor_of::save;
using floor_of::stop;

constexpr int deflate_level = 3;  // as our own documents are packed

struct Seen {
  std::size_t elements = 0, characters = 0;
};

/// A parser that counts, so that its callbacks are called as a reader's would be.
class CountingParser {
 public:
  explicit CountingParser(Seen& seen) {
    XML_SetUserData(parser_, &seen);
    XML_SetElementHandler(
        parser_, [](void* s, const char*, const char**) { ++static_cast<Seen*>(s)->elements; },
        [](void*, const char*) {});
    XML_SetCharacterDataHandler(parser_, [](void* s, const char*, int size) {
      static_cast<Seen*>(s)->characters += static_cast<std::size_t>(size);
    });
  }
  CountingParser(const CountingParser&) = delete;
  CountingParser& operator=(const CountingParser&) = delete;
  ~CountingParser() { XML_ParserFree(parser_); }

  void feed(std::string_view bytes, bool last) {
    if (XML_Parse(parser_, bytes.data(), static_cast<int>(bytes.size()), last) != XML_STATUS_OK)
      stop("not XML");
  }

 private:
  XML_Parser parser_ = XML_ParserCreate(nullptr);
};

void parse_part(const floor_of::PackedPart& part, Seen& seen) {
  CountingParser parser{seen};
  floor_of::unpack(part, [&](std::string_view piece) { parser.feed(piece, false); });
  parser.feed({}, true);
}

bool is_xml(std::string_view name) { return name.ends_with(".xml") || name.ends_with(".rels"); }

/// Every workbook and XML file of a folder, or one file, through expat.
void read(const std::string& input) {
  std::vector<std::string> files;
  if (!fs::is_directory(input))
    files.push_back(input);
  else
    for (const auto& entry : fs::directory_iterator{input}) files.push_back(entry.path().string());
  Seen seen;
  for (const auto& file : files) {
    const std::string bytes = bytes_of(file);
    if (file.ends_with(".xml")) CountingParser{seen}.feed(bytes, true);
    if (!file.ends_with(".xlsx")) continue;
    for (const auto& part : floor_of::parts_of(bytes))
      if (is_xml(part.name)) parse_part(part, seen);
  }
  std::printf("%zu elements, %zu characters\n", seen.elements, seen.characters);
}

/// Unpacks a workbook and looks at every `<c` in it, with no parser at all.
void scan(const std::string& file) {
  const std::string bytes = bytes_of(file);
  std::size_t cells = 0;
  char before = ' ', before_that = ' ';
  for (const auto& part : floor_of::parts_of(bytes))
    floor_of::unpack(part, [&](std::string_view piece) {
      for (const char c : piece) {
        cells += before_that == '<' && before == 'c' && c == ' ';
        before_that = before;
        before = c;
      }
    });
  std::printf("%zu cells\n", cells);
}

std::string path_within(const fs::path& file, const fs::path& folder) {
  return file.lexically_relative(folder).generic_string();
}

/// Deflates the parts that lie unpacked in a folder.
void write_docx(const fs::path& parts, const std::string& to) {
  floor_of::ZipBuilder zip{deflate_level};
  for (const auto& entry : fs::recursive_directory_iterator{parts})
    if (entry.is_regular_file()) zip.add(path_within(entry.path(), parts), bytes_of(entry.path().string()));
  save(to, std::move(zip).finished());
}

std::vector<std::string> fields_of(std::string_view line) {
  std::vector<std::string> fields(1);
  for (const char c : line) {
    if (c == '\t')
      fields.emplace_back();
    else
      fields.back() += c == '\v' ? '\n' : c;
  }
  return fields;
}

/// Cells as bench/prepare.py dumps them, one on a line: a sheet, a number format, a text, a number or a
/// formula.
class Cells {
 public:
  explicit Cells(const std::string& to) : book_{workbook_new(to.c_str())} {}

  void write(const std::vector<std::string>& f) {
    if (f[0] == "sheet") sheet_ = workbook_add_worksheet(book_, f[1].c_str());
    if (f[0] == "format") add_format(f[1], f[2]);
    if (f[0] == "column")
      worksheet_set_column(sheet_, column(f[1]), column(f[1]), std::atof(f[2].c_str()), nullptr);
    if (f[0] == "text") worksheet_write_string(sheet_, row(f[1]), column(f[2]), f[4].c_str(), formats_[f[3]]);
    if (f[0] == "number")
      worksheet_write_number(sheet_, row(f[1]), column(f[2]), std::atof(f[4].c_str()), formats_[f[3]]);
    if (f[0] == "formula")
      worksheet_write_formula_num(sheet_, row(f[1]), column(f[2]), f[4].c_str(), formats_[f[3]],
                                  std::atof(f[5].c_str()));
  }

  void close() {
    if (workbook_close(book_) != LXW_NO_ERROR) stop("libxlsxwriter failed");
  }

 private:
  static lxw_row_t row(const std::string& text) { return static_cast<lxw_row_t>(std::atoi(text.c_str())); }
  static lxw_col_t column(const std::string& text) { return static_cast<lxw_col_t>(std::atoi(text.c_str())); }

  void add_format(const std::string& name, const std::string& code) {
    formats_[name] = workbook_add_format(book_);
    format_set_num_format(formats_[name], code.c_str());
  }

  lxw_workbook* book_;
  lxw_worksheet* sheet_ = nullptr;
  std::map<std::string, lxw_format*> formats_;
};

void write_xlsx(const std::string& dump, const std::string& to) {
  const std::string text = bytes_of(dump);
  Cells cells{to};
  for (std::size_t at = 0, end = 0; (end = text.find('\n', at)) != std::string::npos; at = end + 1)
    cells.write(fields_of(std::string_view{text}.substr(at, end - at)));
  cells.close();
}

/// Copies the finished Markdown and its pictures.
void write_md(const fs::path& finished, const fs::path& to) {
  for (const auto& entry : fs::directory_iterator{finished})
    save((to / entry.path().filename()).string(), bytes_of(entry.path().string()));
}

}  // namespace

/// floor STEPS INPUT PREPARED OUTPUT; the steps are nothing, scan, or any of read,docx,xlsx,md with commas
/// between.
int main(int argc, char** argv) {
  if (argc < 5) stop("usage: floor STEPS INPUT PREPARED OUTPUT");
  const std::string steps = argv[1], input = argv[2], prepared = argv[3], output = argv[4];
  const auto has = [&](const char* step) { return steps.find(step) != std::string::npos; };
  if (has("scan")) scan(input);
  if (has("read")) read(input);
  if (has("docx")) write_docx(prepared + "/docx", output + "/floor.docx");
  if (has("xlsx")) write_xlsx(prepared + "/cells.tsv", output + "/floor.xlsx");
  if (has("md")) write_md(prepared + "/md", output);
}
