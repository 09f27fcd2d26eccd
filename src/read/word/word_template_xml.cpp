#include "read/word/word_template_xml.hpp"

#include <array>
#include <fmt/format.h>
#include <utility>

#include "read/xml/xml_reader.hpp"

namespace redovisa {

namespace {

constexpr unsigned deepest = 200;

/// The prefixes that the program itself writes with; another meaning of them would change what it means.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> usual_prefixes{
    {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
     {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
     {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
     {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
     {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
     {"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"}}};

class PrefixCheck final : public XmlHandler {
 public:
  bool start(std::string_view, const XmlAttributes& attributes) override {
    for (const auto& [prefix, uri] : usual_prefixes)
      if (const auto declared = attributes.find(prefix); declared && *declared != uri && fault_.empty())
        fault_ = declared->find("purl.oclc.org/ooxml") != std::string_view::npos
                     ? "sparad som ”Strict Open XML-dokument”"
                     : fmt::format("{} betyder {}", prefix, *declared);
    return fault_.empty();
  }
  bool end(std::string_view) override { return true; }
  bool text(std::string_view) override { return true; }

  const std::string& fault() const { return fault_; }

 private:
  std::string fault_;
};

}  // namespace

std::optional<std::string> fault_of_word_part(std::string_view xml) {
  PrefixCheck check;
  XmlReader reader{check, deepest};
  const bool whole = reader.feed(xml) && reader.finish();
  if (whole) return std::nullopt;
  if (!check.fault().empty()) return check.fault();
  const auto& fault = reader.fault();
  return fault ? fmt::format("rad {}, tecken {}: {}", fault->line, fault->column, fault->message)
               : std::string{"går inte att läsa"};
}

}  // namespace redovisa
