#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/source_material.hpp"

namespace redovisa {

/// Where Kolada's interface is, version 3.
inline constexpr std::string_view kolada_address = "https://api.kolada.se/v3";

/// What is to be asked of Kolada, and the file that the answer is kept in.
struct KoladaQuestion {
  std::string address;
  std::string file;  // without ending: "kolada-värden" and so on, in ASCII
};

/// The ids of the indicators' key figures, each once, in the plan's order.
std::vector<std::string> key_figures_to_fetch(const SourceMaterial& material);

/// The same for those that are held against a place among all municipalities.
std::vector<std::string> key_figures_to_rank(const SourceMaterial& material);

/// Names: all municipalities, the groups of one, the key figures.
KoladaQuestion ask_for_municipalities(std::string_view base);
KoladaQuestion ask_for_groups(std::string_view base, std::string_view municipality);
std::vector<KoladaQuestion> ask_for_names(std::string_view base, const std::vector<std::string>& key_figures);

/// All years' values of the municipality and those that it is compared with.
std::vector<KoladaQuestion> ask_for_values(std::string_view base, const std::vector<std::string>& key_figures,
                                           const std::vector<std::string>& bodies);

/// All municipalities' values of the years.
std::vector<KoladaQuestion> ask_for_all(std::string_view base, const std::vector<std::string>& key_figures,
                                        int first_year, int last_year);

/// Is the address of a next page on the same server as the base, so that a file cannot lead elsewhere?
bool is_same_server(std::string_view base, std::string_view address);

}  // namespace redovisa
