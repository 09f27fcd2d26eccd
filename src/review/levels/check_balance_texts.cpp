#include <algorithm>

#include "review/figures/figure_facts.hpp"
#include "review/levels/level_checks.hpp"
#include "review/periods/period_mentions.hpp"
#include "review/text/token_search.hpp"
#include "rollup/balance.hpp"

namespace redovisa {

namespace {

constexpr WordList<2> the_demand{"balanskravet", "balanskrav"};
constexpr WordList<16> meets{"uppfylls", "uppfyllt", "uppfyllts", "uppfyller", "uppfylla", "uppfyllde",
                             "uppnås",   "uppnått",  "uppnåtts",  "uppnår",    "klarar",   "klaras",
                             "klarat",   "klarade",  "klarades",  "nås"};
constexpr WordList<9> conditions{"om", "skulle", "ska", "måste", "bör", "kräver", "krävs", "då", "annars"};
constexpr WordList<3> none_words{"inga", "inget", "ingen"};
constexpr WordList<2> deficit_stems{"underskott", "balanskravsunderskott"};
constexpr WordList<2> restored_stems{"återstå", "återställ"};
constexpr WordList<3> positive_words{"positivt", "positiv", "positiva"};
constexpr WordList<3> negative_words{"negativt", "negativ", "negativa"};
constexpr WordList<3> of_the_year{"kommunens", "årets", "helårets"};
constexpr WordList<1> result_word{"resultat"};
constexpr WordList<2> balance_result_words{"balanskravsresultatet", "balanskravsresultat"};
/// What may stand between the result and its amount when nothing else is meant than the result of the year.
constexpr WordList<32> between{"väntas",  "beräknas", "bedöms",    "prognostiseras",
                               "blir",    "blev",     "bli",       "uppgår",
                               "uppgick", "uppgå",    "till",      "är",
                               "var",     "vara",     "om",        "på",
                               "cirka",   "ca",       "drygt",     "knappt",
                               "omkring", "för",      "helåret",   "året",
                               "hela",    "minus",    "plus",      "ett",
                               "nu",      "enligt",   "prognosen", "alltså"};

bool has_negation(const Tokens& tokens, std::size_t first, std::size_t next) {
  for (std::size_t at = first; at < std::min(next, tokens.list.size()); ++at)
    if (is_negation(tokens.word(at)) || is_any(tokens.word(at), none_words)) return true;
  return false;
}

/// Reads the municipality's texts sentence by sentence for what they say of the balanskrav.
class BalanceTextCheck {
 public:
  BalanceTextCheck(const Reviewed& own, const RollUp& roll_up, Findings& findings)
      : r_{own},
        rows_{roll_up.municipality.balance},
        year_{roll_up.whole.period.year},
        findings_{findings},
        result_{balance_result(rows_, current)},
        left_{left_of_earlier_years(rows_, current)} {
    for (const auto& deficit : deficits_left(rows_, current))
      if (deficit.is_broken(year_)) broken_ = broken_.value_or(Decimal{0}) + deficit.left;
    const auto row = std::ranges::find(rows_, BalanceKind::result, &BalanceRow::kind);
    if (row != rows_.end()) result_of_year_ = row->current.number;
  }

  void run() {
    for (std::size_t i = 0; i < r_.sentences.size(); ++i) {
      sentence_ = &r_.sentences[i];
      if (r_.passages[sentence_->passage].kind != PassageKind::running) continue;
      if (is_of_other_year()) continue;
      check_demand();
      check_deficits();
      check_sign();
      for (const Claim& claim : r_.claims)
        if (claim.sentence == i && claim.unit == ClaimUnit::tkr) check_amount(claim);
    }
  }

 private:
  static constexpr auto current = &BalanceRow::current;

  const Tokens& tokens() const { return sentence_->tokens; }
  std::size_t size() const { return tokens().list.size(); }

  /// What is said of another year is no contradiction; a deficit of an earlier year is of this one.
  bool is_of_other_year() const {
    constexpr WordList<5> other{"förra", "föregående", "fjolårets", "fjol", "nästa"};
    if (has_word(tokens(), 0, size(), other)) return true;
    return std::ranges::any_of(
        period_mentions(tokens(), r_.material.convention.calendar),
        [&](const PeriodMention& mention) { return mention.year.value_or(year_) != year_; });
  }

  void tell(std::vector<FindingFact> facts) {
    findings_.push_back({.code = FindingCode::balance_told_otherwise,
                         .places = {r_.passages[sentence_->passage].position},
                         .subject = r_.passages[sentence_->passage].subject,
                         .facts = std::move(facts),
                         .quote = sentence_->text});
  }

