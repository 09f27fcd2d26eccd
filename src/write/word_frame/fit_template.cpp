#include "write/word_frame/fit_template.hpp"

#include <algorithm>
#include <memory>
#include <string_view>

#include "write/word/word_draft.hpp"
#include "write/word/word_frame.hpp"
#include "write/word/word_part.hpp"
#include "write/word_frame/bound_values.hpp"
#include "write/word_frame/carried_parts.hpp"
#include "write/word_frame/content_controls.hpp"
#include "write/word_frame/fields.hpp"
#include "write/word_frame/frame_note_texts.hpp"
#include "write/word_frame/frame_values.hpp"
#include "write/word_frame/own_text_markup.hpp"
#include "write/word_frame/page_headers.hpp"
#include "write/word_frame/schema_order.hpp"
#include "write/word_frame/style_merge.hpp"
#include "write/word_frame/template_look.hpp"
#include "write/word_frame/template_sections.hpp"
#include "write/word_frame/word_tree.hpp"

namespace redovisa {

namespace {

constexpr int least_text_width = 5100, least_text_height = 5100;  // twips, 9 cm: no table fits in less

bool has_room(const PageSize& page) {
  const int height = twips(page.height) - twips(page.top) - twips(page.bottom);
  return text_width_of_page(page, false) >= least_text_width && height >= least_text_height;
}

/// Everything that becomes one look, in the order in which it has to be made.
class Fitting {
 public:
  Fitting(const WordTemplate& word_template, const Look& look, const Document& document)
      : template_{word_template},
        document_{document},
        look_{look},
        tree_{word_tree_of(word_template.parts.at(word_template.document).bytes)},
        body_{tree_.document_element().child("w:body")},
        sections_{template_sections(body_)},
        own_text_{own_text_of(body_)},
        bound_{word_template},
        carried_{word_template, notes_},
        headers_{word_template, carried_, [this](const pugi::xml_node& header) { prepare(header); }} {}

  FittedTemplate fit() {
    look_.logotype = {};  // the template's own is the one to show
    for (const auto& section : sections_)
      if (drop_picture_borders(section.properties)) notes_.left_out.insert("sidramar av egna bilder");
    choose_section();
    take_page();
    styles_ = TemplateLook{template_, document_, carried_, facts_, look_}.merge(takes_headers());
    write_headers();
    if (document_.properties.title_page) write_own_text();
    carry_custom_xml(bound_, carried_, frame_.relations);
    frame_.document_properties = further_properties(template_, notes_, document_.properties);
    frame_.parts = carried_.take();
    look_.word_frame = std::make_shared<const WordFrame>(std::move(frame_));
    return {std::move(look_), texts_of(facts_, notes_, template_)};
  }

 private:
  /// Fills a header or text of the template.
  void prepare(const pugi::xml_node& root) {
    rename_styles(root, styles_.new_ids);
    fill_controls(root, document_.properties, bound_, notes_);
    fill_fields(root, document_.properties, notes_);
    put_in_schema_order(root);
  }

  bool keeps_text() const {
    return document_.properties.title_page &&
           !(own_text_.before_contents.empty() && own_text_.before_report.empty());
  }

  /// The section in which the report stands: that of its place, else the one after the title page.
  void choose_section() {
    section_ = &sections_.front();
    if (own_text_.has_marker) {
      section_ = &section_holding(sections_, own_text_.at);
    } else if (keeps_text()) {
      const auto& last =
          own_text_.before_report.empty() ? own_text_.before_contents.back() : own_text_.before_report.back();
      section_ = &section_holding(sections_, last.next_sibling());
    }
    if (!lies(*section_)) return;
    const auto standing = std::ranges::find_if(sections_, [](const auto& section) { return !lies(section); });
    if (standing != sections_.end()) section_ = &*standing;
  }

