#include "write/word_frame/frame_note_texts.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace redovisa {

namespace {

template <typename Words>
std::string listed(const Words& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

std::vector<std::string> quoted(const std::set<std::string>& names) {
  std::vector<std::string> result;
  for (const auto& name : names) result.push_back(fmt::format("”{}”", name));
  return result;
}

void add_page_texts(const FrameFacts& facts, std::vector<std::string>& texts) {
  if (!facts.page_has_room)
    texts.emplace_back(
        "Mallens sida har inte plats för rapportens tabeller: rapportens egen sida, sidhuvud och sidfot "
        "används.");
  else if (!facts.has_headers)
    texts.emplace_back("Mallen har varken sidhuvud eller sidfot, så rapportens egna används.");
  if (facts.heading_numbers_off)
    texts.emplace_back(
        "Mallens numrering av rubriker är avstängd, eftersom rapportens rubriker har egna nummer.");
}

void add_own_texts(const FrameFacts& facts, std::vector<std::string>& texts) {
  if (facts.marker_is_inside)
    texts.emplace_back(
        "Mallens plats för rapporten ligger i en tabell eller textruta, där ingen rapport får plats: flytta "
        "innehållskontrollen till ett eget stycke.");
  if (facts.leaves_out_text)
    texts.emplace_back(
        facts.has_cover
            ? "Texten efter mallens titelsida är exempeltext och används inte. Ska den vara med: markera "
              "rapportens plats med en innehållskontroll med taggen Rapport."
            : "Mallens egen text används inte: den visar inte rapportens titel och har ingen "
              "innehållskontroll med taggen Rapport.");
}

}  // namespace

std::vector<std::string> texts_of(const FrameFacts& facts, const FrameNotes& notes,
                                  const WordTemplate& word_template) {
  std::vector<std::string> texts;
  if (!facts.styles_added.empty())
    texts.push_back(fmt::format("Mallen saknar formaten {}: rapportens egna används, i mallens typsnitt.",
                                listed(facts.styles_added)));
  add_page_texts(facts, texts);
  add_own_texts(facts, texts);
  if (!notes.without_value.empty())
    texts.push_back(fmt::format("Mallen visar {}, som underlaget saknar: mallens text står kvar.",
                                listed(notes.without_value)));
  if (!notes.unknown_controls.empty())
    texts.push_back(fmt::format("Innehållskontroller som Redovisa inte fyller i står kvar som de är: {}.",
                                listed(quoted(notes.unknown_controls))));
  if (!notes.fetching_fields.empty())
    texts.push_back(
        fmt::format("Fält som hämtar något är nu bara sin text: {}.", listed(notes.fetching_fields)));
  std::set<std::string> left_out{word_template.left_out.begin(), word_template.left_out.end()};
  left_out.insert(notes.left_out.begin(), notes.left_out.end());
  if (!left_out.empty()) texts.push_back(fmt::format("Följer inte med från mallen: {}.", listed(left_out)));
  return texts;
}

}  // namespace redovisa
