#pragma once

#include <string>

#include "document/document.hpp"

namespace redovisa {

/// docProps/core.xml: title, subject, author, language and dates; dates only from the document, never the
/// clock.
std::string core_properties(const Properties& properties);

/// docProps/app.xml: the program and the municipality.
std::string app_properties(const Properties& properties);

/// docProps/custom.xml: what a document system or an auditor asks for, under Swedish names.
std::string custom_properties(const Properties& properties);

}  // namespace redovisa
