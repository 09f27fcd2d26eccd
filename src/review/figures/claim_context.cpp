#include "review/figures/claim_context.hpp"

#include <algorithm>

#include "review/text/plain_words.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

bool counts(ClaimUnit unit) {
  return unit == ClaimUnit::days || unit == ClaimUnit::persons || unit == ClaimUnit::pieces ||
         unit == ClaimUnit::none;
}

/// The time that the section's name tells: "ekonomi.perioden".
ClaimedTime time_of_section(const Passage& passage) {
  if (passage.kind != PassageKind::running) return ClaimedTime::unknown;
  if (passage.subject.find("helår") != std::string::npos) return ClaimedTime::year;
  return passage.subject.find("period") != std::string::npos ? ClaimedTime::to_date : ClaimedTime::unknown;
}

/// Words that begin a clause whose number is of what the number before it is of.
bool goes_on(std::string_view word) {
  static constexpr WordList<7> words{"till", "mot", "jämfört", "och", "respektive", "eller", "medan"};
  return is_any(word, words);
}

bool is_number(std::string_view word) {
  return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Of employees: which figure of theirs is meant.
bool tells_measure_of_staff(std::string_view word) {
  static constexpr WordList<6> stems{"personalomsättning", "heltid",   "deltid",
                                     "timavlön",           "långtids", "korttids"};
  return begins_with_any(word, stems) || word.find("frånvaro") != std::string_view::npos ||
         word.find("omsättning") != std::string_view::npos || word.find("avgång") != std::string_view::npos;
}

bool tells_result(std::string_view word) {
  return tells_variance(word) || word.starts_with("resultat") || word.starts_with("nettoavvik");
}

}  // namespace

bool same_unit(ClaimUnit claimed, ClaimUnit known) {
  if (claimed == known) return true;
  const bool one_is_days = claimed == ClaimUnit::days || known == ClaimUnit::days;
  const bool one_is_open = claimed == ClaimUnit::none || known == ClaimUnit::none;
  return counts(claimed) && counts(known) && (one_is_open || !one_is_days);
}

ContextReader::ContextReader(const Reviewed& reviewed, const std::vector<Claim>& claims,
                             const FigureIndex& index, const SubjectLookup& lookup)
    : reviewed_{reviewed},
      claims_{claims},
      index_{index},
      lookup_{lookup},
      bodies_{reviewed.material.report.committee} {}

ClaimContext ContextReader::read(std::size_t i) {
  const Claim& claim = claims_[i];
  if (sentence_ != claim.sentence) {
    begin_sentence(claim);
    first_claim_ = i;
  }
  ClaimContext context{&claim, &reviewed_.passages[sentence(claim).passage], {}, earlier_};
  WordRange clause = clause_of(claim);
  context.named = mentions_in(clause, claim.unit);
  if (context.named.empty() && i > first_claim_ && !is_about_all(clause, context)) {
    const bool joined = is_joined(i);
    context.continues = !joined && clause.first < words_.size() && goes_on(words_[clause.first].word);
    if (joined || context.continues) clause.first = joined ? clause_of(claims_[i - 1]).first : 0;
    context.named = mentions_in(clause, claim.unit);
  }
  for (const auto& mention : mentions_) context.near.push_back(mention.subject);
  context.pure = is_pure(clause, context);
  context.about_all = is_about_all(clause, context);
  context.time = claim.time != ClaimedTime::unknown ? claim.time : time_of_section(*context.passage);
  if (claim.figure == ClaimedFigure::target && claim.time != ClaimedTime::other)
    context.time = ClaimedTime::year;
  context.of_other_body = is_of_other_body(clause, context);
  return context;
}

/// Sentences without claims are read too, for what they name before the claim.
void ContextReader::begin_sentence(const Claim& claim) {
  const auto same_paragraph = [&](std::size_t other) {
    const Sentence &a = reviewed_.sentences[other], &b = sentence(claim);
    return a.passage == b.passage && a.paragraph == b.paragraph;
  };
  std::size_t first = claim.sentence;
  while (first > 0 && first - 1 != sentence_ && same_paragraph(first - 1)) --first;
  if (first == 0 || first - 1 != sentence_ || !same_paragraph(first - 1))
    earlier_.clear();
  else
    remember_mentions();
  for (; first < claim.sentence; ++first) {
    read_words(first);
    remember_mentions();
  }
  read_words(claim.sentence);
  sentence_ = claim.sentence;
  told_bodies_ = {words_, bodies_};
  read_told();
}

