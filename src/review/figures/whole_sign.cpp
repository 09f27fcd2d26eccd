#include "review/figures/whole_sign.hpp"

#include <algorithm>

#include "model/committee_rows.hpp"
#include "model/date.hpp"
#include "review/figures/figure_facts.hpp"
#include "review/text/plain_words.hpp"
#include "review/text/time_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

/// What a sentence about the whole result says.
struct ToldResult {
  bool surplus = false, deficit = false;
  bool of_year = false, to_date = false;
  bool committee = false;
  bool plain = true;            // says nothing but that
  std::string_view words = {};  // that tell the sign, in the sentence
};

bool tells_so_far(std::string_view word) {
  static constexpr WordList<3> beginnings{"hittills", "redovis", "period"};
  return begins_with_any(word, beginnings);
}

/// "positiv" and "negativ" say something only of an avvikelse or a resultat.
void read_sign(const std::vector<TextWord>& words, std::size_t i, std::string_view text, ToldResult& told) {
  const std::string_view word = words[i].word;
  const std::string_view next = i + 1 < words.size() ? std::string_view{words[i + 1].word} : "";
  const bool of_result = next.starts_with("avvik") || next.starts_with("resultat");
  const bool surplus = word.starts_with("överskott") || (of_result && word.starts_with("positiv"));
  const bool deficit = word.starts_with("underskott") || (of_result && word.starts_with("negativ"));
  if (!surplus && !deficit) return;
  told.surplus = told.surplus || surplus;
  told.deficit = told.deficit || deficit;
  const bool two_words = word.starts_with("positiv") || word.starts_with("negativ");
  told.words = text.substr(words[i].begin, words[two_words ? i + 1 : i].end - words[i].begin);
}

/// Words that say that it is not so, or not of now.
bool turns_meaning(std::string_view word) {
  static constexpr WordList<12> words{"inte",  "ej",     "utan",    "inget", "risk", "risken",
                                      "minst", "minska", "minskar", "ökar",  "hade", "kan"};
  return is_any(word, words) || word.starts_with("minskat") || tells_earlier(word);
}

/// A committee's row of the municipality's driftredovisning that the sentence names, and nothing else but the
/// committee's rows of other tables; nullptr: none, or several.
const Mention* committee_named(const std::vector<Mention>& mentions, const FigureIndex& index,
                               const std::vector<OperatingRow>& rows) {
  const auto is_row = [&](const Mention& mention) {
    const FigureSubject& subject = index.subjects()[mention.subject];
    return subject.kind == SubjectKind::operating && std::ranges::any_of(rows, [&](const OperatingRow& row) {
             return row.group == committees_group && row.name == subject.name;
           });
  };
  const auto named = std::ranges::find_if(mentions, is_row);
  if (named == mentions.end() || named->shared || named->loose) return nullptr;
  const bool alone =
      std::ranges::all_of(mentions, [&](const Mention& mention) { return mention.words == named->words; });
  return alone ? &*named : nullptr;
}

/// `named` is whose result it is when it is not that of the committee that reports.
ToldResult told_by(std::string_view text, const SubjectLookup& lookup, const Mention* named,
                   const Period& report) {
  constexpr WordList<3> going{"gå", "går", "gick"};  // "gå med överskott"
  const auto words = words_of(text);
  ToldResult told;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i].word;
    read_sign(words, i, text, told);
    told.of_year = told.of_year || tells_whole_year(word);
    const auto month = month_named(word);
    told.to_date = told.to_date || tells_so_far(word) || month == report.last_month;
    told.plain = told.plain && (!month || *month == report.last_month || *month == 1);
    const bool committee = named == nullptr ? lookup.is_committee(words[i].stem)
                                            : std::ranges::find(named->words, i) != named->words.end();
    told.committee = told.committee || committee;
    told.plain = told.plain && !turns_meaning(word) && (committee || is_plain(word) || is_any(word, going));
  }
  return told;
}

const KnownFigure* result_of(const ToldResult& told, std::size_t subject, const FigureIndex& index) {
  if (told.of_year == told.to_date) {
    if (!told.of_year) return nullptr;
    return index.find(subject, ClaimedFigure::variance, ClaimedTime::year);
  }
  const auto time = told.of_year ? ClaimedTime::year : ClaimedTime::to_date;
  return index.find(subject, ClaimedFigure::variance, time);
}

bool may_tell(std::string_view text) {
  return text.find("verskott") != std::string_view::npos ||
         text.find("nderskott") != std::string_view::npos || text.find("tiv") != std::string_view::npos;
}

void check_sentence(const Sentence& sentence, const Reviewed& reviewed, const FigureIndex& index,
                    const SubjectLookup& lookup, Findings& findings) {
  const auto mentions = lookup.mentions_in(words_of(sentence.text));
  const Mention* named = committee_named(mentions, index, reviewed.material.economy.operating);
  const std::size_t subject = named == nullptr ? *index.whole() : named->subject;
  const ToldResult told = told_by(sentence.text, lookup, named, reviewed.material.period);
  if (!told.plain || !told.committee || told.surplus == told.deficit) return;
  const KnownFigure* known = result_of(told, subject, index);
  if (known == nullptr || !known->better || *known->better == Decimal{}) return;
  if ((*known->better > Decimal{}) == told.surplus) return;
  const Passage& passage = reviewed.passages[sentence.passage];
  Finding finding =
      text_finding(FindingCode::text_sign_differs, passage, sentence.text, told.of_year == told.to_date);
  finding.facts.push_back({"står", std::string{told.words}});
  add_figure(finding, index.subjects()[subject], *known, reviewed.material.printed);
  findings.push_back(std::move(finding));
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

void check_sign_of_whole(const Reviewed& reviewed, const FigureIndex& index, const SubjectLookup& lookup,
                         Findings& findings) {
  if (!index.whole()) return;
  for (const Sentence& sentence : reviewed.sentences)
    if (may_tell(sentence.text) && !has_digit(sentence.text))
      check_sentence(sentence, reviewed, index, lookup, findings);
}

}  // namespace redovisa
