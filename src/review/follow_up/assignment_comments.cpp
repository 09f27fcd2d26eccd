#include "review/follow_up/assignment_comments.hpp"

#include <algorithm>

#include "diagnostics/folded.hpp"
#include "review/periods/period_mentions.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<35> finishing{"beslutas",
                                 "beslut",
                                 "besluta",
                                 "slutrapporteras",
                                 "slutredovisas",
                                 "presenteras",
                                 "klart",
                                 "klar",
                                 "klara",
                                 "färdigt",
                                 "färdig",
                                 "färdiga",
                                 "färdigställs",
                                 "slutförs",
                                 "slutföras",
                                 "slutfört",
                                 "slutförd",
                                 "redovisas",
                                 "antas",
                                 "avslutas",
                                 "fram",
                                 "levereras",
                                 "slutförts",
                                 "färdigställas",
                                 "antagande",
                                 "slutredovisning",
                                 "slutrapport",
                                 "slutrapporterad",
                                 "slutrapporterat",
                                 "slutredovisad",
                                 "beslutad",
                                 "beslutade",
                                 "fastställas",
                                 "antagen",
                                 "slutrapporten"};

constexpr WordList<15> completed{"slutfört",          "slutförd",  "slutförts", "avslutat",
                                 "avslutad",          "avslutats", "klart",     "slutrapporterat",
                                 "slutrapporterats",  "genomfört", "genomförd", "genomförts",
                                 "slutrapporterades", "färdigt",   "avklarat"};
constexpr WordList<4> ongoing{"pågår", "pågående", "fortgår", "fortlöper"};
constexpr WordList<6> begun{"påbörjat", "påbörjats", "påbörjad", "startat", "startats", "inletts"};
constexpr WordList<3> cancelled{"avbrutits", "avbrutet", "avbruten"};
// What has not happened, or only if.
constexpr WordList<28> not_yet{"bli",      "blir",   "väntas", "förväntas", "beräknas", "planeras", "ska",
                               "kommer",   "kan",    "när",    "om",        "innan",    "först",    "då",
                               "tidigare", "delvis", "som",    "nästan",    "bör",      "delar",    "skulle",
                               "delen",    "del",    "steg",   "steget",    "etapp",    "etappen",  "första"};
constexpr WordList<10> prepositions{"inom", "i", "av", "till", "för", "med", "om", "från", "på", "mot"};
constexpr WordList<7> waiting{"förutsätter", "förutsättning", "beroende", "inväntar",
                              "avvaktar",    "väntar",        "invänta"};
constexpr WordList<3> when_done{"när", "sedan", "efter"};

/// "men", "medan": the sentence goes on to something else.
bool ends_part(std::string_view word) {
  return word == "men" || word == "medan" || word == "dock" || word == ";";
}

/// The words for an assignment itself, by the kinds that the municipality has.
class AssignmentWords {
 public:
  explicit AssignmentWords(const Convention& convention) {
    for (const AssignmentKind& kind : convention.assignment_kinds)
      definite_.push_back(folded(kind.key) + "et");
  }

  /// "uppdraget", "nämndinitiativet", "budgetuppdraget", and "verksamhetsmålet" where that is a kind.
  bool holds(std::string_view word) const {
    return word.ends_with("uppdraget") || word.ends_with("initiativet") ||
           std::ranges::find(definite_, word) != definite_.end();
  }

 private:
  std::vector<std::string> definite_;
};

/// Where the assignment is told of, not what is done within it; past the last token when nowhere.
std::size_t subject_of(const Tokens& tokens, const AssignmentWords& words) {
  std::size_t at = 0;
  while (at < tokens.list.size() &&
         (!words.holds(tokens.word(at)) || (at > 0 && is_any(tokens.word(at - 1), prepositions))))
    ++at;
  return at;
}

constexpr WordList<5> expecting{"väntas", "förväntas", "beräknas", "bedöms", "blir"};
constexpr WordList<2> becoming{"bli", "kunna"};

constexpr WordList<11> all_done{"klart",    "klar",         "färdigt",      "färdig",
                                "slutfört", "slutförd",     "slutförs",     "slutföras",
                                "avslutas", "färdigställs", "färdigställas"};