void ContextReader::read_words(std::size_t sentence) {
  words_ = words_of(reviewed_.sentences[sentence].text);
  mentions_ = lookup_.mentions_in(words_);
}

void ContextReader::remember_mentions() {
  for (const auto& mention : mentions_)
    if (std::ranges::find(earlier_, mention.subject) == earlier_.end()) earlier_.push_back(mention.subject);
}

void ContextReader::read_told() {
  told_.assign(1, {});
  for (const TextWord& word : words_) {
    ToldSoFar told = told_.back();
    told.result = told.result || tells_result(word.word);
    told.forecast = told.forecast || word.word.find("prognos") != std::string::npos;
    told.committee = told.committee || lookup_.is_committee(word.stem);
    told_.push_back(told);
  }
  first_special_.reset();
}

WordRange ContextReader::clause_of(const Claim& claim) const {
  const auto begin = static_cast<std::size_t>(claim.clause.data() - sentence(claim).text.data());
  const auto end = begin + claim.clause.size();
  const auto first = std::ranges::lower_bound(words_, begin, {}, &TextWord::begin);
  const auto next = std::ranges::lower_bound(words_, end, {}, &TextWord::begin);
  return {static_cast<std::size_t>(first - words_.begin()), static_cast<std::size_t>(next - words_.begin())};
}

std::vector<Mention> ContextReader::mentions_in(const WordRange& clause, ClaimUnit unit) const {
  std::vector<Mention> found;
  for (const auto& mention : mentions_) {
    const bool inside = std::ranges::any_of(
        mention.words, [&](std::size_t word) { return word >= clause.first && word < clause.next; });
    const bool has_unit = std::ranges::any_of(index_.figures_of(mention.subject),
                                              [&](const auto& known) { return same_unit(unit, known.unit); });
    if (inside && has_unit && !measures_something_else(mention)) found.push_back(mention);
  }
  if (!speaks_of_investments())
    std::erase_if(found, [&, all = found](const Mention& m) { return is_namesake_of_costs(m, all); });
  const auto special = std::ranges::count_if(found, [&](const Mention& m) { return !is_general(m); });
  if (special > 0) std::erase_if(found, [&](const Mention& m) { return is_general(m); });
  return found;
}

bool ContextReader::speaks_of_investments() const {
  const auto is_about = [](std::string_view word) { return word.find("invester") != std::string_view::npos; };
  return is_about(reviewed_.passages[reviewed_.sentences[sentence_.value()].passage].subject) ||
         std::ranges::any_of(words_, [&](const TextWord& word) { return is_about(word.word); });
}

/// An investment row that has its name from a row of costs: a committee has one in both tables.
bool ContextReader::is_namesake_of_costs(const Mention& mention, const std::vector<Mention>& all) const {
  const auto kind_of = [&](const Mention& m) { return index_.subjects()[m.subject].kind; };
  return kind_of(mention) == SubjectKind::investment && std::ranges::any_of(all, [&](const Mention& other) {
           const auto kind = kind_of(other);
           return (kind == SubjectKind::operating || kind == SubjectKind::activity) &&
                  other.words == mention.words;
         });
}

/// A group of employees that has a row of sick leave has other figures too.
bool ContextReader::measures_something_else(const Mention& mention) const {
  const FigureSubject& subject = index_.subjects()[mention.subject];
  if (subject.kind != SubjectKind::sick_leave) return false;
  const auto measure = first_stem(subject.name);
  bool told = false;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    if (words_[i].stem == measure) return false;
    const bool share = words_[i].word.starts_with("andel") && i + 1 < words_.size();
    told = told || tells_measure_of_staff(words_[i].word) || (share && !is_plain(words_[i + 1].word));
  }
  return told;
}

