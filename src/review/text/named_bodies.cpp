#include "review/text/named_bodies.hpp"

#include <algorithm>
#include <optional>

#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

constexpr WordList<3> own_plans{"planens", "verksamhetsplanens", "utskottet"};
constexpr WordList<3> many{"nämnder", "nämnderna", "nämndernas"};
constexpr WordList<26> others{
    "kommunen",  "kommunens",    "kommunerna",   "kommunernas", "kommuns",         "kommuner", "stads",
    "regionen",  "regionens",    "länet",        "länets",      "riket",           "rikets",   "landet",
    "landets",   "regeringens",  "myndighetens", "bolaget",     "bolagets",        "bolagen",  "bolagens",
    "förbundet", "fullmäktiges", "rikssnittet",  "länssnittet", "riksgenomsnittet"};
constexpr WordList<1> whole_bodies{"fullmäktiges"};
constexpr WordList<5> kinds{"nämnd", "styrelse", "förvaltning", "förbund", "bolag"};

/// "social" of "socialnämnden" and "socialförvaltningens", empty of "nämnden"; nothing of another word.
std::optional<std::string_view> field_of(std::string_view word) {
  constexpr std::size_t longest_ending = 3;
  for (const std::string_view kind : kinds) {
    const auto at = word.rfind(kind);
    if (at != std::string_view::npos && word.size() - at - kind.size() <= longest_ending)
      return word.substr(0, at);
  }
  return std::nullopt;
}

}  // namespace

NamedBodies::NamedBodies(std::string_view committee) {
  const Tokens tokens = text_tokens_of(committee);
  is_fullmaktige_ = tokens.lower.ends_with("fullmäktige");
  for (const TextToken& token : tokens.list)
    if (const auto field = field_of(tokens.text_of(token))) own_fields_.emplace_back(*field);
}

Body NamedBodies::body_of(std::string_view word) const {
  if (is_any(word, own_plans)) return Body::own;
  if (is_fullmaktige_ && ends_with_any(word, whole_bodies)) return Body::own;
  if (is_any(word, others) || ends_with_any(word, many) || ends_with_any(word, whole_bodies))
    return Body::other;
  const auto field = field_of(word);
  if (!field) return Body::none;
  return field->empty() || std::ranges::find(own_fields_, *field) != own_fields_.end() ? Body::own
                                                                                       : Body::other;
}

Body NamedBodies::nearest(const Tokens& tokens, std::size_t end) const {
  for (std::size_t i = std::min(end, tokens.list.size()); i > 0; --i)
    if (const Body body = body_of(tokens.word(i - 1)); body != Body::none) return body;
  return Body::none;
}

}  // namespace redovisa
