#pragma once

#include <pugixml.hpp>

namespace redovisa {

/// Puts the properties of styles, paragraphs, runs, tables and list levels below the root in the order that
/// the schema demands, one of each, and mends or removes attributes that it forbids. Word forgives such
/// faults in a template made by another program; a validator does not.
void put_in_schema_order(const pugi::xml_node& root);

}  // namespace redovisa