/// "I kommunen som helhet är sjukfrånvaron …", unless the tables have a row of it.
bool ContextReader::is_of_other_body(const WordRange& clause, const ClaimContext& context) const {
  if (!told_bodies_.tell_other(clause)) return false;
  return std::ranges::none_of(context.named, [&](const Mention& mention) {
    const auto name = words_of(index_.subjects()[mention.subject].name_in_text());
    return ToldBodies{name, bodies_}.tell_other({0, name.size()});
  });
}

/// "Kostnaderna för ekonomiskt bistånd" are those of ekonomiskt bistånd; "socialsekreterarnas sjukfrånvaro"
/// is theirs and not everybody's.
bool ContextReader::is_general(const Mention& mention) const {
  const FigureSubject& subject = index_.subjects()[mention.subject];
  if (subject.is_wide) return true;
  if (subject.kind != SubjectKind::sick_leave) return false;
  return mention.words.size() == 1 && words_[mention.words.front()].stem == first_stem(subject.name);
}

/// "från 12,4 % till 7,2 %", "17 818 dagar mot budgeterade 7 702": is nothing new named between the claim
/// and the one before it?
bool ContextReader::is_joined(std::size_t i) const {
  const Claim &before = claims_[i - 1], &claim = claims_[i];
  const auto first = std::ranges::lower_bound(words_, before.end, {}, &TextWord::begin);
  const auto next = std::ranges::lower_bound(words_, claim.begin, {}, &TextWord::begin);
  return std::all_of(first, std::max(first, next),
                     [](const TextWord& word) { return is_plain(word.word) || is_number(word.word); });
}

bool ContextReader::is_claimed(const TextWord& word, std::size_t sentence) const {
  for (std::size_t i = first_claim_; i < claims_.size() && claims_[i].sentence == sentence; ++i)
    if (word.begin >= claims_[i].begin && word.end <= claims_[i].end) return true;
  return false;
}

/// Does the word name the claim's subject, or what that is a part of?
bool ContextReader::is_of_name(std::size_t word, const ClaimContext& context) const {
  const auto is_among = [&](const Mention& mention) {
    return std::ranges::find(mention.words, word) != mention.words.end();
  };
  if (std::ranges::any_of(context.named, is_among)) return true;
  return !context.named.empty() && std::ranges::any_of(mentions_, [&](const Mention& mention) {
    return is_general(mention) && is_among(mention);
  });
}

bool ContextReader::is_pure(const WordRange& clause, const ClaimContext& context) const {
  return first_special(clause, context) == clause.next;
}

/// The first of the words that says what the claim is of, besides what is named; the clause's end: none.
std::size_t ContextReader::first_special(const WordRange& clause, const ClaimContext& context) const {
  constexpr WordList<4> explaining{"beror", "berodde", "förklaras", "orsakas"};
  std::vector<std::string> allowed;
  if (context.passage->indicator != nullptr)
    for (const auto& word : words_of(context.passage->indicator->name)) allowed.push_back(word.stem);
  for (std::size_t i = clause.first; i < clause.next; ++i) {
    const TextWord& word = words_[i];
    // "ett underskott på 12 mnkr beror på volymer": why it is so says nothing of what it is
    if (word.begin > context.claim->begin && begins_with_any(word.word, explaining)) break;
    if (is_of_name(i, context) || is_number(word.word) || is_plain(word.word) ||
        lookup_.is_committee(word.stem) || std::ranges::find(allowed, word.stem) != allowed.end() ||
        is_claimed(word, context.claim->sentence))
      continue;
    return i;
  }
  return clause.next;
}

/// Speaks the sentence, so far as the clause goes, of nothing but a surplus, a deficit or a result?
bool ContextReader::is_about_all(const WordRange& clause, const ClaimContext& context) {
  if (!context.named.empty()) return false;
  const ToldSoFar& told = told_[clause.next];
  const bool tells = told.result || (told.forecast && context.claim->typed_sign != ClaimedSign::unknown);
  const bool is_running = context.passage->kind == PassageKind::running;
  if (!tells || (!told.committee && (!earlier_.empty() || !is_running)) ||
      !mentions_in({0, clause.next}, context.claim->unit).empty())
    return false;
  if (!first_special_) first_special_ = first_special({0, words_.size()}, context);
  return *first_special_ >= clause.next;
}

}  // namespace redovisa
