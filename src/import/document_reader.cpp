#include "import/document_reader.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "diagnostics/folded.hpp"
#include "import/document_facts.hpp"
#include "import/indicator_inference.hpp"
#include "import/table_reader.hpp"

namespace redovisa {

namespace {

/// A heading that is now open, and what it means.
struct OpenHeading {
  int level = 1;
  std::string text;
  std::string goal;  // its number, when the part below is a goal's
  const KnownSection* section = nullptr;
};

bool begins_with_number_word(std::string_view plain, std::string_view word) {
  return plain.starts_with(word) && plain.size() > word.size() + 1 && plain[word.size()] == ' ' &&
         plain[word.size() + 1] >= '0' && plain[word.size() + 1] <= '9';
}

bool is_caption(const std::string& plain) {
  return begins_with_number_word(plain, "Tabell") || begins_with_number_word(plain, "Diagram");
}

/// "Tabell 5. Kommunfullmäktiges indikatorer" without its number.
std::string words_of_caption(const std::string& plain) {
  const auto point = plain.find(". ");
  return point == std::string::npos ? plain : plain.substr(point + 2);
}

/// "2.1 Uppdrag" without the chapter's number.
std::string without_chapter(const std::string& heading) {
  const auto words = heading.find_first_not_of("0123456789.");
  const bool numbered = words != std::string::npos && words > 0 && heading[words] == ' ';
  return numbered ? heading.substr(words + 1) : heading;
}

class DocumentReader {
 public:
  DocumentReader(const std::vector<ImportedBlock>& blocks, const ImportRequest& request)
      : blocks_{blocks}, request_{request}, collector_{request, plan_} {
    const DocumentFacts facts = facts_of(blocks, request);
    plan_.year = facts.year;
    plan_.follow_up = facts.follow_up;
    plan_.lacks_period = facts.lacks_period;
  }

  ImportedPlan read() {
    for (at_ = 0; at_ < blocks_.size(); ++at_)
      std::visit([this](const auto& block) { take(block); }, blocks_[at_]);
    end_text();
    infer_units_and_directions(collector_);
    give_goals_to_all();
    if (!plan_.follow_up) leave_out_follow_up();
    return std::move(plan_);
  }

 private:
  void take(const ImportedHeading& heading) {
    comment_ = nullptr;
    while (!open_.empty() && open_.back().level >= heading.level) close_heading();
    OpenHeading opened{heading.level, heading.text, {}, section_of(heading.text)};
    if (opened.section != nullptr) end_text();
    in_appendix_ =
        in_appendix_ ? heading.level > appendix_level_ : folded(heading.text).starts_with("bilaga: så");
    if (in_appendix_ && folded(heading.text).starts_with("bilaga: så")) appendix_level_ = heading.level;
    if (!in_appendix_ && opened.section == nullptr) opened.goal = goal_of(heading);
    if (opened.goal.empty() && opened.section == nullptr && section_ != nullptr && !heading.text.empty())
      text_ += fmt::format("{}# {}", text_.empty() ? "" : "\n\n", heading.text);
    open_.push_back(std::move(opened));
    if (open_.back().section != nullptr) section_ = open_.back().section, section_origin_ = heading.text;
  }

  void close_heading() {
    if (open_.back().section != nullptr && open_.back().section == section_) end_text();
    open_.pop_back();
  }

  /// The section with this heading. Of several, the one whose heading above is open too; a heading that only
  /// one section has is enough.
  const KnownSection* section_of(const std::string& heading) const {
    const std::string words = folded(without_chapter(heading));
    const KnownSection *found = nullptr, *only = nullptr;
    std::size_t alike = 0;
    for (const auto& section : request_.sections) {
      if ((section.book == ImportedBook::plan) == plan_.follow_up.has_value()) continue;
      if (section.heading.starts_with(' ') ? !words.ends_with(section.heading) : words != section.heading)
        continue;
      const bool under = std::ranges::any_of(open_, [&](const OpenHeading& above) {
        return folded(without_chapter(above.text)) == section.above;
      });
      if (found == nullptr && (under || section.above.empty())) found = &section;
      if (only == nullptr || only->section != section.section) ++alike;
      only = &section;
    }
    return found != nullptr || alike != 1 ? found : only;
  }

