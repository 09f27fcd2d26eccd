#include "review/claims/part_references.hpp"

#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

/// "Av detta är …"; "Av underskottet avser …", when no number comes first.
bool refers_back(const SentenceClaims& s) {
  constexpr WordList<8> pronouns{"detta", "dessa", "dem", "denna", "beloppet", "summan", "det", "den"};
  constexpr WordList<3> variances{"underskott", "överskott", "avvikelse"};
  constexpr std::size_t reach = 4;
  if (s.tokens.word(0) != "av") return false;
  if (is_any(s.tokens.word(1), pronouns)) return true;
  const std::size_t number = s.numbers.front().first, last = std::min(reach, number);
  const std::size_t variance = find_stem(s.tokens, 1, last, variances);
  return variance < last && shares_out(s.tokens, variance, number);
}

/// "I övriga poster ingår …": the claim before whose words are those.
std::optional<std::size_t> whole_that_holds(const SentenceClaims& s) {
  constexpr std::size_t longest = 5;
  constexpr WordList<1> holds{"ingår"};
  const std::size_t verb = find_word(s.tokens, 1, longest, holds);
  if (s.tokens.word(0) != "i" || verb == longest || verb < 2) return std::nullopt;
  const std::size_t begin = s.tokens.list[1].begin, end = s.tokens.list[verb - 1].end;
  const auto name = std::string_view{s.tokens.lower}.substr(begin, end - begin);
  for (std::size_t i = s.before.first_claim; i < s.before.next_claim; ++i)
    if (lower_of_same_length(s.claims[i].clause).find(name) != std::string::npos) return i;
  return std::nullopt;
}

/// Several amounts of the same kind that run both ways: what "sammantaget" summed.
bool deals_out(const SentenceClaims& s, const Claim& whole) {
  bool same = s.numbers.size() > 1, one = false, other = false;
  for (std::size_t i = s.first_claim; i < s.claims.size(); ++i) {
    const Claim& part = s.claims[i];
    same = same && part.unit == whole.unit && part.figure == whole.figure && part.sign_stated;
    (part.sign == s.claims[s.first_claim].sign ? one : other) = true;
  }
  return same && one && other;
}

}  // namespace

std::optional<ReferredWhole> referred_whole(const SentenceClaims& s) {
  const ToldBefore& before = s.before;
  if (before.only_claim && refers_back(s)) return ReferredWhole{*before.only_claim, PartLink::of_which};
  if (const auto whole = whole_that_holds(s)) return ReferredWhole{*whole, PartLink::of_which};
  const bool told = before.next_claim > before.first_claim;
  if (told && s.tokens.word(0) == "där" && deals_out(s, s.claims[before.next_claim - 1]))
    return ReferredWhole{before.next_claim - 1, PartLink::of_which};
  if (before.is_sum && before.only_claim && deals_out(s, s.claims[*before.only_claim]))
    return ReferredWhole{*before.only_claim, PartLink::listed};
  return std::nullopt;
}

bool shares_out(const Tokens& tokens, std::size_t first, std::size_t next) {
  constexpr WordList<11> stems{"avse",      "hänför",   "utgör",  "står",      "svarar", "gäller",
                               "förbättra", "försämra", "ökning", "minskning", "bero"};
  return has_stem(tokens, first, next, stems);
}

bool tells_only_some(const Tokens& tokens, std::size_t first, std::size_t next) {
  constexpr WordList<12> stems{"främst", "framför", "bland",  "huvudsak",    "bl",        "exempel",
                               "delvis", "ingår",   "störst", "framförallt", "inklusive", "bl.a"};
  return has_stem(tokens, first, next, stems);
}

bool tells_offset(const Tokens& tokens) {
  constexpr WordList<8> stems{"motverka", "uppväg",  "kompenser", "balanser",
                              "dämpa",    "kvittas", "motvikt",   "täcks"};
  return has_stem(tokens, 0, tokens.list.size(), stems);
}

bool tells_net(const Tokens& tokens) {
  constexpr WordList<6> stems{"netto", "sammantag", "sammanlag", "total", "tillsammans", "summa"};
  return has_stem(tokens, 0, tokens.list.size(), stems);
}

}  // namespace redovisa
