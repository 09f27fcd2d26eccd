#include "read/xml/account_rules_checks.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <string>

#include "read/xml/xml_shape.hpp"
#include "read/xml/xml_values.hpp"

namespace redovisa {

namespace {

bool is_digits(const std::string& text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The checks of one file, whose shape may be wrong too: what is missing has been told.
class RulesCheck {
 public:
  explicit RulesCheck(Diagnostics& diagnostics) : diagnostics_{diagnostics} {}

  void check(const XmlElement& root) {
    for (const auto& list : root.children)
      for (const auto& child : list.children) {
        if (child.name == "konto") check_account(child);
        if (child.name == "rad") check_row(child);
        if (child.name == "dimension") check_dimension(child);
      }
  }

 private:
  void tell(const SourcePosition& position, std::string found, std::string expected,
            std::string advice = {}) {
    diagnostics_.push_back(
        {Code::account_rules_invalid, position, std::move(found), std::move(expected), std::move(advice)});
  }

  void check_account(const XmlElement& account) {
    const XmlAttribute* prefix = find_attribute(account, "börjar-på");
    if (prefix == nullptr) return;
    if (!is_digits(text_of(account, "börjar-på")))
      return tell(prefix->position, found_text(*prefix), "siffror, till exempel 79");
    const auto [first, is_new] = prefixes_.try_emplace(text_of(account, "börjar-på"), prefix->position);
    if (!is_new)
      diagnostics_.push_back({Code::conflicting_value,
                              prefix->position,
                              found_text(*prefix),
                              "varje början en gång",
                              {},
                              {first->second}});
  }

  void check_row(const XmlElement& row) {
    const XmlAttribute *classes = find_attribute(row, "klasser"), *accounts = find_attribute(row, "konton");
    const bool of_which = text_of(row, "slag") == "varav";
    if ((classes == nullptr) == (accounts == nullptr))
      tell(row.position, classes == nullptr ? "<rad> utan klasser" : "<rad> med både klasser och konton",
           of_which ? "antingen klasser eller konton" : "klasser, till exempel klasser=\"intäkt\"");
    else if (accounts != nullptr && !of_which)
      tell(accounts->position, found_text(*accounts), "klasser i en rad som inte är varav",
           "Välj klasser, eller gör raden till en del av raden ovanför med slag=\"varav\".");
    if (accounts != nullptr && !std::ranges::all_of(words_in(accounts->value), is_digits))
      tell(accounts->position, found_text(*accounts), "början av konton, till exempel 601 602");
  }

  void check_dimension(const XmlElement& dimension) {
    const XmlAttribute* number = find_attribute(dimension, "nummer");
    if (number == nullptr && find_attribute(dimension, "namn") == nullptr)
      tell(dimension.position, "<dimension> utan namn och nummer", "namn eller nummer");
    if (number != nullptr && !is_digits(text_of(dimension, "nummer")))
      tell(number->position, found_text(*number), "ett helt tal, till exempel 1");
  }

  Diagnostics& diagnostics_;
  std::map<std::string, SourcePosition> prefixes_ = {};
};

std::size_t entries_with(const AccountRules& rules, AccountClass account_class) {
  return static_cast<std::size_t>(std::ranges::count_if(rules.rows, [&](const AccountRow& row) {
    return row.kind == EconomyRowKind::entry &&
           std::ranges::find(row.classes, account_class) != row.classes.end();
  }));
}

}  // namespace

void check_account_rules(const XmlElement& root, Diagnostics& diagnostics) {
  RulesCheck{diagnostics}.check(root);
}

void check_rows_of(const AccountRules& rules, Diagnostics& diagnostics) {
  using enum AccountClass;
  for (const AccountClass account_class : {income, cost, personnel_cost, capital_cost}) {
    const auto count = entries_with(rules, account_class);
    if (count == 1) continue;
    const SourcePosition& place = rules.rows.empty() ? rules.position : rules.rows.front().position;
    diagnostics.push_back({Code::account_rules_invalid, place,
                           fmt::format("klassen {} i {} rader", word_of(account_class), count),
                           "varje klass i en rad, och bara en, som inte är varav",
                           "Annars blir driftredovisningens summa fel."});
  }
}

}  // namespace redovisa
