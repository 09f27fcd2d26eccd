#pragma once

#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <set>
#include <string>

namespace redovisa {

/// A PDF file for reading and changing. `bytes` must outlive it. Throws EnvironmentFailure when it is no PDF.
std::shared_ptr<QPDF> open_pdf(const std::string& bytes);

/// The file's bytes, compressed; the same content gives the same bytes.
std::string bytes_of(QPDF& pdf);

/// The number, from 1, of the page that every named destination lies on.
std::map<std::string, int> pages_of_destinations(QPDF& pdf);

/// The names of the fonts that the pages use, without the prefix of a subset.
std::set<std::string> fonts_of(QPDF& pdf);

}  // namespace redovisa
