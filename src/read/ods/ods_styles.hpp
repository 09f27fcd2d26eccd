#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "read/ods/data_style.hpp"
#include "read/ods/odf_handler.hpp"
#include "read/xlsx/number_format.hpp"
#include "read/xlsx/package.hpp"

namespace redovisa {

/// How the numbers of a cell are shown.
struct OdsFormat {
  NumberFormat format{""};
  bool percentage = false;
  bool boolean = false;  // 1 is shown as true
};

/// The styles of a spreadsheet that its cells and sheets need.
class OdsStyles {
 public:
  struct CellStyle {
    std::string parent, data_style;  // empty: none
  };

  void add(std::string name, CellStyle style) { cells_.insert_or_assign(std::move(name), std::move(style)); }
  void add(std::string name, DataStyle style) { data_.insert_or_assign(std::move(name), std::move(style)); }
  void hide_sheets_of(std::string style) { hidden_.insert_or_assign(std::move(style), true); }

  /// Of a cell style, its parents or the default style ("").
  const OdsFormat& format_of(std::string_view cell_style);

  /// Whether sheets with this style are hidden.
  bool hides_sheet(std::string_view sheet_style) const { return hidden_.contains(sheet_style); }

 private:
  const DataStyle* data_style_of(std::string_view cell_style) const;
  std::string code_of(const DataStyle& style) const;

  template <typename Value>
  using ByName = std::map<std::string, Value, std::less<>>;

  ByName<CellStyle> cells_;
  ByName<DataStyle> data_;
  ByName<bool> hidden_;
  std::list<OdsFormat> made_;
  ByName<const OdsFormat*> known_;  // by cell style
};

/// Hears the elements of <office:styles> and <office:automatic-styles>, in either part of the package.
class OdsStyleCollector {
 public:
  /// Styles over `limit` bytes are refused.
  OdsStyleCollector(OdsStyles& styles, std::uint64_t limit, FaultLog& log)
      : styles_{&styles}, limit_{limit}, log_{&log} {}

  Visit enter(const OdfName& name, const OdfAttributes& attributes);
  void leave(const OdfName& name);
  bool characters(std::string_view piece);

 private:
  Visit enter_style(const OdfAttributes& attributes);
  bool spend(std::size_t bytes);

  OdsStyles* styles_;
  std::uint64_t limit_;
  FaultLog* log_;
  std::optional<DataStyleBuilder> data_;
  std::string name_;  // of the data style or the sheet style being read
  bool in_sheet_style_ = false;
  std::uint64_t held_ = 0;
};

/// Reads the part styles.xml; false with a fault in the log. A package without it is whole.
bool read_ods_styles(Package& package, OdsStyles& styles, const ReadLimits& limits, FaultLog& log);

}  // namespace redovisa
