#include "fetch_kolada.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <iterator>
#include <ostream>
#include <system_error>

#include "diagnostics/failure.hpp"
#include "diagnostics/folded.hpp"
#include "kolada_client.hpp"
#include "read/kolada/kolada_lookup.hpp"
#include "read/material_reader.hpp"
#include "write/whole_file.hpp"

namespace redovisa {

namespace {

namespace fs = std::filesystem;

constexpr int years_back = 5;
constexpr std::string_view usual_group = "övergripande";

/// Gathers the answers of one folder.
class Fetcher {
 public:
  Fetcher(const SourceMaterial& material, std::string base)
      : material_{material}, base_{base}, client_{std::move(base)} {}

  std::vector<KoladaPage> fetch() {
    ask(ask_for_municipalities(base_));
    const std::string own = own_municipality();
    const auto bodies = bodies_to_compare(own);
    const auto ids = key_figures_to_fetch(material_), ranked = key_figures_to_rank(material_);
    for (const auto& question : ask_for_names(base_, ids)) ask(question);
    for (const auto& question : ask_for_values(base_, ids, bodies)) ask(question);
    const int year = material_.period.year;
    for (const auto& question : ask_for_all(base_, ranked, year - years_back, year)) ask(question);
    return std::move(pages_);
  }

 private:
  const SourceMaterial& material_;
  std::string base_;
  KoladaClient client_;
  KoladaFiles files_;
  std::vector<KoladaPage> pages_;

  void ask(const KoladaQuestion& question) {
    auto answer = client_.ask(question, files_);
    std::ranges::move(answer, std::back_inserter(pages_));
  }

  std::string own_municipality() const {
    std::string own = municipality_id(files_, material_.report);
    if (own.empty())
      throw EnvironmentFailure(fmt::format(
          "Kolada har ingen kommun som heter ”{}”. Skriv kommunens kod på bladet Rapport, på en rad med "
          "nyckeln Kommunkod. Inget har hämtats.",
          material_.report.municipality));
    return own;
  }

  /// The municipality, riket, its region and the groups of similar municipalities.
  std::vector<std::string> bodies_to_compare(const std::string& own) {
    std::vector<std::string> bodies{own, "0000", "00" + own.substr(0, 2)};
    const auto name = files_.municipalities.find(own);
    if (name == files_.municipalities.end()) return bodies;
    ask(ask_for_groups(base_, name->second));
    const std::string& asked = material_.report.comparison_group.text;
    const std::string wanted = folded(asked.empty() ? usual_group : std::string_view{asked});
    for (const auto& [id, group] : files_.groups) {
      const bool has_name = folded(group.title).find(folded(name->second)) != std::string::npos;
      const bool is_wanted = folded(id) == wanted || folded(group.title).find(wanted) != std::string::npos;
      if (has_name && is_wanted) bodies.push_back(id);
    }
    return bodies;
  }
};

/// Files of an earlier time that would otherwise lie beside the new ones.
void remove_earlier(const fs::path& folder, const std::vector<KoladaPage>& pages) {
  std::error_code error;
  std::vector<fs::path> earlier;
  for (const auto& entry : fs::directory_iterator{folder, error}) {
    const std::string name = entry.path().filename().string();
    const bool is_ours = std::ranges::any_of(
        std::array<std::string_view, 5>{"kolada-kommuner", "kolada-grupper", "kolada-nyckeltal-",
                                        "kolada-varden-", "kolada-alla-"},
        [&](std::string_view beginning) { return name.starts_with(beginning); });
    if (is_ours && name.ends_with(".json") &&
        std::ranges::find(pages, name, &KoladaPage::file) == pages.end())
      earlier.push_back(entry.path());
  }
  for (const auto& path : earlier) fs::remove(path, error);
}

}  // namespace

void fetch_kolada(const fs::path& folder, const FetchRequest& request, std::ostream& out) {
  Diagnostics told_when_the_report_is_made;
  const auto material =
      read_source_material(folder, {request.period, request.templates_folder}, told_when_the_report_is_made);
  if (material) fetch_kolada(folder, *material, request, out);
}

void fetch_kolada(const fs::path& folder, const SourceMaterial& material, const FetchRequest& request,
                  std::ostream& out) {
  const auto ids = key_figures_to_fetch(material);
  if (ids.empty()) {
    out << fmt::format("{}: ingen indikator har något Kolada-id, så inget hämtades.\n", folder.string());
    return;
  }
  const std::string base = request.address.empty() ? std::string{kolada_address} : request.address;
  const auto pages = Fetcher{material, base}.fetch();
  std::vector<std::string> names;
  for (const auto& page : pages) {
    save_whole(folder / page.file, page.bytes);
    names.push_back(page.file);
  }
  remove_earlier(folder, pages);
  out << fmt::format("Hämtade {} nyckeltal ({}) från Kolada till {}: {}\n", ids.size(), fmt::join(ids, ", "),
                     folder.string(), fmt::join(names, ", "));
}

}  // namespace redovisa
