#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <vector>

#include "diagnostics/folded.hpp"
#include "read/sheets/criterion_values.hpp"
#include "read/sheets/written_criterion.hpp"
#include "read/sheets/written_tokens.hpp"

namespace redovisa {

namespace {

constexpr std::string_view examples =
    "till exempel ”82 eller högre”, ”högst 14”, ”7,1–7,5”, ”öka med 10 %” eller ”ja”";

constexpr std::string_view upwards[]{"minst", "mer",  "högre", "fler", "flera", "över",  "öka",
                                     "ökar",  "ökas", "ökad",  ">",    ">=",    "lägst", "uppåt"};
constexpr std::string_view downwards[]{"högst", "max", "maximalt", "mindre",  "lägre",   "färre",   "under",
                                       "<",     "<=",  "minska",   "minskar", "minskas", "minskad", "nedåt"};

constexpr std::string_view negations[]{"inte", "ej", "icke"};

bool holds_any(std::span<const Token> tokens, std::span<const std::string_view> words) {
  return std::ranges::any_of(tokens, [&](const Token& t) {
    return !t.text.empty() && std::ranges::find(words, t.text) != words.end();
  });
}

std::vector<Quantity> quantities_of(std::span<const Token> tokens) {
  std::vector<Quantity> found;
  for (TokenCursor cursor{tokens}; !cursor.at_end();) {
    const bool sign = cursor.peek().text == "-" && !found.empty();  // a range dash
    if (!sign && cursor.peek(cursor.peek().text == "-" ? 1 : 0).number)
      found.push_back(*take_quantity(cursor));
    else
      cursor.take_word();
  }
  return found;
}

/// As a Swede writes it: "−7,5 %".
std::string written(const Quantity& quantity) {
  std::string text = to_machine_text(quantity.value);
  std::ranges::replace(text, '.', ',');
  if (text.starts_with('-')) text.replace(0, 1, "−");
  return quantity.unit.empty() ? text : fmt::format("{}\u00A0{}", text, quantity.unit);
}

std::vector<std::string> forms_of_one(const Quantity& quantity, bool up, bool down) {
  const std::string figure = written(quantity), higher = figure + " eller högre",
                    lower = figure + " eller lägre";
  if (up != down) return {up ? higher : lower};
  return {figure, higher, lower};
}

/// The forms that the text's own figures give; none when its words and figures do not tell.
std::vector<std::string> forms_of(std::span<const Token> tokens) {
  const bool told = !holds_any(tokens, negations);  // "inte mer än" is not upwards
  const bool up = told && holds_any(tokens, upwards), down = told && holds_any(tokens, downwards);
  auto quantities = quantities_of(tokens);
  std::erase_if(quantities, [](const Quantity& q) { return q.year; });
  if (quantities.empty() && up != down) return {up ? "ska öka" : "ska minska"};
  if (quantities.size() == 1) return forms_of_one(quantities[0], up, down);
  if (quantities.size() != 2) return {};
  const auto [low, high] = std::ranges::minmax(quantities, {}, &Quantity::value);
  return {fmt::format("{}–{}", written({low.value}), written({high.value, high.unit}))};
}

}  // namespace

std::string nearest_criterion_form(std::string_view text) {
  const auto tokens = tokens_of(folded(text));
  auto forms = tokens ? forms_of(*tokens) : std::vector<std::string>{};
  std::erase_if(forms, [](const std::string& form) { return !parse_criterion(form); });
  if (forms.empty()) return std::string{examples};
  for (auto& form : forms) form = fmt::format("”{}”", form);
  if (forms.size() == 1) return forms.front();
  const std::string last = std::move(forms.back());
  forms.pop_back();
  return fmt::format("{} eller {}", fmt::join(forms, ", "), last);
}

}  // namespace redovisa
