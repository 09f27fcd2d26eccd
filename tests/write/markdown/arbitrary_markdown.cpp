#include "write/markdown/arbitrary_markdown.hpp"

#include <array>
#include <random>

namespace {

using namespace std::string_literals;

const std::array words{"ord"s,
                       "Å ö"s,
                       "*kursiv*"s,
                       "**fet**"s,
                       "***båda***"s,
                       "`kod`"s,
                       "`` a`b ``"s,
                       "~~struket~~"s,
                       "[länk](https://x.se/a_b)"s,
                       "[till](#avsnitt)"s,
                       "https://x.se/?a=1&b=2"s,
                       "www.x.se"s,
                       "a.b@x.se"s,
                       "<https://y.se>"s,
                       "[^1]"s,
                       "[^b]"s,
                       "[^nej]"s,
                       "\\[^1]"s,
                       "**a *b* c**"s,
                       "*a **b** c*"s,
                       "snake_case_ord"s,
                       "5 * 3 * 2"s,
                       "~5 %"s,
                       "~~a **b** c~~"s,
                       "a|b"s,
                       "&amp; &lt;b&gt;"s,
                       "1."s,
                       "-"s,
                       "#"s,
                       ">"s,
                       "+"s,
                       "!"s,
                       "(text)"s,
                       "[hake]"s,
                       ":"s,
                       "  \n"s,
                       "\\\n"s,
                       "\n"s,
                       "<b>"s,
                       "{{a}}"s,
                       "\\*"s,
                       "\\\\"s,
                       "´`´"s,
                       "**(fet)**ord"s,
                       "ord*a*ord"s,
                       "~~(a)~~b"s,
                       "!\\[^1]"s,
                       "😀"s,
                       "$x^2$"s,
                       "\u00A0"s};

class Generator {
 public:
  explicit Generator(std::uint32_t seed) : random_{seed} {}

  std::string text() {
    std::string text = blocks(3, "");
    text += "\n\n[^1]: En not med *text*.\n";
    if (chance(2)) text += "\n[^b]: Först.\n\n    Sedan " + word() + ".\n\n    - punkt\n";
    return text;
  }

 private:
  std::mt19937 random_;

  std::size_t number(std::size_t below) { return random_() % below; }
  bool chance(std::size_t of) { return number(of) == 0; }
  const std::string& word() { return words[number(words.size())]; }

  std::string line() {
    std::string line;
    for (std::size_t i = 0, count = 1 + number(6); i < count; ++i) {
      const std::string& next = word();
      const bool address =
          next.find(".se") != std::string::npos || line.ends_with(".se") || line.ends_with("b=2");
      if (i > 0 && (address || !chance(4))) line += ' ';
      line += next;
    }
    return line;
  }

  /// With the prefix before each line but the first, which has its own already.
  static std::string prefixed(const std::string& text, const std::string& prefix) {
    std::string result;
    for (const char c : text) result += c == '\n' ? "\n" + prefix : std::string(1, c);
    return result;
  }

  std::string blocks(int depth, const std::string& prefix) {
    std::string text;
    for (std::size_t i = 0, count = 1 + number(4); i < count; ++i) {
      if (i > 0) text += chance(6) ? "\n" : "\n\n";
      text += block(depth);
    }
    return prefixed(text, prefix);
  }

  std::string block(int depth) {
    switch (number(depth > 0 ? 10 : 5)) {
      case 0:
        return std::string(1 + number(6), '#') + " " + line();
      case 1:
        return chance(2) ? "---" : "***";
      case 2:
        return "```\n" + line() + "\n```";
      case 5:
        return "| " + word() + " | b |\n|:-|-:|\n| " + word() + " | " + word() + " |";
      case 6:
        return list(depth, "- ");
      case 7:
        return list(depth, chance(2) ? "1. " : "7) ");
      case 8:
        return "> " + blocks(depth - 1, "> ");
      default:
        return line();
    }
  }

  std::string list(int depth, const std::string& marker) {
    std::string text;
    const std::string between = chance(2) ? "\n" : "\n\n";
    for (std::size_t i = 0, count = 1 + number(3); i < count; ++i) {
      text += (i > 0 ? between : "") + marker;
      if (chance(8)) text += chance(2) ? "[x] " : "[ ] ";
      text += blocks(depth - 1, std::string(marker.size(), ' '));
    }
    return text;
  }
};

}  // namespace

std::string arbitrary_markdown(std::uint32_t seed) { return Generator{seed}.text(); }