  void take_page() {
    const PageSize page = page_of(*section_, look_.page);
    facts_.page_has_room = has_room(page);
    if (facts_.page_has_room) look_.page = page;
    facts_.has_headers =
        std::ranges::any_of(sections_, [](const auto& section) { return !section.references.empty(); });
  }

  /// Without room for our tables on the template's page, our own headers stand on ours.
  bool takes_headers() const { return facts_.has_headers && facts_.page_has_room; }

  void write_headers() {
    if (!takes_headers()) return;
    const auto references = headers_.write(*section_, frame_.relations);
    frame_.first_section = section_markup(*section_, references, look_.page, {false, true, keeps_text()});
    frame_.section = section_markup(*section_, references, look_.page, {});
    frame_.lying_section = section_markup(*section_, lying_references(), look_.page, {true});
  }

  bool has_lying_pages() const {
    return std::ranges::any_of(
        document_.blocks, [](const Block& block) { return std::holds_alternative<Landscape>(block.value); });
  }

  /// Headers of lying pages: those of the template's own, else the standing pages' made wider.
  PageReferences lying_references() {
    if (!has_lying_pages()) return {};
    const auto own = std::ranges::find_if(sections_, [](const auto& section) { return lies(section); });
    if (own != sections_.end()) return headers_.write(*own, frame_.relations);
    const TextWidths widths{text_width_of_page(look_.page, false), text_width_of_page(look_.page, true)};
    return headers_.write_widened(*section_, styles_.tree.child("w:styles"), widths, frame_.relations);
  }

  /// The sections that end within the template's own text keep their pages, and their headers where ours take
  /// them too.
  void refer_anew(const TemplateSection& section) {
    auto properties = section.properties;
    for (const char* name : {"w:headerReference", "w:footerReference", "w:printerSettings", "w:sectPrChange"})
      while (properties.remove_child(name)) {
      }
    if (!takes_headers()) return;
    const auto references = headers_.write(section, frame_.relations);
    for (const auto& [name, id] : references) {
      const auto space = name.find(' ');
      auto reference = properties.prepend_child(("w:" + name.substr(0, space)).c_str());
      reference.append_attribute("w:type") = name.substr(space + 1).c_str();
      reference.append_attribute("r:id") = id.c_str();
    }
  }

  void write_own_text() {
    facts_.marker_is_inside = own_text_.marker_is_inside;
    facts_.leaves_out_text = own_text_.leaves_out_text;
    for (const auto& section : sections_) refer_anew(section);
    const auto& links = template_.parts.at(template_.document).links;
    auto markup = own_text_markup(own_text_, [&](const pugi::xml_node& root) {
      carried_.carry(root, links, frame_.relations);
      prepare(root);
    });
    frame_.before_contents = std::move(markup.before_contents);
    frame_.before_report = std::move(markup.before_report);
    frame_.after_report = std::move(markup.after_report);
    frame_.has_cover = !frame_.before_contents.empty() || !frame_.before_report.empty();
    facts_.has_cover = frame_.has_cover;
    put_in_schema_order(body_);
    if (!frame_.after_report.empty()) frame_.last_section = markup_of(body_.child("w:sectPr"));
    for (const auto& attribute : tree_.document_element().attributes())
      frame_.namespaces.emplace_back(attribute.name(), attribute.value());
  }

  const WordTemplate& template_;
  const Document& document_;
  Look look_;
  pugi::xml_document tree_;
  pugi::xml_node body_;
  std::vector<TemplateSection> sections_;
  const TemplateSection* section_ = nullptr;
  OwnText own_text_;
  MergedStyles styles_;
  BoundValues bound_;
  FrameNotes notes_;
  FrameFacts facts_;
  CarriedParts carried_;
  PageHeaders headers_;
  WordFrame frame_;
};

}  // namespace

FittedTemplate fit_template(const WordTemplate& word_template, const Look& look, const Document& document) {
  return Fitting{word_template, look, document}.fit();
}

}  // namespace redovisa
