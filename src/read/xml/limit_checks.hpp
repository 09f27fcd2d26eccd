#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "read/xml/positioned_xml.hpp"

namespace redovisa {

/// The keys that an attribute may name, in the order of their list; nullopt when the list itself is faulty or
/// not there, so that nothing can be said of those who name them.
using KnownKeys = std::optional<std::vector<std::string>>;

/// The keys of the list's children of these names.
KnownKeys listed_keys(const XmlElement* list, const std::vector<std::string_view>& names);

/// Tells of an attribute that names none of the keys; of none when there is no attribute.
void check_key(const XmlAttribute* written, const KnownKeys& keys, Diagnostics& diagnostics);

/// Tells of the <gräns> of an indicator's rule whose level is unknown or told twice, whose criterion cannot
/// be understood, or that no figure reaches before it has reached a better level.
void check_limits_of_indicators(const XmlElement& rule, const KnownKeys& levels, Diagnostics& diagnostics);

/// Tells of the <gräns> of a goal's rule whose level is not between the best and the worst or is told twice,
/// or whose share is not smaller than that of a better level.
void check_limits_of_goals(const XmlElement& rule, const KnownKeys& levels, Diagnostics& diagnostics);

}  // namespace redovisa
