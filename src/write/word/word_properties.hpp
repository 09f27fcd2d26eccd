#pragma once

#include <string>
#include <utility>
#include <vector>

#include "document/document.hpp"

namespace redovisa {

/// "Socialnämnden, Norrtälje kommun": what the document is about besides its title.
std::string subject_of(const Properties& properties);

/// docProps/core.xml: title, subject, author, language and dates; dates only from the document, never the
/// clock.
std::string core_properties(const Properties& properties);

/// docProps/app.xml: the program and the municipality.
std::string app_properties(const Properties& properties);

/// Further properties of a file, by name.
using FurtherProperties = std::vector<std::pair<std::string, std::string>>;

/// docProps/custom.xml: what a document system or an auditor asks for, under Swedish names, and then
/// `further` ones of other names.
std::string custom_properties(const Properties& properties, const FurtherProperties& further = {});

}  // namespace redovisa
