#include "view/counted_wording.hpp"

#include <fmt/format.h>
#include <optional>

#include "view/wording.hpp"

namespace redovisa {

namespace {

std::string_view word_of(CountedTerm::Kind kind) {
  switch (kind) {
    case CountedTerm::Kind::budget:
      return "budget";
    case CountedTerm::Kind::forecast:
      return "prognos";
    case CountedTerm::Kind::outcome:
      return "utfall";
  }
  return {};
}

std::string time_of(const CountedTerm& term) {
  return term.kind == CountedTerm::Kind::forecast
             ? fmt::format("per {} {}", month_name(term.period.last_month), term.period.year)
             : heading_text(term.period);
}

std::string amount_text(const Decimal& amount) { return text_of(with_decimals(amount, 0)); }

/// One side of the count: its words and what it sums to.
struct SideSum {
  std::string words;
  Decimal sum;
};

/// The terms of a count stand side by side: those of one kind, then those of the other.
std::vector<SideSum> sums_of(const std::vector<CountedTerm>& terms) {
  std::vector<SideSum> sums;
  std::optional<CountedTerm::Kind> kind;
  for (const auto& term : terms) {
    if (kind != term.kind) sums.push_back({fmt::format("{} {}", word_of(term.kind), time_of(term)), {}});
    kind = term.kind;
    sums.back().sum = sums.back().sum + *term.amount.number;
  }
  return sums;
}

/// The first term is the result, the others what it is a share of.
std::string share_sentence(const std::vector<CountedTerm>& terms) {
  if (terms.size() < 2) return {};
  Decimal base;
  for (std::size_t i = 1; i < terms.size(); ++i) base = base + *terms[i].amount.number;
  const Decimal& result = *terms.front().amount.number;
  std::string text = fmt::format(
      "Räknat på kommunens ekonomi: årets resultat {} av skatteintäkter, generella "
      "bidrag och utjämning {} tkr",
      amount_text(result), amount_text(base));
  if (const auto share = quotient(result * decimal_of(100), base, 2))
    text += fmt::format(", {}", text_of(Number{*share, "%"}));
  return text + '.';
}

std::string sentence_of(const OutcomeCount& count, const std::vector<CountedTerm>& terms) {
  if (count.way == CountingWay::result_share) return share_sentence(terms);
  const auto sums = sums_of(terms);
  if (sums.size() != 2) return {};
  const Decimal difference = sums[0].sum - sums[1].sum;
  const std::string row =
      count.row.empty() ? "summan av driftredovisningen" : fmt::format("raden {}", count.row);
  std::string text =
      fmt::format("Räknat på {}: {} {} mot {} {}, skillnad {} tkr", row, sums[0].words,
                  amount_text(sums[0].sum), sums[1].words, amount_text(sums[1].sum), amount_text(difference));
  if (const auto share = quotient(difference * decimal_of(100), absolute(sums[1].sum), 1))
    text += fmt::format(", {} av {}", text_of(Number{*share, "%"}),
                        count.way == CountingWay::forecast_error ? "prognosen" : "budgeten");
  if (count.way == CountingWay::forecast_error) text += ". Tecknet räknas inte";
  return text + '.';
}

std::string_view words_of(NotCounted why) {
  switch (why) {
    case NotCounted::not_due:
      return "Räknas av programmet när året är slut.";
    case NotCounted::no_earlier_report:
      return "Kan inte räknas: underlaget har ingen tidigare rapport för året med prognos i "
             "driftredovisningen.";
    case NotCounted::no_economy:
      return "Kan inte räknas: beloppen i driftredovisningen saknas.";
    case NotCounted::no_such_row:
      return "Kan inte räknas: driftredovisningen har ingen sådan rad.";
    case NotCounted::rows_differ:
      return "Kan inte räknas: driftredovisningens rader är inte desamma på båda sidor, eller så saknar "
             "någon rad ett belopp.";
    case NotCounted::no_base:
      return "Kan inte räknas i procent: det som det skulle vara en andel av är noll.";
    case NotCounted::of_municipality:
      return "Kan inte räknas: det är kommunens resultat, och räknas av redovisa kommun.";
    case NotCounted::result_unknown:
      return "Kan inte räknas: kommunens resultat är inte känt, för att någon nämnds eller rads belopp "
             "saknas.";
    case NotCounted::no_base_rows:
      return "Kan inte räknas: driftredovisningen har inga rader för skatteintäkter och generella bidrag "
             "med belopp. Heter de något annat: skriv deras namn i Beräknas på, med semikolon mellan.";
  }
  return {};
}

}  // namespace

std::string words_of(const CountedTerm& term) {
  return fmt::format("{} {}, {}: {}", word_of(term.kind), time_of(term), term.row,
                     amount_text(*term.amount.number));
}

std::vector<std::string> counted_sentences(const OutcomeCount& count) {
  std::vector<std::string> sentences;
  if (count.why_not) sentences.emplace_back(words_of(*count.why_not));
  if (!count.why_not && !count.terms.empty()) sentences.push_back(sentence_of(count, count.terms));
  if (!count.forecast_terms.empty()) sentences.push_back(sentence_of(count, count.forecast_terms));
  std::erase(sentences, std::string{});
  return sentences;
}

std::vector<CountedTerm> counted_terms(const OutcomeCount& count) {
  auto terms = count.terms;
  const auto& more = count.forecast_terms;
  terms.insert(terms.end(), more.begin(), more.end());
  return terms;
}

}  // namespace redovisa
