#include "kolada_request.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <span>

#include "diagnostics/folded.hpp"

namespace redovisa {

namespace {

constexpr std::size_t most_ids = 25;  // in one address
constexpr std::string_view whole_page = "per_page=5000";

bool is_place(const Criterion& criterion) {
  return criterion.measure == Measure::rank || criterion.measure == Measure::rank_share;
}

bool asks_for_place(const Indicator& i) {
  return i.unit == rank_unit || std::ranges::any_of(i.targets, is_place, &PeriodTarget::criterion) ||
         std::ranges::any_of(i.levels, is_place, &LevelCriterion::criterion);
}

/// Letters and digits as they are, every other byte as %XX.
std::string encoded(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    result += plain ? std::string{c} : fmt::format("%{:02X}", byte);
  }
  return result;
}

std::string listed(std::span<const std::string> ids) {
  std::vector<std::string> parts;
  for (const auto& id : ids) parts.push_back(encoded(id));
  return fmt::format("{}", fmt::join(parts, ","));
}

/// One question for so many ids as fit in an address.
template <class AddressOf>
std::vector<KoladaQuestion> questions(const std::vector<std::string>& ids, std::string_view file,
                                      const AddressOf& address_of) {
  std::vector<KoladaQuestion> result;
  for (std::size_t at = 0; at < ids.size(); at += most_ids) {
    const auto some = std::span{ids}.subspan(at, std::min(most_ids, ids.size() - at));
    result.push_back({address_of(listed(some)), fmt::format("{}-{}", file, at / most_ids + 1)});
  }
  return result;
}

void add_once(const std::string& id, std::vector<std::string>& ids) {
  if (!id.empty() && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
}

std::string_view server_of(std::string_view address) {
  const auto begin = address.find("://");
  return begin == std::string_view::npos ? address : address.substr(0, address.find('/', begin + 3));
}

}  // namespace

std::vector<std::string> key_figures_to_fetch(const SourceMaterial& material) {
  std::vector<std::string> ids;
  for (const auto& i : material.indicators) add_once(std::string{trimmed_text(i.kolada_id)}, ids);
  return ids;
}

std::vector<std::string> key_figures_to_rank(const SourceMaterial& material) {
  const auto& bands = material.convention.indicator_assessment.bands;
  if (std::ranges::any_of(bands, is_place, &LevelBand::criterion)) return key_figures_to_fetch(material);
  std::vector<std::string> ids;
  for (const auto& i : material.indicators)
    if (asks_for_place(i)) add_once(std::string{trimmed_text(i.kolada_id)}, ids);
  return ids;
}

KoladaQuestion ask_for_municipalities(std::string_view base) {
  return {fmt::format("{}/municipality?{}", base, whole_page), "kolada-kommuner"};
}

KoladaQuestion ask_for_groups(std::string_view base, std::string_view municipality) {
  return {fmt::format("{}/municipality_groups?title={}&{}", base, encoded(municipality), whole_page),
          "kolada-grupper"};
}

std::vector<KoladaQuestion> ask_for_names(std::string_view base, const std::vector<std::string>& ids) {
  return questions(ids, "kolada-nyckeltal", [&](const std::string& some) {
    return fmt::format("{}/kpi/{}?{}", base, some, whole_page);
  });
}

std::vector<KoladaQuestion> ask_for_values(std::string_view base, const std::vector<std::string>& ids,
                                           const std::vector<std::string>& bodies) {
  return questions(ids, "kolada-varden", [&](const std::string& some) {
    return fmt::format("{}/data/kpi/{}/municipality/{}?{}", base, some, listed(bodies), whole_page);
  });
}

std::vector<KoladaQuestion> ask_for_all(std::string_view base, const std::vector<std::string>& ids, int first,
                                        int last) {
  std::vector<std::string> years;
  for (int year = first; year <= last; ++year) years.push_back(std::to_string(year));
  return questions(ids, "kolada-alla", [&](const std::string& some) {
    return fmt::format("{}/data/kpi/{}/year/{}?{}", base, some, listed(years), whole_page);
  });
}

bool is_same_server(std::string_view base, std::string_view address) {
  return server_of(base) == server_of(address);
}

}  // namespace redovisa
