#pragma once

#include <functional>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "document/template.hpp"
#include "model/source_material.hpp"
#include "view/contents.hpp"

namespace redovisa {

/// Makes the names that a template may use known also where the material has nothing by them: what an element
/// of a group has, all elements of such groups have; a text that nobody has written, and a table of a kind or
/// level that the material lacks, are empty. Goals without areas are of one.
void complete_names(const std::vector<std::string>& inserted, Contents& contents);

/// Tells of texts that the template does not show, unless `shown_elsewhere` – asked only when there are any –
/// holds their section.
void tell_unused_texts(const std::vector<std::string>& inserted, const std::vector<RunningText>& texts,
                       const std::function<std::vector<std::string>()>& shown_elsewhere,
                       Diagnostics& diagnostics);

/// The sections among the names that a template inserts: "händelser" of "text händelser".
std::vector<std::string> sections_of(const std::vector<std::string>& inserted);

}  // namespace redovisa