/// "Uppdraget väntas bli klart", "arbetet beräknas slutföras": where the first words say that all of it will
/// be done, the word that does; past the last token when they do not.
std::size_t coming_finish(const Tokens& tokens, const AssignmentWords& words) {
  constexpr std::size_t reach = 9;
  const std::size_t none = tokens.list.size();
  const bool is_whole = tokens.word(0) == "arbetet" || words.holds(tokens.word(0));
  if (!is_whole) return none;
  std::size_t verb = 1;  // "arbetet pågår och väntas"
  if (is_any(tokens.word(1), ongoing)) verb = tokens.word(2) == "och" ? 3 : none;
  if (!is_any(tokens.word(verb), expecting)) return none;
  for (std::size_t at = verb + 1; at < std::min(verb + reach, none); ++at) {
    if (is_negation(tokens.word(at)) || ends_part(tokens.word(at))) return none;
    if (!is_any(tokens.word(at), all_done)) continue;
    const bool is_judged_done = tokens.word(verb) == "bedöms" && !has_word(tokens, verb, at, becoming);
    return is_judged_done ? none : at;
  }
  return none;
}

/// The stretch of the sentence's tokens [begin, end) as it is written.
std::string_view written(const Sentence& sentence, const Tokens& tokens, std::size_t begin, std::size_t end) {
  const auto first = tokens.list[begin].begin;
  return std::string_view{sentence.text}.substr(first, tokens.list[end - 1].end - first);
}

/// Are there words of completion between the joints around the time that is mentioned? "Uppdraget blir klart
/// i tid, men en del fortsätter till mars" tells of no completion in March.
bool tells_finish(const Tokens& tokens, const PeriodMention& mention) {
  std::size_t begin = mention.begin, end = mention.end;
  while (begin > 0 && !ends_part(tokens.word(begin - 1))) --begin;
  while (end < tokens.list.size() && !ends_part(tokens.word(end))) ++end;
  return has_word(tokens, begin, end, finishing);
}

std::string_view written(const Sentence& sentence, const Tokens& tokens, const PeriodMention& mention) {
  std::size_t first = mention.begin;
  if (first > 0 && (tokens.word(first - 1) == "den" || tokens.word(first - 1) == "i")) --first;
  const auto begin = tokens.list[first].begin;
  return std::string_view{sentence.text}.substr(begin, tokens.list[mention.end - 1].end - begin);
}

/// A status that a sentence tells, and the tokens that do.
struct ReadStatus {
  ToldStatus status;
  std::size_t begin = 0, end = 0;
};

/// A status that is told at `at`, when what stands from `begin` on does not take it back.
std::optional<ReadStatus> status_at(const Tokens& tokens, std::size_t begin, std::size_t at) {
  const auto word = tokens.word(at);
  const bool is_done = is_any(word, completed), is_begun = is_any(word, begun);
  const bool is_cancelled = is_any(word, cancelled);
  if (!is_done && !is_begun && !is_cancelled && !is_any(word, ongoing)) return std::nullopt;
  if (has_word(tokens, 0, tokens.list.size(), not_yet)) return std::nullopt;
  if (is_done && (tokens.word(at + 1) == "för" || tokens.word(at + 1) == "att")) return std::nullopt;
  std::size_t negation = at;
  for (std::size_t i = at; i > begin; --i)
    if (is_negation(tokens.word(i - 1))) negation = i - 1;
  const bool negated = negation < at;
  ReadStatus told{{AssignmentStatus::started}, negation, at + 1};
  if (is_done && negated) told.status.is_only_not_done = true;
  if (is_done && !negated) told.status.status = AssignmentStatus::completed;
  if (is_cancelled) told.status.status = AssignmentStatus::cancelled;
  if (is_begun && negated) told.status.status = AssignmentStatus::not_started;
  return negated && !is_done && !is_begun ? std::nullopt : std::optional{told};
}

