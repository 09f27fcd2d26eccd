#include "read/ods/ods_styles.hpp"

#include <fmt/format.h>
#include <utility>

#include "read/xlsx/xml_part.hpp"

namespace redovisa {

namespace {

constexpr int most_parents = 32;  // styles may name one another in a ring
constexpr std::size_t cost_of_a_style = 200;
constexpr std::string_view value = "value()";

/// "value()>=0" as a section of a number format code begins: "[>=0]".
std::string condition_of(const std::string& written) {
  if (!written.starts_with(value)) return {};
  std::string rest = written.substr(value.size());
  if (rest.starts_with("!=")) rest = "<>" + rest.substr(2);
  return fmt::format("[{}]", rest);
}

class StylesPart final : public OdfHandler {
 public:
  StylesPart(std::string_view part, OdsStyles& styles, std::uint64_t limit, FaultLog& fault_log)
      : OdfHandler{part, "document-styles", fault_log}, collector_{styles, limit, fault_log} {}

 private:
  Visit enter(const OdfName& name, const OdfAttributes& attributes) override {
    if (in_styles_) return collector_.enter(name, attributes);
    in_styles_ =
        name.space == OdfSpace::office && (name.local == "styles" || name.local == "automatic-styles");
    return in_styles_ ? Visit::enter : Visit::skip;
  }

  bool leave(const OdfName& name) override {
    if (name.space == OdfSpace::office) in_styles_ = false;
    if (in_styles_) collector_.leave(name);
    return true;
  }

  bool characters(std::string_view piece) override { return !in_styles_ || collector_.characters(piece); }

  OdsStyleCollector collector_;
  bool in_styles_ = false;
};

}  // namespace

const DataStyle* OdsStyles::data_style_of(std::string_view cell_style) const {
  for (int steps = 0; steps < most_parents; ++steps) {
    const auto style = cells_.find(cell_style);
    if (style == cells_.end()) {
      if (cell_style.empty()) return nullptr;
      cell_style = "";
      continue;
    }
    if (!style->second.data_style.empty()) {
      const auto data = data_.find(style->second.data_style);
      return data == data_.end() ? nullptr : &data->second;
    }
    if (cell_style.empty()) return nullptr;
    cell_style = style->second.parent;
  }
  return nullptr;
}

/// Conditions first and the style's own code last, as in Excel; the text section has none.
std::string OdsStyles::code_of(const DataStyle& style) const {
  std::string code;
  for (const auto& map : style.maps) {
    const auto shown = data_.find(map.style);
    const std::string condition = condition_of(map.condition);
    if (shown != data_.end() && !condition.empty()) code += condition + shown->second.code + ';';
  }
  return code + style.code;
}

const OdsFormat& OdsStyles::format_of(std::string_view cell_style) {
  if (!cells_.contains(cell_style)) cell_style = "";
  if (const auto known = known_.find(cell_style); known != known_.end()) return *known->second;
  OdsFormat format;
  if (const DataStyle* data = data_style_of(cell_style)) {
    format.boolean = data->kind == DataStyleKind::boolean;
    format.format = NumberFormat{code_of(*data)};
    format.percentage = is_percent_format(format.format.code());
  }
  made_.push_back(std::move(format));
  known_.emplace(cell_style, &made_.back());
  return made_.back();
}

bool OdsStyleCollector::spend(std::size_t bytes) {
  held_ += bytes;
  return held_ <= limit_ ||
         log_->refuse(Code::file_over_limit, fmt::format("stilmallar på över {} MB", limit_ >> 20),
                      fmt::format("stilmallar på högst {} MB", limit_ >> 20));
}

Visit OdsStyleCollector::enter_style(const OdfAttributes& attributes) {
  const auto text = [&](std::string_view name) {
    return std::string{attributes.text(OdfSpace::style, name)};
  };
  name_ = text("name");
  const auto family = attributes.text(OdfSpace::style, "family");
  in_sheet_style_ = family == "table";
  if (family == "table-cell") {
    OdsStyles::CellStyle style{text("parent-style-name"), text("data-style-name")};
    if (!spend(cost_of_a_style + name_.size() + style.parent.size() + style.data_style.size()))
      return Visit::stop;
    styles_->add(name_, std::move(style));
  }
  return in_sheet_style_ ? Visit::enter : Visit::skip;
}

Visit OdsStyleCollector::enter(const OdfName& name, const OdfAttributes& attributes) {
  if (data_) {
    const auto before = data_->size();
    data_->enter(name, attributes);
    return spend(data_->size() - before) ? Visit::enter : Visit::stop;
  }
  if (in_sheet_style_) {
    const bool hides = name == OdfName{OdfSpace::style, "table-properties"} &&
                       attributes.text(OdfSpace::table, "display") == "false";
    if (hides) styles_->hide_sheets_of(name_);
    return spend(hides ? cost_of_a_style + name_.size() : 0) ? Visit::skip : Visit::stop;
  }
  if (name.space == OdfSpace::style && (name.local == "style" || name.local == "default-style"))
    return enter_style(attributes);
  const auto kind = name.space == OdfSpace::number ? data_style_kind_of(name.local) : std::nullopt;
  if (!kind) return Visit::skip;
  data_.emplace(*kind, attributes);
  name_ = attributes.text(OdfSpace::style, "name");
  return spend(cost_of_a_style + name_.size()) ? Visit::enter : Visit::stop;
}

void OdsStyleCollector::leave(const OdfName& name) {
  if (name.space == OdfSpace::style) in_sheet_style_ = false;
  if (!data_) return;
  if (name.space == OdfSpace::number && data_style_kind_of(name.local)) {
    styles_->add(std::move(name_), data_->finish());
    data_.reset();
  } else {
    data_->leave(name);
  }
}

bool OdsStyleCollector::characters(std::string_view piece) {
  if (!data_) return true;
  data_->add(piece);
  return spend(piece.size());
}

bool read_ods_styles(Package& package, OdsStyles& styles, const ReadLimits& limits, FaultLog& log) {
  constexpr std::string_view part = "styles.xml";
  if (!package.has(part)) return true;
  StylesPart handler{part, styles, limits.small_part, log};
  return read_xml_part(package, part, handler, log);
}

}  // namespace redovisa
