#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/ods/odf_names.hpp"

namespace redovisa {

/// What a data style is for; OpenDocument has an element for each.
enum class DataStyleKind : std::uint8_t { number, percentage, date, time, boolean, text };

/// The kind that an element in the namespace number stands for: "percentage-style"; nullopt for others.
std::optional<DataStyleKind> data_style_kind_of(std::string_view element);

/// How a number is shown, as OpenDocument tells it (ODF 1.3 part 3, 16.29).
struct DataStyle {
  struct Map {
    std::string condition;  // "value()>=0"
    std::string style;      // the data style that is shown then
  };

  DataStyleKind kind = DataStyleKind::number;
  std::string code;  // the same as a number format code of Excel's: "#,##0.00", "0.0%", "yyyy-mm-dd"
  std::vector<Map> maps;
};

/// Builds a data style out of its elements.
class DataStyleBuilder {
 public:
  DataStyleBuilder(DataStyleKind kind, const OdfAttributes& attributes);

  /// A child element, in any namespace.
  void enter(const OdfName& name, const OdfAttributes& attributes);
  void leave(const OdfName& name);
  void add(std::string_view piece);

  /// Of the parts that have been seen so far, in bytes.
  std::size_t size() const;

  DataStyle finish();

 private:
  void add_number(const OdfAttributes& attributes);
  void add_time_unit(char letter, bool is_long);
  void add_literal();

  DataStyle style_;
  std::string literal_;
  bool in_text_ = false;
  bool elapsed_ = false;  // the first unit counts on past its end: 26:30
};

}  // namespace redovisa
