#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A sheet as a case writes it: rows whose cells are parted by " | ".
struct SheetText {
  std::string name;
  bool hidden = false;
  std::vector<std::string> rows;
};

/// A whole xlsx file. A cell is a number when it looks like one (12 or 12,5), a formula without a saved
/// result (=A1), an error (#REF!), a text whatever it looks like ('12), a text of the shared ones by number
/// ({s:99}), else a text.
std::string workbook_bytes(const std::vector<SheetText>& sheets);

/// A file in the container of old Office files that holds a stream of this name.
std::string ole2_bytes(std::string_view stream);

/// A small workbook whose sheet unpacks to very much.
std::string bomb_bytes();
