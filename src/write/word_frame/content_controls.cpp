#include "write/word_frame/content_controls.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <optional>
#include <string>
#include <string_view>

#include "model/date.hpp"
#include "write/word_frame/frame_words.hpp"
#include "write/word_frame/word_tree.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

namespace {

/// Controls that hold something else than a text of their own.
bool holds_text(const pugi::xml_node& about) {
  constexpr std::array other{"w:docPartObj",         "w:docPartList",           "w:picture",  "w:group",
                             "w:citation",           "w:bibliography",          "w:equation", "w14:checkbox",
                             "w15:repeatingSection", "w15:repeatingSectionItem"};
  return std::ranges::none_of(other, [&](const char* name) { return about.child(name); });
}

std::optional<FrameWord> word_of(const pugi::xml_node& about) {
  if (const auto word = frame_word(value_of_child(about, "w:tag"))) return word;
  if (const auto word = frame_word(value_of_child(about, "w:alias"))) return word;
  return frame_word(bound_name(about.child("w:dataBinding")));
}

/// "Handläggare", as the user sees the control in Word; empty when it has no name.
std::string shown_name(const pugi::xml_node& about) {
  const auto alias = value_of_child(about, "w:alias");
  return alias.empty() ? value_of_child(about, "w:tag") : alias;
}

/// The look of the control's text: its own, else that of its first run unless that is a prompt.
pugi::xml_node run_look(const pugi::xml_node& about, const pugi::xml_node& content) {
  if (about.child("w:showingPlcHdr")) return about.child("w:rPr");
  const auto runs = elements_named(content, "w:r");
  return runs.empty() ? about.child("w:rPr") : runs.front().child("w:rPr");
}

void remove_all_but(pugi::xml_node parent, const pugi::xml_node& kept) {
  for (auto child = parent.first_child(); child;) {
    const auto next = child.next_sibling();
    if (child != kept) parent.remove_child(child);
    child = next;
  }
}

/// The nearest element that says what a control may hold: runs, paragraphs, cells or rows.
std::string_view holder_of(pugi::xml_node control) {
  constexpr std::array holders{"w:p", "w:tc", "w:txbxContent", "w:tr", "w:tbl"};
  for (control = control.parent(); control; control = control.parent())
    if (std::ranges::find(holders, name_of(control)) != holders.end()) return name_of(control);
  return {};
}

/// The place of the text in a control without paragraphs; none in one that holds cells or rows.
pugi::xml_node new_place(pugi::xml_node content) {
  const auto holder = holder_of(content);
  if (holder == "w:tr" || holder == "w:tbl") return {};
  content.remove_children();
  return holder == "w:p" ? content : content.append_child("w:p");
}

/// One paragraph, or the place in one, with nothing in it.
pugi::xml_node emptied(pugi::xml_node content) {
  const auto paragraphs = elements_named(content, "w:p");
  if (paragraphs.empty()) return new_place(content);
  auto paragraph = paragraphs.front();
  if (paragraph.parent() == content) remove_all_but(content, paragraph);
  remove_all_but(paragraph, paragraph.child("w:pPr"));
  return paragraph;
}

void set_text(const pugi::xml_node& control, const std::string& text) {
  auto about = control.child("w:sdtPr");
  const auto content = control.child("w:sdtContent");
  pugi::xml_document kept_look;
  kept_look.append_copy(run_look(about, content));
  auto place = emptied(content);
  about.remove_child("w:showingPlcHdr");
  if (!place || (text.empty() && place != content)) return;
  auto run = place.append_child("w:r");
  if (kept_look.first_child()) run.append_copy(kept_look.first_child());
  auto shown = run.append_child("w:t");
  shown.append_attribute("xml:space") = "preserve";
  shown.text() = text.c_str();
}

/// The text of a date control in its own pattern; the control knows the day itself too.
std::string day_in_control(pugi::xml_node about, const std::string& day) {
  auto control = about.child("w:date");
  const auto date = parse_date(day);
  if (!control || !date) return day;
  control.remove_attribute("w:fullDate");
  control.append_attribute("w:fullDate") = fmt::format("{}T00:00:00Z", to_iso(*date)).c_str();
  return shown_day(day, value_of_child(control, "w:dateFormat"));
}

/// What the control will show when Word follows its binding; a date is bound as a day and not as its words.
void follow_binding(pugi::xml_node about, const std::string& value, const Properties& properties,
                    BoundValues& bound) {
  for (const char* name : {"w:dataBinding", "w15:dataBinding"})
    if (const auto binding = about.child(name); binding && !bound.binds(binding, value, properties))
      about.remove_child(binding);
}

void fill_control(const pugi::xml_node& control, const Properties& properties, BoundValues& bound,
                  FrameNotes& notes) {
  auto about = control.child("w:sdtPr");
  about.remove_child("w:placeholder");  // the building blocks that hold the prompts are not taken along
  if (!holds_text(about)) return;
  const auto word = word_of(about);
  if (!word) {
    if (const auto name = shown_name(about); !name.empty()) notes.unknown_controls.insert(name);
    bound.keep(about.child("w:dataBinding"));
    return;
  }
  const std::string value = allowed_in_xml(value_of(*word, properties));
  if (value.empty() && *word != FrameWord::status) {
    notes.without_value.emplace(name_of(*word));
    return;
  }
  follow_binding(about, value, properties, bound);
  set_text(control, *word == FrameWord::date ? day_in_control(about, value) : value);
  notes.filled.emplace(name_of(*word));
}

}  // namespace

void fill_controls(const pugi::xml_node& root, const Properties& properties, BoundValues& bound,
                   FrameNotes& notes) {
  auto controls = elements_named(root, "w:sdt");
  std::ranges::reverse(controls);  // what is inside another comes first, since filling that one removes it
  for (const auto& control : controls) fill_control(control, properties, bound, notes);
}

}  // namespace redovisa