/// "Arbetet pågår och väntas bli klart i november" goes with all that is not done.
std::optional<ReadStatus> status_to_come(const Tokens& tokens, const AssignmentWords& words) {
  const std::size_t at = coming_finish(tokens, words);
  if (at == tokens.list.size()) return std::nullopt;
  return ReadStatus{{.status = AssignmentStatus::started, .is_only_not_done = true}, 0, at + 1};
}

std::optional<ReadStatus> told_status(const Tokens& tokens, const AssignmentWords& words) {
  constexpr std::size_t reach = 8;
  if (const auto coming = status_to_come(tokens, words)) return coming;
  const std::size_t subject = subject_of(tokens, words);
  const bool is_alone = tokens.list.size() <= 4 && !tokens.list.empty() &&  // "Slutfört."
                        tokens.word(tokens.list.size() - 1) == ".";
  if (subject == tokens.list.size() && !is_alone) return std::nullopt;
  const std::size_t begin = is_alone ? 0 : subject;
  for (std::size_t at = begin; at < std::min(begin + reach, tokens.list.size()); ++at) {
    if (tokens.word(at) == "," || tokens.word(at) == "men") return std::nullopt;
    if (const auto status = status_at(tokens, begin, at)) return status;
  }
  return std::nullopt;
}

}  // namespace

std::optional<ToldFinish> told_finish(std::span<const Sentence> comment, const SourceMaterial& m) {
  const AssignmentWords words{m.convention};
  std::optional<ToldFinish> latest;
  for (const Sentence& sentence : comment) {
    const Tokens& tokens = sentence.tokens;
    if (!has_word(tokens, 0, tokens.list.size(), finishing)) continue;
    const std::size_t count = tokens.list.size();
    const bool is_own = subject_of(tokens, words) < count || coming_finish(tokens, words) < count;
    for (const auto& mention : period_mentions(tokens, m.convention.calendar)) {
      if (!tells_finish(tokens, mention)) continue;
      const auto day = mention.is_span ? std::nullopt : first_day(mention, m.period);
      if (!day || *day <= last_day(m.period) || (latest && *day <= latest->first_day)) continue;
      latest = {*day, written(sentence, tokens, mention), sentence.text, is_own};
    }
  }
  return latest;
}

std::vector<Date> told_days(std::span<const Sentence> comment, const SourceMaterial& m) {
  std::vector<Date> days;
  for (const Sentence& sentence : comment) {
    const Tokens& tokens = sentence.tokens;
    for (const auto& mention : period_mentions(tokens, m.convention.calendar))
      if (const auto day = first_day(mention, m.period); day && mention.day) days.push_back(*day);
  }
  return days;
}

std::vector<ToldStatus> told_statuses(std::span<const Sentence> comment, const SourceMaterial& m) {
  const AssignmentWords words{m.convention};
  std::vector<ToldStatus> told;
  for (const Sentence& sentence : comment) {
    const Tokens& tokens = sentence.tokens;
    if (auto read = told_status(tokens, words)) {
      read->status.sentence = sentence.text;
      read->status.words = written(sentence, tokens, read->begin, read->end);
      told.push_back(read->status);
    }
  }
  return told;
}

std::string_view told_on_plan(std::span<const Sentence> comment) {
  for (const Sentence& sentence : comment) {
    const Tokens& tokens = sentence.tokens;
    bool negated = false;
    for (std::size_t i = 0; i < tokens.list.size(); ++i) {
      negated = negated || is_negation(tokens.word(i));
      const auto word = tokens.word(i), next = tokens.word(i + 1);
      const bool keeps = (word == "följer" || word == "enligt") &&
                         (next == "plan" || next == "planen" || next == "tidplan" || next == "tidplanen");
      if (keeps && !negated && !has_word(tokens, 0, i, not_yet)) return sentence.text;
    }
  }
  return {};
}

bool tells_of_waiting(const Sentence& sentence) {
  const Tokens& tokens = sentence.tokens;
  const std::size_t all = tokens.list.size();
  return has_word(tokens, 0, all, waiting) ||
         (has_word(tokens, 0, all, when_done) &&
          (has_word(tokens, 0, all, completed) || has_word(tokens, 0, all, finishing)));
}

}  // namespace redovisa
