#include "view/part_words.hpp"

#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "view/named_values.hpp"

namespace redovisa {

std::string part_of_all(std::size_t part, std::size_t all, const NounForms& noun) {
  const std::string whose{noun.whose};
  if (all == 0) return fmt::format("{} av {} {} har", with_capital(noun.none), whose, noun.plural);
  if (all == 1)
    return fmt::format("{} enda {} har{}", with_capital(whose), noun.singular, part == 0 ? " inte" : "");
  if (part == all && all == 2) return fmt::format("{} båda {} har", with_capital(whose), noun.plural);
  if (part == all) return fmt::format("Alla {} {} {} har", whose, count_in_words(all), noun.plural);
  const std::string those = part == 0   ? std::string{noun.none}
                            : part == 1 ? std::string{noun.one}
                                        : count_in_words(part);
  return fmt::format("Av {} {} {} har {}", whose, count_in_words(all), noun.plural, those);
}

std::string part_of_them(std::size_t part, std::size_t all) {
  if (all == 0 || (all == 1 && part == 0)) return "inget";
  if (all == 1) return "det";
  if (part == all) return all == 2 ? "båda" : "alla";
  return (part == 0 ? "inget" : count_in_words(part)) + " av dem";
}

std::string fulfilled_goals(std::size_t fulfilled, std::size_t judged, std::size_t all) {
  if (judged == 0) return "har inget mål kunnat bedömas";
  if (judged == 1) return fmt::format("bedöms ett mål, och det är {}uppfyllt", fulfilled == 1 ? "" : "inte ");
  if (fulfilled == judged && judged == 2)
    return fmt::format("bedöms båda {}målen som uppfyllda", judged < all ? "de bedömda " : "");
  if (fulfilled == judged)
    return fmt::format("bedöms alla {} {}mål som uppfyllda", count_in_words(judged),
                       judged < all ? "bedömda " : "");
  return fmt::format("bedöms {} av {} mål som {}", fulfilled == 0 ? "inget" : count_in_words(fulfilled),
                     count_in_words(judged), fulfilled < 2 ? "uppfyllt" : "uppfyllda");
}

}  // namespace redovisa
