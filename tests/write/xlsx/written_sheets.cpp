#include "write/xlsx/written_sheets.hpp"

#include <boost/test/unit_test.hpp>
#include <pugixml.hpp>
#include <sstream>
#include <string_view>

#include "support/package_builder.hpp"
#include "write/package_parts.hpp"

namespace {

using Parts = std::map<std::string, std::string>;

pugi::xml_document xml_of(const std::string& text) {
  pugi::xml_document document;
  constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata_single | pugi::parse_declaration;
  BOOST_REQUIRE(document.load_buffer(text.data(), text.size(), options));
  return document;
}

/// The texts of a shared or inline string, whatever runs it has.
std::string text_of(pugi::xml_node item) {
  std::string text;
  for (const auto& part : item.select_nodes(".//t")) text += part.node().child_value();
  return text;
}

std::vector<std::string> shared_strings(const Parts& parts) {
  std::vector<std::string> texts;
  if (!parts.contains("xl/sharedStrings.xml")) return texts;
  const auto document = xml_of(parts.at("xl/sharedStrings.xml"));
  for (const auto item : document.child("sst").children("si")) texts.push_back(text_of(item));
  return texts;
}

/// The number format of every cell style.
std::vector<std::string> formats(const Parts& parts) {
  const auto styles = xml_of(parts.at("xl/styles.xml"));
  std::map<std::string, std::string> codes;
  for (const auto known : styles.child("styleSheet").child("numFmts").children())
    codes[known.attribute("numFmtId").value()] = known.attribute("formatCode").value();
  std::vector<std::string> result;
  for (const auto style : styles.child("styleSheet").child("cellXfs").children())
    result.push_back(codes[style.attribute("numFmtId").value()]);
  return result;
}

class Reader {
 public:
  explicit Reader(Parts parts) : parts_{std::move(parts)} {}

  std::vector<WrittenCells> sheets() const {
    std::vector<WrittenCells> result;
    const auto workbook = xml_of(parts_.at("xl/workbook.xml"));
    for (const auto sheet : workbook.child("workbook").child("sheets").children())
      result.push_back(
          {sheet.attribute("name").value(),
           cells(parts_.at("xl/worksheets/sheet" + std::to_string(result.size() + 1) + ".xml"))});
    return result;
  }

 private:
  Parts parts_;
  std::vector<std::string> strings_ = shared_strings(parts_), formats_ = formats(parts_);

  std::map<std::string, WrittenCell> cells(const std::string& sheet) const {
    std::map<std::string, WrittenCell> result;
    const auto document = xml_of(sheet);
    for (const auto row : document.child("worksheet").child("sheetData").children("row"))
      for (const auto cell : row.children("c")) result[cell.attribute("r").value()] = cell_of(cell);
    return result;
  }

  WrittenCell cell_of(pugi::xml_node cell) const {
    const std::string_view type = cell.attribute("t").value();
    const auto style = cell.attribute("s").as_uint();
    WrittenCell result{cell.child_value("f"), cell.child_value("v"), formats_.at(style)};
    if (type == "s") result.value = strings_.at(cell.child("v").text().as_uint());
    if (type == "inlineStr") result.value = text_of(cell.child("is"));
    return result;
  }
};

std::string with_cached_in(const std::string& sheet, const std::string& number) {
  auto document = xml_of(sheet);
  for (const auto& formula : document.select_nodes("//c/f")) {
    auto cell = formula.node().parent();
    cell.remove_child("v");
    cell.append_child("v").text().set(number.c_str());
  }
  std::ostringstream text;
  document.save(text, "", pugi::format_raw);
  return text.str();
}

}  // namespace

std::string WrittenCells::text_at(const std::string& reference) const {
  const auto found = cells.find(reference);
  return found == cells.end() ? std::string{} : found->second.value;
}

std::vector<WrittenCells> written_sheets(const std::string& bytes) {
  return Reader{package_parts(bytes)}.sheets();
}

std::string with_cached(const std::string& bytes, const std::string& number) {
  PackageBuilder package;
  for (const auto& [name, part] : package_parts(bytes))
    package.set(name, name.starts_with("xl/worksheets/sheet") ? with_cached_in(part, number) : part);
  return package.bytes(true);
}
