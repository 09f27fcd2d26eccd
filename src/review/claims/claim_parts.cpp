#include "review/claims/claim_parts.hpp"

#include "review/claims/claim_units.hpp"
#include "review/claims/part_references.hpp"
#include "review/text/token_search.hpp"

namespace redovisa {

namespace {

constexpr WordList<4> of_which_words{"varav", "därav", "varvid", "varutav"};
constexpr WordList<9> listing_stems{"utgörs",  "utgjordes", "består", "bestod",  "fördela",
                                    "uppdela", "fördelar",  "delas",  "fördelat"};
constexpr WordList<8> explaining_stems{"hänför", "beror", "förklaras", "orsakas",
                                       "följd",  "grund", "härrör",    "härleds"};
constexpr WordList<1> where{"där"};
constexpr WordList<1> colon{":"};
constexpr WordList<4> rest_stems{"övrig", "rest", "återst", "andra"};

bool counts(ClaimUnit unit) { return unit == ClaimUnit::persons || unit == ClaimUnit::pieces; }

/// A whole and the parts that are told after it.
struct Frame {
  std::size_t whole = 0;  // index of the claim
  int depth = 0;          // of brackets where it opened
  PartLink link = PartLink::none;
  bool all = false;      // the words promise every part
  bool by_form = false;  // only brackets or a colon join it: one part alone is none
  std::size_t last_token = 0;
  std::vector<std::size_t> parts = {};
};

class PartLinker {
 public:
  explicit PartLinker(const SentenceClaims& sentence) : s_{sentence}, tokens_{sentence.tokens} {
    int depth = 0;
    for (const TextToken& token : tokens_.list) {
      if (tokens_.text_of(token) == "(") ++depth;
      if (tokens_.text_of(token) == ")") --depth;
      depths_.push_back(depth);
    }
  }

  void run() {
    open_with_reference();
    for (std::size_t i = 0; i < s_.numbers.size(); ++i) {
      walk_to(i);
      if (i > 0) open_between(i - 1, i);
      join(i);
    }
    while (!frames_.empty()) close();
  }

 private:
  Claim& claim(std::size_t i) { return s_.claims[s_.first_claim + i]; }
  std::string_view word(std::size_t at) const { return tokens_.word(at); }

  void open_with_reference() {
    const auto referred = referred_whole(s_);
    if (referred) frames_.push_back({referred->claim, 0, referred->link});
  }

  /// Leaves the wholes whose bracket has closed before a number.
  void walk_to(std::size_t i) {
    for (; at_ < s_.numbers[i].first; ++at_)
      while (!frames_.empty() && frames_.back().depth > depths_[at_]) close();
  }

  void open_between(std::size_t whole, std::size_t part) {
    const std::size_t first = s_.numbers[whole].next, next = s_.numbers[part].first;
    Frame frame;
    const auto link = read_link(frame, first, next, part);
    if (!link) return;
    frame.whole = s_.first_claim + whole;
    frame.depth = depths_[*link];
    frames_.push_back(frame);
  }

  /// Where the words stand that join the part to the whole.
  std::optional<std::size_t> read_link(Frame& frame, std::size_t first, std::size_t next,
                                       std::size_t part) const {
    const auto stated = [&](const auto& stems, PartLink link) {
      const std::size_t at = find_stem(tokens_, first, next, stems);
      if (at < next) frame.link = link;
      return at < next ? std::optional{at} : std::nullopt;
    };
    if (const auto at = stated(of_which_words, PartLink::of_which)) return at;
    frame.all = true;
    if (const auto at = stated(listing_stems, PartLink::listed)) return at;
    frame.all = false;
    if (shares_out(tokens_, first, end_of_part(part)) &&
        (has_word(tokens_, first, next, where) || refers_back(first, next)))
      return linked(frame, PartLink::of_which, first);
    if (begins_with_share(part)) return linked(frame, PartLink::of_which, first);
    if (begins_with_count(part)) return linked(frame, PartLink::some_of, first);
    if (!is_told_as_part(part - 1))
      if (const auto at = stated(explaining_stems, PartLink::explains)) return at;
    frame.link = PartLink::none;
    if (word(first) != "(" && !has_word(tokens_, first, next, colon)) return std::nullopt;
    frame.all = frame.by_form = true;
    return linked(frame, PartLink::listed, first);
  }

  /// Of "varav 7 300 tkr beror på …" the words explain the part alone.
  bool is_told_as_part(std::size_t i) const {
    return !frames_.empty() && !frames_.back().parts.empty() &&
           frames_.back().parts.back() == s_.first_claim + i;
  }

  static std::optional<std::size_t> linked(Frame& frame, PartLink link, std::size_t at) {
    frame.link = link;
    return at;
  }

