#include "import/document_facts.hpp"

#include <algorithm>
#include <map>

#include "diagnostics/folded.hpp"
#include "import/table_headings.hpp"

namespace redovisa {

namespace {

/// The years that are named in a text, as they stand.
std::vector<int> years_in(std::string_view text) {
  std::vector<int> years;
  const auto is_digit = [&](std::size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
    const bool four = is_digit(i) && is_digit(i + 1) && is_digit(i + 2) && is_digit(i + 3);
    if (!four || is_digit(i + 4) || (i > 0 && is_digit(i - 1)) || text.substr(i, 2) != "20") continue;
    years.push_back(2000 + (text[i + 2] - '0') * 10 + (text[i + 3] - '0'));
  }
  return years;
}

/// The first words: at most so many blocks, where a title stands.
std::vector<std::string> first_words(const std::vector<ImportedBlock>& blocks) {
  constexpr std::size_t most = 12;
  std::vector<std::string> words;
  for (const auto& block : blocks) {
    if (words.size() == most) break;
    if (const auto* heading = std::get_if<ImportedHeading>(&block)) words.push_back(folded(heading->text));
    if (const auto* text = std::get_if<ImportedText>(&block))
      words.push_back(folded(text->plain.substr(0, 200)));
  }
  return words;
}

/// The words of a text, without marks: "januari–augusti" is two.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words{{}};
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool dash = text.substr(i).starts_with("–") || text.substr(i).starts_with("—");
    if (dash) i += 2;
    if (dash || std::string_view{" \n,.()/-:"}.find(text[i]) != std::string_view::npos)
      words.emplace_back();
    else
      words.back() += text[i];
  }
  return words;
}

/// "per augusti", "januari–augusti", "per 2025-08-31", "T2": the last month that is named.
std::optional<unsigned> month_in(std::string_view text, const Convention& convention) {
  std::optional<unsigned> month;
  const auto words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (const auto named = month_named(words[i])) month = named;
    for (const auto& period : convention.calendar)
      if (words[i] == folded(period.word)) month = period.last_month;
    if (i + 1 < words.size() && words[i].size() == 4 && words[i].starts_with("20") &&
        words[i + 1].size() == 2)
      if (const auto period = parse_period(words[i] + "-" + words[i + 1])) month = period->last_month;
  }
  return month;
}

std::optional<int> year_of_targets(const std::vector<ImportedBlock>& blocks, const ImportRequest& request) {
  std::map<int, int> count;
  for (const auto& block : blocks) {
    const auto* table = std::get_if<ImportedTable>(&block);
    if (table == nullptr || table->rows.empty()) continue;
    std::optional<int> first;
    for (const auto& column : columns_of(with_one_heading_row(*table).rows.front(), request, 0))
      if (column.period && column.heading == "Mål" && (!first || column.period->year < *first))
        first = column.period->year;
    if (first) ++count[*first];
  }
  const auto most = std::ranges::max_element(count, {}, [](const auto& entry) { return entry.second; });
  return most == count.end() ? std::nullopt : std::optional{most->first};
}

/// The latest outcome or forecast of the year that some table of indicators has a column for.
std::optional<Period> reported_period(const std::vector<ImportedBlock>& blocks, const ImportRequest& request,
                                      int year) {
  std::optional<Period> latest;
  for (const auto& block : blocks) {
    const auto* table = std::get_if<ImportedTable>(&block);
    if (table == nullptr || table->rows.empty()) continue;
    const auto columns = columns_of(with_one_heading_row(*table).rows.front(), request, year);
    if (!has_heading(columns, "Indikator")) continue;
    for (const auto& column : columns)
      if (column.period && column.heading == "Utfall" && column.period->year == year &&
          !column.written.starts_with("Resultat") &&
          (!latest || column.period->last_month > latest->last_month))
        latest = Period{year, 1, column.period->last_month};
  }
  return latest;
}

bool names_any(const std::vector<std::string>& texts, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(texts, [&](const std::string& text) {
    return std::ranges::any_of(words, [&](std::string_view word) {
      const auto at = text.find(word);
      return at != std::string::npos && (at == 0 || text[at - 1] == ' ');
    });
  });
}

bool is_of_part_of_year(const std::vector<std::string>& texts) {
  return names_any(texts, {"delårsrapport", "uppföljning av", "tertialrapport"});
}

/// What the title says that a follow-up reaches to. A report of the year needs no month, one of a part does.
std::optional<Period> told_period(const std::vector<std::string>& texts, int year,
                                  const Convention& convention) {
  const auto month_where = [&](const auto& belongs) {
    std::optional<unsigned> month;
    for (const auto& text : texts)
      if (belongs(text)) month = month ? month : month_in(text, convention);
    return month;
  };
  auto month = month_where([](const std::string& text) { return text.find("rapport") != std::string::npos; });
  if (!month)
    month = month_where(
        [&](const std::string& text) { return text.find(std::to_string(year)) != std::string::npos; });
  if (is_of_part_of_year(texts)) return month ? std::optional{Period{year, 1, *month}} : std::nullopt;
  return whole_year(year);
}

}  // namespace

DocumentFacts facts_of(const std::vector<ImportedBlock>& blocks, const ImportRequest& request) {
  DocumentFacts facts;
  const auto words = first_words(blocks);
  if (request.year) facts.year = *request.year;
  if (request.period) facts.year = request.period->year;
  for (const auto& text : words)
    if (const auto years = years_in(text); facts.year == 0 && !years.empty()) facts.year = years.front();
  if (!request.year && !request.period)
    if (const auto year = year_of_targets(blocks, request); year && facts.year == 0) facts.year = *year;
  if (request.period) facts.follow_up = Period{request.period->year, 1, request.period->last_month};
  if (facts.follow_up || facts.year == 0) return facts;
  facts.follow_up = reported_period(blocks, request, facts.year);
  if (facts.follow_up) return facts;
  const bool of_year = names_any(words, {"verksamhetsberättelse", "årsrapport"});
  if (!of_year && !is_of_part_of_year(words)) return facts;
  facts.follow_up = told_period(words, facts.year, request.convention);
  facts.lacks_period = !facts.follow_up;
  return facts;
}

}  // namespace redovisa