  /// "… och balanskravet uppfylls."
  void check_demand() {
    const std::size_t demand = find_word(tokens(), 0, size(), the_demand);
    const std::size_t verb = find_word(tokens(), 0, size(), meets);
    if (!result_ || demand == size() || verb == size()) return;
    constexpr std::size_t nearest = 5;
    const std::size_t first = std::min(demand, verb), last = std::max(demand, verb);
    if (last - first > nearest || has_word(tokens(), 0, size(), conditions)) return;
    const bool said = !has_negation(tokens(), first > 2 ? first - 2 : 0, last + 3);
    const Decimal zero{0};
    if (said && *result_ < zero)
      tell({{"negativt", shown_tkr(*result_)}});
    else if (said && broken_)
      tell({{"senast", whole_year(year_)}, {"brutet", shown_tkr(*broken_)}});
    else if (!said && *result_ >= zero && left_ && !broken_)
      tell({{"positivt", shown_tkr(*result_)}});
  }

  /// "Inga underskott från tidigare år återstår att återställa."
  void check_deficits() {
    if (!left_ || *left_ >= Decimal{0} || has_word(tokens(), 0, size(), conditions)) return;
    const std::size_t deficit = find_stem(tokens(), 0, size(), deficit_stems);
    if (deficit == size() || !has_stem(tokens(), 0, size(), restored_stems)) return;
    constexpr WordList<1> all{"alla"};
    constexpr WordList<2> restored{"återställda", "återställts"};
    const std::size_t first = deficit > 3 ? deficit - 3 : 0;
    const bool says_none = has_word(tokens(), first, deficit, none_words);
    const bool says_all = has_word(tokens(), first, deficit, all) &&
                          has_word(tokens(), 0, size(), restored) && !has_negation(tokens(), 0, size());
    if (says_none || says_all) tell({{"återstår", shown_tkr(*left_)}});
  }

  /// "Balanskravsresultatet väntas bli positivt."
  void check_sign() {
    const std::size_t at = find_word(tokens(), 0, size(), balance_result_words);
    if (!result_ || at == size() || has_word(tokens(), 0, size(), conditions)) return;
    constexpr std::size_t nearest = 6;
    const std::size_t end = std::min(at + nearest, size());
    if (has_negation(tokens(), at, end)) return;
    const Decimal zero{0};
    if ((has_word(tokens(), at, end, positive_words) && *result_ < zero) ||
        (has_word(tokens(), at, end, negative_words) && *result_ > zero))
      tell({{"tecken", shown_tkr(*result_)}});
  }

  /// What the words before the amount say that it is: the result, the balanskravsresultat or something else.
  std::optional<Decimal> amount_before(std::size_t number) const {
    std::size_t at = number;
    while (at > 0 && (is_any(tokens().word(at - 1), between) || tokens().is(at - 1, TokenKind::mark))) --at;
    const std::string_view word = word_before(tokens(), at);
    if (is_any(word, balance_result_words)) return result_;
    return is_any(word, result_word) && is_any(word_before(tokens(), at, 2), of_the_year) ? result_of_year_
                                                                                          : std::nullopt;
  }

  /// "Kommunens resultat väntas bli 12 mnkr."
  void check_amount(const Claim& claim) {
    const auto number =
        std::ranges::find_if(tokens().list, [&](const TextToken& token) { return token.end > claim.begin; });
    const auto amount = amount_before(static_cast<std::size_t>(number - tokens().list.begin()));
    if (!amount) return;
    const Decimal told = absolute(claim.value), found = absolute(*amount);
    const Decimal slack = claim.approximate ? claim.tolerance + claim.tolerance : claim.tolerance;
    if (absolute(told - found) <= std::max(slack, Decimal{1})) return;
    tell({{"citat", std::string{claim.quote}}, {"belopp", shown_tkr(*amount)}});
  }

  const Reviewed& r_;
  const std::vector<BalanceRow>& rows_;
  int year_;
  Findings& findings_;
  std::optional<Decimal> result_, left_, broken_, result_of_year_;
  const Sentence* sentence_ = nullptr;  // that is read
};

}  // namespace

void check_balance_texts(const Reviewed& own, const RollUp& roll_up, Findings& findings) {
  if (!roll_up.municipality.balance.empty()) BalanceTextCheck{own, roll_up, findings}.run();
}

}  // namespace redovisa
