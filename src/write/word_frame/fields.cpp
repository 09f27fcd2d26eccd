#include "write/word_frame/fields.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "write/word_frame/frame_words.hpp"
#include "write/word_frame/word_tree.hpp"
#include "write/xml_text.hpp"

namespace redovisa {

namespace {

/// A field made of marks among runs, which may be nested.
struct RunField {
  pugi::xml_node begin, separate, end;
  std::string instruction;
  std::vector<pugi::xml_node> instruction_nodes, texts;
};

/// The words of an instruction; what stands within quotes is one word.
std::vector<std::string> words_of(const std::string& instruction) {
  std::vector<std::string> words;
  bool quoted = false, open = false;
  for (const char c : instruction) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (c == '"') {
      quoted = !quoted;
      if (quoted) words.emplace_back();
      open = quoted;
    } else if (space && !quoted) {
      open = false;
    } else {
      if (!open) words.emplace_back();
      open = true;
      words.back() += c;
    }
  }
  return words;
}

std::string upper(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return text;
}

/// What an instruction asks for.
struct AskedFor {
  std::string kind;  // "DOCPROPERTY"
  std::optional<FrameWord> word;
  std::string property, pattern;
};

std::optional<FrameWord> word_of_kind(const std::string& kind) {
  if (kind == "TITLE" || kind == "STYLEREF") return FrameWord::title;
  if (kind == "SUBJECT") return FrameWord::subject;
  if (kind == "AUTHOR") return FrameWord::author;
  for (const auto* day : {"DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"})
    if (kind == day) return FrameWord::date;
  return std::nullopt;
}

AskedFor asked_for(const std::string& instruction) {
  const auto words = words_of(instruction);
  if (words.empty()) return {};
  AskedFor asked{upper(words.front()), {}, {}, {}};
  asked.word = word_of_kind(asked.kind);
  if (asked.kind == "DOCPROPERTY" && words.size() > 1) {
    asked.property = words[1];
    asked.word = frame_word(words[1]);
  }
  const auto pattern = std::ranges::find(words, "\\@");
  if (pattern != words.end() && pattern + 1 != words.end()) asked.pattern = *(pattern + 1);
  return asked;
}

bool fetches(const std::string& kind) {
  constexpr std::array kinds{"INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT",   "LINK",        "DDE",
                             "DDEAUTO",        "DATABASE",    "RD",      "AUTOTEXT", "AUTOTEXTLIST"};
  return std::ranges::find(kinds, kind) != kinds.end();
}

/// Word would show another day each time that the file is opened.
bool runs_with_the_clock(const std::string& kind) {
  return kind == "DATE" || kind == "TIME" || kind == "PRINTDATE";
}

std::vector<RunField> run_fields(const pugi::xml_node& root) {
  std::vector<RunField> done, open;
  for (const auto& node : elements_below(root)) {
    const auto name = name_of(node);
    const std::string_view mark = name == "w:fldChar" ? node.attribute("w:fldCharType").value() : "";
    if (mark == "begin") open.push_back({node, {}, {}, {}, {}, {}});
    if (open.empty()) continue;
    if (mark == "separate") open.back().separate = node;
    if (name == "w:instrText") {
      open.back().instruction += node.text().get();
      open.back().instruction_nodes.push_back(node);
    }
    if (name == "w:t")
      for (auto& field : open)
        if (field.separate) field.texts.push_back(node);
    if (mark != "end") continue;
    open.back().end = node;
    done.push_back(std::move(open.back()));
    open.pop_back();
  }
  return done;
}

void set_text(pugi::xml_node node, const std::string& text) {
  node.text() = text.c_str();
  if (!node.attribute("xml:space")) node.append_attribute("xml:space") = "preserve";
}

void set_result(RunField& field, const std::string& text) {
  if (field.texts.empty()) {
    if (!field.separate) {
      field.separate = field.end.parent().insert_child_before("w:fldChar", field.end);
      field.separate.append_attribute("w:fldCharType") = "separate";
    }
    field.texts.push_back(field.separate.parent().insert_child_after("w:t", field.separate));
  }
  set_text(field.texts.front(), text);
  for (std::size_t i = 1; i < field.texts.size(); ++i) field.texts[i].text() = "";
}

using Marks = std::set<pugi::xml_node>;

/// The field's result alone, as plain text: its marks are to go.
void become_text(const RunField& field, Marks& going) {
  going.insert(field.instruction_nodes.begin(), field.instruction_nodes.end());
  going.insert({field.begin, field.separate, field.end});
}

/// The text that the field is to show; nullopt: as it is.
std::optional<std::string> result_of(const AskedFor& asked, const Properties& properties, FrameNotes& notes) {
  if (!asked.property.empty()) notes.property_names.insert(asked.property);
  if (!asked.word) return std::nullopt;
  const std::string value = allowed_in_xml(value_of(*asked.word, properties));
  if (value.empty() && *asked.word != FrameWord::status) {
    notes.without_value.emplace(name_of(*asked.word));
    return std::nullopt;
  }
  notes.filled.emplace(name_of(*asked.word));
  return *asked.word == FrameWord::date ? shown_day(value, asked.pattern) : value;
}

void fill(RunField& field, const Properties& properties, FrameNotes& notes, Marks& going) {
  const auto asked = asked_for(field.instruction);
  if (fetches(asked.kind)) {
    notes.fetching_fields.insert(asked.kind);
    return become_text(field, going);
  }
  if (const auto result = result_of(asked, properties, notes)) set_result(field, *result);
  if (runs_with_the_clock(asked.kind)) become_text(field, going);
}

void fill_simple(pugi::xml_node field, const Properties& properties, FrameNotes& notes) {
  const auto asked = asked_for(field.attribute("w:instr").value());
  const bool fetching = fetches(asked.kind);
  if (fetching) notes.fetching_fields.insert(asked.kind);
  if (const auto result = fetching ? std::nullopt : result_of(asked, properties, notes)) {
    auto texts = elements_named(field, "w:t");
    if (texts.empty()) texts.push_back(field.append_child("w:r").append_child("w:t"));
    set_text(texts.front(), *result);
    for (std::size_t i = 1; i < texts.size(); ++i) texts[i].text() = "";
  }
  if (fetching || runs_with_the_clock(asked.kind)) unwrap(field);
}

}  // namespace

void fill_fields(const pugi::xml_node& root, const Properties& properties, FrameNotes& notes) {
  Marks going;
  for (auto& field : run_fields(root)) fill(field, properties, notes, going);
  remove_outermost(root, [&](const pugi::xml_node& node) { return going.contains(node); });
  for (auto field : elements_named(root, "w:fldSimple")) fill_simple(field, properties, notes);
}

}  // namespace redovisa
