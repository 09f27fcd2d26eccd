#include "review/text/named_bodies.hpp"

#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<8> own_words{"nämnden", "nämndens",           "styrelsen",     "styrelsens",
                                "planens", "verksamhetsplanens", "förvaltningen", "förvaltningens"};
constexpr WordList<12> endings{"nämnden",    "nämndens",  "nämnder",    "nämnderna",
                               "nämndernas", "styrelsen", "styrelsens", "bolaget",
                               "bolagets",   "bolagen",   "bolagens",   "fullmäktiges"};
constexpr WordList<14> others{"kommunen", "kommunens", "kommunerna",  "kommunernas", "kommuns",
                              "kommuner", "stads",     "regionen",    "regionens",   "länet",
                              "länets",   "riket",     "regeringens", "myndighetens"};

}  // namespace

NamedBodies::NamedBodies(std::string_view committee) {
  Tokens tokens;
  read_tokens(committee, tokens);
  for (const TextToken& token : tokens.list) {
    if (token.kind != TokenKind::word || token.text.size() < 5) continue;
    own_.emplace(token.text);
    own_.emplace(std::string{token.text} + "s");
  }
}

Body NamedBodies::body_of(std::string_view word) const {
  if (is_any(word, others)) return Body::other;
  if (is_any(word, own_words) || own_.contains(word)) return Body::own;
  return ends_with_any(word, endings) ? Body::other : Body::none;
}

Body NamedBodies::nearest(const Tokens& tokens, std::size_t end) const {
  for (std::size_t i = std::min(end, tokens.list.size()); i > 0; --i)
    if (const Body body = body_of(tokens.word(i - 1)); body != Body::none) return body;
  return Body::none;
}

}  // namespace redovisa
