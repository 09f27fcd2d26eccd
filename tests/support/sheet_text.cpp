#include "support/sheet_text.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "support/package_builder.hpp"

namespace {

constexpr std::string_view relation_type =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '&')
      result += "&amp;";
    else if (c == '<')
      result += "&lt;";
    else if (c == '"')
      result += "&quot;";
    else
      result += c;
  }
  return result;
}

bool is_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto mark = text.find_first_of(",.");
  const auto all = [&](std::string_view digits) {
    return !digits.empty() && std::ranges::all_of(digits, is_digit);
  };
  return all(text.substr(0, mark)) && (mark == std::string_view::npos || all(text.substr(mark + 1)));
}

/// The attributes and the content of <c>.
std::string cell_xml(const std::string& reference, std::string_view text) {
  const auto cell = [&](std::string_view type, std::string_view content) {
    return fmt::format("<c r=\"{}\" t=\"{}\">{}</c>", reference, type, content);
  };
  if (text.starts_with('\''))
    return cell("inlineStr", fmt::format("<is><t>{}</t></is>", escaped(text.substr(1))));
  if (text.starts_with('=')) return cell("n", fmt::format("<f>{}</f>", escaped(text.substr(1))));
  if (text.starts_with('#') && text.size() > 1) return cell("e", fmt::format("<v>{}</v>", escaped(text)));
  if (text.starts_with("{s:")) return cell("s", fmt::format("<v>{}</v>", text.substr(3, text.size() - 4)));
  if (!is_number(text)) return cell("inlineStr", fmt::format("<is><t>{}</t></is>", escaped(text)));
  std::string number{text};
  std::ranges::replace(number, ',', '.');
  return cell("n", fmt::format("<v>{}</v>", number));
}

std::string_view without_spaces(std::string_view text) {
  const auto first = std::min(text.find_first_not_of(' '), text.size());
  return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

std::string row_xml(std::string_view line, std::size_t number) {
  std::string cells;
  for (char column = 'A';; ++column) {
    const auto bar = line.find('|');
    const auto text = without_spaces(line.substr(0, bar));
    if (!text.empty()) cells += cell_xml(fmt::format("{}{}", column, number), text);
    if (bar == std::string_view::npos) break;
    line.remove_prefix(bar + 1);
  }
  return fmt::format("<row r=\"{}\">{}</row>", number, cells);
}

std::string sheet_xml(const SheetText& sheet) {
  std::string rows;
  for (std::size_t i = 0; i < sheet.rows.size(); ++i)
    if (!sheet.rows[i].empty()) rows += row_xml(sheet.rows[i], i + 1);
  return fmt::format(
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{}"
      "</sheetData></worksheet>",
      rows);
}

PackageBuilder package_of(const std::vector<SheetText>& sheets) {
  PackageBuilder package = workbook_with_rows("");
  std::string list, relations;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto part = fmt::format("worksheets/sheet{}.xml", i + 1);
    list += fmt::format("<sheet name=\"{}\" sheetId=\"{}\" r:id=\"rId{}\"{}/>", escaped(sheets[i].name),
                        i + 1, i + 1, sheets[i].hidden ? " state=\"hidden\"" : "");
    relations += fmt::format("<Relationship Id=\"rId{}\" Type=\"{}worksheet\" Target=\"{}\"/>", i + 1,
                             relation_type, part);
    package.set("xl/" + part, sheet_xml(sheets[i]));
  }
  package.set(
      "xl/_rels/workbook.xml.rels",
      fmt::format("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}"
                  "</Relationships>",
                  relations));
  package.set(
      "xl/workbook.xml",
      fmt::format(
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{}\">"
          "<sheets>{}</sheets></workbook>",
          relation_type.substr(0, relation_type.size() - 1), list));
  return package;
}

}  // namespace

std::string workbook_bytes(const std::vector<SheetText>& sheets) { return package_of(sheets).bytes(); }

std::string ole2_bytes(std::string_view stream) {
  constexpr std::size_t sector = 512, entry = 128;
  std::string bytes{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"};
  bytes.resize(sector);
  for (const char c : stream) bytes += {c, '\0'};
  bytes.resize(sector + entry);
  return bytes;
}

std::string bomb_bytes() {
  PackageBuilder package = workbook_with_rows("");
  package.set("xl/worksheets/sheet1.xml", sheet_xml({}) + std::string(std::size_t{20} << 20, ' '));
  return package.bytes(true);
}
