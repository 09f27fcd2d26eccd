#pragma once

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "diagnostics/kept_readings.hpp"
#include "document/template.hpp"
#include "read/xml/convention_reader.hpp"
#include "template_lookup.hpp"
#include "write/look.hpp"

namespace redovisa {

/// The templates, conventions and looks of the common folder, each read once for all the folders of a batch
/// and all its threads. Made anew for each batch, so that a watch sees what has changed.
struct CommonTemplates {
  KeptReadings<std::optional<Template>> reports;
  KeptReadings<std::vector<std::string>> sections;
  KeptReadings<Look> looks;
  KeptConventions conventions;
};

// What is read of the folder `mallar` of an underlag is its own, and is not kept.

/// As read_template_to_check, of a report in the form that a convention has of it.
std::optional<Template> template_to_check(const TemplateRoots& roots, const std::string& report,
                                          const std::vector<std::string>& family, Diagnostics& diagnostics);

/// As read_look.
Look look_of(const TemplateRoots& roots, const std::vector<std::string>& family, Diagnostics& diagnostics);

/// The sections of running text that any of the convention's templates shows; templates with faults show
/// nothing.
std::vector<std::string> sections_of_any(const TemplateRoots& roots, const std::vector<std::string>& family);

}  // namespace redovisa
