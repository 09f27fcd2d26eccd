#include "read/xlsx/shared_strings.hpp"

#include <fmt/format.h>

#include "read/xlsx/read_budget.hpp"
#include "read/xlsx/rich_text.hpp"
#include "read/xlsx/xml_part.hpp"

namespace redovisa {

/// <sst> holds <si> with either one <t> or rich runs <r> with a <t> each.
class SharedStringsHandler final : public SpreadsheetHandler {
 public:
  SharedStringsHandler(std::string_view part, SharedStrings& strings, const ReadLimits& limits, FaultLog& log)
      : SpreadsheetHandler{part, log},
        strings_{strings},
        text_limit_{limits.cell_text},
        limit_{limits.strings},
        text_{strings.texts_} {}

 private:
  bool enter(unsigned depth, std::string_view name, const XmlAttributes&) override {
    if (depth == 2) in_item_ = name == "si";
    if (depth > 2 && in_item_) text_.enter(name);
    return true;
  }

  bool leave(unsigned depth, std::string_view name) override {
    if (depth > 2 && in_item_) text_.leave(name);
    if (depth == 2 && in_item_) strings_.ends_.push_back(strings_.texts_.size());
    return strings_.ends_.size() * sizeof(std::uint64_t) + strings_.texts_.size() <= limit_ || refuse();
  }

  bool refuse() {
    return log().refuse(Code::file_over_limit,
                        fmt::format("texter som celler delar på över {} MB", limit_ >> 20),
                        fmt::format("högst {} MB", limit_ >> 20));
  }

  bool characters(std::string_view piece) override {
    text_.add(piece);
    const std::uint64_t start = strings_.ends_.empty() ? 0 : strings_.ends_.back();
    return strings_.texts_.size() - start <= text_limit_ || refuse_long_text(part(), text_limit_, log());
  }

  SharedStrings& strings_;
  std::uint64_t text_limit_, limit_;
  RichText text_;
  bool in_item_ = false;
};

std::optional<SharedStrings> SharedStrings::read(Package& package, std::string_view part,
                                                 const ReadLimits& limits, FaultLog& log) {
  SharedStrings strings;
  SharedStringsHandler handler{part, strings, limits, log};
  if (!read_xml_part(package, part, handler, log)) return std::nullopt;
  return strings;
}

}  // namespace redovisa
