// Words that stand twice in a row.
#include "review/form/form_parts.hpp"
#include "review/text/text_tokens.hpp"
#include "review/text/word_lists.hpp"

namespace redovisa {

namespace {

// They may end a clause that the next begins with: "vad det är är", "de miljöer de lever i i dag"; or
// strengthen: "mycket mycket".
constexpr WordList<21> may_double{"är",    "har", "var",    "hade",    "blir",   "kan",   "ska",
                                  "finns", "gör", "vill",   "kommer",  "gäller", "måste", "får",
                                  "i",     "om",  "mycket", "väldigt", "många",  "långt", "så"};
constexpr WordList<5> phrases{"närvarande", "övrigt", "dag", "år", "tiden"};  // "ansvarar för för närvarande"

bool is_capital(std::string_view text) {
  if (text.size() < 2) return false;
  const auto first = static_cast<unsigned char>(text[0]), second = static_cast<unsigned char>(text[1]);
  return (first >= 'A' && first <= 'Z') || (first == 0xC3 && second < 0xA0);  // Å, Ä, Ö
}

bool is_doubled(std::string_view text, const Tokens& tokens, std::size_t at) {
  const std::string_view word = tokens.word(at);
  if (word != tokens.word(at + 1) || word.size() < 2 || is_any(word, may_double)) return false;
  if (!tokens.is(at, TokenKind::word) || word.find_first_of("0123456789") != std::string_view::npos)
    return false;
  if (is_capital(text.substr(tokens.list[at + 1].begin))) return false;  // a name: "Baden Baden"
  return word != "för" || !is_any(tokens.word(at + 2), phrases);
}

}  // namespace

void check_doubled_words(const Reviewed& reviewed, Findings& findings) {
  for (const Sentence& sentence : reviewed.sentences) {
    const Tokens& tokens = sentence.tokens;
    for (std::size_t at = 0; at + 1 < tokens.list.size(); ++at) {
      if (!is_doubled(sentence.text, tokens, at)) continue;
      const Passage& passage = reviewed.passages[sentence.passage];
      const auto begin = tokens.list[at].begin, end = tokens.list[at + 1].end;
      findings.push_back(
          {.code = FindingCode::doubled_word,
           .places = {passage.position},
           .subject = passage.subject,
           .facts = {{"om", passage.subject}, {"står", sentence.text.substr(begin, end - begin)}},
           .quote = sentence.text});
      break;
    }
  }
}

}  // namespace redovisa
