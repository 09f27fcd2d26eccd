#include "write/word_frame/frame_words.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "diagnostics/folded.hpp"
#include "model/date.hpp"
#include "write/word/word_properties.hpp"

namespace redovisa {

namespace {

struct KnownName {
  std::string_view name;  // letters and digits only, lower case
  FrameWord word;
};
constexpr std::array known_names{KnownName{"titel", FrameWord::title},
                                 KnownName{"title", FrameWord::title},
                                 KnownName{"rubrik", FrameWord::title},
                                 KnownName{"dokumenttitel", FrameWord::title},
                                 KnownName{"documenttitle", FrameWord::title},
                                 KnownName{"rapporttitel", FrameWord::title},
                                 KnownName{"dokumentrubrik", FrameWord::title},
                                 KnownName{"ämne", FrameWord::subject},
                                 KnownName{"subject", FrameWord::subject},
                                 KnownName{"underrubrik", FrameWord::subject},
                                 KnownName{"subtitle", FrameWord::subject},
                                 KnownName{"diarienummer", FrameWord::case_number},
                                 KnownName{"diarienr", FrameWord::case_number},
                                 KnownName{"dnr", FrameWord::case_number},
                                 KnownName{"ärendenummer", FrameWord::case_number},
                                 KnownName{"ärendenr", FrameWord::case_number},
                                 KnownName{"casenumber", FrameWord::case_number},
                                 KnownName{"referencenumber", FrameWord::case_number},
                                 KnownName{"datum", FrameWord::date},
                                 KnownName{"date", FrameWord::date},
                                 KnownName{"dokumentdatum", FrameWord::date},
                                 KnownName{"beslutsdatum", FrameWord::date},
                                 KnownName{"publiceringsdatum", FrameWord::date},
                                 KnownName{"publishdate", FrameWord::date},
                                 KnownName{"nämnd", FrameWord::committee},
                                 KnownName{"nämnden", FrameWord::committee},
                                 KnownName{"committee", FrameWord::committee},
                                 KnownName{"kommun", FrameWord::municipality},
                                 KnownName{"municipality", FrameWord::municipality},
                                 KnownName{"företag", FrameWord::municipality},
                                 KnownName{"company", FrameWord::municipality},
                                 KnownName{"organisation", FrameWord::municipality},
                                 KnownName{"period", FrameWord::period},
                                 KnownName{"författare", FrameWord::author},
                                 KnownName{"author", FrameWord::author},
                                 KnownName{"creator", FrameWord::author},
                                 KnownName{"status", FrameWord::status},
                                 KnownName{"contentstatus", FrameWord::status},
                                 KnownName{"dokumentstatus", FrameWord::status}};

std::string letters_of(std::string_view name) {
  std::string letters;
  for (const char c : folded(name)) {
    const bool is_ascii_mark =
        static_cast<unsigned char>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
    if (!is_ascii_mark) letters += c;
  }
  return letters;
}

/// How a stretch of one letter in a date pattern is shown; nullopt: it means nothing.
std::optional<std::string> part_of_day(const Date& day, char letter, std::size_t count) {
  const auto year = static_cast<int>(day.year());
  const unsigned month = static_cast<unsigned>(day.month()), number = static_cast<unsigned>(day.day());
  switch (letter) {
    case 'y':
      return count > 2 ? fmt::format("{:04}", year) : fmt::format("{:02}", year % 100);
    case 'M':
      if (count >= 3) return std::string{count > 3 ? month_name(month) : short_month_name(month)};
      return count == 2 ? fmt::format("{:02}", month) : std::to_string(month);
    case 'd':
      if (count > 2) return std::string{};
      return count == 2 ? fmt::format("{:02}", number) : std::to_string(number);
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<FrameWord> frame_word(std::string_view name) {
  const auto known = std::ranges::find(known_names, letters_of(name), &KnownName::name);
  return known == known_names.end() ? std::nullopt : std::optional{known->word};
}

std::string value_of(FrameWord word, const Properties& properties) {
  switch (word) {
    case FrameWord::title:
      return properties.title;
    case FrameWord::subject:
      return subject_of(properties);
    case FrameWord::case_number:
      return properties.case_number;
    case FrameWord::date:
      return properties.date;
    case FrameWord::committee:
      return properties.committee;
    case FrameWord::municipality:
      return properties.municipality;
    case FrameWord::period:
      return properties.period;
    case FrameWord::author:
      return properties.author;
    case FrameWord::status:
      return properties.status;
  }
  return {};
}

std::string_view name_of(FrameWord word) {
  switch (word) {
    case FrameWord::title:
      return "titel";
    case FrameWord::subject:
      return "ämne";
    case FrameWord::case_number:
      return "diarienummer";
    case FrameWord::date:
      return "datum";
    case FrameWord::committee:
      return "nämnd";
    case FrameWord::municipality:
      return "kommun";
    case FrameWord::period:
      return "period";
    case FrameWord::author:
      return "författare";
    case FrameWord::status:
      return "status";
  }
  return {};
}

std::string shown_day(const std::string& day, std::string_view pattern) {
  const auto date = parse_date(day);
  if (!date || pattern.empty()) return day;
  std::string shown;
  for (std::size_t at = 0; at < pattern.size();) {
    const char c = pattern[at];
    if (c == '\'') {
      ++at;
      continue;
    }
    const auto end = std::min(pattern.find_first_not_of(c, at), pattern.size());
    const auto part = part_of_day(*date, c, end - at);
    shown += part ? *part : std::string{pattern.substr(at, end - at)};
    at = end;
  }
  return std::string{trimmed_text(shown)};
}

}  // namespace redovisa
