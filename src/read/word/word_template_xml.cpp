#include "read/word/word_template_xml.hpp"

#include <array>
#include <fmt/format.h>
#include <utility>

#include "read/xml/xml_reader.hpp"

namespace redovisa {

namespace {

constexpr unsigned deepest = 200;
constexpr std::size_t most_elements = 200'000;  // a whole report of ours has some 20 000
constexpr std::size_t most_styles = 5'000;      // more than Word itself allows
constexpr int most_open_fields = 50;            // a table of contents has two or three

/// The prefixes that the program itself writes with; another meaning of them would change what it means.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> usual_prefixes{
    {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
     {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
     {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
     {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
     {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"},
     {"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"}}};

/// The first fault of a part's elements.
class WordPartCheck final : public XmlHandler {
 public:
  explicit WordPartCheck(std::string_view root) : root_{root} {}

  bool start(std::string_view name, const XmlAttributes& attributes) override {
    check_prefixes(attributes);
    if (elements_ == 0) check_root(name);
    if (depth_ == 1 && name == "w:body") has_body_ = true;
    count(name, attributes);
    ++depth_;
    return fault_.empty();
  }
  bool end(std::string_view) override {
    if (--depth_ == 0 && root_ == "w:document" && !has_body_) tell("saknar elementet w:body");
    return fault_.empty();
  }
  bool text(std::string_view) override { return true; }

  const std::string& fault() const { return fault_; }

 private:
  void tell(std::string fault) {
    if (fault_.empty()) fault_ = std::move(fault);
  }

  void check_prefixes(const XmlAttributes& attributes) {
    for (const auto& [prefix, uri] : usual_prefixes)
      if (const auto declared = attributes.find(prefix); declared && *declared != uri)
        tell(declared->find("purl.oclc.org/ooxml") != std::string_view::npos
                 ? "sparad som ”Strict Open XML-dokument”"
                 : fmt::format("{} betyder {}", prefix, *declared));
  }

  void check_root(std::string_view name) {
    if (!root_.empty() && name != root_)
      tell(fmt::format("börjar med elementet {} i stället för {}", name, root_));
  }

  void count(std::string_view name, const XmlAttributes& attributes) {
    if (++elements_ > most_elements) tell("har fler än 200 000 element, mer än en mall kan behöva");
    if (name == "w:style" && ++styles_ > most_styles) tell("har fler än 5 000 formatmallar");
    if (name != "w:fldChar") return;
    const auto mark = attributes.find("w:fldCharType");
    if (mark == "begin" && ++open_fields_ > most_open_fields) tell("har fler än 50 fält inuti varandra");
    if (mark == "end" && open_fields_ > 0) --open_fields_;
  }

  std::string_view root_;
  std::string fault_;
  std::size_t elements_ = 0, styles_ = 0;
  int depth_ = 0, open_fields_ = 0;
  bool has_body_ = false;
};

}  // namespace

std::optional<std::string> fault_of_word_part(std::string_view xml, std::string_view root) {
  WordPartCheck check{root};
  XmlReader reader{check, deepest};
  const bool whole = reader.feed(xml) && reader.finish();
  if (whole) return std::nullopt;
  if (!check.fault().empty()) return check.fault();
  const auto& fault = reader.fault();
  return fault ? fmt::format("rad {}, tecken {}: {}", fault->line, fault->column, fault->message)
               : std::string{"går inte att läsa"};
}

}  // namespace redovisa