  /// The goal whose part of the document the heading begins: one with a number or one of the goals' words,
  /// with a goal's own table below.
  std::string goal_of(const ImportedHeading& heading) {
    const auto [number, name] = number_and_name(heading.text);
    const std::string words = folded(heading.text);
    const bool told = !number.empty() && collector_.has_goal(number);
    if (!told && (name.empty() || words.find("indikator") != std::string::npos ||
                  !has_table_below(heading.level, number.empty())))
      return {};
    const std::string own = collector_.goal(number, name, fmt::format("rubriken ”{}”", heading.text));
    add_area(own, heading);
    return own;
  }

  void add_area(const std::string& goal, const ImportedHeading& heading) {
    const std::string word = folded(request_.convention.words.area) + ' ';
    for (const auto& above : open_)
      if (folded(above.text).starts_with(word))
        for (auto& row : plan_.rows[ImportedBook::plan][SheetKind::goals])
          if (value_in(row, "Nummer") == goal) {
            const std::string area{trimmed_text(std::string_view{above.text}.substr(word.size()))};
            collector_.set(row, "Målområde",
                           area.find_first_not_of("0123456789") == std::string::npos ? area : above.text,
                           fmt::format("rubriken ”{}”", heading.text));
          }
  }

  /// Whether a goal's own table stands below the heading, before the next of its level; with `directly`
  /// before any other heading, and then only the table of its assessment.
  bool has_table_below(int level, bool directly) const {
    for (std::size_t i = at_ + 1; i < blocks_.size(); ++i) {
      if (const auto* next = std::get_if<ImportedHeading>(&blocks_[i])) {
        if (directly || next->level <= level || !number_and_name(next->text).first.empty()) return false;
      } else if (const auto* table = std::get_if<ImportedTable>(&blocks_[i])) {
        if (table->rows.empty()) continue;
        const bool assessment =
            table->rows.front().size() == 2 && folded(table->rows.front()[0]) == "bedömning";
        if (directly ? assessment : is_table_of_goal(*table, request_)) return true;
        if (directly) return false;
      }
    }
    return false;
  }

  std::string open_goal() const {
    for (auto heading = open_.rbegin(); heading != open_.rend(); ++heading)
      if (!heading->goal.empty()) return heading->goal;
    return {};
  }

  void take(const ImportedTable& table) {
    comment_ = nullptr;
    const std::string caption = std::exchange(caption_, {});
    if (in_appendix_) {
      ++plan_.tables, ++plan_.understood_tables;  // reasons, which are computed anew
      return;
    }
    read_imported_table(table,
                        {open_goal(), open_.empty() ? std::string{} : open_.back().text,
                         caption.empty() ? table.caption : caption},
                        collector_);
  }

  void take(const ImportedText& text) {
    if (open_.empty() || in_appendix_) return;  // the title page, the list of contents; the appendix
    if (is_caption(text.plain)) {
      if (text.plain.starts_with("Tabell")) caption_ = words_of_caption(text.plain);
      comment_ = nullptr;
      return;
    }
    if (begins_comment(text)) return;
    const std::string goal = open_goal();
    if (comment_ != nullptr) return add_text(*comment_, "Kommentar", text);
    if (!goal.empty()) return add_goal_text(goal, text);
    if (section_ != nullptr)
      text_ += (text_.empty() ? "" : "\n\n") + text.markdown;
    else
      collector_.list(fmt::format("under rubriken ”{}”", open_.back().text), text.plain,
                      "rubriken hör inte till mallens avsnitt");
  }

  /// "Kommentar – NAME (2025-08-31)": what follows is the comment of that indicator or assignment.
  bool begins_comment(const ImportedText& text) {
    constexpr std::string_view mark = "Kommentar – ";
    if (!text.plain.starts_with(mark)) return false;
    std::string name{std::string_view{text.plain}.substr(mark.size())};
    std::string rest;
    if (const auto line = name.find('\n'); line != std::string::npos)
      rest = name.substr(line + 1), name.resize(line);
    std::string date;
    if (name.size() > 13 && name.ends_with(')') && parse_date(name.substr(name.size() - 11, 10))) {
      date = name.substr(name.size() - 11, 10);
      name.resize(name.size() - 13);
    }
    comment_ = collector_.follow_up_named(name);
    const std::string origin = fmt::format("kommentaren under ”{}”", open_.back().text);
    if (comment_ == nullptr) return collector_.list(origin, text.plain, "inget med det namnet"), true;
    collector_.set(*comment_, "Kommentar datum", date, origin);
    if (!rest.empty()) add_text(*comment_, "Kommentar", {rest, rest});
    return true;
  }

