#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "diagnostics/diagnostic.hpp"
#include "model/account_rules.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// The rules of a municipality that names none.
inline constexpr std::string_view usual_account_rules = "kommun-bas";

/// Where account rules may stand.
struct AccountRulesPlaces {
  std::filesystem::path templates;  // has kontoregler/
  std::filesystem::path underlag =
      {};  // may have mallar/kontoregler.xml, and files named by the Rapport sheet
};

/// The rules that the tree describes, laid over those in `folder` that it builds on; nullopt when anything in
/// them is wrong, with every fault told.
std::optional<AccountRules> account_rules_of(const XmlElement& root, const std::filesystem::path& folder,
                                             Diagnostics& diagnostics);

/// The rules of a file, by templates/schema/kontoregler.xsd.
std::optional<AccountRules> read_account_rules(const std::filesystem::path& path,
                                               const std::string& shown_name,
                                               const std::filesystem::path& folder, Diagnostics& diagnostics);

/// The rules that apply: those of the Rapport sheet (a name among the templates, or a file of the underlag
/// when it ends in .xml), else mallar/kontoregler.xml of the underlag, else those of the convention, else
/// Kommun-Bas. Names that are empty name nothing. nullopt when they are not there or have faults.
std::optional<AccountRules> chosen_account_rules(const AccountRulesPlaces& places,
                                                 const SourcedText& of_report,
                                                 const SourcedText& of_convention, Diagnostics& diagnostics);

}  // namespace redovisa
