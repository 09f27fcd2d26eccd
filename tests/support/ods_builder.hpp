#pragma once

#include <string>

#include "support/package_builder.hpp"

/// An OpenDocument spreadsheet whose content.xml has these automatic styles and this in <office:spreadsheet>;
/// the prefixes are the usual ones.
PackageBuilder ods_of(const std::string& styles, const std::string& spreadsheet);

/// The same with one sheet, "Blad1", that holds these rows.
PackageBuilder ods_with_rows(const std::string& rows, const std::string& styles = {});

/// A cell style with a data style of its own, for ods_of: <number:percentage-style …> named "N" + name, and a
/// cell style by the name itself.
std::string ods_style(const std::string& name, const std::string& kind, const std::string& elements);

/// The declarations of the namespaces that a root element needs.
std::string odf_namespaces();
