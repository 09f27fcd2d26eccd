#pragma once

#include "read/xml/xml_shape.hpp"

namespace redovisa {

/// What a workbook as XML may hold: an element for each kind of sheet, made of the sheets' own columns.
ElementShape workbook_shape();

}  // namespace redovisa
