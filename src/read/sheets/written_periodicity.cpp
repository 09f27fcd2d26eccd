#include "read/sheets/written_periodicity.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

struct PeriodicityWord {
  std::string_view word;
  unsigned months;
};

constexpr std::array words{
    PeriodicityWord{"månad", 1},
    PeriodicityWord{"månatlig", 1},
    PeriodicityWord{"månatligen", 1},
    PeriodicityWord{"månatligt", 1},
    PeriodicityWord{"månadsvis", 1},
    PeriodicityWord{"varje månad", 1},
    PeriodicityWord{"per månad", 1},
    PeriodicityWord{"en gång per månad", 1},
    PeriodicityWord{"en gång i månaden", 1},
    PeriodicityWord{"varannan månad", 2},
    PeriodicityWord{"kvartal", 3},
    PeriodicityWord{"kvartalsvis", 3},
    PeriodicityWord{"varje kvartal", 3},
    PeriodicityWord{"per kvartal", 3},
    PeriodicityWord{"en gång per kvartal", 3},
    PeriodicityWord{"fyra gånger per år", 3},
    PeriodicityWord{"4 gånger per år", 3},
    PeriodicityWord{"fyra gånger om året", 3},
    PeriodicityWord{"tertial", 4},
    PeriodicityWord{"tertialvis", 4},
    PeriodicityWord{"varje tertial", 4},
    PeriodicityWord{"per tertial", 4},
    PeriodicityWord{"en gång per tertial", 4},
    PeriodicityWord{"tre gånger per år", 4},
    PeriodicityWord{"3 gånger per år", 4},
    PeriodicityWord{"tre gånger om året", 4},
    PeriodicityWord{"halvår", 6},
    PeriodicityWord{"halvårsvis", 6},
    PeriodicityWord{"varje halvår", 6},
    PeriodicityWord{"per halvår", 6},
    PeriodicityWord{"en gång per halvår", 6},
    PeriodicityWord{"två gånger per år", 6},
    PeriodicityWord{"2 gånger per år", 6},
    PeriodicityWord{"två gånger om året", 6},
    PeriodicityWord{"år", 12},
    PeriodicityWord{"årlig", 12},
    PeriodicityWord{"årligen", 12},
    PeriodicityWord{"årligt", 12},
    PeriodicityWord{"årsvis", 12},
    PeriodicityWord{"helår", 12},
    PeriodicityWord{"varje år", 12},
    PeriodicityWord{"per år", 12},
    PeriodicityWord{"en gång per år", 12},
    PeriodicityWord{"1 gång per år", 12},
    PeriodicityWord{"en gång om året", 12},
    PeriodicityWord{"vartannat år", 24},
    PeriodicityWord{"vart annat år", 24},
    PeriodicityWord{"vart tredje år", 36},
    PeriodicityWord{"vart fjärde år", 48},
    PeriodicityWord{"vart femte år", 60},
};

/// "Årligen (maj)" is told when, "halvårsvis uppföljning" of what, "en gång per/år" is a slip of the pen.
std::string simplified(std::string_view text) {
  std::string result = folded(text);
  if (result.ends_with(')')) result.erase(std::min(result.rfind('('), result.size()));
  for (auto& c : result)
    if (c == '/') c = ' ';
  result = folded(result);
  if (result.ends_with('.')) result.pop_back();
  constexpr std::string_view follow_up = " uppföljning";
  if (result.ends_with(follow_up)) result.erase(result.size() - follow_up.size());
  return result;
}

}  // namespace

unsigned months_of_periodicity(std::string_view text) {
  const std::string written = simplified(text);
  const auto found = std::ranges::find(words, std::string_view{written}, &PeriodicityWord::word);
  return found == words.end() ? 0 : found->months;
}

}  // namespace redovisa