  void add_text(ImportedRow& row, const std::string& heading, const ImportedText& text) {
    const auto [known, is_new] = row.try_emplace(
        heading, ImportedValue{text.markdown, fmt::format("under rubriken ”{}”", open_.back().text), {}});
    if (!is_new) known->second.text += "\n\n" + text.markdown;
  }

  /// Text below a goal's heading: with a label what it says, else the comment of a follow-up and the
  /// description of a plan.
  void add_goal_text(const std::string& goal, const ImportedText& text) {
    for (auto& row : plan_.rows[ImportedBook::plan][SheetKind::goals]) {
      if (value_in(row, "Nummer") != goal) continue;
      for (const auto& [label, heading] :
           {std::pair{"Metod/mått:", "Metod"}, std::pair{"Metod:", "Metod"},
            std::pair{"Adressering:", "Adressering"}, std::pair{"Ansvarig:", "Ansvarig"}})
        if (text.plain.starts_with(label)) {
          const std::string value{
              trimmed_text(std::string_view{text.plain}.substr(std::string_view{label}.size()))};
          return collector_.set(row, heading, value, fmt::format("under rubriken ”{}”", open_.back().text));
        }
      if (!plan_.follow_up) return add_text(row, "Beskrivning", text);
    }
    add_text(collector_.follow_up_of(SheetKind::goals, "Nummer", goal), "Kommentar", text);
  }

  void end_text() {
    if (section_ != nullptr && !trimmed_text(text_).empty()) {
      auto& row = plan_.rows[section_->book][SheetKind::texts].emplace_back();
      const std::string origin = fmt::format("under rubriken ”{}”", section_origin_);
      collector_.set(row, "Avsnitt", section_->section, origin);
      collector_.set(row, "Text", text_, origin);
    }
    text_.clear();
    section_ = nullptr;
  }

  /// An indicator must belong to a goal: those that belong to none get one that says so.
  void give_goals_to_all() {
    for (auto& row : plan_.rows[ImportedBook::plan][SheetKind::indicators]) {
      if (row.contains("Mål")) continue;
      const std::string name = "Indikatorer utan mål i dokumentet";
      collector_.set(row, "Mål", collector_.goal({}, name, "härledd"), "härledd",
                     "dokumentet säger inget mål");
      const std::string heading = value_in(row, "(Rubrik)");
      collector_.list(
          row["Indikator"].origin, value_in(row, "Indikator"),
          heading.empty()
              ? "indikatorn hör inte till något mål i dokumentet"
              : fmt::format("rubriken ovanför, ”{}”, är inget mål, så indikatorn fick inget", heading));
    }
  }

  /// A plan that says what has become of something, but not when: no period is made up for it.
  void leave_out_follow_up() {
    for (const auto& [kind, rows] : plan_.rows[ImportedBook::follow_up])
      for (const auto& row : rows)
        for (const auto& [heading, value] : row)
          if (!value.origin.empty())
            collector_.list(value.origin, value.text,
                            "hör till en uppföljning, men dokumentet säger inte till vilken månad. Ange den "
                            "med --period");
    plan_.rows.erase(ImportedBook::follow_up);
  }

  const std::vector<ImportedBlock>& blocks_;
  const ImportRequest& request_;
  ImportedPlan plan_;
  PlanCollector collector_;
  std::size_t at_ = 0;
  std::vector<OpenHeading> open_;
  const KnownSection* section_ = nullptr;
  std::string section_origin_, text_, caption_;
  ImportedRow* comment_ = nullptr;
  bool in_appendix_ = false;
  int appendix_level_ = 0;
};

}  // namespace

ImportedPlan plan_of_document(const std::vector<ImportedBlock>& blocks, const ImportRequest& request) {
  return DocumentReader{blocks, request}.read();
}

}  // namespace redovisa