  /// "… om 8 700 tkr, och av det gäller 4 000 tkr …"
  bool refers_back(std::size_t first, std::size_t next) const {
    constexpr WordList<4> pronouns{"det", "detta", "dem", "dessa"};
    for (; first + 1 < next; ++first)
      if (word(first) == "av" && is_any(word(first + 1), pronouns)) return true;
    return false;
  }

  /// "Av underskottet om 5 000 tkr avser 3 000 tkr …"
  bool begins_with_share(std::size_t part) const {
    if (part != 1 || word(0) != "av") return false;
    return shares_out(tokens_, s_.numbers[0].next, s_.numbers[1].first);
  }

  /// "Av de 40 är 25 kvinnor …"
  bool begins_with_count(std::size_t part) const {
    constexpr WordList<6> all{"de", "dem", "dessa", "alla", "totalt", "samtliga"};
    const std::size_t number = s_.numbers[0].first;
    return part == 1 && word(0) == "av" && (number == 1 || (number == 2 && is_any(word(1), all)));
  }

  std::size_t end_of_part(std::size_t part) const {
    return part + 1 < s_.numbers.size() ? s_.numbers[part + 1].first : tokens_.list.size();
  }

  void join(std::size_t i) {
    while (!frames_.empty() && leaves(frames_.back(), i)) close();
    if (frames_.empty() || !may_be_part(frames_.back(), i)) return;
    frames_.back().parts.push_back(s_.first_claim + i);
    frames_.back().last_token = end_of_part(i);
  }

  bool may_be_part(const Frame& frame, std::size_t i) {
    const ClaimUnit whole = s_.claims[frame.whole].unit, part = claim(i).unit;
    if (is_share(whole)) return false;
    if (part == whole) return true;
    const bool of_which = frame.link == PartLink::of_which || frame.link == PartLink::some_of;
    return of_which && ((counts(whole) && part == ClaimUnit::none) ||
                        (whole == ClaimUnit::none && counts(part) && frame.link == PartLink::some_of));
  }

  /// Does another main clause begin before this number?
  bool leaves(const Frame& frame, std::size_t i) {
    constexpr WordList<5> leaving{"men", "jämfört", "mot", "däremot", "därutöver"};
    constexpr WordList<1> contrast{"medan"};
    if (frame.parts.empty()) return false;
    if (frame.link == PartLink::some_of &&
        has_word(tokens_, s_.numbers[i - 1].next, s_.numbers[i].first, contrast))
      return true;
    const std::size_t first = s_.numbers[i - 1].next, next = s_.numbers[i].first;
    return has_word(tokens_, first, next, leaving) ||
           is_of_other_time(s_.claims[frame.whole].time, claim(i).time);
  }

  static bool is_of_other_time(ClaimedTime whole, ClaimedTime part) {
    const auto own = [](ClaimedTime time) {
      return time == ClaimedTime::to_date || time == ClaimedTime::year;
    };
    return own(whole) && own(part) && whole != part;
  }

  void close() {
    const Frame frame = std::move(frames_.back());
    frames_.pop_back();
    if (frame.parts.empty() || (frame.by_form && frame.parts.size() < 2)) return;
    for (const std::size_t part : frame.parts) {
      s_.claims[part].part_of = frame.whole;
      s_.claims[part].link = frame.link;
    }
    s_.claims[frame.whole].parts_are_all = are_all(frame);
  }

  bool are_all(const Frame& frame) const {
    const bool here = frame.whole >= s_.first_claim;
    const std::size_t first = here ? s_.numbers[frame.whole - s_.first_claim].next : 0;
    if (tells_only_some(tokens_, 0, frame.last_token)) return false;
    const std::size_t last = s_.numbers[frame.parts.back() - s_.first_claim].first;
    const bool rest = frame.parts.size() > 1 &&
                      has_stem(tokens_, std::max(first, before_last(frame)), end_of(last), rest_stems);
    return frame.all || rest;
  }

  /// Where the words of the last part begin.
  std::size_t before_last(const Frame& frame) const {
    const std::size_t i = frame.parts.back() - s_.first_claim;
    return i > 0 ? s_.numbers[i - 1].next : 0;
  }

  std::size_t end_of(std::size_t number) const {
    constexpr std::size_t words_after = 3;
    return std::min(number + words_after, tokens_.list.size());
  }

  const SentenceClaims& s_;
  const Tokens& tokens_;
  std::vector<Frame> frames_;
  std::vector<int> depths_;  // of each token in brackets
  std::size_t at_ = 0;
};

}  // namespace

void link_parts(const SentenceClaims& sentence) { PartLinker{sentence}.run(); }

}  // namespace redovisa
