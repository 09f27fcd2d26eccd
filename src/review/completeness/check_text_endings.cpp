// Texts and names that end in the middle of a sentence.
#include "review/completeness/completeness_parts.hpp"
#include "review/text/text_blocks.hpp"
#include "review/text/text_endings.hpp"

namespace redovisa {

namespace {

/// Are texts of this kind written as sentences?
bool is_prose(PassageKind kind) {
  switch (kind) {
    case PassageKind::running:
    case PassageKind::comment:
    case PassageKind::analysis:
    case PassageKind::consequence:
    case PassageKind::measure:
    case PassageKind::motive:
      return true;
    case PassageKind::description:
    case PassageKind::activity:
    case PassageKind::measure_row:
    case PassageKind::remark:
      return false;
  }
  return false;
}

/// What is wrong with an ending: nothing, perhaps something, or something.
enum class Doubt : std::uint8_t { none, some, sure };

Doubt doubt_of_phrase(TextEnding ending) { return ending == TextEnding::cut_off ? Doubt::some : Doubt::none; }

/// Of prose even a missing stop is told, where other sentences have theirs.
Doubt doubt_of_paragraph(std::string_view text, TextEnding ending) {
  switch (ending) {
    case TextEnding::stopped:
      return Doubt::none;
    case TextEnding::open:
      return has_several_sentences(text) ? Doubt::some : Doubt::none;
    case TextEnding::dangling:
      return Doubt::some;
    case TextEnding::cut_off:
      return Doubt::sure;
  }
  return Doubt::none;
}

bool is_item_comma(const TextBlock& block) { return block.text.ends_with(','); }

Doubt doubt_of(const TextBlock& block, bool is_prose_text) {
  const TextEnding ending = ending_of(block.text);
  switch (block.kind) {
    case TextBlockKind::heading:
    case TextBlockKind::table:
      return Doubt::none;
    case TextBlockKind::item:  // "…, och" and "…," lead to the next
      return is_item_comma(block) ? Doubt::none : doubt_of_phrase(ending);
    case TextBlockKind::paragraph:
      return is_prose_text ? doubt_of_paragraph(block.text, ending) : doubt_of_phrase(ending);
  }
  return Doubt::none;
}

Finding finding_of(std::string_view text, const std::string& subject, const SourcePosition& position) {
  Finding finding{FindingCode::sentence_cut_off, {position}, subject, {{"om", subject}}};
  finding.quote = last_sentence(text);
  return finding;
}

/// A list may follow in the section's next row.
bool begins_with_list(const std::vector<Passage>& passages, std::size_t next, const std::string& section) {
  if (next >= passages.size() || passages[next].subject != section) return false;
  const auto blocks = blocks_of(passages[next].text);
  return !blocks.empty() && blocks.front().kind != TextBlockKind::paragraph;
}

void check(const std::vector<Passage>& passages, std::size_t index, Findings& findings) {
  const Passage& passage = passages[index];
  const auto blocks = blocks_of(passage.text);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const bool is_last = i + 1 == blocks.size();
    const bool leads_on =
        is_last ? begins_with_list(passages, index + 1, passage.subject)
                : blocks[i + 1].kind == TextBlockKind::item || blocks[i + 1].kind == TextBlockKind::table;
    const Doubt doubt = doubt_of(blocks[i], is_prose(passage.kind));
    const bool is_lead = leads_on && blocks[i].kind == TextBlockKind::paragraph;
    const bool is_inner_item = !is_last && blocks[i].kind == TextBlockKind::item;
    if (doubt == Doubt::none || is_lead || is_inner_item) continue;
    Finding finding = finding_of(blocks[i].text, passage.subject, passage.position);
    finding.unsure = doubt == Doubt::some;
    findings.push_back(std::move(finding));
    return;
  }
}

void check_name(const std::string& name, const std::string& id, const SourcePosition& position,
                Findings& findings) {
  if (doubt_of_phrase(ending_of(name)) == Doubt::none) return;
  Finding finding = finding_of(name, id, position);
  finding.unsure = true;
  findings.push_back(std::move(finding));
}

}  // namespace

void check_text_endings(const Reviewed& reviewed, Findings& findings) {
  for (std::size_t i = 0; i < reviewed.passages.size(); ++i) check(reviewed.passages, i, findings);
  for (const Goal& g : reviewed.material.goals) check_name(g.name, g.number, g.position, findings);
  for (const Indicator& i : reviewed.material.indicators) check_name(i.name, i.id, i.position, findings);
  for (const Assignment& a : reviewed.material.assignments) check_name(a.name, a.id, a.position, findings);
}

}  // namespace redovisa
