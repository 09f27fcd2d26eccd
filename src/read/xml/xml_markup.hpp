#pragma once

#include <string_view>

#include "read/xml/xml_scan.hpp"

namespace redovisa {

/// Takes the literal, whose first byte stands at the cursor; strange when something else stands there.
XmlScan scan_literal(XmlCursor& cursor, std::string_view literal);

/// Takes "<!-- … -->"; strange for anything else that begins with "<!".
XmlScan scan_comment(XmlCursor& cursor);

/// Takes "<?target … ?>"; strange for <?xml?> and for a target that is not ASCII.
XmlScan scan_instruction(XmlCursor& cursor);

/// Takes <?xml version="1.0" …?>; strange when the encoding is another than UTF-8, and for all that is no
/// plain declaration.
XmlScan scan_declaration(XmlCursor& cursor);

}  // namespace redovisa
