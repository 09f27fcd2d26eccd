#include "view/review_list.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "diagnostics/folded.hpp"
#include "review/norms/personal_number.hpp"
#include "view/finding_words.hpp"
#include "view/places.hpp"
#include "view/reason_json.hpp"
#include "view/wording.hpp"

namespace redovisa {

namespace {

/// What was told when the material was read, as diagnostics tell it on a terminal.
ReviewItem item_of(const Diagnostic& diagnostic) {
  const CodeTraits& traits = traits_of(diagnostic.code);
  ReviewItem item;
  item.code = traits.name;
  item.severity = traits.severity;
  item.area = "Inläsning av underlaget";
  item.title = with_capital(traits.what);
  item.places = {diagnostic.position};
  item.text = item.title + '.';
  if (!diagnostic.found.empty()) item.text += fmt::format(" Där står ”{}”.", diagnostic.found);
  if (!diagnostic.expected.empty()) item.text += fmt::format(" Väntat: {}.", diagnostic.expected);
  item.advice = diagnostic.advice.empty() ? std::string{traits.advice} : diagnostic.advice;
  item.places.insert(item.places.end(), diagnostic.others.begin(), diagnostic.others.end());
  return item;
}

ReviewItem item_of(const Finding& finding) {
  const FindingTraits& traits = traits_of(finding.code);
  return {.code = traits.name,
          .severity = severity_of(finding),
          .area = std::string{word_of(traits.area)},
          .title = std::string{title_of(finding.code)},
          .subject = finding.subject,
          .text = text_of(finding),
          .quote = finding.quote,
          .advice = std::string{advice_of(finding.code)},
          .places = finding.places,
          .accepted = finding.accepted};
}

/// A list of findings must not spread what should not have been written.
void mask_personal_numbers(ReviewItem& item) {
  for (std::string* text : {&item.title, &item.subject, &item.text, &item.quote, &item.advice})
    *text = without_personal_numbers(*text);
  if (!item.accepted) return;
  item.accepted->reason = without_personal_numbers(item.accepted->reason);
  item.accepted->by = without_personal_numbers(item.accepted->by);
}

struct SeverityWords {
  Severity severity;
  std::string_view one, many, heading;
};

constexpr std::array severities{SeverityWords{Severity::error, "fel", "fel", "Fel"},
                                SeverityWords{Severity::warning, "varning", "varningar", "Varningar"},
                                SeverityWords{Severity::info, "upplysning", "upplysningar", "Upplysningar"}};

/// All places but the first, each once.
std::vector<std::string> other_places(const ReviewItem& item) {
  if (item.places.empty()) return {};
  auto others = places_in_words({item.places.begin() + 1, item.places.end()}, to_string);
  std::erase(others, to_string(item.places.front()));
  return others;
}

std::string line_of(const ReviewItem& item) {
  const std::string place = item.places.empty() ? std::string{} : to_string(item.places.front());
  std::string text = fmt::format("{}{}{} [{}]\n", place, place.empty() ? "" : ": ", item.text, item.code);
  for (const auto& other : other_places(item)) text += fmt::format("    se även: {}\n", other);
  if (item.accepted) return text + fmt::format("    godtaget: {}\n", item.accepted->reason);
  return item.advice.empty() ? text : text + fmt::format("    råd:     {}\n", item.advice);
}

template <class Is>
std::string section(const ReviewItems& items, std::string_view heading, const Is& is) {
  std::string text;
  std::size_t count = 0;
  for (const ReviewItem& item : items)
    if (is(item)) text += line_of(item), ++count;
  return count == 0 ? text : fmt::format("\n{} ({})\n\n{}", heading, count, text);
}

Json json_of(const ReviewItem& item) {
  Json json{{"kod", item.code},       {"allvar", word_of(item.severity)}, {"område", item.area},
            {"gäller", item.subject}, {"platser", Json::array()},         {"text", item.text},
            {"råd", item.advice}};
  for (const auto& position : item.places)
    if (position.source) json["platser"].push_back(place(position));
  if (!item.quote.empty()) json["citat"] = item.quote;
  if (!item.accepted) return json;
  json["godtaget"] = {{"skäl", item.accepted->reason}};
  if (!item.accepted->by.empty()) json["godtaget"]["av"] = item.accepted->by;
  if (item.accepted->date) json["godtaget"]["datum"] = to_iso(*item.accepted->date);
  return json;
}

}  // namespace

ReviewItems review_items(const Diagnostics& diagnostics, const Findings& findings) {
  ReviewItems items;
  for (const auto& diagnostic : diagnostics) items.push_back(item_of(diagnostic));
  for (const auto& finding : findings) items.push_back(item_of(finding));
  std::ranges::for_each(items, mask_personal_numbers);
  std::ranges::stable_sort(items, std::ranges::greater{}, &ReviewItem::severity);
  return items;
}

std::size_t count_of(const ReviewItems& items, Severity severity) {
  return static_cast<std::size_t>(std::ranges::count_if(
      items, [&](const ReviewItem& item) { return item.severity == severity && !item.accepted; }));
}

std::string counts_in_words(const ReviewItems& items) {
  std::vector<std::string> counts;
  for (const auto& words : severities)
    if (const auto count = count_of(items, words.severity); count > 0)
      counts.push_back(fmt::format("{} {}", count, count == 1 ? words.one : words.many));
  return counts.empty() ? "inga fynd" : fmt::format("{}", fmt::join(counts, ", "));
}

std::string review_text(const ReviewItems& items) {
  std::string text;
  for (const auto& words : severities)
    text += section(items, words.heading, [&](const ReviewItem& item) {
      return item.severity == words.severity && !item.accepted;
    });
  return text + section(items, "Godtaget", [](const ReviewItem& item) { return item.accepted.has_value(); });
}

std::string review_json(const ReviewItems& items) {
  Json json{{"fynd", Json::array()}};
  for (const ReviewItem& item : items) json["fynd"].push_back(json_of(item));
  return text_of_json(json);
}

}  // namespace redovisa
