#pragma once

#include <string>
#include <string_view>

namespace redovisa {

/// A page's content where filled rectangles of one colour that lie side by side, as the ground of a text or
/// of a row of cells does, overlap a little: LibreOffice leaves hair-thin gaps between them, which shine
/// through as pale seams. Empty when there are none.
std::string with_joined_fills(std::string_view content);

}  // namespace redovisa
