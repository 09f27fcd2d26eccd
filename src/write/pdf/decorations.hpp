#pragma once

#include <map>
#include <qpdf/QPDF.hh>
#include <set>

namespace redovisa {

/// Numbers of marked content, by the page that they stand on.
using MarkedContent = std::map<QPDFObjGen, std::set<int>>;

/// Takes the pictures that say nothing (figures without alternative text: the decoration of the title page)
/// out of the structure tree, so that no one has them read out. Gives the content that is to be marked as
/// decoration.
MarkedContent take_out_decorations(QPDF& pdf);

}  // namespace redovisa
