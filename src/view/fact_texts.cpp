#include "view/fact_texts.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "view/wording.hpp"

namespace redovisa {

const Fact* FactTexts::find(FactName name) const {
  const auto found = std::ranges::find(reason_.facts, name, &Fact::name);
  return found == reason_.facts.end() ? nullptr : &*found;
}

std::string FactTexts::operator()(FactName name) const {
  const Fact* fact = find(name);
  return fact == nullptr ? std::string{nothing_reported} : text_of(*fact, context_.unit);
}

std::string FactTexts::judged() const {
  if (find(FactName::forecast) != nullptr) return fmt::format("Prognosen {}", (*this)(FactName::forecast));
  return fmt::format("Utfallet {}", (*this)(FactName::outcome));
}

std::string FactTexts::period(FactName name) const {
  const Fact* fact = find(name);
  const bool told = fact != nullptr && fact->period && fact->period->year != 0;
  return told ? heading_text(*fact->period) : std::string{};
}

std::string_view FactTexts::which_is_better() const {
  if (!context_.direction) return "riktning saknas";
  switch (*context_.direction) {
    case Direction::higher:
      return "högre är bättre";
    case Direction::lower:
      return "lägre är bättre";
    case Direction::interval:
      return "värdet ska ligga i intervallet";
    case Direction::near_zero:
      return "så nära noll som möjligt är bäst";
    case Direction::none:
      return "varken högre eller lägre är bättre";
  }
  return {};
}

std::string FactTexts::level_word() const {
  const auto& traits = traits_of(context_.convention.scale, reason_.level);
  const bool year_end = context_.year_end && !traits.year_end_word.empty();
  return fmt::format("”{}”", year_end ? traits.year_end_word : traits.word);
}

std::vector<ReasonSentence> in_one_list(std::vector<ReasonSentence> first,
                                        const std::vector<ReasonSentence>& second) {
  first.insert(first.end(), second.begin(), second.end());
  return first;
}

}  // namespace redovisa
