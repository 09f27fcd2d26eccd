#include "view/change_places.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "view/places.hpp"
#include "view/tabulate.hpp"

namespace redovisa {

namespace {

/// The folders that the changes' files lie in.
std::set<std::string_view> folders_of(const std::vector<Change>& changes) {
  std::set<std::string_view> folders;
  for (const Change& change : changes)
    for (const SourcePosition* place : {&change.from.position, &change.to.position}) {
      if (!place->source) continue;
      const std::string_view file = place->source->file;
      const auto slash = file.rfind('/');
      folders.insert(slash == std::string_view::npos ? "." : file.substr(0, slash));
    }
  return folders;
}

/// The folder that holds all the files of the changes, when they lie in several; empty: they lie in one.
std::filesystem::path folder_of_all(const std::vector<Change>& changes) {
  const auto folders = folders_of(changes);
  if (folders.size() < 2) return {};
  std::filesystem::path common{*folders.begin()};
  for (const std::filesystem::path folder : folders) {
    const auto apart = std::mismatch(common.begin(), common.end(), folder.begin(), folder.end()).first;
    std::filesystem::path shared;
    for (auto part = common.begin(); part != apart; ++part) shared /= *part;
    common = shared;
  }
  return common.empty() ? "." : common;
}

}  // namespace

ChangePlaces::ChangePlaces(const std::vector<Change>& changes) : of_all_{folder_of_all(changes)} {}

void ChangePlaces::add_columns(Table& table) {
  table.columns.push_back({"Stod i", Align::left, 16});
  table.columns.push_back({"Står i", Align::left, 16});
}

void ChangePlaces::add(const Change& change, Row& row) const {
  for (const SourcePosition* place : {&change.from.position, &change.to.position}) {
    Cell cell = place_cell(*place);
    if (place->source && !of_all_.empty()) {
      const auto folder = std::filesystem::path{place->source->file}
                              .parent_path()
                              .lexically_relative(of_all_)
                              .generic_string();
      if (!folder.empty() && folder != ".") cell.value = folder + "/" + place_in_report(*place);
    }
    row.cells.push_back(std::move(cell));
  }
}

}  // namespace redovisa
